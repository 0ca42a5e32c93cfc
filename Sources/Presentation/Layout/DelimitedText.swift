internal import TextSupport

/// Rows of fields between separators: what csv and tsv have in common.
///
/// A table is a header of column keys and its rows; between two tables stands an empty line.
struct DelimitedText {
    let separator: UInt8
    let lineBreak: String
    /// What a line is whose only field is empty, so that it is not taken for the end of a table.
    let emptyField: String
    /// Appends one field; `isNumber` where it is a number, not text.
    let appendField: @Sendable (_ text: String, _ isNumber: Bool, _ bytes: inout [UInt8]) -> Void

    func append(_ tables: [Table], to bytes: inout [UInt8]) {
        for (index, table) in tables.enumerated() {
            if index > 0 { bytes.append(text: lineBreak) }
            append(record: table.columns.map { .text($0.key) }, count: table.columns.count, to: &bytes)
            for row in table.rows { append(record: row, count: table.columns.count, to: &bytes) }
        }
    }

    private func append(record fields: [Field], count: Int, to bytes: inout [UInt8]) {
        let start = bytes.count
        for index in 0..<count {
            if index > 0 { bytes.append(separator) }
            switch fields.field(at: index) {
            case .text(let text, _): appendField(text, false, &bytes)
            case .line(let line): appendField(line.text, false, &bytes)
            case .number(let text, _): appendField(text, JSONText.isNumber(text), &bytes)
            case .missing, .chart: break
            }
        }
        if bytes.count == start { bytes.append(text: emptyField) }
        bytes.append(text: lineBreak)
    }
}
