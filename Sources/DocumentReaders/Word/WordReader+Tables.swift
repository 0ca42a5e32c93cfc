import DocumentModel
import TextSupport

extension WordReader {
    mutating func beginTable() throws(Diagnostic) {
        try flushParagraph()
        guard tables.count < TableLimits.depth else {
            notes.hasDeepTable = true
            return open.append(false)
        }
        open.append(true)
        if let last = tables.indices.last, tables[last].cell != nil {
            try flushRows(ofTableAt: last)
            tables[last].isLoose = true
            for cell in tables[last].takeCells() { try WordTableWriter.write(paragraphsOf: cell, to: &builder) }
            try writeText(ofCellIn: last)
        }
        tableCount += 1
        tables.append(WordTable(number: tableCount))
    }

    mutating func endTable() throws(Diagnostic) {
        guard open.popLast() == true, let last = tables.indices.last else { return }
        try flushParagraph()
        try flushRows(ofTableAt: last)
        tables.removeLast()
    }

    mutating func beginRow() {
        let properties = WordRowProperties(part, row: index)
        notes.hasChanges = notes.hasChanges || properties.isDeleted || properties.isInserted
        guard !properties.isDeleted else { return skip() }
        // A row outside a table, or in a cell, is none.
        guard let last = tables.indices.last, tables[last].cell == nil else { return open.append(false) }
        open.append(true)
        tables[last].beginRow(properties)
    }

    mutating func endRow() throws(Diagnostic) {
        guard open.popLast() == true, let last = tables.indices.last else { return }
        guard !tables[last].isLoose else { return }
        let isTooLarge = tables[last].isTooWide || tables[last].isFull
        guard isTooLarge else {
            tables[last].keepRow()
            guard tables[last].cellsKept <= TableLimits.cells else { throw TableLimits.tooManyCells }
            return
        }
        notes.largeTable = notes.largeTable ?? .grid(table: tables[last].number, row: tables[last].row, column: 1)
        try flushRows(ofTableAt: last)
        for cell in tables[last].takeCells() { try WordTableWriter.write(paragraphsOf: cell, to: &builder) }
    }

    mutating func beginCell() {
        let properties = WordCellProperties(part, cell: index)
        guard let last = tables.indices.last, tables[last].row > 0, tables[last].cell == nil else {
            return open.append(false)
        }
        if properties.isDeleted {
            notes.hasChanges = true
            return skip()
        }
        open.append(true)
        tables[last].beginCell(properties, fields: fields.enter())
    }

    mutating func endCell() throws(Diagnostic) {
        guard open.popLast() == true, let last = tables.indices.last else { return }
        try flushParagraph()
        guard let cell = tables[last].endCell() else { return }
        notes.hasLostField = fields.leave(cell.fields) || notes.hasLostField
        if cell.isCovered, !cell.text.isEmpty { notes.hasCoveredText = true }
        if tables[last].isLoose {
            for cell in tables[last].takeCells() { try WordTableWriter.write(paragraphsOf: cell, to: &builder) }
        }
    }

    private mutating func flushRows(ofTableAt last: Int) throws(Diagnostic) {
        try WordTableWriter.write(tables[last].takeRows(), to: &builder)
    }

    /// Writes what the cell in progress says before a table in it.
    private mutating func writeText(ofCellIn last: Int) throws(Diagnostic) {
        guard let cell = tables[last].cell else { return }
        if !cell.isCovered { try WordTableWriter.write(paragraphsOf: cell, to: &builder) }
        tables[last].cell?.text = []
    }
}
