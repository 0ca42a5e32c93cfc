import ReportModel

/// What the header of table 四 has said so far.
///
/// The form has one header of three kinds of case with five results each, above one row of 15 values. Published tables
/// part it: a table for 行政复议 and one for 行政诉讼, a table for each kind, or the kinds below each other.
struct DisputesHeader {
    /// Whether the values below the header were seen.
    var hasRow = false

    /// The kinds of case, by their places in the form's order.
    private var cases: [Int] = []
    private var results = Self.freshResults
    private var columns: [Range<Int>] = []
    private var isBroken = false
    /// Whether 行政诉讼 was seen, behind which 行政复议 is out of order.
    private var sawLawsuits = false

    private static let freshResults = HeaderOrder(count: DisputesPart.results.count)

    /// The kinds of case in their order and the columns of their results, where the header names all five results of
    /// each kind in the form's order; the columns are empty where the source has none.
    var proven: (cases: [String], columns: [Range<Int>])? {
        guard !isBroken, !results.isBroken, !cases.isEmpty, results.isAtStart, results.completed == cases.count else {
            return nil
        }
        return (cases.map { DisputesPart.kinds[$0] }, columns.contains(where: \.isEmpty) ? [] : columns)
    }

    /// A row begins whose own label names its kind; its values are those of the five results above.
    mutating func beginRow(of kind: Int) {
        guard results.completed == 1 else { return }
        isBroken = isBroken || !(hasRow || cases.isEmpty || cases == [kind])
        cases = [kind]
    }

    /// Takes a label of the header, which covers these columns where the source has any.
    mutating func take(_ label: LabelMatch, columns covered: Range<Int>) {
        if !hasRow, label.heading == "行政诉讼" {
            // It stands behind 行政复议, and before the two kinds of lawsuit.
            isBroken = isBroken || !(cases.isEmpty || cases == [0])
            sawLawsuits = true
        }
        for part in label.disputes {
            switch part {
            case .kind(let kind): takeKind(kind)
            case .result(let result):
                results.take(result)
                columns.append(covered)
            }
        }
    }

    private mutating func takeKind(_ kind: Int) {
        if hasRow { self = DisputesHeader() }
        isBroken = isBroken || kind <= cases.last ?? -1 || (kind == 0 && sawLawsuits)
        cases.append(kind)
    }
}

/// A part of the header of table 四, by its place in the form's order.
enum DisputesPart: Sendable, Hashable {
    case kind(Int)
    case result(Int)

    /// The kinds of case, by their address segments.
    static let kinds = ["review", "suit", "suit-after-review"]
    /// The results of each kind.
    static let results = ["upheld", "corrected", "other", "pending", "total"]

    /// The part of an address segment; nil where it is none.
    init?(_ key: String) {
        if let kind = Self.kinds.firstIndex(of: key) {
            self = .kind(kind)
        } else if let result = Self.results.firstIndex(of: key) {
            self = .result(result)
        } else {
            return nil
        }
    }

    /// The kind of case that it is; nil for a result.
    var kind: Int? {
        if case .kind(let kind) = self { kind } else { nil }
    }
}
