import ReportModel

/// What a label's meanings come down to where tables are matched: worked out once, for it is asked of every label of every
/// report.
struct LabelRole: Sendable {
    private(set) var row: (table: FormTable, key: String)?
    /// The cells of the row in each of the forms, in the order of `Form.all`.
    private(set) var addresses: [[CellAddress]?] = []
    private(set) var column: (table: FormTable, key: String)?
    private(set) var requestColumn: Int?
    private(set) var heading: String?
    private(set) var table: FormTable?
    private(set) var disputes: [DisputesPart] = []
    private(set) var disputesKind: Int?
    private(set) var isAmbiguous = false
    private(set) var asksForAmount = false
    private(set) var opensBlock = false
    private(set) var isDisputesOnly = false
    private(set) var clue: EditionClue?

    /// That of a label without a meaning.
    init() {}

    /// What some meanings come down to; `edition` is the only one whose form has the label.
    init(_ meanings: [LabelMeaning], tells edition: Edition?) {
        for meaning in meanings {
            switch meaning {
            case .row(let table, let key): row = row ?? (table, key)
            case .column(let table, let key): column = column ?? (table, key)
            case .disputes(let key): disputes += DisputesPart(key).map { [$0] } ?? []
            case .heading(let text): opensBlock = opensBlock || text.hasPrefix("第二十条") || text == "信息内容"
            }
        }
        if case .heading(let text) = meanings.first { heading = text }
        addresses = Form.all.map { form in row.flatMap { form.addresses($0.table, $0.key) } }
        requestColumn = column.flatMap {
            $0.table == .requests ? TableHeaders.requestColumns.firstIndex(of: $0.key) : nil
        }
        disputesKind = disputes.lazy.compactMap(\.kind).first
        isAmbiguous = meanings.count > 1
        table = isAmbiguous ? nil : row?.table ?? column?.table ?? (disputes.isEmpty ? nil : .disputes)
        asksForAmount = column?.key == "amount"
        isDisputesOnly = !disputes.isEmpty && row == nil && column == nil
        clue = EditionClue(row: row, column: column, edition)
    }
}

/// What a label says of the edition that its form is of (DOMAIN §2.6).
struct EditionClue: Sendable, Hashable {
    /// The only edition that has the label.
    private(set) var tells: Edition?
    /// Whether it is 其他处理, which has values of its own or three rows below it, and whether it is one of the three.
    private(set) var isOtherInOne = false
    private(set) var isOtherInThree = false

    /// The rows that only one edition has (DOMAIN §2.6).
    private static let tellingRows: Set<String> = ["services", "procurement", "other.1", "other.2"]

    init?(row: (table: FormTable, key: String)?, column: (table: FormTable, key: String)?, _ edition: Edition?) {
        let isTelling =
            column.map { $0.table == .disclosure } ?? row.map { Self.tellingRows.contains($0.key) } ?? false
        tells = isTelling ? edition : nil
        if let row, row.table == .requests {
            isOtherInOne = row.key == "other"
            isOtherInThree = row.key == "other.1" || row.key == "other.2"
        }
        if tells == nil, !isOtherInOne, !isOtherInThree { return nil }
    }
}
