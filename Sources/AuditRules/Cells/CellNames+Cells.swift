internal import ReportModel
internal import TextSupport

extension CellNames {
    /// Cells of one table together: a cell by its label, a whole row, column or table as such, others by their rows.
    func cells(_ cells: [CellAddress]) -> LocalizedText {
        guard cells.count > 1 else { return cell(cells[0]) }
        let table = cells[0].table
        let numeral = table.numeral
        let count = cells.count
        if count == form.addresses.count(where: { $0.table == table }) {
            return LocalizedText(zh: "表\(numeral)全部 \(count) 格", en: "all \(count) cells of table \(table.rawValue)")
        }
        let rows = firstOfRows(cells)
        if rows.count == 1 {
            let row = row(cells[0])
            let isWhole = count == form.addresses(table, cells[0].row)?.count
            return LocalizedText(
                zh: "“\(row.zh)”\(isWhole ? "整行" : "一行的") \(count) 格",
                en: "\(isWhole ? "all " : "")\(count) cells of row “\(row.en)”")
        }
        let columns = Set(cells.map(\.column))
        if columns.count == 1, rows.count > Self.shownRows {
            let column = column(cells[0])
            return LocalizedText(
                zh: "表\(numeral)“\(column.zh)”一栏的 \(count) 格",
                en: "\(count) cells of column “\(column.en)” of table \(table.rawValue)")
        }
        let names = LocalizedText.list(rows.prefix(Self.shownRows).map { shortRow($0) })
        let hasMore = rows.count > Self.shownRows
        return LocalizedText(
            zh: "表\(numeral)的 \(count) 格（\(names.zh)\(hasMore ? "等 \(rows.count) 行" : "")）",
            en: "\(count) cells of table \(table.rawValue) (\(names.en)\(hasMore ? ", … \(rows.count) rows" : ""))")
    }

    private func firstOfRows(_ cells: [CellAddress]) -> [CellAddress] {
        var rows: [CellAddress] = []
        for cell in cells where rows.last?.row != cell.row { rows.append(cell) }
        return rows
    }

    private static let shownRows = 3
}

extension Observation {
    /// What is wrong with how cells of a report are filled. The first of them is told with its value and its place.
    init(
        filling cells: [CellAddress], of report: Int, in scope: AuditScope, severity: Severity? = nil,
        message: LocalizedText
    ) {
        let shown = cells.prefix(1).map { FindingTerm($0, scope.corpus.cells.cell($0, of: report), .actual) }
        self.init(
            severity: severity, reports: [report],
            sums: [CheckedSum(relation: .count, targets: cells, terms: shown)], message: message)
    }
}
