package import ReportModel

/// A row of a cell query: one cell of one report.
package struct CellRow: Sendable, Hashable {
    /// The report's index in the corpus.
    package let report: Int
    /// The cell's address, one that the report's form has.
    package let address: CellAddress
    /// What the cell says; absent where the source lacks it.
    package let cell: Cell
}

/// The cells of a query, one row each: reports in the order given, cells in the form's order.
///
/// Rows are made as they are read, so that the first of a million cost no more than the first of ten. Cells that a
/// report's form does not have make no row; cells that its source lacks do.
package struct CellRows: Sequence, Sendable {
    let corpus: Corpus
    let cells: QueriedCells
    private let forms: FormCells

    /// Makes the rows of a query; no row is made until it is read.
    package init(_ cells: QueriedCells, in corpus: Corpus) {
        self.corpus = corpus
        self.cells = cells
        forms = FormCells(cells.pattern)
    }

    /// Makes the rows from the cells of a pattern and reports given by their indices; no row is made until it is read.
    package init(_ pattern: CellPattern, of reports: [Int], in corpus: Corpus) {
        self.init(QueriedCells(pattern, of: reports), in: corpus)
    }

    /// How many rows there are.
    package var count: Int {
        if let chosen = cells.chosen { return chosen.reduce(0) { $0 + $1.count } }
        let (counts, formNumbers) = (forms.counts, corpus.formNumbers)
        if let count = counts.first, counts.allSatisfy({ $0 == count }) { return count * cells.reports.count }
        return cells.reports.reduce(0) { $0 + counts[Int(formNumbers[$1])] }
    }

    /// The cells of the report at a place among those of the query, in the form's order.
    func addresses(at place: Int) -> [CellAddress] {
        let addresses = forms.addresses(ofForm: corpus.formNumbers[cells.reports[place]])
        guard let chosen = cells.chosen else { return addresses }
        return addresses.filter(chosen[place].contains)
    }

    /// The row of a cell.
    func row(_ address: CellAddress, at place: Int) -> CellRow {
        let report = cells.reports[place]
        return CellRow(report: report, address: address, cell: corpus.cells.cell(address, of: report))
    }

    /// An iterator that makes each row when it is asked for.
    package func makeIterator() -> some IteratorProtocol<CellRow> {
        cells.reports.indices.lazy.flatMap { place in
            addresses(at: place).lazy.map { row($0, at: place) }
        }.makeIterator()
    }
}

/// The cells that a pattern names in each of the forms.
struct FormCells: Sendable {
    /// By the numbers of the forms.
    private let byForm: [[CellAddress]]

    init(_ pattern: CellPattern) {
        byForm = Form.all.map(pattern.addresses)
    }

    /// How many cells each form has, by the forms' numbers.
    var counts: [Int] { byForm.map(\.count) }

    /// The cells of a form, in its order.
    func addresses(ofForm number: UInt8) -> [CellAddress] { byForm[Int(number)] }

    /// The cells of a report's form, in the form's order.
    func addresses(of report: Report) -> [CellAddress] {
        byForm[Form.number(of: report.edition, isShortened: report.isShortened)]
    }
}

/// Which of the forms have a cell.
struct FormsWithCell: Sendable {
    private let hasByNumber: [Bool]

    init(_ address: CellAddress) {
        hasByNumber = Form.all.map { $0.has(address) }
    }

    /// Whether all forms have the cell.
    var isEvery: Bool { hasByNumber.allSatisfy { $0 } }

    /// Whether a form has the cell.
    func contains(form number: UInt8) -> Bool { hasByNumber[Int(number)] }
}
