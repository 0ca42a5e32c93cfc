import ArgumentParser
import AuditSession
import ReportAssembly
import ReportModel
import TextSupport

/// `input FILE sha256:…`: loads a file or folder, and insists on what it was when the script was written.
struct InputCommand: Command {
    static let description = CommandDescription(
        "input", ["输入"], .scripts,
        LocalizedText(zh: "加载文件或文件夹，内容与记录的不同就停下", en: "load a file or folder, and stop where it is not what it was"),
        examples: [
            "input reports/qinghe-liuxi-2024.txt sha256:\(exampleDigest)", "input reports tree:\(exampleDigest)",
        ])

    /// The digest of nothing at all; a real one is as long.
    private static let exampleDigest = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"

    @Argument(help: .both(zh: "文件或文件夹，各跟一个校验值", en: "files or folders, a hash behind each", value: .input))
    var inputs: [String]

    @OptionGroup var said: GivenOptions

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard !inputs.isEmpty, inputs.count % 2 == 0 else { throw Self.noHash }
        let given = try said.identity()
        var paths: [String] = []
        for index in stride(from: 0, to: inputs.count, by: 2) {
            try check(inputs[index], inputs[index + 1], workbench)
            paths.append(inputs[index])
        }
        return CommandResult(messages: try workbench.load(LoadRequest(paths: paths, given: given)))
    }

    private func check(_ path: String, _ stated: String, _ workbench: Workbench) throws(Diagnostic) {
        guard let expected = InputHash(stated) else { throw Self.noHash }
        let actual = try InputHash(of: path, in: workbench.files)
        guard actual != expected else { return }
        throw Diagnostic(
            .changed,
            LocalizedText(
                zh: "输入 \(path) 与脚本记录的不同", en: "the input \(path) is not what the script was written for"),
            hint: LocalizedText(
                zh: "脚本里是 \(expected)，现在是 \(actual)", en: "the script says \(expected), it is \(actual)"),
            word: path)
    }

    private static let noHash = Diagnostic(
        .usage,
        LocalizedText(
            zh: "input 的每个文件后面要有 sha256: 或 tree: 开头的校验值", en: "input needs a hash behind each file: sha256:… or tree:…"),
        hint: LocalizedText(zh: "record 会写出校验值", en: "record writes them"))
}
