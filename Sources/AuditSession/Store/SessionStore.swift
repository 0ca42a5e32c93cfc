package import FileAccess
package import TextSupport

/// The folder in which sessions live, each in a folder of its own.
package struct SessionStore: Sendable {
    /// The path of the folder, `Sessions` unless the person says otherwise.
    package let folder: String
    private let disk: any Disk
    /// The absolute folder at which the store's own path starts.
    private let home: String
    /// The absolute folder at which the workbench's relative paths start.
    private let base: String
    /// What others are told who find a session in use: the process and the machine.
    private let holder: String
    /// The most bytes of a journal.
    private let limit: Int

    /// Makes the store of a folder; nothing is read or made before a session is asked for.
    ///
    /// `base` is the absolute folder at which relative paths start, `holder` what other processes are told of this one.
    /// A journal may have `limit` bytes, 1 GiB.
    package init(_ folder: String, on disk: any Disk, base: String, holder: String, limit: Int = 1 << 30) {
        self.limit = limit
        self.folder = folder
        self.disk = disk
        home = base
        self.base = base
        self.holder = holder
    }

    /// The same store for a workbench whose relative paths start at another absolute folder.
    package func seen(from base: String) -> SessionStore { SessionStore(self, base: base) }

    private init(_ store: SessionStore, base: String) {
        folder = store.folder
        disk = store.disk
        home = store.home
        self.base = base
        holder = store.holder
        limit = store.limit
    }

    /// A session that was opened, and what there is to say of the opening.
    package struct Opening: Sendable {
        /// The session.
        package var session: Session
        /// What was amiss: a line cut off by a crash, damage, another process.
        package var remarks: [LocalizedText]
    }

    /// Makes a session and opens it; throws `E-session` where there is one of this name or the name cannot be one.
    package func make(_ name: String) throws(Diagnostic) -> Opening {
        try Self.check(name)
        guard !isSession(name) || isUnused(name) else { throw SessionTrouble.exists(name) }
        return try open(name)
    }

    /// Opens a session, or makes it where there is none of this name.
    ///
    /// A session that another process has open, that is damaged or may not be written is opened read-only; the session's
    /// `obstacle` says why. Throws `E-session` where a newer gxaudit wrote it, or the journal is missing.
    package func open(_ name: String) throws(Diagnostic) -> Opening {
        try Self.check(name)
        let path = path(name)
        // What is not to be opened is not to be touched either, not even by the lock.
        if isSession(name) { try refuseWithoutJournal(path) } else { try makeFolders(path) }
        try refuseNewerState(name)
        var remarks: [LocalizedText] = []
        var (lock, obstacle) = try lock(path)
        try makeJournal(name, isLocked: lock != nil)
        let journal = try readJournal(name)
        if case .newer(let version) = journal.defect { throw SessionTrouble.newer(name, version) }
        if lock != nil { obstacle = try secure(path, isEmpty: journal.events.isEmpty) }
        if let gap = gap(of: journal, in: path) {
            remarks.append(gap)
            obstacle = obstacle ?? gap
            lock = nil
        }
        switch journal.defect {
        case .torn where obstacle == nil:
            let (remark, failure) = setAside(journal, in: path)
            obstacle = failure
            remarks.append(remark)
        case .altered(let line):
            let damage = SessionTrouble.damage(line: line)
            remarks.append(damage)
            obstacle = obstacle ?? damage
            lock = nil
        case .torn, .newer, nil: break
        }
        if let obstacle, remarks.last != obstacle { remarks.append(SessionTrouble.openedReadOnly(name, obstacle)) }
        let folder = SessionFolder(
            name: name, path: path, disk: disk, paths: paths(path), lock: lock, obstacle: obstacle, journal: journal,
            limit: limit)
        return Opening(session: Session(journal.events, in: folder), remarks: remarks)
    }

    /// The session of a name as it is, without opening it: to be listed or copied.
    package func peek(_ name: String) throws(Diagnostic) -> Session {
        try Self.check(name)
        guard isSession(name) else { throw SessionTrouble.unknown(name, names: try names()) }
        try refuseNewerState(name)
        let journal = try readJournal(name)
        if case .newer(let version) = journal.defect { throw SessionTrouble.newer(name, version) }
        return Session(journal.events)
    }

    /// The names of all sessions, in the order of their UTF-8 bytes; none where the folder is not there.
    package func names() throws(Diagnostic) -> [String] {
        guard disk.kind(folder) == .folder else { return [] }
        return try disk.list(folder).entries.filter { $0.kind == .folder && isSession($0.name) }.map(\.name)
    }

    /// Whether another process, or another opening here, has the session open.
    package func isInUse(_ name: String) -> Bool {
        guard case .taken? = try? disk.lock("\(path(name))/lock", note: holder) else { return false }
        return true
    }

    /// Keeps a session's events under a name that no session has, and opens it.
    package func save(_ session: Session, as name: String) throws(Diagnostic) -> Opening {
        var opening = try make(name)
        opening.session = try opening.session.continued(with: session.events)
        return opening
    }

    /// Moves a session out of the way, and returns where it now is; throws `E-session` where it is in use.
    package func delete(_ name: String) throws(Diagnostic) -> String {
        try Self.check(name)
        guard isSession(name) else { throw SessionTrouble.unknown(name, names: try names()) }
        // Kept until the folder has moved, so that nobody opens the session meanwhile.
        guard case .held(let lock) = try disk.lock("\(path(name))/lock", note: holder) else {
            throw SessionTrouble.inUse(name)
        }
        let deleted = "\(folder)/.deleted"
        try disk.makeFolder(deleted)
        try disk.synchronize(folder)
        var target = "\(deleted)/\(name)"
        var number = 2
        while disk.kind(target) != nil {
            target = "\(deleted)/\(name)-\(number)"
            number += 1
        }
        try disk.rename(path(name), to: target)
        // The new place first: better in both than in none.
        try disk.synchronize(deleted)
        try disk.synchronize(folder)
        withExtendedLifetime(lock) {}
        return target
    }

    /// The path of a session's folder.
    package func path(_ name: String) -> String { "\(folder)/\(name)" }

    private func paths(_ path: String) -> SessionPaths { SessionPaths(folder: PathText.joined(home, path), base: base) }

    /// Whether a folder is a session's: a folder of reports, or one with a prompt's history only, is not.
    private func isSession(_ name: String) -> Bool {
        !name.hasPrefix(".")
            && (disk.kind(SessionFolder.journal(in: path(name))) == .file
                || disk.kind(SessionFolder.state(in: path(name))) == .file)
    }

    /// Whether a session was made and nothing ever done in it, as where the making or saving of one failed half-way.
    private func isUnused(_ name: String) -> Bool {
        disk.kind(SessionFolder.state(in: path(name))) == nil
            && (try? disk.read(SessionFolder.journal(in: path(name)), limit: 0)) == []
    }

    private func makeFolders(_ path: String) throws(Diagnostic) {
        let parent = PathText.folder(of: path)
        if disk.kind(parent) == nil { try makeFolders(parent) }
        guard disk.kind(path) == nil else { return }
        try disk.makeFolder(path)
        try disk.synchronize(parent)
    }

    /// Makes an empty journal where there is none. Only who has the lock may: another process may have begun to write.
    private func makeJournal(_ name: String, isLocked: Bool) throws(Diagnostic) {
        let file = SessionFolder.journal(in: path(name))
        guard disk.kind(file) == nil else { return }
        guard isLocked else { throw SessionTrouble.inUse(name) }
        try disk.create(file, [])
    }

    /// Makes sure that what was read cannot be lost any more: who wrote it may have ended before that was sure.
    ///
    /// Returns why the session can only be read where that fails; throws where there is nothing to read.
    private func secure(_ path: String, isEmpty: Bool) throws(Diagnostic) -> LocalizedText? {
        do throws(Diagnostic) {
            try disk.synchronize(SessionFolder.journal(in: path))
            guard isEmpty else { return nil }
            try disk.synchronize(path)
            try disk.synchronize(folder)
            try disk.synchronize(PathText.folder(of: folder))
            return nil
        } catch {
            if isEmpty { throw error }
            return error.message
        }
    }

    /// The lock, or why the session can only be read.
    private func lock(_ path: String) throws(Diagnostic) -> (
        lock: (any AnyObject & Sendable)?, obstacle: LocalizedText?
    ) {
        do throws(Diagnostic) {
            switch try disk.lock("\(path)/lock", note: holder) {
            case .held(let lock): return (lock, nil)
            case .taken(let holder): return (nil, SessionTrouble.taken(by: holder))
            }
        } catch {
            guard disk.kind(SessionFolder.journal(in: path)) != nil else { throw error }
            return (nil, error.message)
        }
    }

    private func readJournal(_ name: String) throws(Diagnostic) -> JournalReading {
        let path = path(name)
        try refuseWithoutJournal(path)
        return JournalReading(
            try disk.read(SessionFolder.journal(in: path), limit: limit), paths(path))
    }

    private func refuseWithoutJournal(_ path: String) throws(Diagnostic) {
        guard disk.kind(SessionFolder.journal(in: path)) != nil else { throw SessionTrouble.noJournal(path) }
    }

    /// What is missing of a journal that had more lines, or others, when `session.json` was written; nil for nothing.
    private func gap(of journal: JournalReading, in path: String) -> LocalizedText? {
        guard let bytes = try? disk.read(SessionFolder.head(in: path), limit: 256) else { return nil }
        let parts = String(decoding: bytes, as: UTF8.self).split { $0 == " " || $0 == "\n" }
        guard parts.count == 2, let count = Int(parts[0]) else { return nil }
        let isWhole = count < journal.events.count || (count == journal.events.count && parts[1] == journal.head)
        // A line that is not what was written is told of by itself.
        if case .altered = journal.defect { return nil }
        return isWhole ? nil : SessionTrouble.gap(had: count, has: journal.events.count)
    }

    private func refuseNewerState(_ name: String) throws(Diagnostic) {
        guard let state = try? disk.read(SessionFolder.state(in: path(name)), limit: limit),
            let version = StateFile.version(of: state), version > StateFile.version
        else { return }
        throw SessionTrouble.newer(name, version)
    }

    /// Moves a line that was cut off out of the journal; says so, and why the session can only be read where that fails.
    private func setAside(_ journal: JournalReading, in path: String) -> (remark: LocalizedText, LocalizedText?) {
        let file = SessionFolder.journal(in: path)
        do throws(Diagnostic) {
            let tail = Array(try disk.read(file, limit: limit)[journal.length...])
            let torn = freeName("\(path)/journal.torn-\(journal.events.count + 1)", for: tail)
            try disk.create(torn, tail)
            try disk.synchronize(torn)
            try disk.synchronize(path)
            try disk.cut(file, to: journal.length)
            try disk.synchronize(file)
            return (SessionTrouble.setAside(torn), nil)
        } catch {
            return (SessionTrouble.torn, error.message)
        }
    }

    /// A name that no file has, but for one that an interrupted attempt to put these bytes there has left.
    private func freeName(_ name: String, for bytes: [UInt8]) -> String {
        var number = 1
        while true {
            let candidate = number == 1 ? name : "\(name)-\(number)"
            if disk.kind(candidate) == nil { return candidate }
            if let left = try? disk.read(candidate, limit: bytes.count), bytes.starts(with: left) { return candidate }
            number += 1
        }
    }

    /// A name is that of one folder: no path, nothing hidden, nothing that a terminal would obey.
    private static func check(_ name: String) throws(Diagnostic) {
        // By bytes: with a combining mark behind it a slash is no Character "/" any more, but to the disk a slash still.
        let bytes = name.utf8
        guard let first = bytes.first, bytes.count <= 120, first != UInt8(ascii: "."),
            !bytes.contains(UInt8(ascii: "/")), !name.hasUnsafeForTerminal
        else { throw SessionTrouble.badName(name) }
    }
}
