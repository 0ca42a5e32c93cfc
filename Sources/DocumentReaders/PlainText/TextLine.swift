import TextSupport

/// A line of a plain text and what it can be in one of the table layouts.
struct TextLine {
    /// Byte range without the line's ending.
    var range: Range<Int>
    /// From 1.
    var number: Int
    var kind: Kind

    enum Kind: Equatable {
        /// Nothing, or nothing but spaces and form feeds.
        case empty
        /// Other white space without a TAB, such as a full-width or no-break blank.
        case blank
        /// One TAB, at the start: a cell of its own.
        case cell
        /// TABs elsewhere: a row of cells.
        case row
        /// Closed by ` |`; `bars` is how many there are.
        case barred(end: Int, bars: Int)
        case paragraph
    }

    init(_ bytes: Span<UInt8>, _ range: Range<Int>, number: Int) {
        self.range = range
        self.number = number
        kind = TextLine.kind(bytes, range)
    }

    private static func kind(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Kind {
        guard range.contains(where: { bytes[$0] != space && bytes[$0] != formFeed }) else { return .empty }
        if let tab = bytes.firstIndex(of: 0x09, in: range) {
            let isFirst = tab == range.lowerBound
            return isFirst && bytes.firstIndex(of: 0x09, in: tab + 1..<range.upperBound) == nil ? .cell : .row
        }
        if let barred = barred(bytes, range) { return barred }
        return UTF8Text.hasInk(bytes, range) ? .paragraph : .blank
    }

    /// The line as a barred cell: text, then bars and blanks only; a line that begins with a bar is none.
    private static func barred(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Kind? {
        guard bytes[range.upperBound - 1] == bar || bytes[range.upperBound - 1] == space else { return nil }
        var end = range.upperBound
        var bars = 0
        while end > range.lowerBound, bytes[end - 1] == bar || bytes[end - 1] == space {
            bars += bytes[end - 1] == bar ? 1 : 0
            end -= 1
        }
        guard bars > 0, bytes[range.lowerBound] != bar else { return nil }
        return .barred(end: end, bars: bars)
    }

    private static let bar: UInt8 = 0x7C
    private static let space: UInt8 = 0x20
    private static let formFeed: UInt8 = 0x0C
}
