import DocumentModel
import DocumentReaders
import TextSupport

/// A page as a line a block, to be held against what it should be read as.
enum HTMLSketch {
    /// `P` is a paragraph, `L` a link, `T` a table with its rows parted by ` / ` and its cells by ` | `; a cell that
    /// covers several columns ends in their number.
    static func lines(_ page: String) throws -> [String] {
        let document = try read(page)
        return document.blocks.map { block in
            switch block {
            case .paragraph(let piece): "P \(document.string(piece))"
            case .link(let piece): "L \(document.string(piece))"
            case .table(let grid): "T " + rows(of: grid, in: document) { "\($0)\($1.count > 1 ? "×\($1.count)" : "")" }
            }
        }
    }

    /// The cells of all tables with their places and columns: `table:row:column[columns]`.
    static func places(_ page: String) throws -> [String] {
        let document = try read(page)
        return document.blocks.compactMap { block in
            guard case .table(let grid) = block else { return nil }
            return (0..<grid.rowCount).map { row in
                grid.row(row).map { cell in
                    let columns = grid.columns[cell]
                    return "\(document.string(grid.cells[cell]))@\(grid.cells[cell].anchor)"
                        + (columns.count == 1 ? "" : "-\(columns.upperBound)")
                }.joined(separator: " ")
            }.joined(separator: " / ")
        }
    }

    static func properties(_ page: String) throws -> [String] {
        let document = try read(page)
        return document.properties.map { "\($0.name)=\(document.string($0.value))" }
    }

    static func notes(_ page: String) throws -> [String] { try read(page).notes.map(\.text.en) }

    static func read(_ page: String) throws -> Document {
        try DocumentFormat.webPage.read(DocumentInput(Array(page.utf8), name: "a.html"))
    }

    private static func rows(
        of grid: TableGrid, in document: Document, _ cell: (String, Range<Int>) -> String
    ) -> String {
        (0..<grid.rowCount).map { row in
            grid.row(row).map { cell(document.string(grid.cells[$0]), grid.columns[$0]) }.joined(separator: " | ")
        }.joined(separator: " / ")
    }
}
