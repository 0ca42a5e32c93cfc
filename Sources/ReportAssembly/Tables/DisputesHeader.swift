import ReportModel

/// What the header of table 四 has said so far.
///
/// The form has one header of three kinds of case with five results each, above one row of 15 values. Published tables
/// part it: a table for 行政复议 and one for 行政诉讼, a table for each kind, or the kinds below each other.
struct DisputesHeader {
    /// Whether the values below the header were seen.
    var hasRow = false

    private var cases: [String] = []
    private var results = Self.freshResults
    private var columns: [Range<Int>] = []
    private var isBroken = false
    /// Whether 行政诉讼 was seen, behind which 行政复议 is out of order.
    private var sawLawsuits = false

    private static let kinds = ["review", "suit", "suit-after-review"]
    private static let freshResults = HeaderOrder(["upheld", "corrected", "other", "pending", "total"])

    /// The kinds of case in their order and the columns of their results, where the header names all five results of
    /// each kind in the form's order; the columns are empty where the source has none.
    var proven: (cases: [String], columns: [Range<Int>])? {
        guard !isBroken, !results.isBroken, !cases.isEmpty, results.isAtStart, results.completed == cases.count else {
            return nil
        }
        return (cases, columns.contains(where: \.isEmpty) ? [] : columns)
    }

    /// A row begins whose own label names its kind; its values are those of the five results above.
    mutating func beginRow(of kind: String) {
        guard results.completed == 1 else { return }
        isBroken = isBroken || !(hasRow || cases.isEmpty || cases == [kind])
        cases = [kind]
    }

    mutating func take(_ label: HeaderLabel) {
        if case .heading("行政诉讼") = label.label.meanings.first, !hasRow {
            // It stands behind 行政复议, and before the two kinds of lawsuit.
            isBroken = isBroken || !(cases.isEmpty || cases == ["review"])
            sawLawsuits = true
        }
        for case .disputes(let key) in label.label.meanings {
            if let kind = Self.kinds.firstIndex(of: key) {
                takeKind(kind)
            } else {
                results.take(key)
                columns.append(label.columns)
            }
        }
    }

    private mutating func takeKind(_ kind: Int) {
        if hasRow { self = DisputesHeader() }
        let last = cases.last.flatMap { Self.kinds.firstIndex(of: $0) } ?? -1
        isBroken = isBroken || kind <= last || (kind == 0 && sawLawsuits)
        cases.append(Self.kinds[kind])
    }
}
