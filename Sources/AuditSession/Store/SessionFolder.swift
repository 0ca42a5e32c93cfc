internal import DocumentModel
internal import FileAccess
package import TextSupport

/// The folder that keeps a session: `journal.jsonl`, the truth, and `session.json`, the state that follows from it.
package struct SessionFolder: Sendable {
    /// The session's name, which is its folder's.
    package let name: String
    /// The path of the folder.
    package let path: String
    /// Why the session cannot be changed from here; nil where it can.
    package private(set) var obstacle: LocalizedText?

    private let disk: any Disk
    private let paths: SessionPaths
    /// Kept as long as the session is open.
    private var lock: (any AnyObject & Sendable)?
    /// How many bytes of the journal are known to be good.
    private var length: Int
    /// How many good lines the journal has.
    private var count: Int
    /// The hash of the last good line.
    package private(set) var head: String
    /// Whether `session.json` may say something else than the journal.
    private var isStateStale = false

    /// The most bytes of a journal.
    private let limit: Int

    init(
        name: String, path: String, disk: any Disk, paths: SessionPaths, lock: (any AnyObject & Sendable)?,
        obstacle: LocalizedText?, journal: JournalReading, limit: Int
    ) {
        self.name = name
        self.path = path
        self.disk = disk
        self.paths = paths
        self.lock = lock
        self.obstacle = obstacle
        self.limit = limit
        length = journal.length
        count = journal.events.count
        head = journal.head
        isStateStale = true
    }

    static func journal(in folder: String) -> String { "\(folder)/journal.jsonl" }
    static func state(in folder: String) -> String { "\(folder)/session.json" }
    /// How many lines the journal had, and the hash of the last, when `session.json` was written: a journal with fewer
    /// is not all of it, and must not take the state's place.
    static func head(in folder: String) -> String { "\(folder)/head" }

    /// Puts events on the disk, and returns when they are there; where that fails the journal is as it was.
    mutating func append(_ events: [JournalEvent]) throws(Diagnostic) {
        if let obstacle { throw SessionTrouble.readOnly(name, obstacle) }
        let journal = Self.journal(in: path)
        var lines: [UInt8] = []
        var last = head
        for event in events {
            let (line, hash) = try JournalLine.bytes(of: event, behind: last, paths)
            lines += line
            last = hash
        }
        // What is acknowledged must be readable.
        guard length + lines.count <= limit else { throw SessionTrouble.full(name, limit) }
        do throws(Diagnostic) {
            try disk.append(lines, to: journal, behind: length)
            try disk.synchronize(journal)
        } catch {
            try giveUp(journal, error)
        }
        length += lines.count
        count += events.count
        head = last
        isStateStale = true
    }

    /// Writes `session.json`, whole or not at all; nothing where it is as it should be, or not ours to write.
    mutating func write(_ state: SessionState) throws(Diagnostic) {
        guard isStateStale, obstacle == nil else { return }
        let isChanged = try replace(Self.state(in: path), by: StateFile.bytes(of: state, name: name, paths))
        let isMoved = try replace(Self.head(in: path), by: Array("\(count) \(head)\n".utf8))
        if isChanged || isMoved { try disk.synchronize(path) }
        isStateStale = false
    }

    /// Puts bytes in the place of a file's, whole or not at all; false where they are there already.
    private func replace(_ file: String, by bytes: [UInt8]) throws(Diagnostic) -> Bool {
        guard (try? disk.read(file, limit: limit)) != bytes else { return false }
        let draft = "\(path)/.\(PathText.name(of: file)).tmp"
        try disk.create(draft, bytes)
        try disk.synchronize(draft)
        try disk.rename(draft, to: file)
        return true
    }

    /// Takes back what a failed append may have left. Where that fails too, nothing more is written here.
    private mutating func giveUp(_ journal: String, _ error: Diagnostic) throws(Diagnostic) -> Never {
        // What another program wrote is not ours to cut off.
        if error.code == .changed {
            obstacle = LocalizedText(
                zh: "别的程序改动过 journal.jsonl", en: "another program has changed journal.jsonl")
            throw error
        }
        do throws(Diagnostic) {
            try disk.cut(journal, to: length)
            // What was said to have failed must not come back after a crash.
            try disk.synchronize(journal)
        } catch {
            obstacle = LocalizedText(
                zh: "journal.jsonl 写入失败，请重新打开会话", en: "journal.jsonl could not be written; open the session again")
        }
        throw error
    }
}
