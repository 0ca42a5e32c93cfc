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
            let head = [
                Column("row", language.say("行", "row"), for: .programs),
                Column(
                    "label",
                    block.heading?[language] ?? language.say("表\(block.table.numeral)", "table \(block.table.rawValue)")
                ),
            ]
            return .table(
                Table(
                    columns: head + columns.map { Column($0.key, $0.label[language], alignment: .right) },
                    rows: rows.map { row in
                        [.text("\(block.table.key).\(row.key)", role: .name), .text(label(of: row), role: .label)]
                            + columns.map { field(named(pattern, block, row, $0)) }
                    }))
        }
    }

    private func named(_ pattern: CellPattern, _ block: FormBlock, _ row: FormRow, _ column: FormColumn) -> CellAddress?
    {
        CellAddress("\(block.table.key).\(row.key).\(column.key)").flatMap { pattern.matches($0) ? $0 : nil }
    }

    private func field(_ address: CellAddress?) -> Field {
        address.map { corpus.cells.value($0, of: report).publishedField(language) } ?? .missing(shown: "")
    }

    /// A row's label behind the enumerators of the headings that it stands under: （三）1.属于国家秘密.
    private func label(of row: FormRow) -> String {
        let groups = row.groups.filter { $0.enumerator != "三、" }
        switch language {
        case .chinese:
            return groups.map { $0.enumerator.isEmpty ? $0.text + " " : $0.enumerator }.joined() + row.label.printed
        case .english: return groups.map { $0.english + ": " }.joined() + row.label.english
        }
    }
}
