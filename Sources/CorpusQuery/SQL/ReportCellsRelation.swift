package import RelationalQueries
package import ReportModel
package import TextSupport

/// The table `report_cells`: a row for each report, a column for each cell of any edition, called by its address.
package struct ReportCellsRelation: Relation {
    /// The table's name.
    package let name = "report_cells"
    /// The columns from left to right.
    package let columns: [RelationColumn]
    private let corpus: Corpus
    private let rows: ReportRows

    /// Makes the table of a corpus from the rows of just that corpus.
    package init(_ corpus: Corpus, _ rows: ReportRows) {
        self.corpus = corpus
        self.rows = rows
        columns = ReportColumn.columns(rows.count) + Self.cellColumns
    }

    private static let cellColumns = CellAddress.all.map { address in
        let form = Form.all.first { $0.has(address) } ?? .edition2021
        return RelationColumn(
            address.description, .numeric,
            LocalizedText(zh: form.label(of: address), en: form.label(of: address, in: .english)))
    }

    /// How many reports there are.
    package var rowCount: Int { rows.count }

    /// The reports that meet conditions on path, organ, county and year.
    package func rows(where conditions: [RowCondition], in order: [RowOrder]) -> RowSet {
        RowSet(rows.places(where: conditions, in: order, of: corpus))
    }

    /// What a column of text says of a report; cells are told in blocks.
    package func value(_ column: Int, of row: Int) throws(Diagnostic) -> RelationValue {
        ReportColumn(rawValue: column).map { rows.value($0, row, in: corpus) } ?? .null
    }

    /// The numbers of a column, of many reports at once.
    package func fillNumbers(
        _ column: Int, of rows: Span<Int>, values: inout MutableSpan<Int64>, kinds: inout MutableSpan<UInt8>
    ) {
        if let column = ReportColumn(rawValue: column) {
            return self.rows.fillNumbers(column, of: rows, values: &values, kinds: &kinds)
        }
        let address = column - ReportColumn.allCases.count
        let addresses = [Int](repeating: address, count: rows.count)
        var reports = addresses
        for index in rows.indices { reports[index] = self.rows.reports[rows[index]] }
        corpus.cells.fillNumbers(reports: reports.span, addresses: addresses.span, values: &values, kinds: &kinds)
    }
}
