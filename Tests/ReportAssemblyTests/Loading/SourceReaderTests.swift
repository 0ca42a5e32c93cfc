import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

@Suite struct SourceReaderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        var archive = StoredArchive()
        archive.add("甲.txt", "一")
        archive.add("甲.txt", "二")
        archive.add("乡镇/b.ZIP/乙.txt", "三")
        archive.add(rawName: [0xB1, 0xA8, 0xB8, 0xE6, 0x2E, 0x74, 0x78, 0x74], Array("四".utf8), flags: 0)
        archive.add(rawName: Array("密.txt".utf8), [UInt8](repeating: 7, count: 40), flags: 0x801)
        archive.add("新.txt", packed: [1, 2, 3], method: 12, plainSize: 3, sum: 0)
        archive.add("坏.txt", packed: Array("五".utf8), method: 0, plainSize: 3, sum: 1)
        archive.add("\u{301}.txt", "六")
        try folder.write("夹.zip/a.zip", bytes: archive.bytes)
    }

    private func read(_ path: String, limit: Int = 100) -> Result<[UInt8], Diagnostic> {
        Result { () throws(Diagnostic) in
            var reader = SourceReader(folder.disk)
            return try reader.bytes(of: path, limit: limit)
        }
    }

    private func failure(_ path: String, limit: Int = 100) -> Diagnostic? {
        guard case .failure(let diagnostic) = read(path, limit: limit) else { return nil }
        return diagnostic
    }

    @Test(
        "Files of an archive are read by their names behind its path",
        arguments: [("甲.txt", "一"), ("乡镇/b.ZIP/乙.txt", "三"), ("报告.txt", "四"), ("\u{301}.txt", "六")])
    func files(name: String, text: String) throws {
        #expect(try read("夹.zip/a.zip/\(name)").get() == Array(text.utf8))
    }

    @Test(
        "What an archive does not have is not looked for beside it",
        arguments: ["丙.txt", "../a.zip", "", "乡镇", "甲.txt/"])
    func missing(name: String) {
        let found = failure("夹.zip/a.zip/\(name)")
        #expect(found?.code == .file)
        #expect(
            found?.message == LocalizedText(zh: "压缩包 夹.zip/a.zip 里没有 \(name)", en: "there is no \(name) in 夹.zip/a.zip")
        )
    }

    @Test("As large as is allowed, and a byte more")
    func limit() throws {
        #expect(try read("夹.zip/a.zip/甲.txt", limit: 3).get().count == 3)
        let found = failure("夹.zip/a.zip/甲.txt", limit: 2)
        #expect(found?.code == .limit)
        #expect(found?.message.zh == "夹.zip/a.zip/甲.txt：文件解压后太大（上限 2 字节）")
        #expect(found?.hint?.zh == "一份年报通常不到 1 MB；请确认这是年报文件")
    }

    @Test(
        "A file that its format does not allow is not unpacked",
        arguments: [("a.txt", 16 << 20), ("a.HTML", 16 << 20), ("a.docx", 64 << 20), ("a", 64 << 20)])
    func formatLimit(name: String, limit: UInt32) throws {
        for (size, message) in [
            (limit, "the file is cut off or damaged and does not unpack"),
            (limit + 1, "the file unpacks to more than \(limit) bytes"),
        ] {
            var archive = StoredArchive()
            archive.add(name, packed: [], plainSize: size, sum: 0)
            try folder.write("b.zip", bytes: archive.bytes)
            #expect(failure("b.zip/\(name)", limit: 64 << 20)?.message.en == "b.zip/\(name): \(message)")
        }
    }

    @Test(
        "Files that do not unpack are named with why",
        arguments: [
            ("密.txt", "the file has a password", "unpack it with the password first"),
            ("新.txt", "the file is packed in a way (method 12) that cannot be read", "unpack it first"),
            (
                "坏.txt", "the file is cut off or damaged and does not unpack",
                "download it again, or unpack it and load the folder"
            ),
        ])
    func failures(name: String, message: String, hint: String) {
        let found = failure("夹.zip/a.zip/\(name)")
        #expect(found?.code == .file)
        #expect(found?.message.en == "夹.zip/a.zip/\(name): \(message)")
        #expect(found?.hint?.en == hint)
        #expect(found?.word == "夹.zip/a.zip/\(name)")
    }

    @Test("One archive after the other, and files between them")
    func severalArchives() throws {
        var other = StoredArchive()
        other.add("甲.txt", "另一")
        try folder.write("b.zip", bytes: other.bytes)
        try folder.write("c.txt", "文件")
        var reader = SourceReader(folder.disk)
        for (path, text) in [
            ("b.zip/甲.txt", "另一"), ("夹.zip/a.zip/甲.txt", "一"), ("c.txt", "文件"), ("夹.zip/a.zip/报告.txt", "四"),
            ("b.zip/甲.txt", "另一"),
        ] {
            #expect(try reader.bytes(of: path, limit: 100) == Array(text.utf8))
        }
    }

    @Test("An archive is read once, whatever becomes of it meanwhile")
    func readOnce() throws {
        var reader = SourceReader(folder.disk)
        #expect(try reader.bytes(of: "夹.zip/a.zip/甲.txt", limit: 100) == Array("一".utf8))
        try folder.write("夹.zip/a.zip", "")
        #expect(try reader.bytes(of: "夹.zip/a.zip/报告.txt", limit: 100) == Array("四".utf8))
    }

    @Test("Twenty thousand files of one archive, each found at once", .timeLimit(.minutes(1)))
    func manyFiles() throws {
        var archive = StoredArchive()
        for number in 0..<20_000 { archive.add("\(number)/年度报告.txt", "\(number)") }
        try folder.write("b.zip", bytes: archive.bytes)
        var reader = SourceReader(folder.disk)
        for number in 0..<20_000 {
            #expect(try reader.bytes(of: "b.zip/\(number)/年度报告.txt", limit: 5) == Array("\(number)".utf8))
        }
    }
}
