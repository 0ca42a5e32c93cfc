import ArgumentParser
import Presentation
import TextSupport

/// `record FILE`, `record off`: writes what is done as a script.
struct RecordCommand: Command {
    static let description = CommandDescription(
        "record", ["录制"], .scripts,
        LocalizedText(zh: "把操作录成脚本；record off 结束", en: "record what is done as a script; record off ends it"),
        examples: ["record 我的审核.gxa", "record off"])

    static let isRecorded = false

    @Argument(help: .both(zh: "脚本文件，或 off", en: "the script's file, or off", value: .script))
    var file: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard file != "off" else {
            guard let recording = workbench.recording else {
                throw Diagnostic(.script, LocalizedText(zh: "没有在录制", en: "nothing is being recorded"))
            }
            workbench.recording = nil
            return said(
                workbench.say(
                    "录成 \(recording.path)，\(recording.count) 行；replay \(recording.path) 回放",
                    "recorded \(recording.count.of("line")) in \(recording.path); replay \(recording.path) runs it again"
                ))
        }
        if let recording = workbench.recording {
            throw Diagnostic(
                .script, LocalizedText(zh: "正在录制 \(recording.path)", en: "\(recording.path) is being recorded"),
                hint: LocalizedText(zh: "先用 record off 结束", en: "end it with record off first"))
        }
        try workbench.startRecording(file)
        return said(workbench.say("开始录制 \(file)", "recording to \(file)"))
    }

    private func said(_ text: String) -> CommandResult { CommandResult(messages: [Line(text, role: .info)]) }
}
