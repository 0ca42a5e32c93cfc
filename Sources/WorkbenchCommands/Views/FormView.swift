import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// Draws the tables of a report as the form prints them.
struct FormView {
    var report: Int
    var corpus: Corpus
    var language: Language

    private var form: Form { corpus.reports[report].form }

    /// The blocks of which the pattern names cells, each as a table of its named rows and columns.
    func tables(_ pattern: CellPattern) -> [Output.Block] {
        form.blocks.compactMap { block in
            let rows = block.rows.filter { row in block.columns.contains { named(pattern, block, row, $0) != nil } }
            let columns = block.columns.filter { column in rows.contains { named(pattern, block, $0, column) != nil } }
            guard !rows.isEmpty else { return nil }
            let head = [Column("row", label(block.heading) ?? label(of: block.table))]
            return .table(
                Table(
                    columns: head + columns.map { Column($0.key, $0.label[language], alignment: .right) },
                    rows: rows.map { row in
                        [.text(rowLabel(row), role: .label)]
                            + columns.map { field(named(pattern, block, row, $0)) }
                    }))
        }
    }

    private func named(_ pattern: CellPattern, _ block: FormBlock, _ row: FormRow, _ column: FormColumn) -> CellAddress? {
        CellAddress("\(block.table.key).\(row.key).\(column.key)").flatMap { pattern.matches($0) ? $0 : nil }
    }

    private func field(_ address: CellAddress?) -> Field {
        address.map { corpus.cells.value($0, of: report).publishedField(language) } ?? .missing(shown: "")
    }

    /// A row's label with the headings above it that the row needs to be told.
    private func rowLabel(_ row: FormRow) -> String {
        row.groups.dropFirst(row.groups.count > 1 || row.groups.first?.enumerator == "三、" ? 1 : 0).map { $0[language] + " " }
            .joined() + row.label[language]
    }

    private func label(_ heading: FormLabel?) -> String? { heading?[language] }

    private func label(of table: FormTable) -> String {
        LocalizedText(zh: "表\(table.numeral)", en: "table \(table.rawValue)")[language]
    }
}
