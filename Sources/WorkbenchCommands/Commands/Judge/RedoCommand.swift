import ArgumentParser
import AuditSession
import TextSupport

/// `redo`: does the change again that was undone last.
struct RedoCommand: Command {
    static let description = CommandDescription(
        "redo", ["重做"], .judge, LocalizedText(zh: "重做撤销的操作", en: "do what was undone again"), examples: ["redo"])

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let stamp = workbench.pen.stamp
        let sources = workbench.session.state.sources
        let change = try workbench.session.redo(by: stamp.by, at: stamp.at)
        return try workbench.follow(change, from: sources, workbench.say("重做", "done again"))
    }
}
