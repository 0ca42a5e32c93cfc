import CorpusQuery
import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// Draws organs side by side: a row for each report, a column for each cell, and what the cells come to.
struct CompareView {
    var spreads: [CellSpread]
    var reports: [Int]
    var corpus: Corpus
    var language: Language

    var output: Output { Output([.table(matrix), .table(figures)]) }

    /// An extreme that more than so many share says nothing of them.
    private static let mostAtExtreme = 3

    private var matrix: Table {
        let labels = labels
        let hasYears = Set(reports.map { corpus.reports[$0].year }).count > 1
        let hasCounties = Set(reports.map { corpus.reports[$0].organ.county }).count > 1
        let marks = spreads.map { spread in
            Dictionary(
                spread.highest(sharedBy: Self.mostAtExtreme).map { ($0, "▲") }
                    + spread.lowest(sharedBy: Self.mostAtExtreme).map { ($0, "▼") }
            ) { first, _ in first }
        }
        let rows = reports.map { report -> [Field] in
            let organ = corpus.reports[report].organ
            return [
                organ.county.map { .text($0) } ?? .missing(shown: "—"), .text(organ.name, role: .name),
                .number(String(corpus.reports[report].year)),
            ]
                + zip(spreads, marks).map { spread, marks in
                    field(spread.address, of: report, sign: marks[report] ?? "")
                }
        }
        let columns =
            [
                Column("county", language.say("县（区）", "county"), for: hasCounties ? nil : .programs),
                Column("organ", language.say("机关", "organ"), overflow: .wrap),
                Column("year", language.say("年度", "year"), for: hasYears ? nil : .programs),
            ]
            + spreads.map { spread in
                Column(spread.address.description, labels.label(of: spread.address), alignment: .right)
            }
        return Table(
            columns: columns, rows: rows,
            footer: language.say(
                "\(reports.count) 份报告；▲ 最大，▼ 最小（并列超过 \(Self.mostAtExtreme) 份的不标）",
                "\(reports.count.of("report")); ▲ the greatest, ▼ the least (not where more than \(Self.mostAtExtreme) share it)"
            ))
    }

    private var figures: Table {
        let labels = labels
        let rows = spreads.map { spread -> [Field] in
            [
                .text(spread.address.description, role: .name), .text(labels.label(of: spread.address), role: .label),
                .number(String(spread.numbers.count)), .number(String(spread.otherCount)),
                spread.numbers.isEmpty ? .missing(shown: "—") : .number(spread.sum.description),
                number(spread.median), number(spread.least), number(spread.greatest),
            ]
        }
        return Table(
            columns: [
                Column("cell", language.say("单元格", "cell"), overflow: .keep),
                Column("label", language.say("栏目", "label"), overflow: .wrap),
                Column("numbers", language.say("数字", "numbers"), alignment: .right),
                Column("not-numbers", language.say("非数字", "no number"), alignment: .right),
                Column("sum", language.say("合计", "sum"), alignment: .right),
                Column("median", language.say("中位数", "median"), alignment: .right),
                Column("least", language.say("最小", "least"), alignment: .right),
                Column("greatest", language.say("最大", "greatest"), alignment: .right),
            ], rows: rows)
    }

    private func field(_ address: CellAddress, of report: Int, sign: String) -> Field {
        guard corpus.reports[report].form.has(address) else { return .missing(shown: "—") }
        let field = corpus.cells.value(address, of: report).field(language)
        if case .number(let number, _) = field { return .number(number, sign: sign) }
        return field
    }

    private var labels: CellLabels { CellLabels(spreads.map(\.address), language) }

    private func number(_ sum: DecimalSum?) -> Field { sum.map { .number($0.description) } ?? .missing(shown: "—") }
}
