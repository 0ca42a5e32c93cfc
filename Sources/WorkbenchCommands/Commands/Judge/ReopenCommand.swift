import AuditRules
import ReportModel
import ArgumentParser
import AuditSession
import ReportModel
import TextSupport

/// `reopen FINDING …`: what was judged is open again.
struct ReopenCommand: Command {
    static let description = CommandDescription(
        "reopen", ["重开"], .judge,
        LocalizedText(zh: "撤回判断，问题重新待核实", en: "take judgements back: the findings are open again"),
        examples: ["reopen F-7K3QM2 --reason 收到更正件"])

    @Argument(help: .both(zh: "问题编号", en: "the findings' names", value: .finding))
    var findings: [String]

    @Option(help: .both(zh: "理由", en: "why", value: .text))
    var reason: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard !workbench.corpus.isEmpty else { throw Workbench.nothingLoaded }
        try workbench.checkIfNeeded()
        for word in findings {
            let subject = try workbench.subject(word)
            let judgement = workbench.session.state.judgements[subject.fingerprint.identity]
            guard let judgement, judgement.triage != .open else {
                throw Diagnostic(
                    .finding, LocalizedText(zh: "\(subject.id) 还没有判断", en: "\(subject.id) has not been judged"),
                    word: word)
            }
        }
        return CommandResult(messages: try workbench.judge(findings, as: .open, reason: reason))
    }
}
