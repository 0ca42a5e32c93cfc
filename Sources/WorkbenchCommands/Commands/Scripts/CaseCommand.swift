import ArgumentParser
import Presentation
import TextSupport

/// `case NAME`: a heading over the expectations below it.
struct CaseCommand: Command {
    static let description = CommandDescription(
        "case", ["用例"], .scripts, LocalizedText(zh: "给下面的断言起个名字", en: "name the expectations below"),
        examples: ["case 勾稽"])

    static let isExpectation = true

    @Argument(help: .both(zh: "名称", en: "a name", value: .text))
    var name: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let line = Line("== \(name)", role: .heading)
        workbench.script.report.append(line)
        return CommandResult(Output([.lines([line])]))
    }
}
