import CorpusQuery
import ReportModel
import ArgumentParser
import AuditSession
import Presentation
import ReportAssembly
import TextSupport

/// `reload [PATH]`: reads sources again.
struct ReloadCommand: Command {
    static let description = CommandDescription(
        "reload", ["重载"], .corpus,
        LocalizedText(zh: "重新读取已加载的文件", en: "read the loaded files again"), examples: ["reload", "reload 柳溪镇/2024"])

    @Argument(help: .both(zh: "报告路径，默认全部", en: "the reports' path; all without it", value: .report))
    var path: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard !workbench.corpus.isEmpty || !workbench.missing.isEmpty else { throw Workbench.nothingLoaded }
        var files: [ReportFile] = []
        if path != nil || !workbench.corpus.isEmpty {
            files = try workbench.reports(path).map { index in
                ReportFile(
                    workbench.corpus.reports[index].source.path, given: workbench.corpus.reports[index].source.given)
            }
        }
        // What was not as before is read as it is now.
        if path == nil {
            let lost = Set(workbench.missing.map(\.path))
            files += workbench.session.state.sources.map(\.file).filter { lost.contains($0.path) }
                .map { ReportFile($0.path, given: $0.given) }
        }
        let outcomes = try ReportLoader(workbench.files).read(files, isInterrupted: workbench.isInterrupted)
        // A file that is gone or spoilt leaves everything as it was.
        var reports: [ReadReport] = []
        for outcome in outcomes {
            reports.append(try outcome.get())
        }
        let name = try path.map { word throws(Diagnostic) in try workbench.resolve(word).path.description } ?? "all"
        var tally = LoadTally()
        let corrections = try workbench.take(reports, LoadRequest(reloading: name), [], &tally)
        let changed = reports.count - tally.identical
        let line = workbench.say(
            "重读 \(reports.count) 份报告，\(changed) 份有变化",
            "\(reports.count.of("report")) read again, \(changed) changed")
        return CommandResult(messages: [Line(line, role: .info)] + corrections)
    }
}
