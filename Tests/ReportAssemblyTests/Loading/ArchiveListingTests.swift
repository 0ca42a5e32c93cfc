import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

@Suite struct ArchiveListingTests {
    private func listing(_ archive: StoredArchive) throws -> ArchiveListing {
        let folder = try TemporaryFolder()
        try folder.write("a.zip", bytes: archive.bytes)
        return try #require(try ArchiveListing(of: "a.zip", in: folder.disk))
    }

    private func listing(_ names: [String]) throws -> ArchiveListing {
        var archive = StoredArchive()
        for name in names { archive.add(name, []) }
        return try listing(archive)
    }

    private func failure(_ archive: StoredArchive, change: ([UInt8]) -> [UInt8] = { $0 }) throws -> Diagnostic? {
        let folder = try TemporaryFolder()
        try folder.write("a.zip", bytes: change(archive.bytes))
        do throws(Diagnostic) {
            _ = try ArchiveListing(of: "a.zip", in: folder.disk)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Files that can be reports are listed by their names; others are counted, folders and what systems add are not")
    func names() throws {
        let found = try listing([
            "乙/二.docx", "乙/", "甲.HTML", "封面.jpg", "说明", "__MACOSX/._甲.html", ".DS_Store", "乙/.隐藏.txt",
        ])
        #expect(found.names == ["乙/二.docx", "甲.HTML"])
        #expect(found.passedOver == 2)
        #expect(found.problems.isEmpty)
    }

    @Test(
        "Names that lead out of the archive, or that nobody can read, are told and not followed",
        arguments: [
            "../外.txt", "甲/../../外.txt", "/etc/外.txt", "./外.txt", "甲//外.txt", "..", "甲\n乙.txt", "甲\u{1B}[2J.txt",
            "甲\u{7F}.txt", "../\u{301}外.txt",
        ])
    func unusableNames(name: String) throws {
        var archive = StoredArchive()
        // Not said to be UTF-8: the whole archive would be damaged for a name that cannot be.
        for name in [name, "好.txt"] { archive.add(rawName: Array(name.utf8), [], flags: 0) }
        let found = try listing(archive)
        #expect(found.names == ["好.txt"])
        #expect(found.problems.map(\.name) == [name.safeForTerminal])
        #expect(
            found.problems.map(\.reason) == [
                LocalizedText(
                    zh: "压缩包内的文件名不可用（绝对路径、“..”或无法辨认的字符），未读取",
                    en: "the name in the archive is not usable (an absolute path, “..” or illegible), not read")
            ])
    }

    @Test("Points in a name are no way out")
    func pointsInNames() throws {
        #expect(try listing(["..甲.txt", "甲..txt", "a..b/甲.txt"]).names == ["a..b/甲.txt", "甲..txt"])
    }

    @Test("Names in GB 18030, as Chinese systems write them without saying so")
    func namesInGBK() throws {
        var archive = StoredArchive()
        archive.add(rawName: [0xB1, 0xA8, 0xB8, 0xE6, 0x2E, 0x74, 0x78, 0x74], [], flags: 0)
        archive.add(rawName: [0xFF, 0xFE, 0x2E, 0x74, 0x78, 0x74], [], flags: 0)
        let found = try listing(archive)
        #expect(found.names == ["报告.txt"])
        #expect(found.problems.map(\.name) == ["\u{FFFD}\u{FFFD}.txt"])
    }

    @Test func archivesInArchives() throws {
        let found = try listing(["内.ZIP", "甲.txt"])
        #expect(found.names == ["甲.txt"])
        #expect(found.problems.map(\.name) == ["内.ZIP"])
        #expect(found.problems.map(\.reason.zh) == ["压缩包里的压缩包，未读取；请先解开"])
    }

    @Test("Of several files of one name the first is read, and that is said")
    func doubledNames() throws {
        let found = try listing(["甲.txt", "甲.txt", "甲.txt"])
        #expect(found.names == ["甲.txt"])
        #expect(
            found.problems.map(\.reason.en)
                == Array(repeating: "the archive has several of this name; the first is read", count: 2))
    }

