package import ReportModel
package import TextSupport

/// A cell query by year, county, organ, row or column: a row for each key, a column for each remaining side of a cell.
///
/// An entry adds up one cell, or one cell of several reports; never different cells of the form, so that a total is
/// never added to its parts.
package struct CellSummary: Sendable, Hashable {
    /// What the rows stand for.
    package let grouping: Grouping
    /// What the entries of every row stand under: cells, or columns or rows of the tables.
    package let columns: [Heading]
    /// The rows: years, counties and organs in the order of the corpus, rows and columns in that of the form.
    package let rows: [Row]

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
        case cell(CellAddress)
        case row(FormTable, String, LocalizedText)
        case column(FormTable, String, LocalizedText)
    }

    /// Adds up the cells that a pattern names in some reports.
    ///
    /// Rows of years, counties and organs are in the order of the corpus, rows and columns in that of the form.
    ///
    /// Cost: a pass over each cell's column, and one over the organs.
    package init(_ grouping: Grouping, _ pattern: CellPattern, of reports: [Int], in corpus: Corpus) {
        self.grouping = grouping
        let groups: ReportGroups
        switch grouping {
        case .year: groups = ReportGroups(years: reports, in: corpus)
        case .county: groups = ReportGroups(counties: reports, in: corpus)
        case .organ: groups = ReportGroups(organs: reports, in: corpus)
        case .row, .column: groups = ReportGroups(whole: reports)
        }
        let addresses = pattern.cells.addresses.filter { address in
            reports.isEmpty || corpus.hasCell(address, in: reports)
        }
        let tallies = addresses.map { corpus.tallies(of: $0, in: groups) }
        if grouping == .row || grouping == .column {
            let grid = FormGrid(addresses, tallies.map { $0.first ?? CellTally() })
            (columns, rows) = grouping == .row ? (grid.columns, grid.rowsByRow) : (grid.rows, grid.rowsByColumn)
        } else {
            columns = addresses.map(Heading.cell)
            rows = groups.keys.enumerated().map { index, key in
                Row(key: key, entries: tallies.map { $0[index].isEmpty ? nil : $0[index] })
            }
        }
    }
}
