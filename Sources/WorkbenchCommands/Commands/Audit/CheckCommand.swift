import ReportModel
import ArgumentParser
import AuditRules
import AuditSession
import Presentation
import TextSupport

/// `check`: runs the rules over all loaded reports.
struct CheckCommand: Command {
    static let description = CommandDescription(
        "check", ["检查"], .audit, LocalizedText(zh: "用全部规则检查已加载的报告", en: "check the loaded reports by all rules"),
        examples: ["check", "check --fail-on error"])

    @Option(
        help: .both(
            zh: "有这一级别或更重的问题时以状态 1 结束", en: "end with status 1 on findings as heavy or heavier", value: .severity))
    var failOn: Severity?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard !workbench.corpus.isEmpty else { throw Workbench.nothingLoaded }
        try workbench.checkIfNeeded()
        // What a corrected report no longer says is history.
        let findings = workbench.findings.filter { $0.reports[0].isNewest }
        let failures = findings.filter { $0.verdict == .fail }
        var tally = FindingsView(corpus: workbench.corpus, language: workbench.language).tally(findings)
        let isTripped = failOn.map { limit in failures.contains { $0.severity <= limit } } ?? false
        let counts = Severity.allCases.map { severity in
            "\(severity.wording[workbench.language]) \(failures.count { $0.severity == severity })"
        }.joined(separator: workbench.say("，", ", "))
        let rest = findings.count - failures.count
        let rules = workbench.rules.count { !workbench.settings.rules.off.contains($0.id) }
        let line = workbench.say(
            "检查 \(workbench.corpus.reports.count) 份报告、\(rules) 条规则：\(counts)；无法核对 \(rest)",
            "\(workbench.corpus.reports.count.of("report")) checked by \(rules) rules: \(counts); not assessable \(rest)"
        )
        // The message stands above a table that may be longer than the screen.
        if !tally.rows.isEmpty { tally.footer = line }
        return CommandResult(
            Output([.table(tally)]), messages: [Line(line, role: .info)] + unread(workbench),
            verdict: isTripped ? .auditSaysNo : .done)
    }

    /// That the text of some reports could not be read again, so that the rules on prose said nothing of them.
    private func unread(_ workbench: Workbench) -> [Line] {
        guard let first = workbench.checkGaps.texts.min() else { return [] }
        let count = workbench.checkGaps.texts.count
        let path = workbench.corpus.reports[first].source.path
        let text = workbench.say(
            "\(count) 份报告的原文不在或者已变，没有核对正文（reload 按现在的内容读取）。第一份：\(path)",
            "the text of \(count.of("report")) is gone or has changed and was not checked "
                + "(reload reads what is there now). The first: \(path)")
        return [Line(text, role: .warning)]
    }
}

extension Severity: ExpressibleByArgument {
    /// Reads a severity by its name or its wording, as 错误.
    package init?(argument: String) {
        self.init(argument, named: \.wording)
    }
}

extension Severity {
    /// Whether one is as heavy as another or heavier.
    fileprivate static func <= (left: Severity, right: Severity) -> Bool {
        let order = Severity.allCases
        return (order.firstIndex(of: left) ?? 0) <= (order.firstIndex(of: right) ?? 0)
    }
}
