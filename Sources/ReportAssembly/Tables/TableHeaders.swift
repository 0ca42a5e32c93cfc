import ReportModel

/// What the headers of a source's tables have said so far: whether they prove that values stand in the form's order.
struct TableHeaders {
    /// The columns that the last header of table 二 named, in its order.
    private(set) var disclosure: [String] = []
    /// Whether the labels of table 四 were the last to be seen.
    private(set) var isInDisputes = false
    /// The heading of table 三 that was seen last, such as 其他处理.
    private(set) var group: String?

    private var applicants = Self.freshApplicants
    private var areApplicantsProven = false
    private var isTotalMisplaced = false
    private var cases = Self.freshCases
    private var results = Self.freshResults

    private static let freshApplicants = HeaderOrder([
        "natural", "business", "research", "nonprofit", "legal", "others",
    ])
    private static let freshCases = HeaderOrder(["review", "suit", "suit-after-review"])
    private static let freshResults = HeaderOrder(["upheld", "corrected", "other", "pending", "total"])

    /// A new table of the source begins. Table 三 may go on in it without a header of its own.
    mutating func beginTable() {
        areApplicantsProven = provesRequests
        applicants = Self.freshApplicants
        isTotalMisplaced = false
        disclosure = []
        beginDisputes(false)
    }

    /// Whether the values of table 三 stand in the form's order.
    var provesRequests: Bool {
        guard !applicants.isBroken, !isTotalMisplaced else { return false }
        return applicants.isAtStart ? applicants.completed > 0 || areApplicantsProven : false
    }

    /// Whether the values of table 四 stand in the form's order: every kind of case, each with all its results.
    var provesDisputes: Bool {
        !cases.isBroken && !results.isBroken && cases.completed > 0 && results.completed == 3 * cases.completed
    }

    /// Takes the labels of a header's row, with the texts that they stand in.
    mutating func take(_ labels: [(label: LabelMatch, text: String)]) {
        var columns: [String] = []
        if !isInDisputes, labels.contains(where: { $0.label.isDisputesOnly }) { beginDisputes(true) }
        for (label, text) in labels {
            if case .heading(let heading) = label.meanings.first { takeHeading(heading) }
            if label.opensBlock { disclosure = [] }
            if isInDisputes {
                takeDispute(label)
            } else if let (table, key) = label.column {
                switch table {
                case .disclosure: takeDisclosure(key, text)
                case .requests: columns.append(key)
                case .disputes: break
                }
            }
        }
        for column in columns { applicants.take(column) }
        if let total = columns.firstIndex(of: "total"), total < columns.count - 1 { isTotalMisplaced = true }
    }

    /// A row of table 二 or 三 was seen.
    mutating func takeRow() {
        beginDisputes(false)
    }

    private mutating func takeHeading(_ heading: String) {
        group = heading
        // 行政诉讼 stands behind 行政复议, and before the two kinds of lawsuit.
        if heading == "行政诉讼" { cases.expect(1) }
    }

    private mutating func takeDisclosure(_ key: String, _ text: String) {
        // An amount in 元 would be shown as one in 万元.
        if key == "amount", text.contains("元"), !text.contains("万元") { return }
        if disclosure.contains(key) { disclosure = [] }
        disclosure.append(key)
    }

    private mutating func takeDispute(_ label: LabelMatch) {
        for case .disputes(let key) in label.meanings {
            cases.take(key)
            results.take(key)
        }
    }

    private mutating func beginDisputes(_ isInDisputes: Bool) {
        self.isInDisputes = isInDisputes
        cases = Self.freshCases
        results = Self.freshResults
    }
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

    /// Something is seen that stands before the label of an index.
    mutating func expect(_ index: Int) {
        isBroken = isBroken || index != next
    }
}
