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
    ///
    /// Where all rows are of one cell, people see it in the title instead of in every row; with `hasBars` they see a bar
    /// for each number, the longest for the largest that is shown.
    func table(_ rows: [CellRow], of total: Int, in cells: QueriedCells, hasBars: Bool = false) -> Table {
        let pattern = cells.pattern
        let only = pattern.cells.count == 1 ? pattern.cells.addresses.first : nil
        let changes =
            cells.hasChanges ? [Column("change", language.say("比上年", "change"), alignment: .right)] : []
        let columns =
            [
                Column("organ", language.say("机关", "organ"), for: .programs),
                Column("county", language.say("县（区）", "county"), for: .programs),
                Column("name", language.say("机关", "organ"), overflow: .wrap, for: .people),
                Column("year", language.say("年度", "year"), alignment: .right),
                Column("cell", language.say("单元格", "cell"), overflow: .keep, for: only == nil ? nil : .programs),
                Column("label", language.say("栏目", "label"), overflow: .wrap, for: only == nil ? nil : .programs),
                Column("value", language.say("数值", "value"), alignment: .right),
            ] + changes + [
                Column("state", language.say("状态", "state"), for: .programs),
                Column("place", language.say("位置", "place"), overflow: .keep),
            ]
        let bars = hasBars ? Bars.fields(rows.map { $0.cell.value.number.map { CellFigure($0) } }) : []
        let fields = rows.indices.map { self.fields(rows[$0], cells) + (hasBars ? [bars[$0]] : []) }
        let rest = total - fields.count
        let footer =
            rest > 0
            ? language.say("\(fields.count) 格，还有 \(rest) 格", "\(fields.count.of("cell")), \(rest) more")
            : language.say("\(total) 格", total.of("cell"))
        return Table(
            columns: columns + (hasBars ? [Column.bar] : []), rows: fields, title: only.map(title), footer: footer)
    }

    private func fields(_ row: CellRow, _ cells: QueriedCells) -> [Field] {
        let report = corpus.reports[row.report]
        let difference = cells.change(row.address, of: row.report, in: corpus)
        let change: [Field] =
            cells.hasChanges ? [difference.map { .number($0.description) } ?? .missing(shown: "—")] : []
        return [
            .text(report.organ.name), report.organ.county.map { .text($0) } ?? .missing(shown: "—"),
            .text(corpus.isNameShared(report.organ.name) ? report.organ.identity : report.organ.name),
            .number(String(report.year)), .text(row.address.description, role: .name),
            .text(report.form.label(of: row.address, in: language), role: .label), row.cell.value.field(language),
        ] + change + [
            .text(row.cell.value.state.name),
            row.cell.place.map { .text($0.anchor.description, role: .place) } ?? .missing(shown: "—"),
        ]
    }

    private func title(_ address: CellAddress) -> String {
        let form = Form.all.first { $0.has(address) } ?? .edition2021
        return "\(address)  \(form.label(of: address, in: language))"
    }
}
