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
        let lost = missing(workbench)
        let isAll = path == "all"
        let resolved = try isAll || !lost.isEmpty ? nil : workbench.resolveWhole(path)
        let reports = isAll ? Array(workbench.corpus.reports.indices) : resolved?.reports ?? []
        let files =
            isAll
            ? workbench.session.state.sources.map(\.file.path)
            : lost + reports.map { workbench.corpus.reports[$0].source.path }
        guard !files.isEmpty else { throw Workbench.nothingLoaded }
        try workbench.commit(.unload(request: resolved?.path.description ?? path, files: files))
        workbench.corpus.remove(Set(reports))
        let gone = Set(files)
        workbench.missing.removeAll { gone.contains($0.path) }
        workbench.corpusChanged()
        return CommandResult(
            messages: [
                Line(
                    workbench.say(
                        "移出 \(files.count) 份报告，还有 \(workbench.corpus.reports.count) 份",
                        "\(files.count.of("report")) taken out, \(workbench.corpus.reports.count) left"), role: .info)
            ])
    }

    /// The files of reports that are not as before, where the path names one of these in full and so none that is loaded.
    private func missing(_ workbench: Workbench) -> [String] {
        let paths = Set(workbench.missing.map(\.path))
        return workbench.session.state.sources.filter { source in
            paths.contains(source.file.path)
                && [
                    source.file.path, "\(source.organ.identity)/\(source.year)", "\(source.organ.name)/\(source.year)",
                ].contains(path)
        }.map(\.file.path)
    }
}
