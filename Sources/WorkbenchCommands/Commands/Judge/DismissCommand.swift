import ArgumentParser
import AuditSession
import TextSupport

/// `dismiss FINDING … --as WHAT --reason TEXT`: the findings are no faults of the report.
struct DismissCommand: Command {
    static let description = CommandDescription(
        "dismiss", ["驳回"], .judge,
        LocalizedText(zh: "判断问题不成立：误报、说明合理或重复", en: "judge findings not to stand: false, accepted or duplicate"),
        examples: ["dismiss F-7K3QM2 --as accepted --reason 上年结转按口径调整"])

    @Argument(help: .both(zh: "问题编号", en: "the findings' names", value: .finding))
    var findings: [String]

    @Option(name: .customLong("as"), help: .both(zh: "误报、说明合理或重复", en: "what they are instead", value: .triage))
    var verdict: Dismissal

    @Option(help: .both(zh: "理由，必填", en: "why; it cannot be left out", value: .text))
    var reason: String

    /// The values of `--as`.
    enum Dismissal: String, CaseIterable, ExpressibleByArgument {
        case falsePositive = "false-positive"
        case accepted
        case duplicate

        var triage: Triage {
            switch self {
            case .falsePositive: .falsePositive
            case .accepted: .accepted
            case .duplicate: .duplicate
            }
        }
    }

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        CommandResult(messages: try workbench.judge(findings, as: verdict.triage, reason: reason))
    }
}
