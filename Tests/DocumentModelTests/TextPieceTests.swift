import DocumentModel
import Testing

@Suite struct TextPieceTests {
    @Test("A piece is small, and no references are counted when it is copied")
    func size() {
        #expect(MemoryLayout<TextPiece>.stride == 16)
        #expect(_isPOD(TextPiece.self))
    }

    @Test func rangeAndPlace() {
        let piece = TextPiece(range: 7..<TextLimits.fileBytes, anchor: .text(line: 3, column: 9))
        #expect(piece.range == 7..<TextLimits.fileBytes)
        #expect(piece.anchor == .text(line: 3, column: 9))
        #expect(piece.place == PackedAnchor(.text(line: 3, column: 9)))
        #expect(!piece.isBlank)
        #expect(TextPiece(range: 7..<7, anchor: .text(line: 3, column: 9)).isBlank)
    }

    @Test(
        "Every place that the limits of readers allow is kept",
        arguments: [
            SourceAnchor.text(line: 1, column: 1), .text(line: TextLimits.lines, column: TextLimits.columns),
            .text(line: TextLimits.bytes, column: TextLimits.bytes), .grid(table: 1, row: 1, column: 1),
            .grid(table: TableLimits.cells - 1, row: TableLimits.rows, column: TableLimits.columns),
            .sheet(number: 65_535, row: 1_048_576, column: 16_384),
            .box(page: 200, x: 0, y: 4_095, width: 4_095, height: 1),
        ])
    func keptPlaces(anchor: SourceAnchor) {
        #expect(TextPiece(range: 0..<1, anchor: anchor).anchor == anchor)
    }

    @Test(
        "Of a place beyond what is kept the nearest that is",
        arguments: [
            (
                SourceAnchor.text(line: 1 << 31, column: 1 << 31),
                SourceAnchor.text(line: 2_147_483_647, column: 2_147_483_647)
            ),
            (
                .grid(table: 1 << 20, row: 1 << 21, column: 1 << 21),
                .grid(table: 1_048_575, row: 2_097_151, column: 2_097_151)
            ),
            (
                .box(page: 16_384, x: -1, y: 4_096, width: 4_096, height: 9),
                .box(page: 16_383, x: 0, y: 4_095, width: 4_095, height: 9)
            ),
        ])
    func nearestPlaces(anchor: SourceAnchor, nearest: SourceAnchor) {
        #expect(TextPiece(range: 0..<1, anchor: anchor).anchor == nearest)
    }
}

@Suite struct TableGridTests {
    @Test("A table made of its cells is the table made row by row")
    func madeAtOnce() {
        let cells = (0..<5).map { TextPiece(range: $0..<$0 + 1, anchor: .text(line: 1, column: $0 + 1)) }
        let grid = TableGrid(cells: cells, rowStarts: [0, 3], rowsAreMarked: true, isPadded: false)
        var grown = TableGrid(rowsAreMarked: true, isPadded: false)
        grown.appendRow(Array(cells[..<3]))
        grown.appendRow([TextPiece]())
        grown.appendRow(Array(cells[3...]))
        #expect(grid.cells == grown.cells && grid.rowStarts == grown.rowStarts)
        #expect(grid.rowCount == 2 && grid.row(0) == 0..<3 && grid.row(1) == 3..<5 && !grid.hasColumns)
    }
}
