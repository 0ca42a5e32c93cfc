import ArgumentParser
import TextSupport

/// `include FILE`: runs another script's lines here.
struct IncludeCommand: Command {
    static let description = CommandDescription(
        "include", ["引入"], .scripts,
        LocalizedText(zh: "在这里运行另一个脚本（路径从本脚本算起）", en: "run another script here (its path starts at this script)"),
        examples: ["include 公共.gxa"])

    /// Its lines are, one by one.
    static let isRecorded = false

    @Argument(help: .both(zh: "脚本文件", en: "the script's file", value: .script))
    var file: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let depth = (workbench.script.line?.depth ?? 0) + 1
        guard depth <= ScriptFile.maximumDepth else {
            throw Diagnostic(
                .limit,
                LocalizedText(
                    zh: "脚本引入超过 \(ScriptFile.maximumDepth) 层",
                    en: "scripts are included more than \(ScriptFile.maximumDepth) deep"),
                word: file)
        }
        let lines = try ScriptFile.lines(file, depth: depth, in: workbench.files)
        workbench.script.included += lines.count
        guard workbench.script.included <= ScriptFile.maximumIncludedLines else {
            throw Diagnostic(
                .limit,
                LocalizedText(
                    zh: "引入的脚本合计超过 \(ScriptFile.maximumIncludedLines) 行",
                    en: "the included scripts have more than \(ScriptFile.maximumIncludedLines) lines together"),
                word: file)
        }
        workbench.script.waiting = lines + workbench.script.waiting
        return CommandResult()
    }
}
