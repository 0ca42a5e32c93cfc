import DocumentModel
import ReportModel
import TextSupport

/// What all tables of a source show together of rows that do not say by themselves where their values stand.
///
/// It is looked for only where a row was not read.
struct TableEvidence {
    /// For each table, where the values begin behind the labels of its complete rows, by how many cells stand there; -1
    /// where they do not agree.
    private var starts: [[RowShape: Int]] = []
    /// For each table, whether 总计 is surely left blank in several rows.
    private var hasBlankTotals: [Bool] = []
    /// Whether the values of table 三 stand in the form's order although no whole header says so.
    private(set) var provesRequests = false
    /// Whether a row of fifteen values below the heading of section 四 stands in the form's order.
    private(set) var provesDisputes = false

    private struct RowShape: Hashable {
        var values: Int
        var cells: Int
    }

    /// Looks through all tables of a source.
    init(_ tables: [SourceTable], _ form: Form) {
        var sums = TableSums(form)
        for table in tables {
            sums.begin(table)
            var starts: [RowShape: Int] = [:]
            var blankTotals = 0
            for row in table.rows {
                let cells = table.cells.span.extracting(row)
                sums.take(cells)
                guard table.isPadded else { continue }
                blankTotals += Self.isTotalBlank(cells) ? 1 : 0
                guard let (shape, start) = Self.start(of: cells, form) else { continue }
                starts[shape] = starts[shape, default: start] == start ? start : -1
            }
            self.starts.append(starts)
            hasBlankTotals.append(blankTotals > 1)
        }
        provesRequests = sums.proveRequests
        provesDisputes = sums.proveDisputes
    }

    /// The values of a row of table 三 that leaves 总计 blank, where complete rows with as many cells show how they stand;
    /// nil for any other row.
    ///
    /// A blank cell behind the values may as well stand for a value that was lost, so that 总计 is the number before it,
    /// unless that is less than the others together, or other rows surely leave 总计 blank. A blank before the values may
    /// pad the label, so the first of them must be there.
    func values(in cells: Span<ReadCell>, count: Int, ofTable table: Int) -> Range<Int>? {
        guard starts.indices.contains(table), count == TableHeaders.requestColumns.count,
            let start = starts[table][RowShape(values: count, cells: cells.count)], start >= 0,
            cells.indices.first(where: { !cells[$0].reading.isBlank }) == start,
            start + count == cells.count, cells[cells.count - 1].reading.isBlank,
            cells.allSatisfy({ $0.columns.count < 2 }), hasBlankTotals[table] || Self.isTotalBlank(cells)
        else { return nil }
        return start..<start + count
    }

    /// Whether the last cell of a row of table 三 is 总计, left blank, and no other: the number before it is less than those
    /// before that.
    private static func isTotalBlank(_ row: Span<ReadCell>) -> Bool {
        guard let last = row.indices.last, last >= TableHeaders.requestColumns.count - 1, row[last].reading.isBlank,
            let before = row[last - 1].reading.plain
        else { return false }
        let others = row.indices[last - TableHeaders.requestColumns.count + 1..<last - 1].map {
            row[$0].reading.plain ?? 0
        }
        return before < others.reduce(0, +)
    }

    /// All kinds of case, where a row has the fifteen values of which their sums prove the order.
    func disputes(in values: Span<ReadCell>) -> (cases: [String], columns: [Range<Int>])? {
        let count = values.indices.count { values[$0].reading.plain != nil }
        let isRow = provesDisputes && count == DisputesPart.kinds.count * DisputesPart.results.count
        return isRow ? (DisputesPart.kinds, []) : nil
    }

    /// That the columns of a table are taken in the form's order.
    static func note(_ table: FormTable) -> ReadingNote {
        ReadingNote(
            .tableMatch,
            LocalizedText(
                zh: "表\(table.numeral)没有完整的表头；各行、各栏的数都与合计相符，按规定格式的顺序读取",
                en:
                    "table \(table.numeral) has no whole header; as all of its sums are right, its columns are taken in "
                    + "the form's order"))
    }

    /// Where the values of a complete row begin, which the last cell of the row ends; nil for any other row.
    private static func start(of row: Span<ReadCell>, _ form: Form) -> (RowShape, Int)? {
        let formNumber = Form.number(of: form.edition, isShortened: form.isShortened)
        guard let label = row.indices.last(where: { row[$0].reading.label != nil }),
            let count = row[label].reading.label?.addresses(ofForm: formNumber)?.count
        else { return nil }
        let cells = row.extracting(label + 1..<row.count)
        guard let first = cells.indices.first(where: { !cells[$0].reading.isBlank }), first + count == cells.count,
            !cells[cells.count - 1].reading.isBlank
        else { return nil }
        return (RowShape(values: count, cells: cells.count), first)
    }
}

