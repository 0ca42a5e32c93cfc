import ArgumentParser
import Presentation
import TextSupport

/// `author NAME`: who judges and annotates from here on.
struct AuthorCommand: Command {
    static let description = CommandDescription(
        "author", ["作者"], .scripts,
        LocalizedText(zh: "此后的判断和批注记在谁名下", en: "who judges and annotates from here on"), examples: ["author 李"])

    static let isRecorded = false

    @Argument(help: .both(zh: "姓名", en: "a name", value: .author))
    var name: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard name.contains(where: { !$0.isWhitespace }), name.utf8.count <= 240, !name.hasUnsafeForTerminal else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "姓名不能为空，也不能超过 240 字节", en: "a name has 1 to 240 bytes"), word: name)
        }
        workbench.pen.author = name
        return CommandResult()
    }
}
