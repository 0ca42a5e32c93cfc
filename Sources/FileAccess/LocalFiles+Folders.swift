internal import Glibc
package import TextSupport

extension LocalFiles {
    /// One name in a folder.
    package struct Entry: Sendable, Hashable {
        /// The last part of its path.
        package var name: String
        /// What the name leads to, following links; `other` for a link that leads nowhere.
        package var kind: Kind

        /// Makes an entry from a name and what it leads to.
        package init(name: String, kind: Kind) {
            self.name = name
            self.kind = kind
        }
    }

    /// What a folder holds.
    package struct Listing: Sendable, Hashable {
        /// In the order of their UTF-8 bytes, without `.` and `..`.
        package var entries: [Entry]
        /// How many names are not UTF-8 and so have no place among the entries.
        package var illegibleNames: Int

        /// Makes a listing from sorted entries and the count of names that are not UTF-8.
        package init(entries: [Entry], illegibleNames: Int) {
            self.entries = entries
            self.illegibleNames = illegibleNames
        }
    }

    /// The names in a folder and what they lead to.
    package func list(_ folder: String) throws(Diagnostic) -> Listing {
        let name = try located(folder, .file)
        do throws(SystemFailure) {
            var listing = Listing(entries: [], illegibleNames: 0)
            let reader = try FolderReader(name)
            while let found = try reader.next() {
                guard let text = found.text else {
                    listing.illegibleNames += 1
                    continue
                }
                let kind = found.kind ?? self.kind("\(folder)/\(text)") ?? .other
                listing.entries.append(Entry(name: text, kind: kind))
            }
            listing.entries = Self.sorted(listing.entries)
            return listing
        } catch {
            throw error.reading(folder)
        }
    }

    /// Entries in the order of their names' bytes; of most names the first eight bytes tell.
    private static func sorted(_ entries: [Entry]) -> [Entry] {
        let heads = entries.map { entry in
            // No name has a zero byte: a shorter one comes first.
            entry.name.utf8.prefix(8).enumerated().reduce(UInt64(0)) { $0 | UInt64($1.element) << (56 - 8 * $1.offset) }
        }
        let order = entries.indices.sorted { left, right in
            guard heads[left] == heads[right] else { return heads[left] < heads[right] }
            return entries[left].name.utf8.lexicographicallyPrecedes(entries[right].name.utf8)
        }
        return order.map { entries[$0] }
    }

    /// Takes a file away; a link goes, not what it leads to.
    package func remove(_ path: String) throws(Diagnostic) {
        let name = try located(path, .write)
        let failure: SystemFailure? = unsafe name.withPointer { unsafe unlink($0) == 0 ? nil : .last }
        if let failure { throw failure.writing(path) }
    }

    /// Makes a folder and the folders above it, where they are missing.
    package func makeFolder(_ path: String) throws(Diagnostic) {
        let name = try located(path, .write)
        if kind(path) == .folder { return }
        let parent = PathText.folder(of: path)
        if parent != path, kind(parent) == nil {
            try makeFolder(parent)
        }
        let failure: SystemFailure? = unsafe name.withPointer { unsafe mkdir($0, 0o777) == 0 ? nil : .last }
        // Another process may have made it meanwhile.
        if let failure, kind(path) != .folder {
            throw failure.writing(path)
        }
    }
}

/// The names of a folder, one after another, in the disk's own order.
@safe private struct FolderReader: ~Copyable {
    struct Found {
        /// Nil when the name is not UTF-8.
        let text: String?
        /// Nil when the folder does not say, or says that it is a link.
        let kind: LocalFiles.Kind?
    }

    private let stream: OpaquePointer

    init(_ path: PathName) throws(SystemFailure) {
        guard let stream = unsafe path.withPointer({ unsafe opendir($0) }) else { throw .last }
        unsafe self.stream = stream
    }

    deinit {
        unsafe closedir(stream)
    }

    func next() throws(SystemFailure) -> Found? {
        while true {
            errno = 0
            guard let entry = unsafe readdir(stream) else {
                if errno != 0 { throw .last }
                return nil
            }
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return nil }
            let name = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
            let text = unsafe String(validatingCString: name)
            if text == "." || text == ".." { continue }
            return unsafe Found(text: text, kind: Self.kind(entry.pointee.d_type))
        }
    }

    private static func kind(_ type: UInt8) -> LocalFiles.Kind? {
        switch Int(type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_UNKNOWN), Int(DT_LNK): nil
        default: .other
        }
    }
}
