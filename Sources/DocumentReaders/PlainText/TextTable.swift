import DocumentModel
import TextSupport

/// A table of a text while its rows are read, each cell with its columns; one that is larger than `TableLimits` is
/// noted and not kept.
struct TextTable {
    private let anchor: SourceAnchor
    private var grid = TableGrid(rowsAreMarked: true, isPadded: true)
    private var width = 0
    private var height = 0
    private var cellCount = 0

    /// Begins a table at its first line.
    init(line: Int) {
        anchor = .text(line: line, column: 1)
    }

    private var isTooWideOrLong: Bool { width > TableLimits.columns || height > TableLimits.rows }

    /// Adds a row of cells, each in a column of its own.
    mutating func add(row cells: [TextPiece]) {
        width = max(width, cells.count)
        height += 1
        cellCount += cells.count
        if isTooWideOrLong || cellCount > TableLimits.cells {
            grid = TableGrid(rowsAreMarked: true, isPadded: true)
        } else {
            grid.appendRow(cells.enumerated().map { (piece: $1, columns: $0..<$0 + 1) })
        }
    }

    /// Adds the table to a document whose tables have so many cells, or the note that it is too large.
    func end(in document: inout Document, cells: inout Int) {
        if isTooWideOrLong {
            let text = LocalizedText(
                zh: "表格超过 \(TableLimits.columns) 列或 \(TableLimits.rows) 行，未采用",
                en: "a table of more than \(TableLimits.columns) columns or \(TableLimits.rows) rows is not used")
            document.notes.append(DocumentNote(.layout, at: anchor, text))
        } else if cells + cellCount > TableLimits.cells {
            document.notes.append(
                DocumentNote(
                    .layout, at: anchor,
                    LocalizedText(
                        zh: "表格超过 \(TableLimits.cells) 格，未采用",
                        en: "a table with which there are more than \(TableLimits.cells) cells is not used")))
        } else if grid.rowCount > 0 {
            cells += cellCount
            document.blocks.append(.table(grid))
        }
    }
}
