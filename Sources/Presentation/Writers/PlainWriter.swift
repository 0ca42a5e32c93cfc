extension OutputFormat {
    /// Columns aligned by blanks, without borders; never shortened.
    package static let plain = OutputFormat("plain", for: .people, fileEndings: ["txt"]) { output, options, bytes in
        var screen = ScreenText(options)
        screen.append(output) { table, screen in
            let measured = MeasuredTable(table, ambiguous: options.ambiguous)
            for row in [measured.header] + measured.rows {
                screen.append(aligned: row, measured.columns)
            }
        }
        bytes.append(contentsOf: screen.bytes)
    }
}

extension ScreenText {
    /// Appends a row, two blanks between columns and none at the end of the line.
    fileprivate mutating func append(aligned cells: [MeasuredTable.Cell], _ columns: [MeasuredColumn]) {
        var gap = 0
        for (cell, column) in zip(cells, columns) {
            let blanks = column.width - cell.width
            let standsRight = column.isRight || cell.isNumber
            if cell.width > 0 {
                append(blanks: gap + (standsRight ? blanks : 0))
                append(cell)
                gap = (standsRight ? 0 : blanks) + 2
            } else {
                gap += column.width + 2
            }
        }
        endLine()
    }
}
