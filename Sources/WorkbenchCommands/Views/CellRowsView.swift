import DocumentModel
import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// Draws query results: a row for each cell.
struct CellRowsView {
    var corpus: Corpus
    var language: Language

    /// The rows as a table; `total` is how many there would be without a limit.
    func table(_ rows: some Sequence<CellRow>, of total: Int) -> Table {
        let columns = [
            Column("organ", say("机关", "organ")), Column("year", say("年度", "year"), alignment: .right),
            Column("cell", say("单元格", "cell")), Column("label", say("栏目", "label")),
            Column("value", say("数值", "value"), alignment: .right), Column("state", say("状态", "state")),
            Column("place", say("位置", "place")),
        ]
        let fields = rows.map { row -> [Field] in
            let report = corpus.reports[row.report]
            return [
                .text(report.organ.name), .number(String(report.year)), .text(row.address.description, role: .name),
                .text(report.form.label(of: row.address, in: language), role: .label), row.cell.value.field(language),
                .text(row.cell.value.state.name), row.cell.place.map { .text($0.anchor.description, role: .place) } ?? .missing(shown: "—"),
            ]
        }
        let rest = total - fields.count
        let footer =
            rest > 0 ? say("\(fields.count) 格，还有 \(rest) 格", "\(fields.count) cells, \(rest) more") : say("\(total) 格", "\(total) cells")
        return Table(columns: columns, rows: fields, footer: footer)
    }

    private func say(_ zh: String, _ en: String) -> String { LocalizedText(zh: zh, en: en)[language] }
}
