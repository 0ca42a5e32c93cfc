import ArgumentParser
import AuditRules
import Presentation
import ReportModel
import TextSupport

/// `explain WHAT`: a finding with its sum written out, or a rule.
struct ExplainCommand: Command {
    static let description = CommandDescription(
        "explain", ["解释"], .audit,
        LocalizedText(
            zh: "写出一个问题的算式、原文和依据，或说明一条规则", en: "write out a finding's sum, source lines and basis, or explain a rule"),
        examples: ["explain F-7K3QM2", "explain A-03"])

    @Argument(help: .both(zh: "问题编号或规则编号", en: "a finding's or a rule's id", value: .subject))
    var subject: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let isRule = RuleRegistry.all.contains { $0.id == subject.uppercased() }
        if !isRule, !workbench.corpus.isEmpty { try workbench.checkIfNeeded() }
        if let finding = try workbench.finding(subject) {
            workbench.rememberReports(of: [finding])
            return CommandResult(try ExplanationView(workbench).finding(finding))
        }
        let rule = try RuleRegistry.rule(subject)
        return CommandResult(RuleView.rule(rule.description, workbench.settings.rules, workbench.language))
    }
}
