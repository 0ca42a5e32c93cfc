import TextSupport

/// Looks for the lines with which tables are drawn.
enum PipeScan {
    /// Whether a text has a table drawn with bars: a delimiter below a line with a bar, or two lines in a row that begin
    /// with a bar and have ink between their bars.
    static func findsTable(in text: [UInt8]) -> Bool {
        let bytes = text.span
        guard bytes.holds(bar) else { return false }
        let lineEnd: UInt8 = bytes.firstIndex(of: 0x0A, in: text.indices) == nil ? 0x0D : 0x0A
        var lineEnds = BytePlaces(of: lineEnd, lineEnd)
        var above: Range<Int>?
        var isBelowRow = false
        var start = 0
        while start < bytes.count {
            let end = lineEnds.next(in: bytes) ?? bytes.count
            let line = start..<(end > start && bytes[end - 1] == 0x0D ? end - 1 : end)
            start = end + 1
            switch firstInk(bytes, line) {
            case UInt8(ascii: "+") where isBorder(bytes, line): continue
            case bar, UInt8(ascii: "-"), UInt8(ascii: ":"):
                let isDelimiter = DelimiterRow(bytes, line) != nil
                if isDelimiter, let above, bytes.firstIndex(of: bar, in: above) != nil { return true }
                let isRow = isDelimiter || isBarredRow(bytes, line)
                if isRow, isBelowRow { return true }
                isBelowRow = isRow
            default: isBelowRow = false
            }
            above = line
        }
        return false
    }

    private static func firstInk(_ bytes: Span<UInt8>, _ line: Range<Int>) -> UInt8 {
        for index in line where !isBlank(bytes[index]) { return bytes[index] }
        return 0
    }

    /// Whether a line begins with a bar and has another and ink; bars alone close cells of another layout.
    static func isBarredRow(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard let first = line.first(where: { !isBlank(bytes[$0]) }), bytes[first] == bar else { return false }
        let isClosed = line.dropFirst(first + 1 - line.lowerBound).contains { bytes[$0] == bar }
        return isClosed && line.contains { !isBlank(bytes[$0]) && bytes[$0] != bar }
    }

    /// Whether a line is drawn between rows: `+---+---+`.
    static func isBorder(_ bytes: Span<UInt8>, _ line: Range<Int>) -> Bool {
        guard let first = line.first(where: { !isBlank(bytes[$0]) }), bytes[first] == UInt8(ascii: "+") else {
            return false
        }
        var dashes = 0
        for index in first..<line.upperBound {
            switch bytes[index] {
            case UInt8(ascii: "-"), UInt8(ascii: "="): dashes += 1
            case UInt8(ascii: "+"), UInt8(ascii: ":"), bar: break
            default: if !isBlank(bytes[index]) { return false }
            }
        }
        return dashes > 2
    }

    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    static let bar: UInt8 = 0x7C
}

/// The row below a table's header that says how its columns are set: `|---|:--:|`.
struct DelimiterRow {
    private(set) var count = 0
    private(set) var hasLeadingBar = false
    private(set) var hasTrailingBar = false
    /// Whether no cell could be a dash that is published as a value.
    private(set) var isCertain = true

    /// Nil for any other line. Without a bar before it, it has at least two cells: `- |` is a cell of another layout.
    init?(_ bytes: Span<UInt8>, _ line: Range<Int>) {
        var index = line.lowerBound
        Self.skipBlanks(bytes, line, &index)
        hasLeadingBar = Self.skip(PipeScan.bar, bytes, line, &index)
        while true {
            Self.skipBlanks(bytes, line, &index)
            if index == line.upperBound, hasTrailingBar { break }
            let hasColon = Self.skip(UInt8(ascii: ":"), bytes, line, &index)
            var dashes = 0
            while Self.skip(UInt8(ascii: "-"), bytes, line, &index) { dashes += 1 }
            guard dashes > 0 else { return nil }
            let isAligned = Self.skip(UInt8(ascii: ":"), bytes, line, &index) || hasColon
            isCertain = isCertain && (isAligned || dashes >= 3)
            count += 1
            Self.skipBlanks(bytes, line, &index)
            hasTrailingBar = Self.skip(PipeScan.bar, bytes, line, &index)
            if !hasTrailingBar {
                guard index == line.upperBound else { return nil }
                break
            }
        }
        guard hasLeadingBar || count > 1 else { return nil }
    }

    private static func skipBlanks(_ bytes: Span<UInt8>, _ line: Range<Int>, _ index: inout Int) {
        while index < line.upperBound, PipeScan.isBlank(bytes[index]) { index += 1 }
    }

    /// Moves behind a byte where it stands at the index.
    private static func skip(_ byte: UInt8, _ bytes: Span<UInt8>, _ line: Range<Int>, _ index: inout Int) -> Bool {
        guard index < line.upperBound, bytes[index] == byte else { return false }
        index += 1
        return true
    }
}
