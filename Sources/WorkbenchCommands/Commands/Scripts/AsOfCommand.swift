import ArgumentParser
import Presentation
import TextSupport

/// `as-of DATE`: the date of what a script does.
struct AsOfCommand: Command {
    static let description = CommandDescription(
        "as-of", ["截至"], .scripts,
        LocalizedText(zh: "脚本里的判断和批注记在哪一天", en: "the date of a script's judgements and annotations"),
        examples: ["as-of 2026-01-12"])

    static let isRecorded = false

    @Argument(help: .both(zh: "日期", en: "a date", value: .date))
    var date: String

    func run(_ workbench: inout Workbench) throws(Diagnostic) -> CommandResult {
        guard !workbench.isInteractive else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "as-of 只能写在脚本里", en: "as-of belongs in scripts"),
                hint: LocalizedText(
                    zh: "在提示符下做的事记在当时", en: "what is done at the prompt bears the time at which it is done"))
        }
        guard Self.isDate(date) else {
            throw Diagnostic(
                .usage, LocalizedText(zh: "日期应写成 2026-01-12 这样", en: "a date is written like 2026-01-12"), word: date)
        }
        workbench.pen.date = date
        return CommandResult()
    }

    /// Whether a text is a day of the calendar (ISO 8601, extended format).
    static func isDate(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.map(\.utf8.count) == [4, 2, 2],
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }), let year = Int(parts[0]),
            let month = Int(parts[1]), let day = Int(parts[2]), (1...12).contains(month)
        else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return (1...lengths[month - 1]).contains(day)
    }
}
