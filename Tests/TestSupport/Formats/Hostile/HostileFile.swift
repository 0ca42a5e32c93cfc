/// A file that somebody made to do harm, or that came broken, and what must become of it.
package struct HostileFile: Sendable, CustomStringConvertible {
    /// Its name, which ends as its format's files do or pretends to.
    package var name: String
    /// What it holds.
    package var content: Content
    /// What a person must hear of it.
    package var fate: Fate

    /// What a file holds.
    package enum Content: Sendable {
        /// These bytes.
        case bytes(@Sendable () -> [UInt8])
        /// So many zeros that take no room on the disk.
        case zeros(UInt64)
    }

    /// What becomes of a file.
    package enum Fate: Sendable {
        /// It is not loaded; the reason has this in it, in English.
        case refused(saying: String)
        /// Its report is loaded, and a note on it has this in it, in English; nil where there is nothing to be said.
        case loaded(noting: String?)
    }

    init(_ name: String, _ fate: Fate, _ bytes: @escaping @Sendable () -> [UInt8]) {
        self.init(name, fate, .bytes(bytes))
    }

    init(_ name: String, _ fate: Fate, _ content: Content) {
        self.name = name
        self.content = content
        self.fate = fate
    }

    /// Its name.
    package var description: String { name }

    /// Writes it into a folder below a temporary one.
    package func write(in folder: TemporaryFolder, below name: String) throws {
        let path = "\(name)/\(self.name)"
        switch content {
        case .bytes(let bytes): try folder.write(path, bytes: bytes())
        case .zeros(let count): try folder.writeZeros(path, count: count)
        }
    }

    /// All hostile files there are, each of which some reader or limit is made for.
    package static let all: [HostileFile] = archives + markup + programs + texts + tables

    /// The report that those of them hold which can be read.
    package static let report = InventedReport(organ: "清河县青石镇人民政府", year: 2024)

    /// The file of that report in a rendering.
    static func file(_ rendering: String) -> [UInt8] {
        var random = SeededRandom(seed: 7)
        return ReportRendering.named(rendering).first?.file(report, random: &random).bytes ?? []
    }

    /// A document of a word processor with this markup as its main part.
    static func document(_ markup: String) -> StoredArchive {
        var archive = StoredArchive()
        archive.add("[Content_Types].xml", "<Types/>")
        archive.add("word/document.xml", markup)
        return archive
    }

    /// A page with the report's title and this behind it.
    static func page(_ body: String, head: String = "") -> [UInt8] {
        Array("<!DOCTYPE html><html><head>\(head)</head><body><h1>\(report.title)</h1>\(body)</body></html>".utf8)
    }
}
