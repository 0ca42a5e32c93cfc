import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// Draws grouped query results: a row for each key, a column for each cell.
struct SummaryView {
    var summary: CellSummary
    var language: Language

    /// The table with at most `limit` rows. A sum that lacks cells which are no numbers is marked, never completed.
    func table(_ limit: Int?) -> Table {
        let shown = summary.rows.prefix(limit ?? summary.rows.count)
        var isIncomplete = false
        let rows = shown.map { row -> [Field] in
            [key(row.key)]
                + row.entries.map { entry in
                    guard let entry else { return .missing(shown: "—") }
                    isIncomplete = isIncomplete || !entry.isComplete
                    return field(entry)
                }
        }
        let columns =
            [Column(summary.grouping.rawValue, keyTitle, overflow: .wrap)] + summary.columns.map { column($0) }
        var footer = language.say("\(summary.rows.count) 行", "\(summary.rows.count) rows")
        if shown.count < summary.rows.count {
            footer = language.say(
                "\(shown.count) 行，还有 \(summary.rows.count - shown.count) 行",
                "\(shown.count) rows, \(summary.rows.count - shown.count) more")
        }
        if isIncomplete {
            footer += language.say(
                "；带“缺”的和另有单元格不是数字，未计入", "; sums marked “short” leave out cells that are no numbers")
        }
        return Table(columns: columns, rows: rows, footer: footer)
    }

    private func field(_ tally: CellTally) -> Field {
        if tally.isComplete { return .number(tally.sum.description) }
        if tally.numbers == 0 { return .missing(shown: language.say("无数字", "no number")) }
        return .text(
            language.say("\(tally.sum) 缺\(tally.others)", "\(tally.sum) short \(tally.others)"), role: .warning)
    }

    private func key(_ key: CellSummary.Key) -> Field {
        switch key {
        case .year(let year): .number(String(year))
        case .county(let county): county.map { .text($0) } ?? .missing(shown: "—")
        case .organ(let organ): .text(organ.name)
        case .form(let heading): .text(title(heading), role: .label)
        }
    }

    private var keyTitle: String {
        switch summary.grouping {
        case .year: language.say("年度", "year")
        case .county: language.say("县（区）", "county")
        case .organ: language.say("机关", "organ")
        case .row: language.say("行", "row")
        case .column: language.say("列", "column")
        }
    }

    private func column(_ heading: CellSummary.Heading) -> Column {
        switch heading {
        case .cell(let address): Column(address.description, title(heading), alignment: .right)
        case .row(let table, let key, _), .column(let table, let key, _):
            Column("\(table.key).\(key)", title(heading), alignment: .right)
        }
    }

    private func title(_ heading: CellSummary.Heading) -> String {
        switch heading {
        case .cell(let address): cellTitle(address)
        case .row(_, _, let label), .column(_, _, let label): label[language]
        }
    }

    /// A cell's label, without the row where all cells are of one row, without the column where they are of one column.
    private func cellTitle(_ address: CellAddress) -> String {
        let cells = summary.columns.compactMap { heading -> CellAddress? in
            if case .cell(let cell) = heading { cell } else { nil }
        }
        let form = Form.all.first { $0.has(address) } ?? .edition2021
        let isOneRow = cells.allSatisfy { $0.row == address.row && $0.table == address.table }
        let isOneColumn = cells.allSatisfy { $0.column == address.column && $0.table == address.table }
        if isOneRow, !isOneColumn { return form.column(of: address)?.label[language] ?? address.description }
        if isOneColumn, !isOneRow { return form.row(of: address)?.label[language] ?? address.description }
        return form.label(of: address, in: language)
    }
}
