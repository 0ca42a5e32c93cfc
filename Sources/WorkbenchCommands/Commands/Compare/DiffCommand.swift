import ArgumentParser
import AuditRules
import CorpusQuery
import DocumentModel
import Presentation
import ReportAssembly
import ReportDiff
import ReportModel
import TextSupport

/// `diff A B`: what two reports differ in.
struct DiffCommand: Command {
    static let description = CommandDescription(
        "diff", ["比对"], .compare,
        LocalizedText(
            zh: "比对两份报告：不同的单元格、规则结论和句子", en: "compare two reports: cells, rules and sentences that differ"),
        examples: [
            "diff 清河县柳溪镇人民政府/2023 清河县柳溪镇人民政府/2024", "diff 柳溪镇/2024 石坪乡/2024",
            "diff 柳溪镇/2023 柳溪镇/2024 --cells outliers --outlier 50", "diff 柳溪镇/2023 柳溪镇/2024 --only text --wide",
        ])

    @Argument(help: .both(zh: "第一份报告", en: "the first report", value: .report))
    var first: String

    @Argument(help: .both(zh: "第二份报告", en: "the second report", value: .report))
    var second: String

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

    @Flag(help: .both(zh: "两边的句子左右并排", en: "sentences side by side"))
    var wide = false

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let old = try workbench.resolve(first).single(in: workbench.corpus)
        let new = try workbench.resolve(second).single(in: workbench.corpus)
        let differences = try differences(old, new, &workbench)
        workbench.last = [old, new]
        let sides = ComparedSides(
            old: ReportInCorpus(old, of: workbench.corpus), new: ReportInCorpus(new, of: workbench.corpus),
            language: workbench.language)
        let choice = DiffChoice(part: only, cells: cells, showsAll: all, outlier: outlier, isWide: wide)
        return CommandResult(
            DiffView(sides: sides, choice: choice).output(differences),
            verdict: differences.isEqual ? .done : .differs)
    }

    private func differences(
        _ old: Int, _ new: Int, _ workbench: inout Workbench
    ) throws(Diagnostic) -> DiffView.Differences {
        let corpus = workbench.corpus
        let (before, after) = (ReportInCorpus(old, of: corpus), ReportInCorpus(new, of: corpus))
        let findings = try workbench.findings(on: [old, new])
        return DiffView.Differences(
            cells: CellComparison(old, new, in: corpus), courses: TotalCourses(before, after),
            subtotals: GroupSubtotal.all(before, after),
            ties: workbench.isOneOrgan(old, new) ? YearTie.all(before, after) : [],
            rules: RuleFlips(old: findings[0], new: findings[1]),
            narrative: NarrativeComparison(
                old: try sections(of: old, workbench), of: before.report.organ, new: try sections(of: new, workbench),
                of: after.report.organ))
    }

    private func sections(of report: Int, _ workbench: Workbench) throws(Diagnostic) -> NarrativeComparison.Sections {
        let document = try workbench.document(of: report)
        return NarrativeSplitter.split(document).sections.map { section in
            (section.number, section.parts.map { document.string($0.piece) })
        }
    }
}

extension DiffChoice.Part: ExpressibleByArgument {}
extension DiffChoice.Cells: ExpressibleByArgument {}
