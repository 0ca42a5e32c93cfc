import Archives
import TestSupport
import Testing

/// Archives that are not what their writer made: each is read or refused, and nothing else happens.
@Suite struct DamagedArchiveTests {
    private func archive() -> [UInt8] {
        let zeros = DeflatedZeros(runs: 20)
        var made = StoredArchive()
        made.add("年报/甲.txt", Array("清河县柳溪镇人民政府".utf8))
        made.add("b", packed: zeros.packed, plainSize: UInt32(zeros.count), sum: zeros.sum)
        made.add("c", [UInt8](repeating: 7, count: 300))
        return made.bytes
    }

    /// Reads all that can be read.
    private func readAll(_ bytes: [UInt8]) -> Result<Int, ArchiveFailure> {
        do throws(ArchiveFailure) {
            let archive = try Archive(bytes)
            var count = 0
            for entry in archive.entries {
                count += try archive.read(entry, limit: 1 << 16).count
            }
            return .success(count)
        } catch {
            return .failure(error)
        }
    }

    @Test func cutOffAnywhere() {
        let whole = archive()
        for count in 0..<whole.count {
            guard case .failure(let failure) = readAll(Array(whole[..<count])) else {
                Issue.record("\(count) of \(whole.count) bytes are an archive")
                continue
            }
            #expect(failure == (count < 2 ? .notAnArchive : .damaged), "\(count) bytes")
        }
    }

    @Test func bytesChanged() {
        var random = SeededRandom()
        let whole = archive()
        for _ in 0..<3_000 {
            var bytes = whole
            for _ in 0...random.below(4) { bytes[random.below(bytes.count)] = UInt8(random.below(256)) }
            if case .success(let count) = readAll(bytes) {
                #expect(count <= 3 << 16, "\(random)")
            }
        }
    }

    @Test("An end in each of the last bytes, all with the same list, is counted once too often")
    func manyEnds() {
        var made = StoredArchive()
        for index in 0..<1_000 { made.add("\(index)", []) }
        let bytes = made.bytes
        let end = Array(bytes.suffix(22))
        #expect(readAll(bytes + end).map { _ in true } == .success(true))
        let clock = ContinuousClock()
        let taken = clock.measure {
            #expect(
                readAll(bytes + (0..<2_900).flatMap { _ in end })
                    == .failure(.tooManyEntries(limit: Archive.maximumEntries)))
        }
        #expect(taken < .seconds(5))
    }

    @Test("Entries that all unpack the same bytes are each held to the limit")
    func overlapping() throws {
        let zeros = DeflatedZeros(runs: 400)
        var made = StoredArchive()
        made.add("a", packed: zeros.packed, plainSize: UInt32(zeros.count), sum: zeros.sum)
        made.add("a", packed: zeros.packed, plainSize: UInt32(zeros.count), sum: zeros.sum)
        var bytes = made.bytes
        // The second entry of the list leads to the first one's bytes: its offset is its last field but the name.
        let offset = bytes.count - 22 - 1 - 4
        bytes.replaceSubrange(offset..<offset + 4, with: [0, 0, 0, 0])
        let archive = try Archive(bytes)
        for entry in archive.entries {
            #expect(try archive.read(entry, limit: zeros.count).count == zeros.count)
            #expect(throws: ArchiveFailure.tooLarge(limit: 1_000)) { try archive.read(entry, limit: 1_000) }
        }
    }
}

@Suite struct ArchiveDirectoryTests {
    @Test func findsNamesInAnyCaseOfLetters() throws {
        var made = StoredArchive()
        made.add("Word\\Document.xml", [])
        let directory = try ArchiveDirectory(made.bytes)
        #expect(directory.contains("word/document.xml", in: made.bytes))
        #expect(!directory.contains("word/document", in: made.bytes))
        #expect(directory.names.count == 1)
        #expect(directory.hasFolder("word", in: made.bytes))
        #expect(!directory.hasFolder("wor", in: made.bytes))
        #expect(!directory.hasFolder("document.xml", in: made.bytes))
    }

    @Test("An archive that an entry holds as it is does not hide the outer one's list")
    func archiveInArchive() throws {
        var inner = StoredArchive()
        inner.add("inner", [1])
        var outer = StoredArchive()
        outer.add("甲.zip", inner.bytes)
        outer.add("乙.zip", inner.bytes)
        #expect(try ArchiveDirectory(outer.bytes).names.count == 2)
        #expect(try Archive(outer.bytes).entries.map(\.name) == ["甲.zip", "乙.zip"])
    }
}
