import CorpusQuery
import Presentation
import ReportModel
import TextSupport

/// Draws summaries of cells: a row for each key, a column for each cell and function.
struct SummaryView {
    var summary: CellSummary
    var language: Language
    /// Whether people see what sums and counts come to over all rows.
    var hasTotals = false
    /// Whether each sum's share of all is beside it.
    var hasPercent = false
    /// Whether people see a bar for the first number of each row.
    var hasBars = false

    /// The table with at most `limit` rows, for people and for programs by itself where only people see totals.
    func tables(_ limit: Int?) -> [Table] {
        let shown = Array(summary.rows.prefix(limit ?? summary.rows.count))
        guard hasTotals, summary.totals != nil, summary.rows.count > 1,
            summary.functions.contains(where: \.isAdditive)
        else { return [table(shown)] }
        var (forPrograms, forPeople) = (table(shown), table(shown, withTotals: true))
        forPrograms.audience = .programs
        forPeople.audience = .people
        return [forPrograms, forPeople]
    }

    private func table(_ shown: [CellSummary.Row], withTotals: Bool = false) -> Table {
        let totals = withTotals ? summary.totals ?? [] : []
        let marksSums = (shown.map(\.entries) + [totals]).contains { $0.contains { $0?.isComplete == false } }
        let fields = SummaryFields(summary, language, marksSums: marksSums, hasPercent: hasPercent)
        let bars = hasBars ? Bars.fields(shown.map(summary.leading)) : []
        var rows = shown.indices.map { index -> [Field] in
            let row = shown[index]
            return [key(row.key), title(row.key)] + fields.fields(row.entries) + [others(row.entries)]
                + (hasBars ? [bars[index]] : [])
        }
        if withTotals {
            let label =
                shown.count < summary.rows.count
                ? language.say("合计（全部 \(summary.rows.count) 行）", "total of all \(summary.rows.count) rows")
                : language.say("合计", "total")
            rows.append(
                [.missing(shown: ""), .text(label, role: .label)] + fields.fields(totals, areTotals: true)
                    + [others(totals)] + (hasBars ? [.missing(shown: "")] : []))
        }
        return Table(
            columns: keyColumns + fields.columns + [othersColumn] + (hasBars ? [.bar] : []), rows: rows,
            title: fields.title ?? onlyCell.map(SummaryFields.title(language)), footer: footer(shown, fields))
    }

    /// What is said below: how many rows there are, and what is not in the numbers or not exact.
    private func footer(_ shown: [CellSummary.Row], _ fields: SummaryFields) -> String {
        let all = summary.rows.count
        var footer =
            shown.count < all
            ? language.say(
                "\(shown.count) 行，还有 \(all - shown.count) 行", "\(shown.count.of("row")), \(all - shown.count) more")
            : language.say("\(all) 行", all.of("row"))
        if fields.marksSums, summary.functions.contains(.sum) {
            footer += language.say(
                "；带“缺”的和另有单元格不是数字，未计入", "; sums marked “short” leave out cells that are no numbers")
        }
        if shown.contains(where: { fields.isRounded($0.entries) }) {
            footer += language.say("；≈ 约到六位小数", "; ≈ is rounded to six decimals")
        }
        return footer
    }

    /// How many cells of a row are no numbers.
    private func others(_ entries: [CellTally?]) -> Field {
        .number(String(entries.reduce(0) { $0 + ($1?.others ?? 0) }))
    }

    /// Programs always have it, people where nothing else tells them.
    private var othersColumn: Column {
        let isCounted = summary.functions.contains(.count)
        let isUntold =
            summary.functions != [.sum] && summary.rows.contains { $0.entries.contains { $0?.others ?? 0 > 0 } }
        guard isCounted || isUntold else { return Column("not-numbers", "", for: .programs) }
        return Column("not-numbers", language.say("非数字", "no number"), alignment: .right)
    }

    // MARK: Keys

    /// The cell that is the only row.
    private var onlyCell: CellAddress? {
        guard summary.grouping == nil, summary.rows.count == 1, case .form(.cell(let cell)) = summary.rows[0].key else {
            return nil
        }
        return cell
    }

    private var keyColumns: [Column] {
        guard let grouping = summary.grouping else {
            // People see an only cell in the title.
            let audience: OutputFormat.Audience? = onlyCell == nil ? nil : .programs
            return [
                Column("cell", language.say("单元格", "cell"), overflow: .keep, for: audience),
                Column("label", language.say("栏目", "label"), overflow: .wrap, for: audience),
            ]
        }
        return [
            Column(grouping.rawValue, keyTitle(grouping), for: .programs),
            Column("label", keyTitle(grouping), overflow: .wrap, for: .people),
        ]
    }

    /// What a row stands for, by its name in paths.
    private func key(_ key: CellSummary.Key) -> Field {
        switch key {
        case .year(let year): .number(String(year))
        case .county(let county): county.map { .text($0) } ?? .missing(shown: "—")
        case .organ(let organ): .text(organName(organ))
        case .form(.cell(let address)): .text(address.description, role: .name)
        case .form(let heading): .text(SummaryFields.path(heading))
        }
    }

    /// What a row stands for, for people.
    private func title(_ key: CellSummary.Key) -> Field {
        switch key {
        case .year(let year): .number(String(year))
        case .county(let county): county.map { .text($0) } ?? .missing(shown: "—")
        case .organ(let organ): .text(organName(organ))
        case .form(let heading): .text(SummaryFields.title(heading, among: cells, language), role: .label)
        }
    }

    /// The cells that are the rows.
    private var cells: [CellAddress] {
        summary.rows.compactMap { row in
            if case .form(.cell(let cell)) = row.key { cell } else { nil }
        }
    }

    /// An organ's name, with its county where another county has an organ of that name.
    private func organName(_ organ: Organ) -> String {
        let isShared = summary.rows.contains { row in
            if case .organ(let other) = row.key { other.name == organ.name && other != organ } else { false }
        }
        return isShared ? organ.identity : organ.name
    }

    private func keyTitle(_ grouping: CellSummary.Grouping) -> String {
        switch grouping {
        case .year: language.say("年度", "year")
        case .county: language.say("县（区）", "county")
        case .organ: language.say("机关", "organ")
        case .row: language.say("行", "row")
        case .column: language.say("列", "column")
        }
    }
}
