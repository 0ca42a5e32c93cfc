import ReportModel
import ArgumentParser
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
        guard !workbench.corpus.isEmpty else { throw Workbench.nothingLoaded }
        let sources = try workbench.reports(path).map { workbench.corpus.reports[$0].source }
        let outcomes = try ReportLoader(workbench.files).read(
            sources.map { ReportFile($0.path, given: $0.given) }, isInterrupted: workbench.isInterrupted)
        // A file that is gone or spoilt leaves everything as it was.
        var reports: [ReadReport] = []
        for outcome in outcomes {
            reports.append(try outcome.get())
        }
        let admissions = workbench.corpus.add(reports.map { ($0.report, $0.cells) })
        let changed = admissions.count { if case .identical = $0 { false } else { true } }
        if changed > 0 { workbench.corpusChanged() }
        return CommandResult(
            messages: [
                Line(
                    workbench.say(
                        "重读 \(sources.count) 份报告，\(changed) 份有变化",
                        "\(sources.count.of("report")) read again, \(changed) changed"), role: .info)
            ])
    }
}
