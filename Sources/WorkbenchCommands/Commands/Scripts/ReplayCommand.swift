import ArgumentParser
import AuditSession
import FileAccess
import Presentation
import TextSupport

/// `replay SCRIPT …`: runs saved scripts, each from a fresh start, and says which of their expectations are met.
struct ReplayCommand: Command {
    static let description = CommandDescription(
        "replay", ["回放"], .scripts,
        LocalizedText(zh: "回放保存的脚本，核对其中的断言", en: "run saved scripts and check what they expect"),
        examples: ["replay Scripts/first-audit.gxa", "replay 审核.gxa --set year=2024", "replay 审核.gxa --update"])

    static let isRecorded = false

    @Argument(help: .both(zh: "脚本文件", en: "scripts", value: .script))
    var scripts: [String]

    @Option(name: .customLong("set"), help: .both(zh: "变量，写成 名称=值", en: "a variable, as name=value", value: .variable))
    var variables: [String] = []

    @Flag(help: .both(zh: "按现在的输出改写 expect-output", en: "write expect-output anew where the output is another"))
    var update = false

    @Flag(help: .both(zh: "出错后继续", en: "go on after errors"))
    var keepGoing = false

    @Option(help: .both(zh: "把运行的命令另录成脚本", en: "record what is run as another script", value: .file))
    var record: String?

    @Option(help: .both(zh: "把结果保存为会话", en: "keep the session of the replay under this name", value: .session))
    var save: String?

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let values = try parsedVariables()
        guard !scripts.isEmpty else {
            throw Diagnostic(.usage, LocalizedText(zh: "replay 缺少脚本", en: "replay lacks a script"))
        }
        guard scripts.count == 1 || (record == nil && save == nil) else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "--record 和 --save 只能用于一个脚本", en: "--record and --save go with one script"))
        }
        guard workbench.replayDepth < 4 else {
            throw Diagnostic(.limit, LocalizedText(zh: "回放套了 4 层以上", en: "replays are more than 4 deep"))
        }
        var tally = ScriptState.Tally()
        var status: Int32 = 0
        var lines: [Line] = []
        var messages: [Line] = []
        for script in scripts {
            let replay = try self.replay(script, values, workbench)
            if scripts.count > 1 { lines.append(Line(script, role: .heading)) }
            lines += replay.report
            workbench.script.report += replay.report
            messages += replay.complaints
            tally.passed += replay.workbench.script.tally.passed
            tally.failed += replay.workbench.script.tally.failed
            status = max(status, replay.status)
            if update { messages += try updated(replay, script, workbench) }
            if let save, replay.status != 2 { messages += try keep(replay, script, save, workbench) }
            if replay.status == 2, !keepGoing { break }
        }
        workbench.script.tally.passed += tally.passed
        workbench.script.tally.failed += tally.failed
        lines.append(Line("\(tally.passed) passed, \(tally.failed) failed", role: tally.failed == 0 ? .added : .error))
        return CommandResult(
            Output([.lines(lines)]), messages: messages,
            verdict: status == 2 ? .failed : status == 1 ? .auditSaysNo : .done)
    }

    private func replay(
        _ script: String, _ values: [String: String], _ workbench: Workbench
    ) throws(Diagnostic) -> Replay {
        try Replay(script, from: workbench, variables: values, onError: keepGoing ? .goOn : .stop) {
            fresh throws(Diagnostic) in
            fresh.replayDepth = workbench.replayDepth + 1
            guard let record else { return }
            // Named from here, seen from the script's folder.
            let path = PathText.joined(workbench.baseFolder, record)
            try fresh.startRecording(PathText.relative(PathText.normalized(path), to: fresh.baseFolder))
        }
    }

    private func parsedVariables() throws(Diagnostic) -> [String: String] {
        var values: [String: String] = [:]
        for variable in variables {
            let parts = variable.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, !parts[0].isEmpty,
                !parts[0].contains(where: { "${}".contains($0) || $0.isWhitespace })
            else {
                throw Diagnostic(
                    .usage, LocalizedText(zh: "变量写成 名称=值", en: "a variable is written name=value"), word: variable)
            }
            values[parts[0]] = parts[1]
        }
        return values
    }

    private func updated(_ replay: Replay, _ script: String, _ workbench: Workbench) throws(Diagnostic) -> [Line] {
        let updates = replay.workbench.script.updates
        guard !updates.isEmpty else { return [] }
        try ScriptFile.update(updates, in: replay.workbench.files)
        let text = workbench.say(
            "\(script)：改写 \(updates.count) 处 expect-output，再回放一次确认",
            "\(script): \(updates.count.of("expect-output")) written anew; replay again to confirm")
        return [Line(text, role: .warning)]
    }

    private func keep(
        _ replay: Replay, _ script: String, _ name: String, _ workbench: Workbench
    ) throws(Diagnostic) -> [Line] {
        let store = try workbench.sessions().seen(from: replay.workbench.baseFolder)
        var opening = try store.save(replay.workbench.session, as: name)
        try opening.session.writeState()
        return [Line(workbench.say("会话保存为 \(name)", "the session is kept as \(name)"), role: .info)]
    }
}
