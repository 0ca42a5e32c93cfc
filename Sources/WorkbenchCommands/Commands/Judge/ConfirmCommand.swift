import ArgumentParser
import AuditSession
import TextSupport

/// `confirm FINDING …`: the findings are right.
struct ConfirmCommand: Command {
    static let description = CommandDescription(
        "confirm", ["确认"], .judge, LocalizedText(zh: "判断问题属实", en: "judge findings to be right"),
        examples: ["confirm F-7K3QM2", "confirm F-7K3QM2 F-9PD4X1 --reason 已与填报人核对"])

    @Argument(help: .both(zh: "问题编号", en: "the findings' names", value: .finding))
    var findings: [String]

    @Option(help: .both(zh: "理由", en: "why", value: .text))
    var reason: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        CommandResult(messages: try workbench.judge(findings, as: .confirmed, reason: reason))
    }
}
