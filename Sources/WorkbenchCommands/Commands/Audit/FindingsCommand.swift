import CorpusQuery
import ReportModel
import ArgumentParser
import AuditRules
import Presentation
import TextSupport

/// `findings [PATH]`: what the check found.
struct FindingsCommand: Command {
    static let description = CommandDescription(
        "findings", ["问题"], .audit, LocalizedText(zh: "列出检查发现的问题", en: "list what the check found"),
        examples: ["findings", "findings */2024 --severity error", "findings --rule A-03", "findings --verdict all"])

    @Argument(help: .both(zh: "报告路径，默认全部", en: "the reports' path; all without it", value: .report))
    var path: String?

    @Option(help: .both(zh: "只列这一级别", en: "of this severity only", value: .severity))
    var severity: Severity?

    @Option(help: .both(zh: "只列这条规则", en: "of this rule only", value: .rule))
    var rule: String?

    @Option(help: .both(zh: "不符、无法核对，或都列", en: "failures, what is not assessable, or all", value: .verdict))
    var verdict: VerdictChoice = .fail

    /// The values of `--verdict`.
    enum VerdictChoice: String, CaseIterable, ExpressibleByArgument {
        case fail
        case notAssessable = "not-assessable"
        case all
    }

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let reports = try path.map { word throws(Diagnostic) in try workbench.resolve(word).reports }
        let ruleID = try rule.map { id throws(Diagnostic) in try RuleRegistry.rule(id).id }
        guard !workbench.corpus.isEmpty else { throw Workbench.nothingLoaded }
        workbench.checkIfNeeded()
        let sources = reports.map { Set($0.map { workbench.corpus.reports[$0].source.path }) }
        let chosen = workbench.findings.enumerated().filter { _, finding in
            (sources?.contains(finding.source) ?? true) && (ruleID.map { $0 == finding.rule } ?? true)
                && (severity.map { $0 == finding.severity } ?? true)
        }
        let shown = chosen.filter { verdict.includes($0.element.verdict) }
        let view = FindingsView(corpus: workbench.corpus, language: workbench.language)
        let hidden = verdict == .fail ? chosen.count - shown.count : 0
        return CommandResult(
            Output([.table(view.table(shown.map { ($0.offset + 1, $0.element) }, hidden: hidden))]))
    }
}

extension FindingsCommand.VerdictChoice {
    fileprivate func includes(_ verdict: Verdict) -> Bool {
        switch self {
        case .fail: verdict == .fail
        case .notAssessable: verdict == .notAssessable
        case .all: true
        }
    }
}
