import ArgumentParser
import AuditRules
import Presentation
import TextSupport

/// `rules`: what is checked.
struct RulesCommand: Command {
    static let description = CommandDescription(
        "rules", ["规则"], .audit, LocalizedText(zh: "列出检查规则", en: "list the rules"),
        examples: ["rules", "rules T", "explain A-03"])

    @Argument(help: .both(zh: "规则编号的开头，如 T", en: "how the ids begin, such as T", value: .rule))
    var group: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let rules = try group.map { word throws(Diagnostic) in try RuleRegistry.rules(beginning: word) }
        return CommandResult(
            Output([
                .table(
                    RuleView.table(
                        (rules ?? RuleRegistry.all).map(\.description), workbench.settings.rules, workbench.language))
            ]))
    }
}
