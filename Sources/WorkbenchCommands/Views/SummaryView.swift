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
        let isIncomplete = shown.contains { row in row.entries.contains { $0?.isComplete == false } }
        let rows = shown.map { row -> [Field] in
            [key(row.key), title(row.key)]
                + row.entries.flatMap { isIncomplete ? [sum($0), shownSum($0)] : [sum($0)] }
                + [.number(String(row.entries.reduce(0) { $0 + ($1?.others ?? 0) }))]
        }
        let columns =
            [
                Column(summary.grouping.rawValue, keyTitle, for: .programs),
                Column("label", keyTitle, overflow: .wrap, for: .people),
            ]
            + summary.columns.flatMap { heading in
                isIncomplete ? [column(heading, for: .programs), column(heading, for: .people)] : [column(heading)]
            } + [Column("not-numbers", "", for: .programs)]
        var footer = language.say("\(summary.rows.count) 行", summary.rows.count.of("row"))
        if shown.count < summary.rows.count {
            footer = language.say(
                "\(shown.count) 行，还有 \(summary.rows.count - shown.count) 行",
                "\(shown.count.of("row")), \(summary.rows.count - shown.count) more")
        }
        if isIncomplete {
            footer += language.say(
                "；带“缺”的和另有单元格不是数字，未计入", "; sums marked “short” leave out cells that are no numbers")
        }
        return Table(columns: columns, rows: rows, footer: footer)
    }

    /// The sum of the numbers; programs find the count of cells that are none in a column of its own.
    private func sum(_ tally: CellTally?) -> Field {
        guard let tally else { return .missing(shown: "—") }
        return tally.numbers == 0 ? .missing(shown: language.say("无数字", "no number")) : .number(tally.sum.description)
    }

    /// The sum as people see it, marked where cells that are no numbers are left out.
    private func shownSum(_ tally: CellTally?) -> Field {
        guard let tally, !tally.isComplete, tally.numbers > 0 else { return sum(tally) }
        return .text(
            language.say("\(tally.sum) 缺\(tally.others)", "\(tally.sum) short \(tally.others)"), role: .warning)
    }

    /// What a row stands for, by its name in paths.
    private func key(_ key: CellSummary.Key) -> Field {
        switch key {
        case .year(let year): .number(String(year))
        case .county(let county): county.map { .text($0) } ?? .missing(shown: "—")
        case .organ(let organ): .text(organName(organ))
        case .form(let heading): .text(path(heading))
        }
    }

    /// What a row stands for, for people.
    private func title(_ key: CellSummary.Key) -> Field {
        switch key {
        case .year(let year): .number(String(year))
        case .county(let county): county.map { .text($0) } ?? .missing(shown: "—")
        case .organ(let organ): .text(organName(organ))
        case .form(let heading): .text(title(heading), role: .label)
        }
    }

    /// An organ's name, with its county where another county has an organ of that name.
    private func organName(_ organ: Organ) -> String {
        let isShared = summary.rows.contains { row in
            if case .organ(let other) = row.key { other.name == organ.name && other != organ } else { false }
        }
        return isShared ? organ.identity : organ.name
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

    private func column(_ heading: CellSummary.Heading, for audience: OutputFormat.Audience? = nil) -> Column {
        Column(path(heading), title(heading), alignment: .right, for: audience)
    }

    /// The pattern that names a heading's cells.
    private func path(_ heading: CellSummary.Heading) -> String {
        switch heading {
        case .cell(let address): address.description
        case .row(let table, let key, _): "\(table.key).\(key)"
        case .column(let table, let key, _): "\(table.key).*.\(key)"
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
        return CellLabels(cells, language).label(of: address)
    }
}
