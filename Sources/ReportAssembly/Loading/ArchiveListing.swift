import Archives
import DocumentModel
import DocumentReaders
import FileAccess
import TextEncodings
import TextSupport

/// The files of a zip archive that can be reports.
struct ArchiveListing {
    /// The names of files worth reading, sorted; each leads to one file of the archive.
    private(set) var names: [String] = []
    /// How many files were passed over for their endings.
    private(set) var passedOver = 0
    /// Names that are not followed, with why.
    private(set) var problems: [(name: String, reason: LocalizedText)] = []
    /// What reading all of them comes to, in bytes.
    private var work: UInt64 = 0

    /// The most bytes that the files worth reading of one archive unpack to: 1 GiB.
    static let maximumUnpacked = 1 << 30

    /// Lists an archive; nil where it is a document itself, such as a .docx that is called .zip.
    ///
    /// Throws E-limit where reading its files would come to more than `limit` bytes.
    init?(of path: String, in files: LocalFiles, limit: Int = maximumUnpacked) throws(Diagnostic) {
        let archive = try Self.open(path, in: files)
        guard !archive.entries.contains(where: { Self.documentParts.contains($0.rawName) }) else { return nil }
        var seen: Set<String> = []
        for entry in archive.entries where !entry.isFolder { take(entry, &seen) }
        guard work <= UInt64(limit) else { throw Self.tooMuch(limit).about(path) }
        names.sort()
    }

    private static func tooMuch(_ limit: Int) -> Diagnostic {
        Diagnostic(
            .limit,
            LocalizedText(
                zh: "压缩包里要读取的文件解压后合计太大（上限 \(limit) 字节），没有读取",
                en: "the files to be read in the archive unpack to more than \(limit) bytes together; none was read"),
            hint: LocalizedText(zh: "请解开后加载文件夹", en: "unpack it and load the folder"))
    }

    private mutating func take(_ entry: ArchiveEntry, _ seen: inout Set<String>) {
        guard let name = Self.name(of: entry) else {
            problems.append(
                (
                    String(decoding: entry.rawName, as: UTF8.self).safeForTerminal,
                    LocalizedText(
                        zh: "压缩包内的文件名不可用（绝对路径、“..”或无法辨认的字符），未读取",
                        en: "the name in the archive is not usable (an absolute path, “..” or illegible), not read")
                ))
            return
        }
        let parts = name.split(separator: "/")
        // What systems put beside people's files.
        if parts.contains(where: { $0.hasPrefix(".") || $0 == "__MACOSX" }) { return }
        if name.lowercased().hasSuffix(".zip") {
            problems.append(
                (
                    name,
                    LocalizedText(zh: "压缩包里的压缩包，未读取；请先解开", en: "an archive in the archive, not read; unpack it first")
                ))
        } else if !DocumentFormats.knowsEnding(of: name) {
            passedOver += 1
        } else if !seen.insert(name).inserted {
            problems.append(
                (
                    name,
                    LocalizedText(zh: "压缩包里有同名文件，只读取第一个", en: "the archive has several of this name; the first is read")
                ))
        } else {
            names.append(name)
            work += Self.work(of: entry, name: name)
        }
    }

    /// What reading an entry comes to, in bytes: what it unpacks to or is packed in, whichever is more.
    ///
    /// No more is ever unpacked than the archive says, and nothing of what is too large. Much can be packed that unpacks
    /// to nothing (RFC 1951, 3.2.4), and entries can share it: then only the packed sizes together tell of the work.
    private static func work(of entry: ArchiveEntry, name: String) -> UInt64 {
        guard entry.declaredSize <= UInt64(byteLimit(of: name)) else { return 0 }
        // What an archive says of a packed size can be any number.
        return max(entry.declaredSize, min(entry.packedSize, UInt64(SourceReader.maximumArchive)))
    }

    /// The most bytes that a file may have whose format is as the ending of its name says.
    static func byteLimit(of name: String) -> Int {
        let ending = DocumentInput([], name: name).ending
        let limits = DocumentFormats.all.filter { $0.endings.contains(ending) }.map(\.byteLimit)
        return limits.max() ?? TextLimits.fileBytes
    }

    /// The name of an entry in UTF-8, or in GB18030 as Chinese systems write it; nil where it is illegible, absolute or
    /// leads out of the archive.
    static func name(of entry: ArchiveEntry) -> String? {
        guard let name = entry.name ?? decoded(entry.rawName), !name.isEmpty else { return nil }
        // By bytes: a combining mark behind a slash makes another Character of it.
        let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isSafe =
            parts.allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
            && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0xFFFD }
        return isSafe ? name : nil
    }

    private static func decoded(_ bytes: [UInt8]) -> String? {
        guard let text = try? TextDecoding.decode(bytes, declared: "gb18030"), text.notes.isEmpty else { return nil }
        return String(decoding: text.bytes, as: UTF8.self)
    }

    /// Opens an archive of at most `SourceReader.maximumArchive` bytes; diagnostics name it.
    static func open(_ path: String, in files: LocalFiles) throws(Diagnostic) -> Archive {
        let bytes = try files.read(path, limit: SourceReader.maximumArchive)
        do throws(ArchiveFailure) {
            return try Archive(bytes)
        } catch {
            throw ArchiveTrouble.ofReports.diagnostic(error).about(path)
        }
    }

    /// The names by which a zip archive is a document of an office program (ECMA-376 part 2; OpenDocument part 3).
    private static let documentParts: Set<[UInt8]> = [Array("[Content_Types].xml".utf8), Array("mimetype".utf8)]
}
