internal import TextSupport

/// The rows of one table as JSON objects, their keys spelled once for all.
struct JSONRows {
    private let rows: [[Field]]
    /// What stands before each value: `{"key":` before the first, `,"key":` before the others.
    private let prefixes: [[UInt8]]

    /// The tables of an output, or its running text as one table where it has none.
    static func arrays(of output: Output) -> [JSONRows] {
        let (tables, lines) = output.forPrograms
        guard tables.isEmpty, !lines.isEmpty else { return tables.map(JSONRows.init) }
        return [JSONRows(Table(columns: [Column("text", "text")], rows: lines.map { [.text($0)] }))]
    }

    private init(_ table: Table) {
        rows = table.rows
        prefixes = table.columns.enumerated().map { index, column in
            var prefix: [UInt8] = []
            prefix.append(text: index == 0 ? "{" : ",")
            JSONText.append(string: column.key, to: &prefix)
            prefix.append(UInt8(ascii: ":"))
            return prefix
        }
    }

    var count: Int { rows.count }

    /// Appends the object of a row.
    func append(_ index: Int, to bytes: inout [UInt8]) {
        if prefixes.isEmpty { bytes.append(UInt8(ascii: "{")) }
        for column in prefixes.indices {
            bytes.append(contentsOf: prefixes[column])
            switch rows[index].field(at: column) {
            case .text(let text, _): JSONText.append(string: text, to: &bytes)
            case .line(let line): JSONText.append(string: line.text, to: &bytes)
            case .number(let text, _): JSONText.append(number: text, to: &bytes)
            case .missing, .chart: bytes.append(text: "null")
            }
        }
        bytes.append(UInt8(ascii: "}"))
    }
}
