import ArgumentParser
import Presentation
import ReportModel
import TextSupport

/// `last`: the reports of the last result, which paths call `last`.
struct LastCommand: Command {
    static let description = CommandDescription(
        "last", ["上次"], .query,
        LocalizedText(zh: "列出上一次结果中的报告，路径里写作 last", en: "list the reports of the last result, which paths call last"),
        examples: ["last", "query last/t3.new.total"])

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let reports = workbench.last.isEmpty ? [] : try workbench.reports("last")
        let view = ReportsView(corpus: workbench.corpus, language: workbench.language)
        let none = workbench.say("上一次的结果里没有报告", "no report is in the last result")
        return CommandResult(Output([.table(view.table(reports, footer: reports.isEmpty ? none : nil))]))
    }
}
