import ArgumentParser
import TextSupport

/// `help [VERB]`: what commands there are, and how one is used.
struct HelpCommand: Command {
    static let description = CommandDescription(
        "help", ["帮助"], .shell,
        LocalizedText(zh: "列出命令，说明一个命令、路径或按键", en: "list the commands; explain one, the paths or the keys"),
        examples: ["help", "help query", "help paths", "help keys"])

    static let isRecorded = false

    @Argument(help: .both(zh: "命令，或 paths、keys", en: "a command, or paths, keys", value: .topic))
    var topic: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard let topic else { return CommandResult(HelpView.overview(workbench.language)) }
        if let page = HelpView.topic(topic, workbench.language) { return CommandResult(page) }
        let command = try CommandRegistry.command(named: topic, abbreviated: true)
        return CommandResult(HelpView.command(command, workbench.language))
    }
}
