internal import TextSupport

/// Reads what the prose of a report cites: titles, numbers of documents and articles of laws.
///
/// Nothing is read across the parts of the prose. Cost: a look at the landmarks of the prose; all else only where a mark,
/// 号 or 条 stands.
package enum CitationReader {
    /// The citations of a report's prose.
    package static func read(_ prose: Prose) -> Citations {
        let scalars = prose.scalars.span
        var titles = TitleStack()
        var citations = Citations()
        let landmarks = prose.landmarks.span
        for index in 0..<landmarks.count where landmarks[index].roles.contains(.citation) {
            let position = Int(landmarks[index].position)
            let scalar = scalars[position]
            switch scalar {
            case Scalar.openDouble, Scalar.closeDouble, Scalar.openSingle, Scalar.closeSingle:
                titles.take(scalar, at: position, before: position + 1 < scalars.count ? scalars[position + 1] : 0)
            case Scalar.lineEnd: titles.reset()
            case Scalar.number:
                if let number = scalars.citedNumber(at: position) { citations.numbers.append(number) }
            case Scalar.article:
                // Nearly always something is counted, as in 26条.
                guard let ordinal = scalars.ordinal(before: position) else { continue }
                citations.articles.append(scalars.citedArticle(ordinal, at: position, citations, titles.closed))
            default: break
            }
        }
        citations.titles = titles.nested()
        pair(&citations, scalars)
        return citations
    }

    /// The scalars at which something of a citation may begin or end.
    static let landmarks = [
        Scalar.openDouble, Scalar.closeDouble, Scalar.openSingle, Scalar.closeSingle, Scalar.lineEnd, Scalar.number,
        Scalar.article,
    ]

    /// The number that is all of a text, such as 国办公开办函〔2021〕30号; nil for any other text.
    package static func number(_ text: String) -> CitedNumber? {
        let scalars = TextFolding.scalars(of: text)
        let end = scalars.last == Scalar.number ? scalars.count - 1 : scalars.count - 2
        guard end > 0, scalars[end] == Scalar.number, let number = scalars.span.citedNumber(at: end),
            number.range == scalars.indices
        else { return nil }
        return number
    }

    /// Gives each number the title that stands right before it, and the title the number.
    private static func pair(_ citations: inout Citations, _ scalars: Span<UInt32>) {
        for (index, number) in citations.numbers.enumerated() {
            guard let end = titleEnd(before: number, scalars),
                let title = citations.titles.lastIndex(where: { $0.range.upperBound == end && $0.outer == nil })
            else { continue }
            citations.numbers[index].title = title
            citations.titles[title].number = index
        }
    }

    /// Where a title would end that the number belongs to: right before it, or before the bracket in which it stands.
    private static func titleEnd(before number: CitedNumber, _ scalars: Span<UInt32>) -> Int? {
        var start = number.range.lowerBound
        if start >= republic.count, scalars.stands(republic, at: start - republic.count) { start -= republic.count }
        guard start > 1 else { return nil }
        if scalars[start - 1] == Scalar.openBracket { start -= 1 }
        return Scalar.isTitleEnd(scalars[start - 1]) ? start : nil
    }

    /// What may stand before 国务院令.
    private static let republic = "中华人民共和国".unicodeScalars.map(\.value)
}

/// The scalars at which citations are read, folded (`TextFolding`).
enum Scalar {
    static let lineEnd: UInt32 = 0x0A
    static let openBracket: UInt32 = 0x28
    static let closeBracket: UInt32 = 0x29
    /// 〈, folded
    static let openSingle: UInt32 = 0x3C
    /// 〉, folded
    static let closeSingle: UInt32 = 0x3E
    /// 、
    static let pause: UInt32 = 0x3001
    /// 《
    static let openDouble: UInt32 = 0x300A
    /// 》
    static let closeDouble: UInt32 = 0x300B
    /// 号
    static let number: UInt32 = 0x53F7
    /// 条
    static let article: UInt32 = 0x6761
    /// 第
    static let ordinal: UInt32 = 0x7B2C

    static func isTitleEnd(_ scalar: UInt32) -> Bool { scalar == closeDouble || scalar == closeSingle }
    static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }
    static func isIdeograph(_ scalar: UInt32) -> Bool { scalar >= 0x3400 && scalar <= 0x9FFF }
}

extension Span where Element == UInt32 {
    /// Whether a text stands at a position.
    func stands(_ text: [UInt32], at position: Int) -> Bool {
        guard position >= 0, position + text.count <= count else { return false }
        for offset in text.indices where self[position + offset] != text[offset] { return false }
        return true
    }

    /// The digits that end before a position, in an order from left to right.
    func digits(before end: Int) -> Range<Int> {
        var start = end
        while start > 0, Scalar.isDigit(self[start - 1]) { start -= 1 }
        return start..<end
    }

    /// The digits from a position on.
    func digits(from start: Int) -> Range<Int> {
        var end = start
        while end < count, Scalar.isDigit(self[end]) { end += 1 }
        return start..<end
    }

    /// The number that some digits make; nil for none, or for more than nine.
    func number(_ digits: Range<Int>) -> Int? {
        guard !digits.isEmpty, digits.count <= 9 else { return nil }
        var number = 0
        for position in digits { number = number * 10 + Int(self[position] - 0x30) }
        return number
    }
}
