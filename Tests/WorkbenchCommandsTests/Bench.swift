import AuditRules
import Presentation
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// Keeps what would go to standard output and standard error.
struct RecordingConsole: Console {
    private(set) var output = ""
    private(set) var messages = ""
    /// The width of the screen; nil for none.
    var width: Int?

    mutating func show(_ output: Output, _ settings: Settings) {
        self.output += (settings.format ?? .tsv).text(of: output, options: WriterOptions(width: width))
    }

    mutating func write(_ bytes: [UInt8]) -> Bool {
        output += String(decoding: bytes, as: UTF8.self)
        return true
    }

    mutating func say(_ lines: [Line], _ settings: Settings) {
        guard !lines.isEmpty else { return }
        messages += OutputFormat.plain.text(of: Output([.lines(lines)]))
    }

    mutating func complain(_ lines: [Line], _ settings: Settings) { say(lines, settings) }
}

/// A workbench beside a temporary folder: lines are run as `-c` runs them, paths are told without the folder's.
struct Bench {
    /// What a line brought.
    struct Answer: Equatable {
        var output = ""
        var messages = ""
        var status: Int32 = 0
    }

    let folder: TemporaryFolder
    var workbench: Workbench
    var width: Int?
    /// Whether paths are told without the temporary folder's, which changes their widths.
    var hidesFolder = true

    /// Who judges in the tests, and when.
    static let pen = Pen(author: "li", clock: { "2026-01-12T09:30:00+08:00" })

    /// A few rules on sums, which find two things in the invented reports.
    static let fewRules = RuleRegistry.all.filter { rule in
        ["A-01", "A-02", "A-03", "A-04", "A-05", "A-06", "A-07", "A-08", "X-01", "X-02"].contains(rule.id)
    }

    /// `loading`: whether the three invented reports are loaded already; `allRules`: whether all rules are on.
    init(
        _ language: Language = .chinese, isInteractive: Bool = false, loading: Bool = true, allRules: Bool = false
    ) throws {
        folder = try TemporaryFolder()
        workbench = Workbench(settings: Settings(language: language), isInteractive: isInteractive, pen: Bench.pen)
        if !allRules { workbench.rules = Self.fewRules }
        guard loading else { return }
        try InventedFolder.write(in: folder)
        #expect(run("load ~/reports").status == 0)
    }

    /// Runs a line in which `~/` stands for the folder.
    mutating func run(_ line: String) -> Answer { run([line]) }

    /// Runs lines one after the other.
    mutating func run(_ lines: [String], _ onError: CommandLoop.ErrorPolicy = .stop) -> Answer {
        var console = RecordingConsole(width: width)
        let lines = ArgumentLines(lines.map { $0.replacing("~/", with: folder.path + "/") })
        let status = CommandLoop.run(lines, in: &workbench, console: &console, onError: onError)
        return Answer(output: relative(console.output), messages: relative(console.messages), status: status)
    }

    /// The rows of the table that a line shows, without its head.
    mutating func rows(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) -> [[String]] {
        output(line, sourceLocation: sourceLocation).split(separator: "\n").dropFirst().map { row in
            row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    /// What a line shows; a failure where it says something was wrong.
    mutating func output(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) -> String {
        let answer = run(line)
        #expect(answer.status != 2, "\(answer.messages)", sourceLocation: sourceLocation)
        return answer.output
    }

    /// The error that a line brings, without the excerpt of the line: code, message, hint.
    mutating func error(_ line: String, sourceLocation: SourceLocation = #_sourceLocation) -> [String] {
        let answer = run(line)
        #expect(answer.output == "", sourceLocation: sourceLocation)
        return answer.messages.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("  ") }
    }

    private func relative(_ text: String) -> String { hidesFolder ? text.replacing(folder.path + "/", with: "") : text }
}
