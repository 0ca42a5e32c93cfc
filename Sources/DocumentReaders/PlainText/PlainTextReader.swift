import DocumentModel
import TextSupport

/// Reads lines into paragraphs and tables, in one pass.
struct PlainTextReader {
    private var blocks: [Document.Block] = []
    /// How the table is laid out that is being read; nil where none is.
    private var layout: Layout?
    /// The table's cells. They and its rows are copied when it ends, so that the next one has their room.
    private var cells: [TextPiece] = []
    /// For each row that has ended the index of its first cell.
    private var rowStarts: [Int] = []
    /// The index of the first cell of the row that is being read.
    private var rowStart = 0
    /// The number of cells in all rows that have ended.
    private var cellCount = 0
    /// The cell that a following line may still continue.
    private var openCell: OpenCell?

    private enum Layout {
        case cellLines
        case rowLines
        case barredCells
    }

    /// A cell that began on a line and ends where the last of its lines ends.
    private struct OpenCell {
        var range: Range<Int>
        var line: Int
    }

    private init() {
        // As many as the form's largest table has, and a report with some sections.
        cells.reserveCapacity(256)
        rowStarts.reserveCapacity(32)
        blocks.reserveCapacity(32)
    }

    /// The document of a text in valid UTF-8. Throws E-limit where it has more or longer lines than `TextLimits` allows,
    /// or more cells than `TableLimits`.
    static func read(_ text: [UInt8]) throws(Diagnostic) -> Document {
        var reader = PlainTextReader()
        let bytes = text.span
        var lines = LineScanner(bytes)
        while let line = try lines.next(in: bytes) {
            reader.take(TextLine(bytes, line, lines), bytes)
            guard reader.cellCount <= TableLimits.cells else { throw TableLimits.tooManyCells }
        }
        reader.closeTable(bytes)
        guard reader.cellCount <= TableLimits.cells else { throw TableLimits.tooManyCells }
        return Document(text: text, blocks: reader.blocks)
    }

    @inline(__always)
    private mutating func take(_ line: TextLine, _ bytes: Span<UInt8>) {
        switch line.kind {
        case .empty:
            takeGap(bytes)
        case .blank:
            // White space below a cell is the rest of that cell.
            if openCell == nil { takeGap(bytes) }
        case .cell where layout == .rowLines:
            takeRow(line, bytes)
        case .cell:
            open(.cellLines, bytes)
            closeCell(bytes)
            openCell = OpenCell(range: line.range.lowerBound + 1..<line.range.upperBound, line: line.number)
        case .row:
            open(.rowLines, bytes)
            takeRow(line, bytes)
        case .barred(let end, let bars):
            open(.barredCells, bytes)
            cells.append(Self.piece(bytes, line.range.lowerBound..<end, line: line.number))
            if bars > 1 { closeRow(bytes) }
        case .paragraph:
            if let cell = openCell, !Self.beginsChapter(bytes, line.range) {
                openCell = OpenCell(range: cell.range.lowerBound..<line.range.upperBound, line: cell.line)
            } else {
                closeTable(bytes)
                blocks.append(.paragraph(Self.piece(bytes, line.range, line: line.number)))
            }
        }
    }

    /// A line without ink ends a row whose cells have lines of their own, and a table whose rows have.
    private mutating func takeGap(_ bytes: Span<UInt8>) {
        if layout == .cellLines { closeRow(bytes) }
        if layout == .rowLines { closeTable(bytes) }
    }

    private mutating func takeRow(_ line: TextLine, _ bytes: Span<UInt8>) {
        var start = line.range.lowerBound
        var column = 1
        while let tab = Self.nextTab(bytes, start..<line.range.upperBound) {
            cells.append(Self.piece(bytes, start..<tab.place, line: line.number, column: column))
            column += tab.scalars + 1
            start = tab.place + 1
        }
        cells.append(Self.piece(bytes, start..<line.range.upperBound, line: line.number, column: column))
        closeRow(bytes)
    }

