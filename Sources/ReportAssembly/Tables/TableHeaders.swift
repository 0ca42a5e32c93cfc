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
    /// Where the columns of table 三 stand in the source's table, by their segments.
    private var applicantColumns: [String: Range<Int>] = [:]
    private var disputes = DisputesHeader()

    private static let freshApplicants = HeaderOrder([
        "natural", "business", "research", "nonprofit", "legal", "others",
    ])

    /// A new table of the source begins. Table 三 may go on in it without a header of its own.
    mutating func beginTable(areRowsMarked: Bool) {
        self.areRowsMarked = areRowsMarked
        areApplicantsProven = provesRequests
        applicants = Self.freshApplicants
        applicantColumns = [:]
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
        guard !applicantColumns.isEmpty else { return [] }
        let keys = ["natural", "business", "research", "nonprofit", "legal", "others", "total"]
        let columns = keys.compactMap { applicantColumns[$0] }
        return columns.count == keys.count ? columns : []
    }

    /// Whether a column of the last header of table 二 is an amount.
    var asksForAmount: Bool { disclosure.contains { $0.key == "amount" } }

    /// The kinds of case whose results the header of table 四 names, and where they stand; nil where it proves nothing.
    var provenDisputes: (cases: [String], columns: [Range<Int>])? { disputes.proven }

    /// A row of table 四 begins with the label of its kind of case.
    mutating func beginDisputesRow(of kind: String) {
        disputes.beginRow(of: kind)
    }

    /// Takes the labels of a header's row, with the texts that they stand in.
    mutating func take(_ labels: ArraySlice<HeaderLabel>) {
        guard !labels.isEmpty else { return }
        var columns: [String] = []
        if !isInDisputes, labels.contains(where: { $0.label.isDisputesOnly }) { beginDisputes(true) }
        for label in labels {
            if case .heading(let heading) = label.label.meanings.first { takeHeading(heading) }
            if label.label.opensBlock { disclosure = [] }
            if isInDisputes {
                disputes.take(label)
            } else if let (table, key) = label.label.column {
                switch table {
                case .disclosure: takeDisclosure(key, label)
                case .requests:
                    columns.append(key)
                    if !label.columns.isEmpty { applicantColumns[key] = label.columns }
                case .disputes: break
                }
            }
        }
        for column in columns { applicants.take(column) }
        if let total = columns.firstIndex(of: "total"), total < columns.count - 1, !isOnUpperLevel(total, labels) {
            isTotalMisplaced = true
        }
    }

    /// Whether 总计 stands on an upper level of a header whose levels nothing parts: beside 申请人情况, or beside
    /// 法人或其他组织 and before its five kinds.
    private func isOnUpperLevel(_ total: Int, _ labels: ArraySlice<HeaderLabel>) -> Bool {
        guard !areRowsMarked else { return false }
        let before = labels.prefix { $0.label.column?.key != "total" }
        switch before.last?.label.meanings.first {
        case .heading("申请人情况"): return total == 0
        case .heading("法人或其他组织"): return total == 1
        default: return false
        }
    }

    /// Takes a header that numbers its columns instead of naming them.
    mutating func takeNumbered(_ columns: [Range<Int>]) {
        let keys = ["natural", "business", "research", "nonprofit", "legal", "others", "total"]
        for (key, column) in zip(keys, columns) {
            applicants.take(key)
            if !column.isEmpty { applicantColumns[key] = column }
        }
    }

    /// The values of table 四 were seen: a label of its header that follows begins another header.
    mutating func takeDisputesRow() {
        disputes.hasRow = true
    }

    /// A row of table 二 or 三 was seen.
    mutating func takeRow() {
        beginDisputes(false)
    }

    private mutating func takeHeading(_ heading: String) {
        group = heading
    }

    private mutating func takeDisclosure(_ key: String, _ label: HeaderLabel) {
        if key == "amount", AmountUnit.isOther(in: label.text) { return }
        if disclosure.contains(where: { $0.key == key }) { disclosure = [] }
        disclosure.append((key, label.columns))
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

/// A label of a header: its text where its unit matters, and the columns that it covers where the source has columns.
struct HeaderLabel {
    var label: LabelMatch
    var text: String
    var columns: Range<Int>
}

/// Whether the labels of a header come in the form's order, all of them, as often as the header is repeated.
struct HeaderOrder {
    private let keys: [String]
    private var next = 0
    /// Whether a label came before its turn or not at all.
    private(set) var isBroken = false
    /// How often the whole header was seen.
    private(set) var completed = 0

    init(_ keys: [String]) {
        self.keys = keys
    }

    /// Whether no header is half seen.
    var isAtStart: Bool { next == 0 }

    mutating func take(_ key: String) {
        guard let index = keys.firstIndex(of: key) else { return }
        isBroken = isBroken || index != next
        next = index + 1
        if next == keys.count {
            next = 0
            completed += 1
        }
    }
}
