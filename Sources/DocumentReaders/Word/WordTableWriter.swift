import DocumentModel
import TextSupport

/// Writes the rows of a table: as a grid, or as paragraphs where the table only holds prose in place.
struct WordTableWriter {
    /// The longest text, in scalars, of a cell that stands alone in its row and is no prose.
    static let longestLabel = 200

    /// Writes rows that follow each other in a table.
    static func write(_ rows: [[WordTable.Cell]], to builder: inout DocumentBuilder) throws(Diagnostic) {
        let isColumn = rows.allSatisfy { $0.count == 1 }
        var isOpen = false
        for row in rows {
            if isColumn || isProse(row) {
                isOpen = false
                for cell in row { try write(paragraphsOf: cell, to: &builder) }
                continue
            }
            if !isOpen { builder.beginTable() }
            isOpen = true
            try builder.add(row: row.map(cell))
        }
        builder.endTable()
    }

    /// Writes each line of a cell as a paragraph.
    static func write(paragraphsOf cell: WordTable.Cell, to builder: inout DocumentBuilder) throws(Diagnostic) {
        for line in cell.text.split(separator: 0x0A) { try builder.add(paragraph: line.span, at: cell.anchor) }
    }

    /// Whether a row has one cell with text, and that a long one.
    private static func isProse(_ row: [WordTable.Cell]) -> Bool {
        let filled = row.filter { !isBlank($0) }
        guard filled.count == 1, let text = filled.first?.text else { return false }
        return text.count > longestLabel && UTF8Text.scalarCount(text.span, text.indices) > longestLabel
    }

    private static func isBlank(_ cell: WordTable.Cell) -> Bool {
        UTF8Text.trimmed(cell.text.span, cell.text.indices).isEmpty
    }

    /// A cell as the grid has it. A picture or a text box may hold what the cell says: it is said that there is one, so
    /// that the cell is not taken for a blank one.
    private static func cell(_ cell: WordTable.Cell) -> DocumentBuilder.Cell {
        var text = cell.text
        if cell.hasBox { text = Array("[文本框] ".utf8) + text }
        if cell.hasPicture, isBlank(cell), !cell.hasBox { text = Array("[图]".utf8) }
        return DocumentBuilder.Cell(text: text[...], anchor: cell.anchor, columns: cell.columns)
    }
}
