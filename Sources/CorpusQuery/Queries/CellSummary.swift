package import ReportModel
package import TextSupport

/// A cell query by year, county, organ, row or column: a row for each key, a column for each remaining side of a cell.
/// Without any of these a row for each cell.
///
/// An entry is of one cell, or of one cell of several reports; never of different cells of the form, so that a total is
/// never added to its parts.
package struct CellSummary: Sendable, Hashable {
    /// What the rows stand for; nil for cells.
    package let grouping: Grouping?
    /// What the numbers of each entry are made into; at least one.
    package let functions: [CellFunction]
    /// What the entries of every row stand under: cells, or columns or rows of the tables; `all` where rows are cells.
    package let columns: [Heading]
    /// The rows: years, counties and organs in the order of the corpus, rows, columns and cells in that of the form.
    package private(set) var rows: [Row]
    /// For each column what its sums and counts come to over all rows; nil where different cells stand in it, which are
    /// not to be added.
    package let totals: [CellTally]?

    /// What `--by` may name.
    package enum Grouping: String, Sendable, Hashable, CaseIterable {
        case year
        case county
        case organ
        case row
        case column
    }

    /// A row with an entry for each column; nil where the forms have no such cell.
    package struct Row: Sendable, Hashable {
        /// The year, county, organ, or row or column of a table that it stands for.
        package let key: Key
        /// For each column what its cells come to; nil where the forms have no such cell.
        package let entries: [CellTally?]
    }

    /// What a row stands for.
    package enum Key: Sendable, Hashable {
        case year(Int)
        /// Nil for organs whose county is not known.
        case county(String?)
        case organ(Organ)
        case form(Heading)
    }

    /// A cell, or a row or column of a table.
    package enum Heading: Sendable, Hashable {
        /// Whatever the row stands for.
        case all
        case cell(CellAddress)
        case row(FormTable, String, LocalizedText)
        case column(FormTable, String, LocalizedText)
    }

    /// Adds up the cells that a pattern names in reports given by their indices.
    package init(_ grouping: Grouping, _ pattern: CellPattern, of reports: [Int], in corpus: Corpus) {
        self.init(grouping, QueriedCells(pattern, of: reports), [.sum], in: corpus)
    }

    /// Makes the numbers of cells into something; without a grouping for each cell of the form by itself.
    ///
    /// Rows of years, counties and organs are in the order of the corpus, rows, columns and cells in that of the form.
    ///
    /// Cost: a pass over each cell's column, two where the order of numbers matters, and one over the organs.
    package init(_ grouping: Grouping?, _ cells: QueriedCells, _ functions: [CellFunction], in corpus: Corpus) {
        self.grouping = grouping
        self.functions = functions
        let groups: ReportGroups
        switch grouping {
        case .year: groups = ReportGroups(years: cells.reports, in: corpus)
        case .county: groups = ReportGroups(counties: cells.reports, in: corpus)
        case .organ: groups = ReportGroups(organs: cells.reports, in: corpus)
        case .row, .column, nil: groups = ReportGroups(whole: cells.reports)
        }
        let addresses = cells.addresses(in: corpus)
        let column = ColumnTallies(of: cells, in: groups, functions, corpus)
        let tallies = addresses.map(column.tallies)
        let whole = tallies.map { $0.first ?? CellTally() }
        switch grouping {
        case nil:
            columns = [.all]
            rows = zip(addresses, whole).map { Row(key: .form(.cell($0)), entries: [$1]) }
            totals = nil
        case .row, .column:
            let grid = FormGrid(addresses, whole)
            (columns, rows) = grouping == .row ? (grid.columns, grid.rowsByRow) : (grid.rows, grid.rowsByColumn)
            totals = nil
        case .year, .county, .organ:
            columns = addresses.map(Heading.cell)
            rows = groups.keys.enumerated().map { index, key in
                Row(key: key, entries: tallies.map { $0[index].isEmpty ? nil : $0[index] })
            }
            totals = tallies.map { $0.reduce(into: CellTally()) { $0.add($1) } }
        }
    }
}

extension CellSummary {
    /// What the rows may be sorted by.
    package static func sortKeys(of grouping: Grouping?) -> [CellSort.Key] {
        switch grouping {
        case nil, .row, .column: [.value, .cell]
        case .year: [.value, .year]
        case .county: [.value, .county]
        case .organ: [.value, .county, .organ]
        }
    }

    /// The summary with its rows in another order; rows alike stay as they were.
    ///
    /// By value the first function of the first column decides; rows that have no number there come last in either
    /// direction. A key that is not among `sortKeys` leaves the order of the rows, or turns it round.
    package func sorted(_ sort: CellSort) -> CellSummary {
        var sorted = self
        let order: [Int]
        switch sort.key {
        case .value:
            let figures = rows.map(leading)
            let known = figures.indices.compactMap { index in figures[index].map { (index, $0) } }
            order = sort.ordered(known) + figures.indices.filter { figures[$0] == nil }
        case .county: order = sort.ordered(rows.enumerated().map { ($0.offset, $0.element.key.county) })
        case .organ: order = sort.ordered(rows.enumerated().map { ($0.offset, $0.element.key.organ) })
        case .year, .cell, .change: order = sort.ordered(rows.indices.map { ($0, $0) })
        }
        sorted.rows = order.map { rows[$0] }
        return sorted
    }

    /// What the first function makes of a row's first entry; nil where there is no number.
    package func leading(_ row: Row) -> CellFigure? {
        guard let function = functions.first, let entry = row.entries.first else { return nil }
        return entry?.figure(function)
    }
}

extension CellSummary.Key {
    fileprivate var county: String {
        switch self {
        case .county(let county): county ?? ""
        case .organ(let organ): organ.county ?? ""
        case .year, .form: ""
        }
    }

    fileprivate var organ: String {
        if case .organ(let organ) = self { organ.name } else { "" }
    }
}
