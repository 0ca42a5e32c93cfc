import FileAccess
import LineEditing
import TextSupport
import WorkbenchCommands

/// Command lines typed at a terminal.
struct PromptLines: LineSource, ~Copyable {
    private var editor: LineEditor
    private var history: HistoryFile

    private let folder: String?
    private let interrupt: InterruptSignal

    /// `folder` is where the history is kept; nil for a history that is not kept.
    init(historyIn folder: String?, _ settings: Settings, _ interrupt: InterruptSignal) throws(Diagnostic) {
        var history = HistoryFile(path: "\(folder ?? ".")/history")
        var lines: [String] = []
        if let folder, LocalFiles().kind("\(folder)/history") != nil {
            lines = try history.load()
        }
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
        let prompt = continuing.map { $0 == "\\" ? "    …> " : "   \($0)…> " } ?? "gxaudit> "
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

    /// Keeps a command in the history: at once in the file, so that a crash loses none.
    mutating func remember(_ command: String) throws(Diagnostic) {
        guard !command.allSatisfy(\.isWhitespace) else { return }
        editor.remember(command)
        guard let folder else { return }
        try LocalFiles().makeFolder(folder)
        try history.append(command)
    }

    mutating func dropWaiting() {
        editor.dropAcceptedLines()
    }

    var place: String? { nil }
}
