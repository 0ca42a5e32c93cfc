import ArgumentParser
import Presentation
import TextSupport

/// `expect-output <<END … END`: what the command before it shows.
struct ExpectOutputCommand: Command {
    static let description = CommandDescription(
        "expect-output", ["断言输出"], .scripts,
        LocalizedText(zh: "断言上一条命令的输出", en: "expect what the command before shows"),
        examples: ["expect-output --contains <<END"])

    static let isExpectation = true

    @Flag(help: .both(zh: "每一行都出现在输出的某一行里", en: "each line is in some line of the output"))
    var contains = false

    @Flag(help: .both(zh: "每一行可以用 * 和 ?", en: "lines may have * and ?"))
    var glob = false

    @Argument(help: .both(zh: "输出，写在 <<END 和 END 之间", en: "the output, between <<END and END", value: .text))
    var body: String

    private var bodyLines: Range<Int>?

    /// What is parsed; where the body stands comes with the command as it was read.
    private enum CodingKeys: CodingKey {
        case contains
        case glob
        case body
    }

    mutating func take(_ typed: TypedCommand) { bodyLines = typed.body?.lines }

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard !contains || !glob else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "--contains 和 --glob 只能用一个", en: "--contains and --glob exclude each other"),
                word: "--glob")
        }
        guard let result = workbench.script.result else {
            throw Diagnostic(
                .script,
                LocalizedText(zh: "前面没有可以核对输出的命令", en: "there is no command before it whose output could be compared"))
        }
        let output = TextComparedWithOutput(
            text: try result.text(workbench.settings), expected: body, language: workbench.language)
        let isMet = contains ? output.isContained : glob ? output.isMatched : output.isEqual
        if !isMet, !contains, !glob, let lines = bodyLines, let file = workbench.script.line?.file {
            workbench.script.updates.append(OutputUpdate(file: file, lines: lines, text: output.text))
        }
        return workbench.settle(isMet, "output  [\(output.summary)]", details: output.difference)
    }
}