/// The rows of table 三, and of table 四 below the heading of its section, with whatever their headers say.
private struct TableSums {
    private let form: Form
    private let formNumber: Int
    private var rows: [String: [Int]] = [:]
    private var disputes: [[Int]] = []
    /// Whether a row is there twice, or without all of its values, or a header has the columns in another order.
    private var areRequestsBroken = false
    private var areDisputesBroken = false
    /// The columns of table 三 that headers name, by their places.
    private var named: Set<Int> = []
    private var lastKind = -1
    private var isInDisputes = false
    /// Whether 行政诉讼 was seen, behind which 行政复议 is out of order.
    private var sawLawsuits = false

    init(_ form: Form) {
        self.form = form
        formNumber = Form.number(of: form.edition, isShortened: form.isShortened)
    }

    mutating func begin(_ table: SourceTable) {
        isInDisputes = table.isInDisputes
    }

    /// Whether every row of table 三 is there with all of its values and its sum, and every column is balanced: no other
    /// order of the columns would have 总计 right.
    var proveRequests: Bool {
        // A header that names most of the columns and not all is another table's; a few are what is left of one.
        let isOther = named.count > 3 && named.count < TableHeaders.requestColumns.count
        guard !areRequestsBroken, !isOther, form.requestRows.allSatisfy({ rows[$0] != nil }) else { return false }
        guard rows.values.allSatisfy({ RowSums.hold($0) }) else { return false }
        return TableHeaders.requestColumns.indices.allSatisfy { column in
            func sum(_ keys: [String]) -> Int { keys.reduce(0) { $0 + (rows[$1]?[column] ?? 0) } }
            return sum(["new", "carried-in"]) == sum(["closed", "carried-out"])
                && sum(form.outcomeRows) == sum(["closed"])
        }
    }

    /// Whether a single row of fifteen values stands below the heading of section 四, each kind of case with its sum.
    var proveDisputes: Bool { !areDisputesBroken && disputes.count == 1 && disputes.allSatisfy { RowSums.hold($0) } }

    mutating func take(_ row: Span<ReadCell>) {
        takeHeader(row)
        let last = row.indices.last { row[$0].reading.label != nil }
        let cells = row.extracting((last.map { $0 + 1 } ?? 0)..<row.count)
        let values = cells.indices.filter { !cells[$0].reading.isBlank }.map { cells[$0].reading.plain }
        guard !values.isEmpty else { return }
        let numbers = values.compactMap { $0 }
        if isInDisputes, numbers.count == DisputesPart.kinds.count * DisputesPart.results.count {
            disputes.append(numbers)
        } else if let last, let (table, key) = row[last].reading.label?.row, table == .requests,
            row[last].reading.label?.addresses(ofForm: formNumber) != nil
        {
            let isWhole = numbers.count == values.count && numbers.count == TableHeaders.requestColumns.count
            areRequestsBroken = areRequestsBroken || !isWhole || rows[key] != nil
            rows[key] = numbers
        }
    }

    /// Looks whether the columns that a row names are in another order than the form's.
    private mutating func takeHeader(_ row: Span<ReadCell>) {
        var column = -1
        var result = -1
        let hasNumbers = row.contains { $0.reading.isNumber }
        // The kinds of case stand on two levels, which a reader of pages may join to one row.
        let order = row.indices.sorted { (row[$0].columns.lowerBound, $0) < (row[$1].columns.lowerBound, $1) }
        for index in isInDisputes ? order : Array(row.indices) {
            guard let label = row[index].reading.label else { continue }
            if isInDisputes {
                takeDisputes(label, &result)
            } else if let next = label.requestColumn,
                label.row == nil || (!hasNumbers && label.enumerator == nil)
            {
                areRequestsBroken = areRequestsBroken || next <= column
                named.insert(next)
                column = next
            }
        }
    }

    private mutating func takeDisputes(_ label: LabelMatch, _ place: inout Int) {
        if label.heading == "行政诉讼" { sawLawsuits = true }
        if let kind = label.disputesKind {
            areDisputesBroken = areDisputesBroken || kind <= lastKind || (kind == 0 && sawLawsuits)
            lastKind = kind
        }
        let count = DisputesPart.results.count
        for case .result(let result) in label.disputes {
            place += 1
            while place % count != result { place += 1 }
            areDisputesBroken = areDisputesBroken || place >= count * DisputesPart.kinds.count
        }
    }
}

extension CellReading {
    /// The whole number that a cell is in plain digits; nil for any other.
    fileprivate var plain: Int? {
        if case .digits(let number) = self { Int(number) } else { nil }
    }
}

extension Form {
    /// The rows of table 三.
    fileprivate var requestRows: [String] { rowKeys { _ in true } }

    /// The rows that make up （七）总计.
    fileprivate var outcomeRows: [String] {
        rowKeys { !["new", "carried-in", "closed", "carried-out"].contains($0) }
    }

    private func rowKeys(where isMeant: (String) -> Bool) -> [String] {
        var keys: [String] = []
        for address in addresses where address.table == .requests && keys.last != address.row && isMeant(address.row) {
            keys.append(address.row)
        }
        return keys
    }
}
