import DocumentModel
import TextSupport

/// Writes the lines of a sheet as paragraphs and tables.
struct SheetWriter {
    let sheet: SheetCells
    let number: Int
    let lines: [SheetLine]

    /// Writes all lines, each as what it is.
    func write(
        _ kinds: [SheetLayout.Kind], to builder: inout DocumentBuilder, _ notes: inout SheetNotes
    ) throws(Diagnostic) {
        var table: [SheetLine] = []
        for (line, kind) in zip(lines, kinds) {
            if kind != .row || !line.follows {
                try writeTable(table, to: &builder, &notes)
                table = []
            }
            switch kind {
            case .row: table.append(line)
            case .paragraph: try writeParagraphs(line, to: &builder)
            case .gap: break
            }
        }
        try writeTable(table, to: &builder, &notes)
    }

    private func writeTable(
        _ lines: [SheetLine], to builder: inout DocumentBuilder, _ notes: inout SheetNotes
    ) throws(Diagnostic) {
        // Below the last row with text one blank row may be the table's own; more of them only have its borders.
        let lines = lines.prefix((lines.lastIndex { !$0.isBlank } ?? 0) + 2)
        let cells = lines.flatMap(\.cells)
        guard let first = cells.map(\.columns.lowerBound).min(), let last = cells.map(\.columns.upperBound).max() else {
            return
        }
        let isMerged = cells.contains { $0.columns.count > 1 }
        let isTooWide = last - first >= TableLimits.columns
        if !isTooWide { builder.beginTable(isPadded: !isMerged) }
        for (row, line) in lines.enumerated() {
            if isTooWide || row >= TableLimits.rows {
                notes.take(.tooWide, at: anchor(line, line.cells.first?.columns.lowerBound ?? first))
                try writeParagraphs(line, to: &builder)
            } else {
                try builder.add(row: gridRow(line, first...last))
            }
        }
        builder.endTable()
    }

    /// The cells of a row from the first to the last column of its table: those with text, and a blank one for each
    /// column without.
    private func gridRow(_ line: SheetLine, _ columns: ClosedRange<Int>) -> [DocumentBuilder.Cell] {
        var cells: [DocumentBuilder.Cell] = []
        var filled = line.cells[...]
        var covered = line.covered[...]
        var blank = line.blankMerges[...]
        var column = columns.lowerBound
        while column <= columns.upperBound {
            filled = filled.drop { $0.columns.upperBound < column }
            covered = covered.drop { $0.upperBound < column }
            blank = blank.drop { $0.upperBound < column }
            if let cell = filled.first, cell.columns.lowerBound <= column {
                cells.append(self.cell(Array(sheet.text[cell.text]), line, cell.columns))
                column = cell.columns.upperBound + 1
            } else if let range = covered.first, range.lowerBound <= column {
                column = range.upperBound + 1
            } else if let range = blank.first, range.lowerBound <= column {
                cells.append(cell([], line, max(range.lowerBound, column)...min(range.upperBound, columns.upperBound)))
                column = range.upperBound + 1
            } else {
                if !sheet.isHidden(column: column) { cells.append(cell([], line, column...column)) }
                column += 1
            }
        }
        return cells
    }

    private func cell(_ text: [UInt8], _ line: SheetLine, _ columns: ClosedRange<Int>) -> DocumentBuilder.Cell {
        DocumentBuilder.Cell(
            text: text[...], anchor: anchor(line, columns.lowerBound),
            columns: columns.lowerBound - 1..<columns.upperBound)
    }

    /// Writes the cells of a line as paragraphs, one for each line of their text.
    private func writeParagraphs(_ line: SheetLine, to builder: inout DocumentBuilder) throws(Diagnostic) {
        for cell in line.cells {
            for text in sheet.text[cell.text].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) {
                try builder.add(paragraph: text.span, at: anchor(line, cell.columns.lowerBound))
            }
        }
    }

    private func anchor(_ line: SheetLine, _ column: Int) -> SourceAnchor {
        .sheet(number: number, row: line.number, column: column)
    }
}
