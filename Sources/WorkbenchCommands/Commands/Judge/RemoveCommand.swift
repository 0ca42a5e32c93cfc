import ArgumentParser
import AuditSession
import Presentation
import TextSupport

/// `remove ANNOTATION`: takes an annotation away; `undo` and the log still have it.
struct RemoveCommand: Command {
    static let description = CommandDescription(
        "remove", ["删除"], .judge,
        LocalizedText(zh: "删除批注（可撤销，日志保留）", en: "take an annotation away (undo and log keep it)"),
        examples: ["remove N-2MQ8ZD"])

    @Argument(help: .both(zh: "批注编号", en: "the annotation's name", value: .annotation))
    var annotation: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let old = try workbench.annotation(annotation)
        let signature = try workbench.pen.signature()
        try workbench.session.make(.remove(id: old.id), by: signature.by, at: signature.at)
        return CommandResult(
            messages: [Line([Span(old.id, role: .name), Span(workbench.say("  已删除", "  removed"), role: .info)])])
    }
}
