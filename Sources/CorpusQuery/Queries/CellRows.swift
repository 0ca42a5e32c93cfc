package import ReportModel
internal import TextSupport

/// A row of a cell query: one cell of one report.
package struct CellRow: Sendable, Hashable {
    /// The report's index in the corpus.
    package let report: Int
    /// The cell's address, one that the report's form has.
    package let address: CellAddress
    /// What the cell says; absent where the source lacks it.
    package let cell: Cell
}

/// The cells that a pattern names in some reports, one row each: reports in the order given, cells in the form's order.
///
/// Rows are made as they are read, so that the first of a million cost no more than the first of ten. Cells that a
/// report's form does not have make no row; cells that its source lacks do.
package struct CellRows: Sequence, Sendable {
    private let corpus: Corpus
    private let reports: [Int]
    private let forms: FormCells

    /// Makes the rows from the cells of a pattern and reports given by their indices; no row is made until it is read.
    package init(_ pattern: CellPattern, of reports: [Int], in corpus: Corpus) {
        self.corpus = corpus
        self.reports = reports
        forms = FormCells(pattern)
    }

    /// How many rows there are.
    package var count: Int { reports.reduce(0) { $0 + forms.addresses(of: corpus.reports[$1]).count } }

    /// An iterator that makes each row when it is asked for.
    package func makeIterator() -> some IteratorProtocol<CellRow> {
        reports.lazy.flatMap { report in
            forms.addresses(of: corpus.reports[report]).lazy.map { address in
                CellRow(report: report, address: address, cell: corpus.cells.cell(address, of: report))
            }
        }.makeIterator()
    }
}

/// The cells that a pattern names in each of the forms.
struct FormCells: Sendable {
    private let byForm: [[CellAddress]]

    init(_ pattern: CellPattern) {
        byForm = [.edition2021, .edition2021Shortened, .edition2019].map(pattern.addresses)
    }

    /// The cells of a report's form, in the form's order.
    func addresses(of report: Report) -> [CellAddress] {
        switch report.edition {
        case .y2021: byForm[report.isShortened ? 1 : 0]
        case .y2019: byForm[2]
        }
    }
}

/// An order of rows other than that of the corpus.
package struct CellSort: Sendable, Hashable {
    /// What the rows are sorted by.
    package var key: Key
    /// Whether the greatest comes first; cells that are no number come last all the same.
    package var isDescending: Bool

    /// What rows are sorted by, by the words of `--sort`.
    package enum Key: String, Sendable, Hashable, CaseIterable {
        /// By number; cells that are no number come last in either direction.
        case value
        case year
        case county
        case organ
        /// By address, in the form's order.
        case cell
    }

    /// Makes an order from a key and its direction.
    package init(_ key: Key, isDescending: Bool = false) {
        self.key = key
        self.isDescending = isDescending
    }

    /// The rows in this order; rows alike stay as they were.
    package func sorted(_ rows: CellRows, in corpus: Corpus) -> [CellRow] {
        let rows = Array(rows)
        let order =
            switch key {
            case .value: byNumber(rows)
            case .year: ordered(rows.indices) { corpus.reports[rows[$0].report].year }
            case .county: ordered(rows.indices) { corpus.reports[rows[$0].report].organ.county ?? "" }
            case .organ: ordered(rows.indices) { corpus.reports[rows[$0].report].organ.name }
            case .cell: ordered(rows.indices) { rows[$0].address }
            }
        return order.map { rows[$0] }
    }

    private func byNumber(_ rows: [CellRow]) -> [Int] {
        let numbers = rows.map { $0.cell.value.number.map { DecimalSum($0) } }
        let known = rows.indices.filter { numbers[$0] != nil }
        return ordered(known) { numbers[$0] ?? DecimalSum.zero } + rows.indices.filter { numbers[$0] == nil }
    }

    /// Indices by a key, alike ones in their order.
    private func ordered<SortKey: Comparable>(_ indices: some Sequence<Int>, by key: (Int) -> SortKey) -> [Int] {
        let keyed = indices.map { (key: key($0), index: $0) }
        return keyed.sorted { left, right in
            if left.key == right.key { return left.index < right.index }
            return isDescending ? right.key < left.key : left.key < right.key
        }.map(\.index)
    }
}
