internal import ReportModel
internal import TextSupport

/// The tables of a report that say just what they said the year before.
struct TableCopies {
    /// Those of them that hold numbers other than 0.
    private(set) var tables: [FormTable] = []
    /// Their numbers other than 0 that neither add others up nor stay from year to year, in the form's order.
    private(set) var cells: [CellAddress] = []
    private var numbers: [[ExactDecimal]] = []
    private var areAll = false

    init(_ years: AuditScope.YearPair, in corpus: Corpus) {
        let parts = ComparedCells.of(years, in: corpus)
        // Most tables say nothing but 0: no evidence by themselves.
        for part in parts.indices
        where parts[part].tells(of: years.report, in: corpus.cells) && parts[part].areSame(years, in: corpus.cells) {
            take(parts[part], of: years.report, in: corpus.cells)
        }
        guard tables.count > 1, parts.count == FormTable.allCases.count else { return }
        areAll = parts.allSatisfy { $0.areSame(years, in: corpus.cells) }
    }

    private mutating func take(_ part: ComparedCells, of report: Int, in cells: CellTable) {
        var told = part.told.filter { cells.saysSomething($0, in: report) }
        if told.isEmpty { told = part.totals.filter { cells.saysSomething($0, in: report) } }
        guard !told.isEmpty else { return }
        tables.append(part.table)
        self.cells += told
        numbers.append(told.compactMap { cells.number($0, of: report) })
    }

    /// Whether one table, or all together where all are copies, holds so many numbers, and so large a one.
    func reach(_ count: ExactDecimal, largest: ExactDecimal) -> Bool {
        let groups = areAll ? numbers + [numbers.flatMap { $0 }] : numbers
        return groups.contains { group in
            ExactDecimal(group.count) >= count && group.contains { $0 >= largest }
        }
    }
}

/// The cells of a table that two reports have in common.
private struct ComparedCells: Sendable {
    let table: FormTable
    /// Those first that most often differ.
    let all: [CellAddress]
    /// Those that neither add others up nor stay from year to year.
    let told: [CellAddress]
    /// The totals of table 三's rows; empty for other tables.
    let totals: [CellAddress]
    /// Few cells of which one at least says something where the table does.
    let tellTales: [CellAddress]

    /// The tables that can be compared: table 二 within an edition only.
    static func of(_ years: AuditScope.YearPair, in corpus: Corpus) -> [ComparedCells] {
        pairs[form(of: years.report, in: corpus) * forms.count + form(of: years.previous, in: corpus)]
    }

    /// Whether the table says something in a report.
    func tells(of report: Int, in cells: CellTable) -> Bool {
        tellTales.contains { cells.saysSomething($0, in: report) }
    }

    func areSame(_ years: AuditScope.YearPair, in cells: CellTable) -> Bool {
        all.allSatisfy { cells.saysTheSame($0, in: years.report, and: years.previous) }
    }

    /// The number of a report's form among `forms`; the report itself would be costly to copy.
    private static func form(of report: Int, in corpus: Corpus) -> Int {
        switch corpus.reports[report].edition {
        case .y2021: corpus.reports[report].isShortened ? 1 : 0
        case .y2019: 2
        }
    }

    private static let forms = [Form.edition2021, Form.edition2021Shortened, Form.edition2019]
    private static let pairs: [[ComparedCells]] = forms.flatMap { form in
        forms.map { other in FormTable.allCases.compactMap { ComparedCells($0, form, other) } }
    }

    private init?(_ table: FormTable, _ form: Form, _ other: Form) {
        guard table != .disclosure || form.edition == other.edition else { return nil }
        let cells = form.addresses.filter { $0.table == table && other.has($0) }
        self.table = table
        told = cells.filter { $0.row != "closed" && !Self.dependent.contains($0.column) }
        totals = table == .requests ? cells.filter { $0.row != "closed" && $0.column == "total" } : []
        tellTales =
            switch table {
            case .disclosure: told
            case .requests: cells.filter { ["new.total", "closed.total"].contains("\($0.row).\($0.column)") }
            case .disputes: cells.filter { $0.column == "total" }
            }
        all = totals + cells.filter { $0.column != "total" || table != .requests || $0.row == "closed" }
    }

    /// Columns of totals and of stocks.
    private static let dependent: Set<String> = ["total", "in-force", "open", "previous"]
}

extension CellTable {
    /// Whether a cell is a number other than 0.
    fileprivate func saysSomething(_ address: CellAddress, in report: Int) -> Bool {
        number(address, of: report)?.isZero == false
    }
}
