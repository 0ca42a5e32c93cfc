import ArgumentParser
import TextSupport

/// `quit`: leaves.
struct QuitCommand: Command {
    static let description = CommandDescription(
        "quit", ["退出", "exit"], .shell, LocalizedText(zh: "离开", en: "leave"), examples: ["quit"])

    static let isRecorded = false

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        workbench.isFinished = true
        return CommandResult()
    }
}
