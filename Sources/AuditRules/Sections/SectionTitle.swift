internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// How the form words the heading of a section, without its number, and how close a published one comes to it.
struct SectionTitle: Sendable {
    /// The heading as the form prints it, folded.
    private let printed: [UInt32]
    /// The form's wording, folded, without punctuation.
    private let wording: [UInt32]
    /// Words that a heading of the same meaning holds, in this order.
    private let words: [[UInt32]]

    /// How close a heading comes to the form's.
    enum Match: Hashable {
        case exact
        /// The form's wording, and text behind it from this position on.
        case longer(rest: Int)
        /// The words that matter, in their order.
        case close
        case other
    }

    /// The title of a section.
    static func of(_ section: SectionNumber) -> SectionTitle { all[section.rawValue - 1] }

    /// Whether a heading is just the form's, number and all.
    static func isPlain(_ part: Prose.Part, in prose: Prose) -> Bool {
        guard let section = part.section else { return false }
        return prose.scalars[part.range].elementsEqual(of(section).printed)
    }

    private init(_ title: String, words: [String]) {
        printed = TextFolding.scalars(of: SectionNumber.allCases.first { $0.title.hasSuffix(title) }?.title ?? title)
        wording = TextFolding.scalars(of: title).filter(Self.tells)
        self.words = words.map(TextFolding.scalars(of:))
    }

    private static let all: [SectionTitle] = [
        SectionTitle("总体情况", words: ["总体情况"]),
        SectionTitle("主动公开政府信息情况", words: ["主动公开", "信息", "情况"]),
        SectionTitle("收到和处理政府信息公开申请情况", words: ["收到", "处理", "申请", "情况"]),
        SectionTitle("政府信息公开行政复议、行政诉讼情况", words: ["信息公开", "复议", "诉讼", "情况"]),
        SectionTitle("存在的主要问题及改进情况", words: ["问题", "改进"]),
        SectionTitle("其他需要报告的事项", words: ["其他", "报告", "事项"]),
    ]

    /// How close the words of a heading come to the title; punctuation does not count.
    func match(_ range: Range<Int>, of prose: Prose) -> Match {
        let scalars = prose.scalars
        var next = 0
        for position in range where Self.tells(scalars[position]) {
            if next == wording.count { return .longer(rest: position) }
            guard scalars[position] == wording[next] else { return isClose(range, prose) ? .close : .other }
            next += 1
        }
        return next == wording.count ? .exact : (isClose(range, prose) ? .close : .other)
    }

    private func isClose(_ range: Range<Int>, _ prose: Prose) -> Bool {
        var rest = range
        for word in words {
            guard let start = prose.first(word, in: rest) else { return false }
            rest = start + word.count..<range.upperBound
        }
        return true
    }

    /// Whether a scalar is an ideograph, a letter or a digit.
    private static func tells(_ scalar: UInt32) -> Bool {
        (scalar >= 0x3400 && scalar <= 0x9FFF) || (scalar >= 0x30 && scalar <= 0x39)
            || (scalar >= 0x61 && scalar <= 0x7A)
    }
}

/// A heading in its two parts: its number and its words.
struct HeadingWording {
    /// The number with its style; nil where the heading has none that is understood.
    let enumerator: Enumerator?
    /// What stands behind the number.
    let words: Range<Int>

    init(_ part: Prose.Part, in prose: Prose) {
        let leading = Enumerator.leading(prose.scalars.span, at: part.range.lowerBound, before: part.range.upperBound)
        enumerator = leading?.enumerator
        words = part.range.lowerBound + (leading?.length ?? 0)..<part.range.upperBound
    }
}