    private mutating func open(_ layout: Layout, _ bytes: Span<UInt8>) {
        guard self.layout != layout else { return }
        closeTable(bytes)
        self.layout = layout
    }

    private mutating func closeCell(_ bytes: Span<UInt8>) {
        guard let cell = openCell else { return }
        openCell = nil
        cells.append(Self.piece(bytes, cell.range, line: cell.line, column: 2))
    }

    private mutating func closeRow(_ bytes: Span<UInt8>) {
        closeCell(bytes)
        guard cells.count > rowStart else { return }
        rowStarts.append(rowStart)
        cellCount += cells.count - rowStart
        rowStart = cells.count
    }

    private mutating func closeTable(_ bytes: Span<UInt8>) {
        guard let layout else { return }
        closeRow(bytes)
        if !rowStarts.isEmpty {
            let grid = TableGrid(
                cells: Array(cells[...]), rowStarts: Array(rowStarts[...]), rowsAreMarked: layout != .barredCells,
                isPadded: layout == .rowLines)
            blocks.append(.table(grid))
            cells.removeAll(keepingCapacity: true)
            rowStarts.removeAll(keepingCapacity: true)
            rowStart = 0
        }
        self.layout = nil
    }
}

extension PlainTextReader {
    /// A heading such as 四、… right below a table is no rest of the cell above it.
    private static func beginsChapter(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var head: [UInt32] = []
        let text = UTF8Text.trimmed(bytes, range)
        TextFolding.append(bytes, text.lowerBound..<endOfHead(bytes, text), to: &head)
        return Enumerator.leading(head)?.enumerator.style == .chapter
    }

    /// The end of the first eight scalars or so.
    private static func endOfHead(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var end = range.lowerBound
        for _ in 0..<8 where end < range.upperBound {
            _ = UTF8Text.nextScalar(bytes, &end)
        }
        return end
    }

    /// The ink of a range that begins at a column of a line and may run over further lines.
    private static func piece(_ bytes: Span<UInt8>, _ range: Range<Int>, line: Int, column: Int = 1) -> TextPiece {
        guard UTF8Text.isTrimmed(bytes, range) else { return trimmedPiece(bytes, range, line: line, column: column) }
        return TextPiece(range: range, anchor: .text(line: line, column: column))
    }

    private static func trimmedPiece(_ bytes: Span<UInt8>, _ range: Range<Int>, line: Int, column: Int) -> TextPiece {
        let ink = UTF8Text.trimmed(bytes, range)
        guard !ink.isEmpty else {
            return TextPiece(
                range: range.lowerBound..<range.lowerBound, anchor: .text(line: line, column: column))
        }
        var (line, column) = (line, column)
        for index in range.lowerBound..<ink.lowerBound {
            if bytes[index] == 0x0A {
                line += 1
                column = 1
            } else if bytes[index] & 0xC0 != 0x80 {
                column += 1
            }
        }
        return TextPiece(range: ink, anchor: .text(line: line, column: column))
    }

    /// The next TAB of a range and the number of scalars before it; nil where there is none.
    private static func nextTab(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (place: Int, scalars: Int)? {
        let pattern = ByteMarks.pattern(of: 0x09)
        var rest = 0
        var position = range.lowerBound
        while position <= range.upperBound - 8, let word = bytes.eightBytes(at: position) {
            let tabs = ByteMarks.of(pattern: pattern, in: word)
            // Of those below the first TAB.
            rest += ByteMarks.count(ByteMarks.goingOn(in: word) & (tabs &- 1) & ~tabs)
            if tabs != 0 {
                let place = position + tabs.trailingZeroBitCount / 8
                return (place, place - range.lowerBound - rest)
            }
            position += 8
        }
        while position < range.upperBound {
            if bytes[position] == 0x09 { return (position, position - range.lowerBound - rest) }
            rest += bytes[position] & 0xC0 == 0x80 ? 1 : 0
            position += 1
        }
        return nil
    }
}
