import ReportModel
import ArgumentParser
import CorpusQuery
import Presentation
import TextSupport

/// `expect EXPR`: says what holds; a run in which it does not ends with status 1.
struct ExpectCommand: Command {
    static let description = CommandDescription(
        "expect", ["断言"], .scripts, LocalizedText(zh: "断言一个式子成立", en: "expect an expression to hold"),
        examples: [
            "expect 清河县柳溪镇人民政府/2024/t3.new.total = 20", "expect count(findings severity = error) = 0",
            "expect each */2024 : t3.new.total + t3.carried-in.total = t3.closed.total + t3.carried-out.total",
        ])

    static let takesRestOfLine = true
    static let isExpectation = true

    @Argument(help: .both(zh: "式子，运算符两边留空格", en: "an expression, with blanks around its operators", value: .expression))
    var expression: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        let parsed = try Expression(expression)
        guard !workbench.corpus.isEmpty else { throw Workbench.nothingLoaded }
        // Only a check knows how many findings there are.
        if expression.contains("findings") { try workbench.checkIfNeeded() }
        let context = workbench.expressionContext()
        let resolved = try parsed.resolved(in: context)
        let outcome = try resolved.evaluate(in: context)
        let details = outcome.reason.map { [Line("      \($0[workbench.language])", role: .warning)] } ?? []
        return workbench.settle(outcome.holds, "\(resolved)  [\(outcome.sides)]", details: details)
    }
}
