internal import TextSupport

extension ScreenText {
    /// Draws a table in a frame, its texts shortened so that it fits the screen; line by line where it cannot fit.
    mutating func append(_ table: Table, in frame: TableFrame, width: Int?) {
        guard !table.columns.isEmpty else { return }
        let measured = MeasuredTable(table, ambiguous: ambiguous)
        let unit = frame.unit(ambiguous: ambiguous)
        let borders = (table.columns.count + 1) * unit + 2 * table.columns.count
        guard let widths = ColumnFitting.widths(of: measured.columns, room: width.map { $0 - borders }, unit: unit)
        else { return append(lineByLine: measured) }

        append(rule: frame.horizontal, frame.top, widths: widths, unit: unit)
        append(framed: measured.header, measured.columns, widths: widths, vertical: frame.vertical, isHeader: true)
        if !measured.rows.isEmpty { append(rule: frame.horizontal, frame.middle, widths: widths, unit: unit) }
        for row in measured.rows {
            append(framed: row, measured.columns, widths: widths, vertical: frame.vertical)
        }
        append(rule: frame.horizontal, frame.bottom, widths: widths, unit: unit)
    }

    private mutating func append(rule horizontal: String, _ joints: TableFrame.Joints, widths: [Int], unit: Int) {
        for (index, width) in widths.enumerated() {
            append(index == 0 ? joints.left : joints.between)
            // A blank on either side of the text; a border's piece is one or two columns wide, and so are they both.
            append(String(repeating: horizontal, count: (width + 2) / unit))
        }
        append(joints.right)
        endLine()
    }

    private mutating func append(
        framed cells: [MeasuredTable.Cell], _ columns: [MeasuredColumn], widths: [Int], vertical: String,
        isHeader: Bool = false
    ) {
        let lines = cells.indices.map { index in
            isHeader || columns[index].overflow.isWrapped
                ? cells[index].wrapped(toWidth: widths[index], ambiguous: ambiguous, isBalanced: isHeader)
                : [cells[index]]
        }
        for line in 0..<(lines.map(\.count).max() ?? 0) {
            append(vertical)
            for (index, cell) in lines.enumerated() {
                append(blanks: 1)
                if line < cell.count {
                    append(cell[line], width: widths[index], isRight: columns[index].isRight)
                } else {
                    append(blanks: widths[index])
                }
                append(blanks: 1)
                append(vertical)
            }
            endLine()
        }
    }

    /// Appends a cell in exactly so many columns; a wider one, which is never a number, is shortened.
    mutating func append(_ cell: MeasuredTable.Cell, width: Int, isRight: Bool) {
        let cell = cell.width > width ? cell.shortened(toWidth: width, ambiguous: ambiguous) : cell
        let blanks = width - cell.width
        let standsRight = isRight || cell.isNumber
        if standsRight { append(blanks: blanks) }
        append(cell)
        if !standsRight { append(blanks: blanks) }
    }
}
