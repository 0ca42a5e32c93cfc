import DocumentModel
import TextSupport

/// Reads lines into paragraphs and tables, in one pass.
struct PlainTextReader {
    private let bytes: [UInt8]
    private var blocks: [Document.Block] = []
    private var table: OpenTable?
    private var row: [TextPiece] = []
    private var cellCount = 0
    /// The cell that a following line may still continue.
    private var openCell: OpenCell?

    private struct OpenTable {
        var grid: TableGrid
        var layout: Layout
    }

    private enum Layout: Equatable {
        case cellLines
        case rowLines
        case barredCells
    }

    /// A cell that began on a line and ends where the last of its lines ends.
    private struct OpenCell {
        var range: Range<Int>
        var line: TextLine
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func read() throws(Diagnostic) -> Document {
        var lines = LineScanner(bytes)
        while let line = try lines.next(in: bytes) {
            take(TextLine(bytes.span, line, number: lines.number))
            guard cellCount <= TableLimits.cells else { throw TableLimits.tooManyCells }
        }
        closeTable()
        guard cellCount <= TableLimits.cells else { throw TableLimits.tooManyCells }
        return Document(text: bytes, blocks: blocks)
    }

    private mutating func take(_ line: TextLine) {
        switch line.kind {
        case .empty:
            takeGap()
        case .blank:
            // White space below a cell is the rest of that cell.
            if openCell == nil { takeGap() }
        case .cell where table?.layout == .rowLines:
            takeRow(line)
        case .cell:
            open(.cellLines)
            closeCell()
            openCell = OpenCell(range: line.range.lowerBound + 1..<line.range.upperBound, line: line)
        case .row:
            open(.rowLines)
            takeRow(line)
        case .barred(let end, let bars):
            open(.barredCells)
            row.append(piece(line.range.lowerBound..<end, in: line))
            if bars > 1 { closeRow() }
        case .paragraph:
            if let cell = openCell, !beginsChapter(line.range) {
                openCell = OpenCell(range: cell.range.lowerBound..<line.range.upperBound, line: cell.line)
            } else {
                closeTable()
                blocks.append(.paragraph(piece(line.range, in: line)))
            }
        }
    }

    /// A line without ink ends a row whose cells have lines of their own, and a table whose rows have.
    private mutating func takeGap() {
        if table?.layout == .cellLines { closeRow() }
        if table?.layout == .rowLines { closeTable() }
    }

    private mutating func takeRow(_ line: TextLine) {
        var start = line.range.lowerBound
        var column = 1
        while let tab = bytes.span.firstIndex(of: 0x09, in: start..<line.range.upperBound) {
            row.append(piece(start..<tab, in: line, column: column))
            column += UTF8Text.scalarCount(bytes.span, start..<tab) + 1
            start = tab + 1
        }
        row.append(piece(start..<line.range.upperBound, in: line, column: column))
        closeRow()
    }

    /// A heading such as 四、… right below a table is no rest of the cell above it.
    private func beginsChapter(_ range: Range<Int>) -> Bool {
        var head: [UInt32] = []
        let text = UTF8Text.trimmed(bytes.span, range)
        TextFolding.append(bytes.span, text.lowerBound..<endOfHead(text), to: &head)
        return Enumerator.leading(head)?.enumerator.style == .chapter
    }

    /// The end of the first eight scalars or so.
    private func endOfHead(_ range: Range<Int>) -> Int {
        var end = range.lowerBound
        for _ in 0..<8 where end < range.upperBound {
            _ = UTF8Text.nextScalar(bytes.span, &end)
        }
        return end
    }

    private mutating func open(_ layout: Layout) {
        guard table?.layout != layout else { return }
        closeTable()
        table = OpenTable(
            grid: TableGrid(rowsAreMarked: layout != .barredCells, isPadded: layout == .rowLines), layout: layout)
    }

    private mutating func closeCell() {
        guard let cell = openCell else { return }
        openCell = nil
        row.append(piece(cell.range, in: cell.line, column: 2))
    }

    private mutating func closeRow() {
        closeCell()
        guard !row.isEmpty else { return }
        cellCount += row.count
        table?.grid.appendRow(row)
        row.removeAll(keepingCapacity: true)
    }

    private mutating func closeTable() {
        closeRow()
        if let table, table.grid.rowCount > 0 {
            blocks.append(.table(table.grid))
        }
        table = nil
    }

    /// The ink of a range that begins at a column of a line and may run over further lines.
    private func piece(_ range: Range<Int>, in line: TextLine, column: Int = 1) -> TextPiece {
        let ink = UTF8Text.trimmed(bytes.span, range)
        guard !ink.isEmpty else {
            return TextPiece(
                range: range.lowerBound..<range.lowerBound, anchor: .text(line: line.number, column: column))
        }
        var number = line.number
        var column = column
        for index in range.lowerBound..<ink.lowerBound {
            if bytes[index] == 0x0A {
                number += 1
                column = 1
            } else if bytes[index] & 0xC0 != 0x80 {
                column += 1
            }
        }
        return TextPiece(range: ink, anchor: .text(line: number, column: column))
    }
}
