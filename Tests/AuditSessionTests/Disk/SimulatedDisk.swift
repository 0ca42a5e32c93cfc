import FileAccess
import Synchronization
import TextSupport

/// A disk in memory that fails and crashes where a test wants it, and can be looked at as it is after that.
final class SimulatedDisk: Disk {
    private struct State: Sendable {
        var contents: DiskContents
        var faults: DiskFaults
        /// What was done, one operation a step.
        var steps: [DiskOperation] = []
        var isDown = false
        /// What the holders of the locks noted, by file.
        var locks: [Int: String] = [:]
    }

    private let state: Mutex<State>

    init(_ contents: DiskContents = DiskContents(), faults: DiskFaults = DiskFaults()) {
        state = Mutex(State(contents: contents, faults: faults))
    }

    /// Everything that is there.
    var contents: DiskContents { state.withLock { $0.contents } }
    /// What was asked for up to now.
    var steps: [DiskOperation] { state.withLock { $0.steps } }
    /// Whether a crash has happened: every call fails from then on.
    var isDown: Bool { state.withLock { $0.isDown } }

    /// The disk as the next process finds it: nobody has a lock, nothing goes wrong any more.
    var afterExit: SimulatedDisk { SimulatedDisk(contents) }

    /// The disk as it is after a crash that leaves these survivors.
    func afterCrash(_ survivors: Survivors) -> SimulatedDisk { SimulatedDisk(contents.afterCrash(survivors)) }

    /// Puts a file where it is safe, whatever the faults.
    func put(_ path: String, _ bytes: [UInt8]) throws {
        try state.withLock { state in
            try state.contents.perform(.makeFolder(PathText.folder(of: path)))
            try state.contents.perform(.create(path, bytes))
            state.contents = state.contents.settled
        }
    }

    /// A file's bytes; nil where there is none, or no file.
    func bytes(_ path: String) -> [UInt8]? {
        state.withLock { state in state.contents.node(path).flatMap { state.contents.files[$0]?.content } }
    }

    /// The bytes of all files below a folder, by their paths, but for the locks.
    func files(below folder: String) -> [String: [UInt8]] {
        let listing = try? list(folder)
        var files: [String: [UInt8]] = [:]
        for entry in listing?.entries ?? [] where entry.name != "lock" {
            let path = "\(folder)/\(entry.name)"
            if let bytes = bytes(path) { files[path] = bytes } else { files.merge(self.files(below: path)) { $1 } }
        }
        return files
    }

    private func perform(_ operation: DiskOperation) throws(Diagnostic) {
        try state.withLock { state throws(Diagnostic) in
            guard !state.isDown else { throw Self.failure(operation) }
            state.steps.append(operation)
            guard let fault = state.faults[state.steps.count] else {
                try state.contents.perform(operation)
                return
            }
            switch fault {
            case .refused: break
            case .short(let quarters):
                if let part = operation.shortened(to: quarters) { try state.contents.perform(part) }
            case .unreported: try state.contents.perform(operation)
            case .crash:
                // Whether a synchronization came in time is what the survivors say.
                if !operation.isSynchronizing { try state.contents.perform(operation) }
                state.isDown = true
            }
            throw Self.failure(operation)
        }
    }

    private static func failure(_ operation: DiskOperation) -> Diagnostic {
        Diagnostic(
            .write,
            LocalizedText(zh: "无法写入 \(operation.path)：磁盘空间不足", en: "cannot write \(operation.path): the disk is full"),
            word: operation.path)
    }

    // MARK: Disk

    func kind(_ path: String) -> LocalFiles.Kind? {
        state.withLock { state in
            guard !state.isDown, let node = state.contents.node(path) else { return nil }
            return state.contents.files[node] == nil ? .folder : .file
        }
    }

    func read(_ path: String, limit: Int) throws(Diagnostic) -> [UInt8] {
        guard !isDown, let bytes = bytes(path) else {
            throw Diagnostic(.file, LocalizedText(zh: "无法读取 \(path)", en: "cannot read \(path)"), word: path)
        }
        guard bytes.count <= limit else {
            throw Diagnostic(.limit, LocalizedText(zh: "文件太大：\(path)", en: "too large: \(path)"), word: path)
        }
        return bytes
    }

    func list(_ folder: String) throws(Diagnostic) -> LocalFiles.Listing {
        let contents = contents
        guard !isDown, let node = contents.node(folder), let names = contents.folders[node]?.names else {
            throw Diagnostic(.file, LocalizedText(zh: "无法读取 \(folder)", en: "cannot read \(folder)"), word: folder)
        }
        let sorted = names.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        return LocalFiles.Listing(
            entries: sorted.map { name, node in
                LocalFiles.Entry(name: name, kind: contents.files[node] == nil ? .folder : .file)
            }, illegibleNames: 0)
    }

    func makeFolder(_ path: String) throws(Diagnostic) { try perform(.makeFolder(path)) }
    func create(_ path: String, _ bytes: [UInt8]) throws(Diagnostic) { try perform(.create(path, bytes)) }
    func cut(_ path: String, to length: Int) throws(Diagnostic) { try perform(.cut(path, to: length)) }
    func synchronize(_ path: String) throws(Diagnostic) { try perform(.synchronize(path)) }
    func rename(_ path: String, to newPath: String) throws(Diagnostic) { try perform(.rename(path, to: newPath)) }

    func append(_ bytes: [UInt8], to path: String, behind length: Int) throws(Diagnostic) {
        try perform(.append(bytes, to: path, behind: length))
    }

    func lock(_ path: String, note: String) throws(Diagnostic) -> LockAttempt {
        try perform(.lock(path))
        return state.withLock { state in
            guard let node = state.contents.node(path) else { return .taken(by: "") }
            if let holder = state.locks[node] { return .taken(by: holder) }
            state.locks[node] = note
            return .held(HeldLock(self, node))
        }
    }

    private func release(_ node: Int) {
        state.withLock { $0.locks[node] = nil }
    }

    private final class HeldLock: Sendable {
        private let disk: SimulatedDisk
        private let node: Int

        init(_ disk: SimulatedDisk, _ node: Int) {
            self.disk = disk
            self.node = node
        }

        deinit {
            disk.release(node)
        }
    }
}
