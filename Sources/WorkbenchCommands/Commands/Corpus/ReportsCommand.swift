import ArgumentParser
import Presentation
import ReportModel
import TextSupport

/// `reports [PATH]`: what is loaded.
struct ReportsCommand: Command {
    static let description = CommandDescription(
        "reports", ["报告"], .corpus, LocalizedText(zh: "列出已加载的报告", en: "list the loaded reports"),
        examples: ["reports", "reports county:清河县/*/2024"])

    @Argument(help: .both(zh: "报告路径，默认全部", en: "the reports' path; all without it", value: .report))
    var path: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let reports = try workbench.reports(path)
        workbench.last = reports
        let view = ReportsView(corpus: workbench.corpus, language: workbench.language)
        return CommandResult(Output([.table(view.table(reports))]))
    }
}
