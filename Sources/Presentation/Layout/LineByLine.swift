internal import TextSupport

extension ScreenText {
    /// Appends each field of a table as a line `title = value`, the titles filled to one width, an empty line between
    /// rows; nothing is shortened.
    mutating func append(lineByLine table: MeasuredTable) {
        let titleWidth = table.header.map(\.width).max() ?? 0
        for (number, row) in table.rows.enumerated() {
            if number > 0 { endLine() }
            for (title, value) in zip(table.header, row) {
                append(title, width: titleWidth, isRight: false)
                append(value.text.isEmpty ? " =" : " = ")
                append(value)
                endLine()
            }
        }
    }
}
