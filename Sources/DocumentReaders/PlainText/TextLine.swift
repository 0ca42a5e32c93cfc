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

    /// The line that a scanner gave last.
    @inline(__always)
    init(_ bytes: Span<UInt8>, _ range: Range<Int>, _ lines: LineScanner) {
        self.range = range
        number = lines.number
        if lines.tabCount > 0 {
            kind = lines.tabCount == 1 && lines.firstTab == range.lowerBound ? .cell : .row
        } else {
            kind = TextLine.kind(bytes, range)
        }
    }

    /// The kind of a line without TABs.
    @inline(__always)
    private static func kind(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Kind {
        var ink = range.lowerBound
        while ink < range.upperBound, bytes[ink] == space || bytes[ink] == formFeed { ink += 1 }
        guard ink < range.upperBound else { return .empty }
        let last = bytes[range.upperBound - 1]
        if last == bar || last == space, let barred = barred(bytes, range) { return barred }
        return UTF8Text.hasInk(bytes, ink..<range.upperBound) ? .paragraph : .blank
    }

    /// The line as a barred cell: text, then bars and blanks only; a line that begins with a bar is none.
    private static func barred(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Kind? {
        var end = range.upperBound
        var bars = 0
        while end > range.lowerBound {
            let last = bytes[end - 1]
            guard last == bar || last == space else { break }
            bars += last == bar ? 1 : 0
            end -= 1
        }
        guard bars > 0, bytes[range.lowerBound] != bar else { return nil }
        return .barred(end: end, bars: bars)
    }

    private static let bar: UInt8 = 0x7C
    private static let space: UInt8 = 0x20
    private static let formFeed: UInt8 = 0x0C
}
