import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// Draws how the cells of a report stand among those of many.
struct StandingsView {
    var standings: [CellStanding]
    var form: Form
    var choice: DiffChoice
    var language: Language

    /// Two layouts of what is shown, and all of it for programs.
    var output: Output {
        let shown = choice.showsAll ? standings : standings.filter { $0.distance != .zero && !isNothing($0) }
        return Output([.table(listed(shown)), .table(wide(shown)), .table(narrow(shown))])
    }

    private func listed(_ shown: [CellStanding]) -> Table {
        let columns = [
            "cell", "label", "value", "median", "distance", "percent", "outlier", "rank", "numbers", "least",
            "greatest",
            "not-numbers",
        ].map { Column($0, "") }
        let rows = shown.map { standing -> [Field] in
            let spread = standing.spread
            return names(standing) + numbers(standing) + [
                number(standing.distance), percent(standing), outlier(standing),
                standing.rank.map { .number(String($0)) } ?? .missing(shown: ""), .number(String(spread.numbers.count)),
                number(spread.least), number(spread.greatest), .number(String(spread.otherCount)),
            ]
        }
        return Table(columns: columns, rows: rows, for: .programs)
    }

    private func wide(_ shown: [CellStanding]) -> Table {
        let columns =
            [
                Column("cell", language.say("单元格", "cell"), overflow: .keep),
                Column("label", language.say("栏目", "label"), overflow: .wrap),
            ] + numberColumns + [
                Column("distance", language.say("相差", "apart"), alignment: .right),
                Column("percent", "%", alignment: .right), Column("outlier", "", overflow: .keep),
            ] + placeColumns
        let rows = shown.map { standing -> [Field] in
            names(standing) + numbers(standing) + [number(standing.distance), percent(standing), outlier(standing)]
                + places(standing)
        }
        return Table(columns: columns, rows: rows, footer: footer(shown), for: .people, on: .wide)
    }

    private func narrow(_ shown: [CellStanding]) -> Table {
        let columns =
            [Column("cell", language.say("单元格", "cell"), overflow: .wrap)] + numberColumns
            + [Column("percent", "%", alignment: .right)] + placeColumns
        let rows = shown.map { standing -> [Field] in
            let name = Field.cell(standing.address, form.label(of: standing.address, in: language))
            var percent = percent(standing)
            if choice.isOutlier(standing.percent), case .number(let text, _) = percent {
                percent = .number(text, sign: "!")
            }
            return [name] + numbers(standing) + [percent] + places(standing)
        }
        return Table(columns: columns, rows: rows, footer: footer(shown), for: .people, on: .narrow)
    }

    private var numberColumns: [Column] {
        [
            Column("value", language.say("本份", "this one"), alignment: .right),
            Column("median", language.say("中位数", "median"), alignment: .right),
        ]
    }

    private var placeColumns: [Column] {
        [
            Column("place", language.say("位次", "rank"), alignment: .right),
            Column("range", language.say("其他最小–最大", "range of the others"), alignment: .right),
        ]
    }

    private func names(_ standing: CellStanding) -> [Field] {
        [
            .text(standing.address.description, role: .name),
            .text(form.label(of: standing.address, in: language), role: .label),
        ]
    }

    private func numbers(_ standing: CellStanding) -> [Field] {
        [standing.value.field(language), number(standing.spread.median)]
    }

    private func percent(_ standing: CellStanding) -> Field {
        standing.percent.map { .number($0.description) } ?? .missing(shown: "—")
    }

    private func outlier(_ standing: CellStanding) -> Field {
        choice.isOutlier(standing.percent) ? .text("!", role: .warning) : .missing(shown: "")
    }

    /// The rank among all that have a number, this one too, and from where to where the others go.
    private func places(_ standing: CellStanding) -> [Field] {
        let spread = standing.spread
        let range = spread.least.flatMap { least in spread.greatest.map { "\(least)–\($0)" } }
        return [
            standing.rank.map { .text("\($0)/\(spread.numbers.count + 1)") } ?? .missing(shown: "—"),
            range.map { .text($0) } ?? .missing(shown: "—"),
        ]
    }

    /// Whether no report has a number in the cell.
    private func isNothing(_ standing: CellStanding) -> Bool {
        standing.spread.numbers.isEmpty && standing.value.number == nil
    }

    private func footer(_ shown: [CellStanding]) -> String {
        let reports = standings.map { $0.spread.numbers.count + $0.spread.otherCount }.max() ?? 0
        return language.say(
            "与其他 \(reports) 份报告相比；\(shown.count) 格\(choice.showsAll ? "" : "与中位数不同或无数字")，位次连同本份从最大数起",
            "against \(reports.of("other report")); \(shown.count.of("cell"))"
                + (choice.showsAll ? "" : " not at the median") + "; ranks are from the greatest, this one among them")
    }

    private func number(_ sum: DecimalSum?) -> Field { sum.map { .number($0.description) } ?? .missing(shown: "—") }
}
