internal import DocumentModel
import ReportModel
import TextSupport

/// Reports with their cells as they were read, in the bytes of one file of the cache.
///
/// The SHA-256 of all that follows, what read the files, the reports, their cells. Whatever is not exactly that is no
/// shelf.
struct ReadingShelf: Sendable {
    var reports: [Report]
    var cells: CellTable

    /// The most reports of a shelf: whole pages of cells, so that they need not be moved when shelves are put together.
    static let capacity = 4_000
    private static let mark = "gxaudit reading 2"
    private static let hashLength = 32

    /// The bytes of some reports of a corpus; `reader` says what read them.
    static func bytes(of reports: [Int], in corpus: Corpus, readBy reader: UInt64) -> [UInt8] {
        var writer = PackedWriter()
        writer.add(mark)
        writer.add(reader)
        writer.add(UInt32(reports.count))
        for report in reports { corpus.reports[report].pack(into: &writer) }
        corpus.cells.pack(reports, into: &writer)
        var shelf = PackedWriter()
        let hash = ContentHash(of: writer.bytes).words
        for word in [hash.0, hash.1, hash.2, hash.3] { shelf.add(word) }
        return shelf.bytes + writer.bytes
    }

    /// The shelf in a file's bytes; nil where they are damaged, of another version, or of another reader's readings.
    init?(_ bytes: [UInt8], readBy reader: UInt64) {
        guard let shelf = try? Self(checking: bytes, readBy: reader) else { return nil }
        self = shelf
    }

    private init(checking bytes: [UInt8], readBy reader: UInt64) throws(PackingDamage) {
        var hash = PackedReader(bytes, in: 0..<min(Self.hashLength, bytes.count))
        let words: [UInt64] = [try hash.number(), try hash.number(), try hash.number(), try hash.number()]
        let sum = ContentHash(of: Array(bytes[Self.hashLength...])).words
        guard [sum.0, sum.1, sum.2, sum.3] == words else { throw PackingDamage() }
        var content = PackedReader(bytes, in: Self.hashLength..<bytes.count)
        guard try content.text() == Self.mark, try content.number() == reader else { throw PackingDamage() }
        reports = []
        for _ in 0..<(try content.count(ofAtLeast: 80)) { reports.append(try Report(&content)) }
        cells = try CellTable(&content)
        guard cells.reportCount == reports.count, content.isAtEnd else { throw PackingDamage() }
    }
}
