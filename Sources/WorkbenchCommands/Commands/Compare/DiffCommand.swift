import ArgumentParser
import AuditRules
import CorpusQuery
import Presentation
import ReportDiff
import ReportModel
import TextSupport

/// `diff A B`: what two reports differ in; `diff A --against REPORTS`: how one stands among many.
struct DiffCommand: Command {
    static let description = CommandDescription(
        "diff", ["比对"], .compare,
        LocalizedText(
            zh: "比对两份报告：不同的单元格、规则结论和句子；或看一份在多份中的位置",
            en: "compare two reports: cells, rules and sentences that differ; or place one among many"),
        examples: [
            "diff 清河县柳溪镇人民政府/2023 清河县柳溪镇人民政府/2024", "diff 柳溪镇/2024 石坪乡/2024",
            "diff 柳溪镇/2023 柳溪镇/2024 --cells outliers --outlier 50", "diff 柳溪镇/2023 柳溪镇/2024 --only text",
            "diff 柳溪镇/2024 --against county:清河县",
        ])

    @Argument(help: .both(zh: "第一份报告", en: "the first report", value: .report))
    var first: String

    @Argument(help: .both(zh: "第二份报告", en: "the second report", value: .report))
    var second: String?

    @Option(
        help: .both(
            zh: "与这些报告的中位数相比，不写年度为同一年度", en: "against the median of these reports; of the same year without one",
            value: .report))
    var against: String?

    @Option(help: .both(zh: "只看单元格或只看正文", en: "only the cells or only the text", value: .kind))
    var only: DiffChoice.Part?

    @Option(help: .both(zh: "只看这样变化的单元格", en: "only cells that changed so", value: .kind))
    var cells: DiffChoice.Cells?

    @Option(
        help: .both(
            zh: "变化达到百分之几标为异常，默认 200", en: "changes from this percentage on are outliers; 200 without it",
            value: .number))
    var outlier = 200

    @Flag(help: .both(zh: "仅写法不同、不可比的单元格和相同的句子也列出", en: "also what is the same, written differently or not comparable"))
    var all = false

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        switch (second, against) {
        case (let second?, nil): return try compared(with: second, &workbench)
        case (nil, let against?): return try placed(among: against, &workbench)
        case (nil, nil), (.some, .some):
            throw Diagnostic(
                .usage,
                LocalizedText(
                    zh: "diff 要么比对两份报告，要么用 --against 与多份相比",
                    en: "diff compares two reports, or one with many by --against"),
                hint: LocalizedText(
                    zh: "例如 diff 甲镇/2023 甲镇/2024，或 diff 甲镇/2024 --against county:清河县",
                    en: "as in diff 甲镇/2023 甲镇/2024, or diff 甲镇/2024 --against county:清河县"))
        }
    }

    private func placed(among path: String, _ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard only != .text else {
            throw Diagnostic(
                .usage,
                LocalizedText(zh: "--against 只比单元格", en: "--against compares cells only"),
                hint: LocalizedText(zh: "正文的相同之处用 copied 查找", en: "copied finds what texts share"), word: "--only text")
        }
        let report = try workbench.wholeReport(first)
        let corpus = workbench.corpus
        let resolved = try workbench.resolve(path)
        var others = resolved.reports
        if !resolved.path.namesYears {
            others = others.filter { corpus.reports[$0].year == corpus.reports[report].year }
        }
        guard others.contains(where: { $0 != report }) else {
            throw Diagnostic(
                .path,
                LocalizedText(
                    zh: "“\(path)”中没有 \(corpus.reports[report].year) 年度的其他报告",
                    en: "“\(path)” has no other report on \(corpus.reports[report].year)"),
                hint: LocalizedText(
                    zh: "其他年度要写明，如 county:清河县/*/2023", en: "another year is named, as in county:清河县/*/2023"), word: path
            )
        }
        workbench.last = [report]
        let standings = CellStanding.all(of: ReportInCorpus(report, of: corpus), among: others)
        let choice = DiffChoice(showsAll: all, outlier: outlier)
        let view = StandingsView(
            standings: standings, form: corpus.reports[report].form, choice: choice, language: workbench.language)
        return CommandResult(view.output)
    }

    private func compared(with second: String, _ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let (old, new) = try workbench.twoReports(first, second)
        let choice = DiffChoice(
            part: only, cells: cells, showsAll: all, sentences: all ? .all : .different, outlier: outlier)
        let differences = try differences(old, new, choice, &workbench)
        workbench.last = [old, new]
        let sides = ComparedSides(
            old: ReportInCorpus(old, of: workbench.corpus), new: ReportInCorpus(new, of: workbench.corpus),
            language: workbench.language)
        return CommandResult(
            DiffView(sides: sides, choice: choice).output(differences),
            verdict: differences.isEqual(only) ? .done : .differs)
    }

    private func differences(
        _ old: Int, _ new: Int, _ choice: DiffChoice, _ workbench: inout Workbench
    ) throws(Diagnostic) -> DiffView.Differences {
        let corpus = workbench.corpus
        let (before, after) = (ReportInCorpus(old, of: corpus), ReportInCorpus(new, of: corpus))
        var differences = DiffView.Differences(
            cells: CellComparison(old, new, in: corpus), courses: TotalCourses(before, after),
            subtotals: GroupSubtotal.all(before, after),
            ties: workbench.isOneOrgan(old, new) ? YearTie.all(before, after) : [])
        guard choice.asksText else { return differences }
        let texts = [try ReportWithText(old, in: workbench), try ReportWithText(new, in: workbench)]
        differences.narrative = workbench.narrative(texts[0], texts[1])
        guard choice.asksRules else { return differences }
        let findings = try workbench.findings(on: texts)
        differences.rules = RuleFlips(
            old: findings[0], hasYearBefore: workbench.hasYearBefore(old), new: findings[1],
            hasYearBefore: workbench.hasYearBefore(new))
        return differences
    }
}

extension DiffChoice.Part: ExpressibleByArgument {}
extension DiffChoice.Cells: ExpressibleByArgument {}
