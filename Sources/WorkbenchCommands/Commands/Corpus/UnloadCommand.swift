import ArgumentParser
import AuditSession
import CorpusQuery
import ReportModel
import Presentation
import TextSupport

/// `unload PATH`: takes reports out of the corpus; their files stay.
struct UnloadCommand: Command {
    static let description = CommandDescription(
        "unload", ["卸载"], .corpus,
        LocalizedText(zh: "移出报告（文件不受影响）", en: "take reports out (their files stay)"),
        examples: ["unload 清河县柳溪镇人民政府/2023", "unload all"])

    @Argument(help: .both(zh: "报告路径，或 all", en: "the reports' path, or all", value: .report))
    var path: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let isAll = path == "all"
        let resolved = try isAll ? nil : workbench.resolve(path)
        let reports = resolved?.reports ?? Array(workbench.corpus.reports.indices)
        let files =
            isAll
            ? workbench.session.state.sources.map(\.file.path)
            : reports.map { workbench.corpus.reports[$0].source.path }
        guard !files.isEmpty else { throw Workbench.nothingLoaded }
        try workbench.commit(.unload(request: resolved?.path.description ?? "all", files: files))
        workbench.corpus.remove(Set(reports))
        if isAll { workbench.missing = [] }
        workbench.corpusChanged()
        return CommandResult(
            messages: [
                Line(
                    workbench.say(
                        "移出 \(reports.count) 份报告，还有 \(workbench.corpus.reports.count) 份",
                        "\(reports.count.of("report")) taken out, \(workbench.corpus.reports.count) left"), role: .info)
            ])
    }
}
