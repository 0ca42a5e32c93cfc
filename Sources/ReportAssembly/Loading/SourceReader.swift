import Archives
import DocumentModel
import DocumentReaders
import FileAccess
import TextSupport

/// Reads the bytes of sources: files, and files in a zip archive by paths such as `reports.zip/柳溪镇.docx`.
///
/// Keeps the archive that it read last, so that reading one file after the other reads the archive once.
struct SourceReader: ~Copyable {
    private let files: LocalFiles
    private var archive: OpenArchive?

    /// The largest archive: 256 MiB.
    static let maximumArchive = 256 << 20

    private struct OpenArchive: ~Copyable {
        let path: String
        let content: Archive
        /// The first entry of each name.
        let entries: [String: ArchiveEntry]

        init(_ path: String, in files: LocalFiles) throws(Diagnostic) {
            self.path = path
            content = try ArchiveListing.open(path, in: files)
            var named: [String: ArchiveEntry] = [:]
            for entry in content.entries where !entry.isFolder {
                guard let name = ArchiveListing.name(of: entry), named[name] == nil else { continue }
                named[name] = entry
            }
            entries = named
        }
    }

    init(_ files: LocalFiles) {
        self.files = files
    }

    /// All bytes of a source of at most `limit` bytes; every diagnostic of an archive names the file in it.
    ///
    /// A file of an archive is not unpacked where the archive says that it is larger than its format allows.
    mutating func bytes(of path: String, limit: Int) throws(Diagnostic) -> [UInt8] {
        try stamped(path, limit: limit).bytes
    }

    /// All bytes of a source, as `bytes` gives them, with the stamp that the source had before they were read.
    mutating func stamped(_ path: String, limit: Int) throws(Diagnostic) -> (bytes: [UInt8], stamp: UInt64?) {
        guard let (archivePath, name) = Self.parted(path, files) else {
            return try files.readStamped(path, limit: limit)
        }
        let stamp = files.stamp(archivePath)
        if archive?.path != archivePath {
            archive = nil
            archive = try OpenArchive(archivePath, in: files)
        }
        guard let entry = archive?.entries[name] else {
            throw Diagnostic(
                .file, LocalizedText(zh: "压缩包 \(archivePath) 里没有 \(name)", en: "there is no \(name) in \(archivePath)"),
                word: path)
        }
        do throws(ArchiveFailure) {
            let limit = min(limit, ArchiveListing.byteLimit(of: name))
            return (try archive?.content.read(entry, limit: limit) ?? [], stamp)
        } catch {
            throw ArchiveTrouble.ofReports.diagnostic(error).about(path)
        }
    }

    /// The stamp of a source: that of the file, or of the archive that it is in; nil where it has none.
    func stamp(of path: String) -> UInt64? { files.stamp(Self.archive(of: path, files) ?? path) }

    /// The path of the archive that a source is in; nil for one that is in none.
    static func archive(of path: String, _ files: LocalFiles) -> String? { parted(path, files)?.archive }

    /// Whether a path has a folder that ends like an archive: of thousands of files most have none.
    private static func mayLeadIntoArchive(_ path: String) -> Bool {
        var last: UInt32 = 0
        for byte in path.utf8 {
            if byte == UInt8(ascii: "/"), last == zipEnding { return true }
            last = last << 8 | UInt32(byte | 0x20)
        }
        return false
    }

    /// `.zip` in small letters; the bit that tells them from capital ones is set in the point too.
    private static let zipEnding: UInt32 = 0x2E7A_6970

    /// The archive and the name in it, where a path leads into one.
    private static func parted(_ path: String, _ files: LocalFiles) -> (archive: String, name: String)? {
        guard mayLeadIntoArchive(path) else { return nil }
        // By bytes: a combining mark behind a slash makes another Character of it.
        let segments = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            .map { String(Substring($0)) }
        for (index, segment) in segments.enumerated().dropLast() where segment.lowercased().hasSuffix(".zip") {
            let archive = segments[...index].joined(separator: "/")
            if files.kind(archive) == .file { return (archive, segments[(index + 1)...].joined(separator: "/")) }
        }
        return nil
    }
}
