import FileAccess
import TextSupport

/// The files and folders of a disk, as they are and as a crash would leave them.
///
/// A file is what its name leads to, as an inode is: a name can be lost and its file with it, or lead to another file.
struct DiskContents: Sendable {
    struct File: Sendable {
        var content: [UInt8] = []
        /// What is where no crash can take it away.
        var durable: [UInt8] = []
        /// What was done since.
        var pending: [Write] = []
    }

    enum Write: Sendable {
        case append([UInt8])
        case cut(Int)

        /// How many bytes it writes.
        var count: Int {
            switch self {
            case .append(let bytes): bytes.count
            case .cut: 0
            }
        }

        func apply(to content: inout [UInt8], upTo count: Int = .max) {
            switch self {
            case .append(let bytes): content += bytes.prefix(count)
            case .cut(let length): content = Array(content.prefix(length))
            }
        }
    }

    struct Folder: Sendable {
        var names: [String: Int] = [:]
        var durable: [String: Int] = [:]
    }

    /// A change of a folder's names, which happens whole or not at all.
    struct Naming: Sendable {
        /// Where a name is gone; nil where none is.
        var removed: (folder: Int, name: String)?
        var added: (folder: Int, name: String, node: Int)

        func concerns(_ folder: Int) -> Bool { added.folder == folder || removed?.folder == folder }

        func apply(to names: inout [String: Int], of folder: Int) {
            if let removed, removed.folder == folder { names[removed.name] = nil }
            if added.folder == folder { names[added.name] = added.node }
        }
    }

    private(set) var files: [Int: File] = [:]
    private(set) var folders: [Int: Folder] = [0: Folder()]
    private(set) var pendingNames: [Naming] = []
    private var next = 1

    /// The number of what a path leads to; nil where nothing is.
    func node(_ path: String) -> Int? {
        var node = 0
        for part in path.utf8.split(separator: UInt8(ascii: "/")).map({ String(Substring($0)) }) where part != "." {
            guard let inner = folders[node]?.names[part] else { return nil }
            node = inner
        }
        return node
    }

    /// Does what a call asks for.
    mutating func perform(_ operation: DiskOperation) throws(Diagnostic) {
        switch operation {
        case .makeFolder(let path): try makeFolder(path)
        case .create(let path, let bytes): try write([.cut(0), .append(bytes)], to: try made(path))
        case .append(let bytes, let path, let length):
            guard let file = node(path), files[file]?.content.count == length else {
                throw Diagnostic(.changed, LocalizedText(zh: "\(path) 被改动过", en: "\(path) was changed"), word: path)
            }
            try write([.append(bytes)], to: file)
        case .cut(let path, let length): try write([.cut(length)], to: try found(path))
        case .synchronize(let path): synchronize(try found(path))
        case .rename(let path, let newPath): try rename(path, newPath)
        case .lock(let path): _ = try made(path)
        }
    }

    private func found(_ path: String) throws(Diagnostic) -> Int {
        if let node = node(path) { return node }
        throw Diagnostic(.write, LocalizedText(zh: "没有 \(path)", en: "there is no \(path)"), word: path)
    }

    /// The file of a path, made where it is missing.
    private mutating func made(_ path: String) throws(Diagnostic) -> Int {
        if let node = node(path) { return node }
        files[next] = File()
        return try named(path)
    }

    private mutating func named(_ path: String) throws(Diagnostic) -> Int {
        let folder = try found(PathText.folder(of: path))
        change(Naming(added: (folder, PathText.name(of: path), next)))
        next += 1
        return next - 1
    }

    private mutating func makeFolder(_ path: String) throws(Diagnostic) {
        guard node(path) == nil else { return }
        let parent = PathText.folder(of: path)
        if node(parent) == nil { try makeFolder(parent) }
        folders[next] = Folder()
        _ = try named(path)
    }

    private mutating func write(_ writes: [Write], to node: Int) throws(Diagnostic) {
        guard var file = files[node] else {
            throw Diagnostic(.write, LocalizedText(zh: "是一个文件夹", en: "it is a folder"))
        }
        for write in writes { write.apply(to: &file.content) }
        file.pending += writes
        files[node] = file
    }

    private mutating func synchronize(_ node: Int) {
        if var file = files[node] {
            (file.durable, file.pending) = (file.content, [])
            files[node] = file
        } else {
            // A renaming from one folder to another is in the journal of the file system once for both.
            for naming in pendingNames where naming.concerns(node) {
                for folder in folders.keys { naming.apply(to: &folders[folder, default: Folder()].durable, of: folder) }
            }
            pendingNames.removeAll { $0.concerns(node) }
        }
    }

    private mutating func rename(_ path: String, _ newPath: String) throws(Diagnostic) {
        let node = try found(path)
        let (from, to) = (try found(PathText.folder(of: path)), try found(PathText.folder(of: newPath)))
        change(Naming(removed: (from, PathText.name(of: path)), added: (to, PathText.name(of: newPath), node)))
    }

    private mutating func change(_ naming: Naming) {
        for folder in folders.keys { naming.apply(to: &folders[folder, default: Folder()].names, of: folder) }
        pendingNames.append(naming)
    }

    /// The same, with everything where no crash can take it away.
    var settled: DiskContents { afterCrash(Survivors(writes: .kept, names: Set(pendingNames.indices))) }

    /// What is there after a crash that leaves these survivors.
    func afterCrash(_ survivors: Survivors) -> DiskContents {
        var after = self
        for (node, file) in files {
            let content = file.afterCrash(survivors.writes)
            after.files[node] = File(content: content, durable: content)
        }
        for node in folders.keys {
            var names = folders[node]?.durable ?? [:]
            for (index, naming) in pendingNames.enumerated() where survivors.names.contains(index) {
                naming.apply(to: &names, of: node)
            }
            after.folders[node] = Folder(names: names, durable: names)
        }
        after.pendingNames = []
        return after
    }
}

extension DiskContents.File {
    fileprivate func afterCrash(_ survivors: Survivors.Writes) -> [UInt8] {
        var content = durable
        switch survivors {
        case .lost: break
        case .kept: content = self.content
        case .torn(let whole, let bytes):
            for write in pending.prefix(whole) { write.apply(to: &content) }
            // A cut that the crash takes half-way is none.
            if whole < pending.count, bytes > 0 { pending[whole].apply(to: &content, upTo: bytes) }
        }
        return content
    }
}
