import ArgumentParser
import Presentation
import TextSupport

/// `expect-error CODE`: the command before it fails, and so.
struct ExpectErrorCommand: Command {
    static let description = CommandDescription(
        "expect-error", ["断言错误"], .scripts,
        LocalizedText(zh: "断言上一条命令以这一错误失败", en: "expect the command before to fail with this code"),
        examples: ["expect-error E-path"])

    static let isExpectation = true

    @Argument(help: .both(zh: "错误代码", en: "an error's code", value: .code))
    var code: ErrorCode

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let failure = workbench.script.failure
        workbench.script.failure = nil
        let actual = failure?.diagnostic.code.rawValue ?? workbench.say("没有出错", "no error")
        let details = failure.map { [Line("      \($0.diagnostic.message[workbench.language])", role: .warning)] } ?? []
        return workbench.settle(
            failure?.diagnostic.code == code, "error \(code.rawValue)  [\(actual)]", details: details)
    }
}

extension ErrorCode: ExpressibleByArgument {}
