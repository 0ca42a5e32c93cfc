import AuditSession
import FileAccess
import LineEditing
import TextSupport
import WorkbenchCommands

/// Command lines typed at a terminal.
struct PromptLines: LineSource, ~Copyable {
    private var editor: LineEditor
    /// The history of the session that was open at the last command; nil where none is kept.
    private var history: HistoryFile?
    private var folder: String?
    private let interrupt: InterruptSignal

    /// `folder` is the session's, where the history is kept; nil for a history that is not kept.
    init(historyIn folder: String?, _ settings: Settings, _ interrupt: InterruptSignal) throws(Diagnostic) {
        var history = folder.map { HistoryFile(path: "\($0)/history") }
        var lines: [String] = []
        // A history that cannot be read is said to be lost by the first command that is to be kept.
        if let loaded = try? history?.load() { lines = loaded }
        editor = try LineEditor(
            programName: "gxaudit", history: lines, language: settings.language, ambiguousWidth: settings.ambiguousWidth
        )
        self.history = history
        self.folder = folder
        self.interrupt = interrupt
    }

    mutating func next(continuing: String?, _ workbench: Workbench) throws(Diagnostic) -> LineReading {
        // A ^C of the command before is obeyed by now.
        interrupt.clear()
        editor.language = workbench.settings.language
        editor.ambiguousWidth = workbench.settings.ambiguousWidth
        let prompt = continuing.map { $0 == "\\" ? "    …> " : "   \($0)…> " } ?? Self.prompt(workbench)
        let reading = editor.readLine(prompt: Prompt(prompt, isEmphasized: true)) { before, _ in
            let (replaceLast, candidates) = CompletionEngine(workbench).candidates(before)
            return Completion(
                replaceLast: replaceLast,
                candidates: candidates.map { Completion.Candidate(text: $0.text, description: $0.description) })
        }
        switch reading {
        case .line(let line): return .line(line)
        case .interrupted:
            editor.dropAcceptedLines()
            return .interrupted
        case .end: return .end
        }
    }

    /// Keeps a command in the session's history: at once in the file, so that a crash loses none.
    mutating func remember(_ command: String, _ workbench: Workbench) throws(Diagnostic) {
        guard !command.allSatisfy(\.isWhitespace) else { return }
        editor.remember(command)
        let folder = workbench.session.obstacle == nil ? workbench.session.folder?.path : nil
        if folder != self.folder {
            self.folder = folder
            history = folder.map { HistoryFile(path: "\($0)/history") }
        }
        try history?.append(command)
    }

    /// The prompt, which says what is out of the ordinary: another session than the usual, reading only, a recording.
    private static func prompt(_ workbench: Workbench) -> String {
        var parts: [String] = []
        if let name = workbench.session.name, name != Main.usualSession { parts.append(name) }
        if workbench.session.obstacle != nil { parts.append(workbench.language == .chinese ? "只读" : "read-only") }
        if workbench.recording != nil { parts.append(workbench.language == .chinese ? "录制" : "recording") }
        return parts.isEmpty ? "gxaudit> " : "gxaudit[\(parts.joined(separator: " "))]> "
    }

    mutating func dropWaiting() {
        editor.dropAcceptedLines()
    }

    var place: String? { nil }
}
