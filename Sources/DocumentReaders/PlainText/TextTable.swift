import DocumentModel
import TextSupport

/// A table of a text while its rows are read, each cell with its columns; one that is larger than `TableLimits` is
/// noted and not kept.
struct TextTable {
    private let anchor: SourceAnchor
    private var grid = TableGrid(rowsAreMarked: true, isPadded: true)
    private var width = 0
    private var height = 0

    /// Begins a table at its first line.
    init(line: Int) {
        anchor = .text(line: line, column: 1)
    }

    private var isTooLarge: Bool { width > TableLimits.columns || height > TableLimits.rows }

    /// Adds a row of cells, each in a column of its own.
    mutating func add(row cells: [TextPiece]) {
        width = max(width, cells.count)
        height += 1
        if isTooLarge {
            grid = TableGrid(rowsAreMarked: true, isPadded: true)
        } else {
            grid.appendRow(cells.enumerated().lazy.map { (piece: $1, columns: $0..<$0 + 1) })
        }
    }

    /// Adds the table to a document, or the note that it is too large.
    func end(in document: inout Document) {
        if isTooLarge {
            let text = LocalizedText(
                zh: "表格超过 \(TableLimits.columns) 列或 \(TableLimits.rows) 行，未采用",
                en: "a table of more than \(TableLimits.columns) columns or \(TableLimits.rows) rows is not used")
            document.notes.append(DocumentNote(.layout, at: anchor, text))
        } else if grid.rowCount > 0 {
            document.blocks.append(.table(grid))
        }
    }
}
