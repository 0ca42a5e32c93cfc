import DocumentModel
import ReportModel
import TextSupport

/// A table of the source with its cells read.
struct SourceTable {
    /// All cells, row after row.
    private(set) var cells: [ReadCell] = []
    /// For each row the index behind its last cell.
    private var rowEnds: [Int] = []
    var isPadded: Bool
    /// Whether the source marks where every row ends.
    var areRowsMarked: Bool
    var anchor: SourceAnchor

    init(_ grid: TableGrid, _ document: Document) {
        let bytes = document.text.span
        var folded: [UInt32] = []
        cells.reserveCapacity(grid.cells.count)
        for (index, piece) in grid.cells.enumerated() {
            cells.append(
                ReadCell(
                    piece: piece, reading: CellReading(piece, bytes, folded: &folded),
                    columns: grid.hasColumns ? grid.columns[index] : 0..<0))
        }
        rowEnds = grid.rowStarts.dropFirst() + [grid.cells.count]
        isPadded = grid.isPadded
        areRowsMarked = grid.rowsAreMarked
        anchor = grid.cells.first?.anchor ?? .text(line: 1, column: 1)
    }

    /// A table of paragraphs that hold a cell each, as one row of which nothing marks the parts.
    init(cells: [ReadCell]) {
        self.cells = cells
        rowEnds = [cells.count]
        isPadded = false
        areRowsMarked = false
        anchor = cells.first?.piece.anchor ?? .text(line: 1, column: 1)
    }

    /// The rows as ranges of the cells, from the first to the last.
    var rows: some Collection<Range<Int>> {
        rowEnds.indices.lazy.map { ($0 == 0 ? 0 : rowEnds[$0 - 1])..<rowEnds[$0] }
    }

    /// Puts cells above the table as a row of their own.
    mutating func prepend(row: [ReadCell]) {
        cells.insert(contentsOf: row, at: 0)
        rowEnds = [row.count] + rowEnds.map { $0 + row.count }
    }

    /// Whether a heading stands in it that only the form has: 第二十条第（…）项, 申请人情况, 复议后起诉.
    var hasFormHeadings: Bool {
        labels.contains { label in
            label.opensBlock
                || label.meanings.contains(.heading("申请人情况")) || label.meanings.contains(.disputes("suit-after-review"))
        }
    }

    var hasFormRows: Bool { labels.contains { $0.row != nil } }

    private var labels: some Sequence<LabelMatch> { cells.lazy.compactMap(\.reading.label) }

    /// That the table was passed over.
    var note: ReadingNote {
        ReadingNote(
            .unknownRow, at: anchor,
            LocalizedText(
                zh: "正文里的一张表（\(rowEnds.count) 行）不是规定格式的表格，未采用",
                en: "a table of the text (\(rowEnds.count) rows) is not one of the form's and is not used"))
    }
}
