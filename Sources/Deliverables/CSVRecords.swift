internal import Presentation

/// Records one by one as the csv writer writes them, with its quoting and its guard against formulas.
struct CSVRecords {
    private let columns: [Column]
    private let headerLength: Int

    init(columns: [String]) {
        self.columns = columns.map { Column($0, $0) }
        headerLength = OutputFormat.csv.bytes(of: Self.output(self.columns, rows: [])).count
    }

    /// The line of column keys, behind a byte order mark where one is wanted.
    func header(byteOrderMark: Bool) -> [UInt8] {
        OutputFormat.csv.bytes(
            of: Self.output(columns, rows: []), options: WriterOptions(byteOrderMark: byteOrderMark))
    }

    /// A record with its line break.
    func record(_ fields: [Field]) -> [UInt8] {
        Array(OutputFormat.csv.bytes(of: Self.output(columns, rows: [fields])).dropFirst(headerLength))
    }

    /// The beginning of a record, up to and with the separator behind these fields.
    func beginning(_ fields: [Field]) -> [UInt8] { record(fields).dropLast(2) + [UInt8(ascii: ",")] }

    private static func output(_ columns: [Column], rows: [[Field]]) -> Output {
        Output([.table(Table(columns: columns, rows: rows))])
    }
}