    @Test("As many files as an archive may have, and one more")
    func manyFiles() throws {
        var archive = StoredArchive()
        for number in 0..<20_000 { archive.add("\(number).txt", []) }
        #expect(try listing(archive).names.count == 20_000)
        archive.add("甲.txt", [])
        #expect(
            try failure(archive)
                == Diagnostic(
                    .limit,
                    LocalizedText(
                        zh: "a.zip：文件是一个压缩包，里面超过 20000 项",
                        en: "a.zip: the file is an archive of more than 20000 entries"),
                    hint: LocalizedText(zh: "请解开后加载文件夹", en: "unpack it and load the folder"), word: "a.zip"))
    }

    @Test("An archive as large as is allowed is opened, a byte more is not")
    func largeArchives() throws {
        let folder = try TemporaryFolder()
        for (more, code) in [(0, ErrorCode.file), (1, .limit)] {
            try folder.writeZeros("a.zip", count: UInt64(SourceReader.maximumArchive + more))
            #expect(throws: Diagnostic.self) { try ArchiveListing(of: "a.zip", in: folder.disk) }
            do throws(Diagnostic) { _ = try ArchiveListing(of: "a.zip", in: folder.disk) } catch {
                #expect(error.code == code)
            }
        }
    }

    @Test("Files that unpack to as much as is allowed together, and to a byte more")
    func unpackedTotal() throws {
        var archive = StoredArchive()
        // What counts is what the archive says: nobody unpacks a gibibyte to learn that.
        for number in 0..<64 { archive.add("\(number).txt", packed: [], plainSize: 16 << 20, sum: 0) }
        archive.add("太大.txt", packed: [], plainSize: 16 << 20 | 1, sum: 0)
        archive.add("录像.mp4", packed: [], plainSize: .max - 1, sum: 0)
        archive.add("0.txt", packed: [], plainSize: 16 << 20, sum: 0)
        #expect(try listing(archive).names.count == 65)
        archive.add("甲.txt", packed: [], plainSize: 1, sum: 0)
        #expect(
            try failure(archive)
                == Diagnostic(
                    .limit,
                    LocalizedText(
                        zh: "a.zip：压缩包里要读取的文件解压后合计太大（上限 1073741824 字节），没有读取",
                        en:
                            "a.zip: the files to be read in the archive unpack to more than 1073741824 bytes together; none was read"
                    ), hint: LocalizedText(zh: "请解开后加载文件夹", en: "unpack it and load the folder"), word: "a.zip"))
    }

    @Test("What is packed counts where it unpacks to less")
    func packedTotal() throws {
        // Blocks of nothing (RFC 1951, 3.2.4).
        let nothing: [UInt8] = [0, 0, 0, 0xFF, 0xFF]
        var archive = StoredArchive()
        archive.add(
            "甲.txt", packed: (0..<199).flatMap { _ in nothing } + [1, 0, 0, 0xFF, 0xFF], plainSize: 0, sum: 0)
        let folder = try TemporaryFolder()
        try folder.write("a.zip", bytes: archive.bytes)
        #expect(try ArchiveListing(of: "a.zip", in: folder.disk, limit: 1_000)?.names == ["甲.txt"])
        #expect(throws: Diagnostic.self) { try ArchiveListing(of: "a.zip", in: folder.disk, limit: 999) }
    }

    @Test func damagedArchives() throws {
        var archive = StoredArchive()
        archive.add("甲.txt", "甲")
        for change in [{ Array($0.dropLast()) }, { _ in [0x50] }] as [([UInt8]) -> [UInt8]] {
            #expect(
                try failure(archive, change: change)
                    == Diagnostic(
                        .file,
                        LocalizedText(
                            zh: "a.zip：文件不完整或已损坏，不能解压", en: "a.zip: the file is cut off or damaged and does not unpack"),
                        hint: LocalizedText(
                            zh: "请重新下载，或解开后加载文件夹", en: "download it again, or unpack it and load the folder"),
                        word: "a.zip"))
        }
    }

    @Test("A document that is called an archive is none")
    func documents() throws {
        let folder = try TemporaryFolder()
        for name in ["[Content_Types].xml", "mimetype"] {
            var archive = StoredArchive()
            archive.add(name, "")
            try folder.write("a.zip", bytes: archive.bytes)
            #expect(try ArchiveListing(of: "a.zip", in: folder.disk) == nil)
        }
    }
}
