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
        var reports = try workbench.read(files)
        var gone = 0
        // What was not as before is read as it is now; what is still not there stays missing.
        if path == nil {
            let lost = try workbench.readLost()
            reports += lost.compactMap { try? $0.get() }
            gone = lost.count { if case .failure = $0 { true } else { false } }
        }
        let name = try path.map { word throws(Diagnostic) in try workbench.resolve(word).path.description } ?? "all"
        var tally = LoadTally()
        let corrections = try workbench.take(reports, LoadRequest(reloading: name), [], &tally)
        let changed = reports.count - tally.identical
        var line = workbench.say(
            "重读 \(reports.count) 份报告，\(changed) 份有变化",
            "\(reports.count.of("report")) read again, \(changed) changed")
        if gone > 0 {
            line += workbench.say(
                "；\(gone) 个来源仍然没有（unload 可以移出）", "; \(gone.of("source")) still missing (unload takes it out)")
        }
        return CommandResult(messages: [Line(line, role: .info)] + corrections)
    }
}

extension Workbench {
    /// What became of the session's sources that were not as before.
    fileprivate func readLost() throws(Diagnostic) -> [ReportLoader.Outcome] {
        let lost = Set(missing.map(\.path))
        let files = session.state.sources.filter { lost.contains($0.file.path) }.map {
            ReportFile($0.file.path, given: $0.file.given)
        }
        return try ReportLoader(self.files).read(files, isInterrupted: isInterrupted, onProgress: showProgress)
    }

    /// Files read again; one that is gone or spoilt leaves everything as it was.
    fileprivate func read(_ files: [ReportFile]) throws(Diagnostic) -> [ReadReport] {
        var reports: [ReadReport] = []
        for outcome in try ReportLoader(self.files).read(
            files, isInterrupted: isInterrupted, onProgress: showProgress)
        {
            reports.append(try outcome.get())
        }
        return reports
    }
}
