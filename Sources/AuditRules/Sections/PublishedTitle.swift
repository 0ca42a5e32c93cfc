internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// The title that a report prints above its text: `<机关><年>年政府信息公开工作年度报告`.
struct PublishedTitle {
    /// The indices of the parts that are lines of titles, as the page has them.
    let parts: [Int]
    /// Their folded scalars, one line after the other.
    private let scalars: [UInt32]

    /// What is wrong with a title.
    enum Fault: Hashable {
        /// 工作报告 or 工作总结: another kind of document.
        case kind
        /// Words of the form are missing or others stand between them.
        case wording
        /// 年度 stands before and behind: `2024年度…年度报告`.
        case doubled
        /// 年 is missing behind the digits of the year.
        case bareYear
        /// Nobody is named.
        case nameless
        /// The year stands before the organ.
        case yearFirst
        /// 镇 or 乡 without 人民政府.
        case short
    }

    init(_ prose: Prose) {
        parts = prose.opening.filter { Self.isLine(prose.parts[$0], prose) }
        scalars = parts.flatMap { prose.scalars[prose.parts[$0].range] }
    }

    /// Whether a part is a line of a title, not a sentence that mentions one: 现公布《…年度报告》。
    static func isLine(_ part: Prose.Part, _ prose: Prose) -> Bool {
        part.kind == .title && !mentions.occurs(in: prose, part.range)
    }

    /// Words that a line with a title's wording holds where it only mentions it.
    static let mentions = WordList(["《", "公布", "发布", "以下", "如下", "根据", "现将", "编制", ","])

    /// How often the form's words for the document stand in the lines.
    var count: Int { scalars.indices.count { stands(Self.document, at: $0) } }

    /// All that is wrong with the title, the worst first; empty where there is no title.
    var faults: [Fault] {
        guard let subject = scalars.indices.last(where: { stands(Self.subject, at: $0) }) else {
            // 信息公开 alone, or 政务 for 政府.
            guard let other = otherSubject else { return [] }
            return [.wording, yearFault(before: other)].compactMap { $0 } + organFaults(before: other)
        }
        let wording = wordingFault(at: subject + Self.subject.count)
        return [wording, yearFault(before: subject)].compactMap { $0 } + organFaults(before: subject)
    }

    private func wordingFault(at position: Int) -> Fault? {
        let rest = scalars[position...]
        if stands(Self.annual, at: position) { return nil }
        if Self.otherKinds.contains(where: { rest.starts(with: $0) }) { return .kind }
        return .wording
    }

    /// Where the last words begin that are written for 政府信息公开; nil where there are none.
    private var otherSubject: Int? {
        scalars.indices.last {
            stands(Self.affairs + Self.information, at: $0) || stands(Self.affairs + Self.opening, at: $0)
        }
            ?? scalars.indices.last { stands(Self.information, at: $0) }
    }

    /// The last 年 behind four digits before a position.
    private func yearEnd(before position: Int) -> Int? {
        scalars[..<position].indices.last { index in
            scalars[index] == Self.year && index >= 4 && scalars[index - 4..<index].allSatisfy(Self.isDigit)
        }
    }

    private func yearFault(before subject: Int) -> Fault? {
        guard let year = yearEnd(before: subject) else {
            let head = scalars[..<subject]
            let digits = (head.last == Self.measure ? head.dropLast() : head).suffix(4)
            return digits.count == 4 && digits.allSatisfy(Self.isDigit) ? .bareYear : nil
        }
        return year + 1 < subject && scalars[year + 1] == Self.measure ? .doubled : nil
    }

    private func organFaults(before subject: Int) -> [Fault] {
        guard let year = yearEnd(before: subject) else { return [] }
        var behind = scalars[(year + 1)..<subject]
        if behind.first == Self.measure { behind = behind.dropFirst() }
        let before = scalars[..<(year - 4)]
        if before.isEmpty, behind.isEmpty { return [.nameless] }
        let organ = behind.isEmpty ? before : behind
        var faults: [Fault] = behind.isEmpty ? [] : [.yearFirst]
        if let last = organ.last, Self.towns.contains(last) { faults.append(.short) }
        return faults
    }

    private func stands(_ words: [UInt32], at position: Int) -> Bool {
        position + words.count <= scalars.count && scalars[position..<position + words.count].elementsEqual(words)
    }

    private static func isDigit(_ scalar: UInt32) -> Bool {
        (scalar >= 0x30 && scalar <= 0x39) || chineseDigits.contains(scalar)
    }

    /// 年
    private static let year: UInt32 = 0x5E74
    /// 度
    private static let measure: UInt32 = 0x5EA6
    private static let chineseDigits = ScalarSet("〇○零一二三四五六七八九")
    private static let towns = ScalarSet("镇乡道")
    private static let subject = TextFolding.scalars(of: "政府信息公开")
    private static let information = TextFolding.scalars(of: "信息公开")
    private static let affairs = TextFolding.scalars(of: "政务")
    private static let opening = TextFolding.scalars(of: "公开")
    private static let annual = TextFolding.scalars(of: "工作年度报告")
    private static let document = subject + annual
    private static let otherKinds = ["年度工作报告", "工作报告", "工作总结", "工作年度工作报告", "工作情况报告", "工作年度总结", "年度工作总结", "情况报告", "总结"]
        .map(TextFolding.scalars(of:))
}
