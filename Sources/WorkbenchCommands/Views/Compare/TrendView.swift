import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// Draws cells of one organ over the years: one with a bar for each year, several as a table with a row of steps.
struct TrendView {
    var trends: [CellTrend]
    var corpus: Corpus
    var language: Language

    var output: Output {
        let drawn = trends.count == 1 ? trends.map(bars) : [steps]
        return Output((drawn + [listed]).map(Output.Block.table))
    }

    /// A row for each year, for people.
    private func bars(_ trend: CellTrend) -> Table {
        let rows = trend.points.map { point -> [Field] in
            [
                .number(String(point.year)), value(point), number(point.change), percent(point.percent),
                trend.share(of: point).map { .chart(.bar($0)) } ?? .missing(shown: ""),
            ]
        }
        return Table(
            columns: [
                Column("year", language.say("年度", "year")),
                Column("value", language.say("值", "value"), alignment: .right),
                Column("change", language.say("变化", "change"), alignment: .right),
                Column("percent", "%", alignment: .right), Column("bar", "", overflow: .keep),
            ], rows: rows, title: title(label(trend.address)), footer: footer, for: .people)
    }

    /// A row for each cell, for people; cells that are 0 or not there in all years are counted below.
    private var steps: Table {
        let years = trends.first?.points.map(\.year) ?? []
        let shown = trends.filter { $0.greatest.map { $0 != .zero } ?? true }
        let rows = shown.map { trend -> [Field] in
            [.text(trend.address.description, role: .name), .text(label(trend.address), role: .label)]
                + trend.points.map(value) + [.chart(.steps(trend.points.map(trend.share)))]
        }
        var footer = self.footer
        if shown.count < trends.count {
            let zeros = trends.count - shown.count
            footer += language.say("；另有 \(zeros) 格历年为 0", "; \(zeros.of("cell")) more: 0 in all years")
        }
        return Table(
            columns: [
                Column("cell", language.say("单元格", "cell"), overflow: .keep),
                Column("label", language.say("栏目", "label"), overflow: .wrap),
            ] + years.map { Column("y\($0)", String($0), alignment: .right) } + [
                Column("steps", language.say("走势", "course"), overflow: .keep)
            ], rows: rows, title: title(nil), footer: footer, for: .people)
    }

    /// A row for each cell and year, for programs.
    private var listed: Table {
        let rows = trends.flatMap { trend in
            trend.points.map { point -> [Field] in
                [
                    .text(point.report.map { corpus.reports[$0].organ.name } ?? ""), .number(String(point.year)),
                    .text(trend.address.description), .text(label(trend.address)),
                    point.value.map { $0.field(language) } ?? .missing(shown: ""),
                    .text(point.value.map { $0.state.name } ?? (point.report == nil ? "no-report" : "not-on-form")),
                    number(point.change), percent(point.percent),
                ]
            }
        }
        return Table(
            columns: ["organ", "year", "cell", "label", "value", "state", "change", "percent"].map { Column($0, "") },
            rows: rows, for: .programs)
    }

    private func title(_ label: String?) -> String {
        let names = trends.first?.points.compactMap { $0.report.map { corpus.reports[$0].organ.name } } ?? []
        // An organ that was renamed is called as it is called now.
        let organ = names.last ?? ""
        return [organ, label].compactMap { $0 }.joined(separator: language.say("：", ": "))
    }

    private var footer: String {
        let points = trends.first?.points ?? []
        let names = points.compactMap { $0.report.map { corpus.reports[$0].organ.name } }
        let reports = points.count { $0.report != nil }
        var footer = language.say("\(reports) 个年度的报告", "reports on \(reports.of("year"))")
        let others = names.reduce(into: [String]()) { if !$0.contains($1), $1 != names.last { $0.append($1) } }
        if !others.isEmpty {
            footer += language.say(
                "；曾用名：\(others.joined(separator: "、"))", "; also called \(others.joined(separator: ", "))")
        }
        return footer
    }

    private func label(_ address: CellAddress) -> String { CellLabels([address], language).label(of: address) }

    private func value(_ point: CellTrend.Point) -> Field {
        guard let value = point.value else {
            return .missing(
                shown: point.report == nil ? language.say("无报告", "no report") : language.say("格式无此栏", "not on form"))
        }
        return value.field(language)
    }

    private func number(_ sum: DecimalSum?) -> Field { sum.map { .number($0.description) } ?? .missing(shown: "—") }

    private func percent(_ percent: ExactDecimal?) -> Field {
        percent.map { .number($0.description) } ?? .missing(shown: "—")
    }
}
