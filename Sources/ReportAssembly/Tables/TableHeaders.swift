import ReportModel

/// What the headers of a source's tables have said so far: whether they prove that values stand in the form's order.
struct TableHeaders {
    /// The columns that the last header of table 二 named, in its order, and where they stand in the source's table.
    private(set) var disclosure: [(key: String, columns: Range<Int>)] = []
    /// Whether the labels of table 四 were the last to be seen.
    private(set) var isInDisputes = false
    /// The heading of table 三 that was seen last, such as 其他处理.
    private(set) var group: String?

    private var applicants = Self.freshApplicants
    private var areApplicantsProven = false
    private var areRowsMarked = true
    private var isTotalMisplaced = false
    /// Where the columns of table 三 stand in the source's table, in the form's order; empty where none is known.
    private var applicantColumns: [Range<Int>?] = []
    private var disputes = DisputesHeader()

    /// The columns of table 三 in the form's order.
    static let requestColumns = ["natural", "business", "research", "nonprofit", "legal", "others", "total"]
    /// The place of 总计 among them.
    private static let total = requestColumns.count - 1
    private static let freshApplicants = HeaderOrder(count: total)

    /// A new table of the source begins. Table 三 may go on in it without a header of its own.
    mutating func beginTable(areRowsMarked: Bool) {
        self.areRowsMarked = areRowsMarked
        areApplicantsProven = provesRequests
        applicants = Self.freshApplicants
        applicantColumns = []
        isTotalMisplaced = false
        disclosure = []
        beginDisputes(false)
    }

    /// Whether the values of table 三 stand in the form's order.
    var provesRequests: Bool {
        guard !applicants.isBroken, !isTotalMisplaced else { return false }
        return applicants.isAtStart ? applicants.completed > 0 || areApplicantsProven : false
    }

    /// Where the values of table 三 stand, from left to right; empty where that is not known.
    var requestColumns: [Range<Int>] {
        applicantColumns.contains(nil) ? [] : applicantColumns.compactMap { $0 }
    }

    /// Whether a column of the last header of table 二 is an amount.
    var asksForAmount: Bool { disclosure.contains { $0.key == "amount" } }

    /// The kinds of case whose results the header of table 四 names, and where they stand; nil where it proves nothing.
    var provenDisputes: (cases: [String], columns: [Range<Int>])? { disputes.proven }

    /// A row of table 四 begins with the label of its kind of case.
    mutating func beginDisputesRow(of kind: Int) {
        disputes.beginRow(of: kind)
    }

    /// Takes the labels among the cells of a header's row.
    mutating func take(_ cells: Span<ReadCell>, _ bytes: [UInt8]) {
        if !isInDisputes, cells.contains(where: { $0.reading.label?.isDisputesOnly ?? false }) { beginDisputes(true) }
        var count = 0
        var total: Int?
        for index in cells.indices {
            guard let label = cells[index].reading.label else { continue }
            if let heading = label.heading { group = heading }
            if label.opensBlock { disclosure = [] }
            if isInDisputes {
                disputes.take(label, columns: cells[index].columns)
            } else if let column = label.requestColumn {
                if column == Self.total, total == nil { total = count }
                count += 1
                takeRequests(column, at: cells[index].columns)
            } else if let (table, key) = label.column, table == .disclosure {
                takeDisclosure(key, cells[index], bytes)
            }
        }
        if let total, total < count - 1, !isOnUpperLevel(total, cells) { isTotalMisplaced = true }
    }

    /// Whether 总计 stands on an upper level of a header whose levels nothing parts: beside 申请人情况, or beside
    /// 法人或其他组织 and before its five kinds.
    private func isOnUpperLevel(_ total: Int, _ cells: Span<ReadCell>) -> Bool {
        guard !areRowsMarked else { return false }
        let before = cells.indices.compactMap { cells[$0].reading.label }.prefix { $0.column?.key != "total" }
        switch before.last?.heading {
        case "申请人情况": return total == 0
        case "法人或其他组织": return total == 1
        default: return false
        }
    }

    /// Takes a header that numbers its columns instead of naming them.
    mutating func takeNumbered(_ columns: [Range<Int>]) {
        for (column, place) in columns.enumerated() { takeRequests(column, at: place) }
    }

    /// Takes a column of table 三, which covers these of the source's where it has any.
    private mutating func takeRequests(_ column: Int, at place: Range<Int>) {
        applicants.take(column)
        guard !place.isEmpty else { return }
        if applicantColumns.isEmpty { applicantColumns = Self.requestColumns.map { _ in nil } }
        applicantColumns[column] = place
    }

    /// The values of table 四 were seen: a label of its header that follows begins another header.
    mutating func takeDisputesRow() {
        disputes.hasRow = true
    }

    /// A row of table 二 or 三 was seen.
    mutating func takeRow() {
        if isInDisputes { beginDisputes(false) }
    }

    private mutating func takeDisclosure(_ key: String, _ cell: ReadCell, _ bytes: [UInt8]) {
        if key == "amount", AmountUnit.isOther(in: cell.piece, bytes.span) { return }
        if disclosure.contains(where: { $0.key == key }) { disclosure = [] }
        disclosure.append((key, cell.columns))
    }

    /// Takes a text of a header that is no label: the unit of the amount may stand in a cell of its own.
    mutating func take(remark text: String) {
        if AmountUnit.isOther(in: text) { disclosure.removeAll { $0.key == "amount" } }
    }

    private mutating func beginDisputes(_ isInDisputes: Bool) {
        self.isInDisputes = isInDisputes
        disputes = DisputesHeader()
    }
}

/// Whether the labels of a header come in the form's order, all of them, as often as the header is repeated.
struct HeaderOrder {
    private let count: Int
    private var next = 0
    /// Whether a label came before its turn or not at all.
    private(set) var isBroken = false
    /// How often the whole header was seen.
    private(set) var completed = 0

    /// The order of so many labels.
    init(count: Int) {
        self.count = count
    }

    /// Whether no header is half seen.
    var isAtStart: Bool { next == 0 }

    /// Takes a label by its place in the order; one behind the last does not count.
    mutating func take(_ place: Int) {
        guard place < count else { return }
        isBroken = isBroken || place != next
        next = place + 1
        if next == count {
            next = 0
            completed += 1
        }
    }
}
