import DocumentModel
import ReportModel
import TextSupport

/// A table of the source with its cells read.
struct SourceTable {
    var rows: [[ReadCell]]
    var isPadded: Bool
    /// Whether the source marks where every row ends.
    var areRowsMarked: Bool
    var anchor: SourceAnchor

    init(_ grid: TableGrid, _ document: Document) {
        let bytes = document.text.span
        var folded: [UInt32] = []
        rows = (0..<grid.rowCount).map { row in
            var cells: [ReadCell] = []
            cells.reserveCapacity(grid.row(row).count)
            for index in grid.row(row) {
                let piece = grid.cells[index]
                cells.append(
                    ReadCell(
                        piece: piece, reading: CellReading(piece, bytes, folded: &folded),
                        columns: grid.hasColumns ? grid.columns[index] : 0..<0))
            }
            return cells
        }
        isPadded = grid.isPadded
        areRowsMarked = grid.rowsAreMarked
        anchor = grid.cells.first?.anchor ?? .text(line: 1, column: 1)
    }

    /// A table of paragraphs that hold a cell each, as one row of which nothing marks the parts.
    init(cells: [ReadCell]) {
        rows = [cells]
        isPadded = false
        areRowsMarked = false
        anchor = cells.first?.piece.anchor ?? .text(line: 1, column: 1)
    }

    /// Whether a heading stands in it that only the form has: 第二十条第（…）项, 申请人情况, 复议后起诉.
    var hasFormHeadings: Bool {
        labels.contains { label in
            label.opensBlock
                || label.meanings.contains(.heading("申请人情况")) || label.meanings.contains(.disputes("suit-after-review"))
        }
    }

    var hasFormRows: Bool { labels.contains { $0.row != nil } }

    private var labels: some Sequence<LabelMatch> { rows.lazy.joined().compactMap(\.reading.label) }

    /// That the table was passed over.
    var note: ReadingNote {
        ReadingNote(
            .unknownRow, at: anchor,
            LocalizedText(
                zh: "正文里的一张表（\(rows.count) 行）不是规定格式的表格，未采用",
                en: "a table of the text (\(rows.count) rows) is not one of the form's and is not used"))
    }
}
