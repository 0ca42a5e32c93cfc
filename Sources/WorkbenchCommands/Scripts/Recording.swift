import ReportModel
import AuditSession
import DocumentModel
import FileAccess
import Presentation
import ReportAssembly
import TextSupport

/// A script that is being written while its commands are run.
package struct Recording: Sendable {
    /// The file, as the person named it.
    let path: String
    /// The disk, as the workbench sees it.
    private let files: LocalFiles
    /// The absolute folder at which the workbench's relative paths start.
    private let base: String
    /// The absolute folder of the script.
    private let folder: String
    /// The author and the date that the script says so far.
    private var stamp: Annotation.Stamp?
    /// The command before, where it failed.
    private var failure: String?
    /// How many lines were written behind the header.
    private(set) var count = 0

    /// Begins a script; throws `E-write` where there is a file of this name.
    init(_ path: String, in files: LocalFiles, base: String) throws(Diagnostic) {
        guard files.kind(path) == nil else {
            throw Diagnostic(
                .write, LocalizedText(zh: "\(path) 已经存在，不会覆盖", en: "\(path) exists and is not written over"),
                hint: LocalizedText(zh: "换一个文件名", en: "record to another file"), word: path)
        }
        self.path = path
        self.files = files
        self.base = base
        folder = PathText.normalized(PathText.folder(of: PathText.joined(base, path)))
    }

    /// Makes the file with what was done so far, whole or not at all.
    mutating func begin(with events: [JournalEvent], undoing undone: Int) throws(Diagnostic) {
        var lines: [String] = []
        for event in events { lines += try self.lines(event) }
        lines += [String](repeating: "undo", count: undone)
        try files.write(Array(([ScriptFile.header] + lines).map { "\($0)\n" }.joined().utf8), to: path)
        count = lines.count
    }

    /// A file's path as the script sees it.
    func path(of file: String) -> String {
        guard !PathText.isAbsolute(file) else { return file }
        return PathText.relative(PathText.normalized(PathText.joined(base, file)), to: folder)
    }

    /// Writes an event.
    mutating func add(_ event: JournalEvent) throws(Diagnostic) { try write(lines(event)) }

    /// An event's lines: who did it and when, where that is new, and the command that does it.
    private mutating func lines(_ event: JournalEvent) throws(Diagnostic) -> [String] {
        // The clock's time to the day; a script's date is no more than that.
        let date = String(event.at.prefix(10))
        var lines: [String] = []
        if stamp?.by != event.by, !event.by.isEmpty {
            lines.append(ScriptText.line(ChangeText.command("author", [event.by])))
        }
        if stamp?.at != date, !date.isEmpty { lines.append(ScriptText.line(["as-of", date])) }
        stamp = Annotation.Stamp(by: event.by, at: date)
        lines.append(ScriptText.line(try words(event)))
        return lines
    }

    /// Writes a command that changed nothing; behind one that failed, where it says that it does.
    mutating func add(_ line: String, expectsError: Bool = false) throws(Diagnostic) {
        try write((expectsError ? [failure].compactMap { $0 } : []) + [line])
    }

    /// Keeps a command that failed, in case the next one says that it does.
    mutating func failed(_ line: String) { failure = line }

    /// Forgets a command that failed, when another one was run behind it.
    mutating func succeeded() { failure = nil }

    private mutating func write(_ lines: [String]) throws(Diagnostic) {
        try files.append(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
        count += lines.count
    }

    private func words(_ event: JournalEvent) throws(Diagnostic) -> [String] {
        switch event.action {
        case .undo: return ["undo"]
        case .redo: return ["redo"]
        case .change(.load(let request, _, _)) where request.reloaded == nil: return try input(request)
        case .change(let change): return ChangeText.words(change)
        }
    }

    /// A loading as the inputs that a replay insists on.
    private func input(_ request: LoadRequest) throws(Diagnostic) -> [String] {
        var words: [String] = []
        for path in request.paths {
            let path = self.path(of: path)
            words += [path, try InputHash(of: path, in: LocalFiles(in: folder)).description]
        }
        return ChangeText.command("input", words, ChangeText.options(request.given))
    }
}

extension Workbench {
    /// Begins to record; what was done in the session so far comes first, so that a replay begins where this one does.
    mutating func startRecording(_ path: String) throws(Diagnostic) {
        var recording = try Recording(path, in: files, base: baseFolder)
        let (active, undone) = (session.activeEvents, session.undoneEvents)
        try checkSources(of: active + undone)
        try recording.begin(with: active + undone, undoing: undone.count)
        self.recording = recording
    }

    /// Throws `E-changed` where a file is not any more what was loaded: a replay could not do what was done on it.
    private func checkSources(of events: [JournalEvent]) throws(Diagnostic) {
        for event in events {
            guard case .change(.load(_, let sources, _)) = event.action else { continue }
            for source in sources {
                let bytes = try files.read(source.file.path, limit: TextLimits.bytes)
                guard ContentHash(of: bytes) != source.file.hash else { continue }
                throw Diagnostic(
                    .changed,
                    LocalizedText(
                        zh: "\(source.file.path) 在加载之后改动过，之前的操作不能录成脚本",
                        en:
                            "\(source.file.path) has changed since it was loaded: what was done before cannot be recorded"
                    ),
                    hint: LocalizedText(
                        zh: "在新会话里加载更正件再录制", en: "record in a new session, with the corrected copy loaded"),
                    word: source.file.path)
            }
        }
    }

    /// Writes down a command: by what it changed, or by its line where it changed nothing; nil for one that is not
    /// written then.
    ///
    /// The command is done, whatever becomes of the script: that it cannot be written ends the recording and is said.
    mutating func record(_ line: String?, expectsError: Bool, eventsFrom start: Int) -> [Line] {
        guard let path = recording?.path else { return [] }
        let events = session.events.dropFirst(start)
        do throws(Diagnostic) {
            if events.isEmpty, let line { try recording?.add(line, expectsError: expectsError) }
            for event in events { try recording?.add(event) }
            recording?.succeeded()
            return []
        } catch {
            recording = nil
            let text = say(
                "录制中断，\(path) 不完整：\(error.message.zh)",
                "the recording has ended, \(path) is not whole: \(error.message.en)")
            return [Line(text, role: .warning)]
        }
    }

    /// The absolute folder at which relative paths start.
    var baseFolder: String { PathText.normalized(PathText.joined(ProcessEnvironment().currentFolder, files.folder)) }
}
