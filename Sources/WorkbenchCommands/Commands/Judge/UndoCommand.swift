import ArgumentParser
import AuditSession
import Presentation
import TextSupport

/// `undo`: takes the last change back.
struct UndoCommand: Command {
    static let description = CommandDescription(
        "undo", ["撤销"], .judge, LocalizedText(zh: "撤销上一个操作", en: "take the last change back"), examples: ["undo"])

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let stamp = workbench.pen.stamp
        let sources = workbench.session.state.sources
        let change = try workbench.session.undo(by: stamp.by, at: stamp.at)
        return try workbench.follow(change, from: sources, workbench.say("撤销", "undone"))
    }
}

extension Workbench {
    /// Makes corpus and settings follow the session's state after a change was undone or done again, and says so.
    mutating func follow(
        _ change: Change, from sources: [SessionSource], _ verb: String
    ) throws(Diagnostic) -> CommandResult {
        if session.state.sources != sources { restoreCorpus() }
        var listed: [Line] = []
        if case .set = change { listed = applySettings() }
        let line = Line([
            Span("\(verb)  ", role: .info), Span(ChangeText.line(change)),
        ])
        return CommandResult(messages: [line] + listed + (session.state.sources == sources ? [] : missingLines))
    }
}
