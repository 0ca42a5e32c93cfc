import ArgumentParser
import AuditRules
import Presentation
import TextSupport

/// `rules`: what is checked.
struct RulesCommand: Command {
    static let description = CommandDescription(
        "rules", ["规则"], .audit, LocalizedText(zh: "列出检查规则", en: "list the rules"), examples: ["rules", "explain A-03"])

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        CommandResult(Output([.table(RuleView.table(RuleRegistry.all.map(\.description), workbench.language))]))
    }
}
