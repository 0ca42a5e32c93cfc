import AuditSession
import FileAccess
import Presentation
import TextSupport

/// A run of a saved script from a fixed start: a fresh session, Chinese, tsv, no clock, files seen from its folder.
struct Replay {
    /// The workbench behind the last command.
    private(set) var workbench: Workbench
    /// The exit status of the run.
    private(set) var status: Int32
    /// What went wrong, in the person's language.
    private(set) var complaints: [Line]

    /// Runs a script in a fresh workbench that `prepare` may change before the first command.
    init(
        _ path: String, from outer: Workbench, variables: [String: String], onError: CommandLoop.ErrorPolicy,
        prepare: (inout Workbench) throws(Diagnostic) -> Void = { _ in }
    ) throws(Diagnostic) {
        let folder = PathText.folder(of: path)
        let files = folder == "." ? outer.files : LocalFiles(in: PathText.joined(outer.files.folder, folder))
        var fresh = Workbench(settings: Settings(language: .chinese, format: .tsv, color: .never), files: files)
        fresh.rules = outer.rules
        fresh.isInterrupted = outer.isInterrupted
        fresh.script = ScriptState(variables: variables)
        fresh.script.waiting = try ScriptFile.lines(PathText.name(of: path), depth: 1, in: files)[...]
        try prepare(&fresh)
        var console = ReplayConsole(complaintLanguage: outer.language)
        status = CommandLoop.run(NoLines(), in: &fresh, console: &console, onError: onError)
        workbench = fresh
        complaints = console.complaints
    }

    /// A line for each case and expectation.
    var report: [Line] { workbench.script.report }
}

/// Keeps what goes wrong; what commands show is for the expectations only.
private struct ReplayConsole: Console {
    var complaintLanguage: Language?
    var complaints: [Line] = []

    mutating func show(_ output: Output, _ settings: Settings) {}
    mutating func write(_ bytes: [UInt8]) -> Bool { true }
    mutating func say(_ lines: [Line], _ settings: Settings) {}
    mutating func complain(_ lines: [Line], _ settings: Settings) { complaints += lines }
}
