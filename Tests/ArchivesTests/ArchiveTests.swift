import Archives
import TestSupport
import Testing

@Suite struct ArchiveTests {
    private func entries(_ archive: StoredArchive) throws -> [ArchiveEntry] { try Archive(archive.bytes).entries }

    private func failure(_ bytes: [UInt8], limit: Int = 1 << 20) -> ArchiveFailure? {
        do throws(ArchiveFailure) {
            let archive = try Archive(bytes)
            for entry in archive.entries {
                _ = try archive.read(entry, limit: limit)
            }
            return nil
        } catch {
            return error
        }
    }

    @Test func listsAndReadsItsEntries() throws {
        var made = StoredArchive()
        made.add("表/", [])
        made.add("表/年报.txt", Array("清河县".utf8))
        let archive = try Archive(made.bytes)
        #expect(archive.entries.map(\.name) == ["表/", "表/年报.txt"])
        #expect(archive.entries.map(\.isFolder) == [true, false])
        #expect(archive.entries.map(\.declaredSize) == [0, 9])
        #expect(try archive.read(archive.entries[1], limit: 9) == Array("清河县".utf8))
        #expect(try archive.read(archive.entries[0], limit: 0) == [])
    }

    @Test func anEmptyArchiveHasNoEntries() throws {
        #expect(try entries(StoredArchive()).isEmpty)
    }

    @Test("Names are handed on as they are, whatever they lead to")
    func keepsNames() throws {
        var made = StoredArchive()
        made.add("../../etc/passwd", [1])
        made.add("/absolute/a", [1])
        // 年报 in GBK, without the flag for UTF-8.
        made.add(rawName: [0xC4, 0xEA, 0xB1, 0xA8], [1], flags: 0)
        made.add(rawName: Array("年报".utf8), [1], flags: 0)
        #expect(try entries(made).map(\.name) == ["../../etc/passwd", "/absolute/a", nil, "年报"])
        #expect(try entries(made)[2].rawName == [0xC4, 0xEA, 0xB1, 0xA8])
    }

    @Test("An entry of exactly as many bytes as are allowed, and of one more")
    func sizeLimit() throws {
        var made = StoredArchive()
        made.add("a", [UInt8](repeating: 65, count: 100))
        #expect(failure(made.bytes, limit: 100) == nil)
        #expect(failure(made.bytes, limit: 99) == .tooLarge(limit: 99))
        #expect(failure(made.bytes, limit: -1) == .tooLarge(limit: 0))
    }

    @Test("An entry that unpacks to a thousand times its size ends at the limit")
    func bomb() throws {
        let zeros = DeflatedZeros(runs: 4_000)
        var made = StoredArchive()
        made.add("a", packed: zeros.packed, plainSize: UInt32(zeros.count), sum: zeros.sum)
        let archive = try Archive(made.bytes)
        #expect(try archive.read(archive.entries[0], limit: zeros.count).count == zeros.count)
        #expect(failure(made.bytes, limit: zeros.count - 1) == .tooLarge(limit: zeros.count - 1))
    }

    @Test("What an archive says of a size is not believed")
    func declaredSize() throws {
        let zeros = DeflatedZeros(runs: 4_000)
        var small = StoredArchive()
        small.add("a", packed: zeros.packed, plainSize: 10, sum: zeros.sum)
        #expect(failure(small.bytes) == .damaged)
        #expect(failure(small.bytes, limit: 10) == .tooLarge(limit: 10))
        var large = StoredArchive()
        large.add("a", packed: zeros.packed, plainSize: 3 << 20, sum: zeros.sum)
        #expect(failure(large.bytes, limit: 3 << 20) == .damaged)
    }

    @Test("Nothing is unpacked of an entry that is too large by what the archive says of it")
    func declaredTooLarge() {
        var made = StoredArchive()
        // Unpacking it would fail otherwise.
        made.add("a", packed: [0xFF], plainSize: 101, sum: 0)
        #expect(failure(made.bytes, limit: 101) == .damaged)
        #expect(failure(made.bytes, limit: 100) == .tooLarge(limit: 100))
    }

    @Test func comparesTheSum() {
        let zeros = DeflatedZeros(runs: 1)
        var made = StoredArchive()
        made.add("a", packed: zeros.packed, plainSize: UInt32(zeros.count), sum: zeros.sum ^ 1)
        #expect(failure(made.bytes) == .damaged)
    }

    @Test func refusesEncryptedEntries() throws {
        var made = StoredArchive()
        made.add(rawName: [65], [UInt8](repeating: 0, count: 20), flags: 1)
        #expect(try entries(made).map(\.isEncrypted) == [true])
        #expect(failure(made.bytes) == .encrypted)
    }

    @Test(arguments: [9, 12, 14, 93])
    func refusesOtherMethods(method: UInt16) {
        var made = StoredArchive()
        made.add("a", packed: [0, 0], method: method, plainSize: 2, sum: 0)
        #expect(failure(made.bytes) == .unsupportedMethod(Int(method)))
    }

    @Test("As many entries as are allowed, and one more")
    func entryLimit() throws {
        #expect(try entries(many(Archive.maximumEntries)).count == Archive.maximumEntries)
        #expect(failure(many(Archive.maximumEntries + 1).bytes) == .tooManyEntries(limit: Archive.maximumEntries))
        #expect(failure(many(30_000).bytes) == .tooManyEntries(limit: Archive.maximumEntries))
    }

    @Test("An entry of another archive is none of this one")
    func strangeEntry() throws {
        var entry = try entries(many(1))[0]
        let archive = try Archive(many(1).bytes)
        entry.index = 1
        #expect(throws: ArchiveFailure.noSuchEntry) { try archive.read(entry, limit: 10) }
        entry.index = -1
        #expect(throws: ArchiveFailure.noSuchEntry) { try archive.read(entry, limit: 10) }
        entry = archive.entries[0]
        entry.declaredSize = 7
        #expect(throws: ArchiveFailure.noSuchEntry) { try archive.read(entry, limit: 10) }
    }

    @Test func sayingWhatIsNoArchive() {
        #expect(failure([]) == .notAnArchive)
        #expect(failure(Array("年报".utf8)) == .notAnArchive)
        #expect(failure(Array("PK\u{3}\u{4}".utf8)) == .damaged)
    }

    private func many(_ count: Int) -> StoredArchive {
        var made = StoredArchive()
        for index in 0..<count { made.add("e\(index)", []) }
        return made
    }
}
