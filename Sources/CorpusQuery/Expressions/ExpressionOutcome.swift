package import ReportModel
package import TextSupport

/// What an expression came to: whether it holds, what was compared, and why it failed where the values do not say it.
package struct ExpressionOutcome: Sendable, Hashable {
    /// Whether the condition holds. One that cannot be decided does not.
    package var holds: Bool
    /// The values of the comparison that decided, such as `24 = 24`, `7 = 8 within 0.5` or `'无' ~ '收费'`; `true` or
    /// `false` for `blank` and `absent`, `?` for a side that is missing.
    ///
    /// Where several decided together they are joined by `and` or `or`. Behind `each` it is those of the first reports
    /// that fail, `PATH: 7 = 0; PATH: 5 = 4`, or how many hold of how many, `12/12`.
    package var sides: String
    /// The first operands that were missing, at most eight.
    package var missing: [MissingOperand]
    /// How many operands were missing.
    package var missingCount: Int
    /// Why it failed beyond the sides: what was missing, a division by zero, which cells or reports; nil where there is
    /// nothing more to say.
    package var reason: LocalizedText?
}

/// An operand that is no number, or a text that the source does not have.
package struct MissingOperand: Sendable, Hashable {
    /// The path that names just the operand.
    package var path: String
    /// The state of the cell; absent for a text.
    package var state: CellState
    /// The text as published; empty for what is blank or absent.
    package var raw: String

    /// Makes an operand from its path, its state and what is there instead of a number.
    package init(path: String, state: CellState, raw: String) {
        self.path = path
        self.state = state
        self.raw = raw
    }
}

extension MissingOperand {
    /// The operand with its state and what is there instead.
    func described(in language: Language) -> String {
        let raw = raw.shortened(toWidth: 24)
        let quote = raw.isEmpty ? "" : language == .chinese ? "“\(raw)”" : " “\(raw)”"
        return language == .chinese
            ? "\(path)（\(state.wording.zh)\(quote)）" : "\(path) (\(state.wording.en)\(quote))"
    }
}

extension ExpressionOutcome {
    /// The outcome of a condition that was asked once.
    init(_ decision: Decision) {
        holds = decision.holds ?? false
        sides = decision.sides
        missing = decision.lack.missing.shown
        missingCount = decision.lack.missing.count
        reason = holds ? nil : LocalizedText.joined(decision.lack.reasons)
    }

    /// The outcome of a condition that was asked of several reports.
    init(of reports: Int, failing: FirstFew<ReportFailure>, _ lack: Lack) {
        holds = failing.count == 0
        let shown = failing.shown.map { "\($0.report): \($0.sides)" }
        sides = holds ? "\(reports)/\(reports)" : (shown + (failing.hasMore ? ["…"] : [])).joined(separator: "; ")
        missing = lack.missing.shown
        missingCount = lack.missing.count
        let which = LocalizedText(
            zh: "\(reports) 份报告中有 \(failing.count) 份不成立：\(failing.listed(in: .chinese) { $0.report })",
            en: "\(failing.count) of \(reports) reports fail: \(failing.listed(in: .english) { $0.report })")
        reason = holds ? nil : LocalizedText.joined([which] + lack.reasons)
    }
}

/// A report for which the condition behind `each` does not hold.
struct ReportFailure: Sendable, Hashable {
    var report: String
    var sides: String
}

/// What a condition came to.
struct Decision: Sendable, Hashable {
    /// Nil where it cannot be decided.
    var holds: Bool?
    var sides: String
    /// Why it cannot be decided, or what more is to be said of why it does not hold.
    var lack = Lack()
}

/// What a value or a condition lacks.
struct Lack: Sendable, Hashable {
    var missing = FirstFew<MissingOperand>()
    /// What else there is to say, each but once.
    private var remarks: [LocalizedText] = []
    private var hasMoreRemarks = false

    init() {}

    init(_ remark: LocalizedText) {
        remarks = [remark]
    }

    mutating func merge(_ other: Lack) {
        missing.merge(other.missing)
        let fresh = other.remarks.filter { !remarks.contains($0) }
        let room = Candidates.maximum - remarks.count
        remarks += fresh.prefix(room)
        hasMoreRemarks = hasMoreRemarks || other.hasMoreRemarks || fresh.count > room
    }

    /// The reasons for people.
    var reasons: [LocalizedText] {
        var reasons: [LocalizedText] = []
        if missing.count > 0 {
            reasons.append(
                LocalizedText(
                    zh: "缺少运算所需的值：" + missing.listed(in: .chinese) { $0.described(in: .chinese) },
                    en: "missing values: " + missing.listed(in: .english) { $0.described(in: .english) }))
        }
        return reasons + remarks + (hasMoreRemarks ? [LocalizedText(zh: "……", en: "…")] : [])
    }
}

extension LocalizedText {
    /// Several texts in a row; nil where there is none.
    fileprivate static func joined(_ texts: [LocalizedText]) -> LocalizedText? {
        texts.isEmpty
            ? nil
            : LocalizedText(
                zh: texts.map(\.zh).joined(separator: "；"), en: texts.map(\.en).joined(separator: "; "))
    }
}

/// The first few of many, and how many there are.
struct FirstFew<Element: Sendable & Hashable>: Sendable, Hashable {
    private(set) var shown: [Element] = []
    private(set) var count = 0

    var hasMore: Bool { count > shown.count }

    /// Counts an element, which is made only where it is one of the first.
    mutating func append(_ element: @autoclosure () -> Element) {
        if shown.count < Candidates.maximum { shown.append(element()) }
        count += 1
    }

    mutating func merge(_ other: FirstFew) {
        shown += other.shown.prefix(Candidates.maximum - shown.count)
        count += other.count
    }

    /// The first in a row, and how many more there are.
    func listed(in language: Language, _ text: (Element) -> String) -> String {
        let texts = shown.map(text)
        let more = count - shown.count
        switch language {
        case .chinese: return texts.joined(separator: "、") + (more > 0 ? " 等 \(count) 个" : "")
        case .english: return texts.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")
        }
    }
}
