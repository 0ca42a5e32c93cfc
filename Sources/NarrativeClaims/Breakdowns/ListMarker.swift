package import TextSupport

/// The mark before an item of a list: 一是, 一要, （一）, 1. or ①.
package struct ListMarker: Sendable, Hashable {
    /// How it is written.
    package let style: Style
    /// The number that it stands for.
    package let number: Int
    /// Where it stands.
    package let range: Range<Int>

    /// The ways of marking items.
    package enum Style: Sendable, Hashable {
        /// 一是
        case counted
        /// 一要
        case demanded
        /// ①
        case circled
        /// What numbers headings too.
        case enumerator(Enumerator.Style)
    }

    /// The marker that begins at a position; nil where none does.
    package static func leading(_ scalars: [UInt32], at position: Int, before end: Int) -> ListMarker? {
        guard position < end else { return nil }
        let first = scalars[position]
        if first >= 0x2460, first <= 0x2473 {
            return ListMarker(style: .circled, number: Int(first - 0x245F), range: position..<position + 1)
        }
        guard starts.contains(first) else { return nil }
        let (span, limit) = (scalars.span, min(end, position + longest))
        if let (number, length) = Enumerator.chineseNumber(span, at: position, before: limit), position + length < end {
            let next = scalars[position + length]
            let range = position..<position + length + 1
            if next == 0x662F { return ListMarker(style: .counted, number: number, range: range) }
            if next == 0x8981 { return ListMarker(style: .demanded, number: number, range: range) }
        }
        guard let (enumerator, length) = Enumerator.leading(span, at: position, before: limit) else { return nil }
        return ListMarker(
            style: .enumerator(enumerator.style), number: enumerator.number, range: position..<position + length)
    }

    /// The longest marker, （九十九）, and a scalar behind it.
    private static let longest = 6
    private static let starts = ScalarSet("一二三四五六七八九十第0123456789(")
}
