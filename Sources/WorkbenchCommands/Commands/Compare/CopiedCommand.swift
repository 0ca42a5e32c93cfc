import ArgumentParser
import AuditRules
import CorpusQuery
import Presentation
import ReportAssembly
import ReportDiff
import ReportModel
import TextComparison
import TextSupport

/// `copied [REPORTS]`: which organs' reports share passages; `copied A B` shows the sentences that two share.
struct CopiedCommand: Command {
    static let description = CommandDescription(
        "copied", ["雷同"], .compare,
        LocalizedText(
            zh: "不同机关的报告有哪些相同的表述；写两份报告则逐句并列",
            en: "which organs' reports share passages; of two reports, sentence by sentence"),
        examples: ["copied", "copied county:清河县/*/2024 --share 60", "copied 柳溪镇/2024 石坪乡/2024"])

    @Argument(
        help: .both(zh: "在哪些报告中找，不写为全部；或者两份报告", en: "the reports, all without any; or two reports", value: .report))
    var reports: [String] = []

    @Option(
        help: .both(
            zh: "相同表述达到较短一份的百分之几，默认 80", en: "from this percentage of the shorter on; 80 without it", value: .number))
    var share = 80

    @Option(
        help: .both(
            zh: "超过百分之几的机关都有的表述不算，默认 10", en: "what more than this percentage of organs write is common; 10 without it",
            value: .number))
    var common = 10

    @Option(help: .both(zh: "最多列出多少对", en: "at most so many pairs", value: .number))
    var limit: Int?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        try checkOptions()
        if reports.count == 2 { return try opened(&workbench) }
        let corpus = workbench.corpus
        // A corrected report and what it corrects would be two of one.
        let chosen = try workbench.reports(reports.first).filter(corpus.isNewest)
        let reader = ReportTextReader(
            workbench.corpus.reports, from: workbench.files, sections: CopyableSentences.sections)
        let isInterrupted = workbench.isInterrupted
        let search = CopySearch(share: share, common: common, commonFloor: Self.commonFloor)
        let copied = try CopiedReports(search, among: chosen, in: workbench.corpus) { shares, body throws(Diagnostic) in
            try reader.visit(shares, isInterrupted: isInterrupted, body)
        }
        let view = CopiedView(copied: copied, search: search, corpus: workbench.corpus, language: workbench.language)
        workbench.last = copied.found.groups.flatMap { $0.texts.map { copied.reports[$0] } }
        return CommandResult(view.output(limit), messages: view.messages)
    }

    /// The sentences that two reports share, side by side.
    private func opened(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let (old, new) = try workbench.twoReports(reports[0], reports[1])
        guard old != new else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "两次写的是同一份报告", en: "this is one report twice"), word: reports[1])
        }
        workbench.last = [old, new]
        let sides = ComparedSides(
            old: ReportInCorpus(old, of: workbench.corpus), new: ReportInCorpus(new, of: workbench.corpus),
            language: workbench.language)
        let narrative = workbench.narrative(
            try ReportWithText(old, in: workbench), try ReportWithText(new, in: workbench),
            sections: CopyableSentences.sections, headings: false)
        let view = DiffTextView(sides: sides, choice: DiffChoice(sentences: .shared))
        return CommandResult(Output(([view.summary(narrative)] + view.sentences(narrative)).map(Output.Block.table)))
    }

    private func checkOptions() throws(Diagnostic) {
        guard reports.count <= 2 else {
            throw Diagnostic(
                .usage,
                LocalizedText(
                    zh: "copied 后面写一个范围，或者两份报告", en: "copied takes one path of reports, or two reports"),
                word: reports[2])
        }
        guard (1...100).contains(share) else { throw Self.noPercentage("--share", share) }
        guard (1...100).contains(common) else { throw Self.noPercentage("--common", common) }
        guard limit.map({ $0 >= 0 }) ?? true else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "--limit 不能是负数", en: "--limit cannot be negative"),
                word: limit.map(String.init))
        }
    }

    private static func noPercentage(_ option: String, _ value: Int) -> Diagnostic {
        Diagnostic(
            .usage, LocalizedText(zh: "\(option) 是 1 到 100 的百分比", en: "\(option) is a percentage from 1 to 100"),
            word: String(value))
    }

    /// What so few organs write is not common, however few are loaded.
    private static let commonFloor = 3
}
