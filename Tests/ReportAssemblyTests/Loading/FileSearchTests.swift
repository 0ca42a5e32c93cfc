import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

@Suite struct FileSearchTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func write(_ path: String, _ names: [String]) throws {
        var archive = StoredArchive()
        for name in names { archive.add(name, "") }
        try folder.write(path, bytes: archive.bytes)
    }

    private func found(_ paths: String...) throws -> [String] {
        try FileSearch(paths, in: folder.disk).found.map { ($0.isNamed ? "!" : "") + $0.path }
    }

    private func failure(_ path: String) -> Diagnostic? {
        do throws(Diagnostic) {
            _ = try FileSearch([path], in: folder.disk)
            return nil
        } catch {
            return error
        }
    }

    @Test("The files of an archive that is named, found or matched are not themselves named")
    func archives() throws {
        try write("年报/a.zip", ["乙.txt", "甲.docx", "图.png"])
        let files = ["年报/a.zip/乙.txt", "年报/a.zip/甲.docx"]
        #expect(try found("年报/a.zip") == files)
        #expect(try found("年报") == files)
        #expect(try found("年报/*.zip") == files)
        #expect(try found("./年报//a.zip") == files)
        #expect(try found("年报/a.zip/甲.docx") == ["!年报/a.zip/甲.docx"])
        #expect(try FileSearch(["年报"], in: folder.disk).passedOver == 1)
    }

    @Test("A document that is called an archive is named only where the person did it")
    func documents() throws {
        try write("年报/a.zip", ["[Content_Types].xml"])
        #expect(try found("年报/a.zip") == ["!年报/a.zip"])
        #expect(try found("年报") == ["年报/a.zip"])
        #expect(try found("年报/*.zip") == ["年报/a.zip"])
    }

    @Test("An archive without a report says what is wrong with its first name")
    func emptyArchives() throws {
        try write("a.zip", ["图.png"])
        #expect(
            failure("a.zip")?.message
                == LocalizedText(zh: "压缩包里没有可读的报告：a.zip", en: "no readable report in the archive a.zip"))
        try write("a.zip", ["内.zip", "../外.txt"])
        #expect(
            failure("a.zip")?.message
                == LocalizedText(
                    zh: "压缩包里没有可读的报告：a.zip（内.zip：压缩包里的压缩包，未读取；请先解开）",
                    en:
                        "no readable report in the archive a.zip (内.zip: an archive in the archive, not read; unpack it first)"
                ))
    }

    @Test("A bad archive is an error where it is named, and a note where a folder holds it")
    func badArchives() throws {
        try folder.write("年报/坏.zip", "不是压缩包")
        try folder.write("年报/甲.txt", "")
        #expect(failure("年报/坏.zip")?.code == .file)
        let search = try FileSearch(["年报"], in: folder.disk)
        #expect(search.found.map(\.path) == ["年报/甲.txt"])
        #expect(search.problems.map(\.path) == ["年报/坏.zip"])
        #expect(search.problems.map(\.reason.zh) == ["年报/坏.zip：文件不完整或已损坏，不能解压"])
    }

    @Test("Links that go round are followed once", .timeLimit(.minutes(1)))
    func links() throws {
        try folder.write("年报/甲/一.txt", "")
        try folder.link("年报/甲/上", to: "..")
        try folder.link("年报/乙", to: "甲")
        try folder.link("年报/丙.txt", to: "丙.txt")
        try folder.link("年报/丁.txt", to: "甲/一.txt")
        try folder.link("年报/戊.zip", to: "nowhere.zip")
        #expect(try found("年报") == ["年报/丁.txt", "年报/乙/一.txt"])
        #expect(try FileSearch(["年报"], in: folder.disk).passedOver == 2)
    }

    @Test("Folders as deep as they are followed, and one deeper")
    func depth() throws {
        let deepest = "a" + (2...FileSearch.maximumDepth).map { "/\($0)" }.joined()
        try folder.write("\(deepest)/甲.txt", "")
        try folder.write("\(deepest)/x/乙.txt", "")
        let search = try FileSearch(["a"], in: folder.disk)
        #expect(search.found.map(\.path) == ["\(deepest)/甲.txt"])
        #expect(search.problems.map(\.path) == ["\(deepest)/x"])
        #expect(search.problems.map(\.reason.en) == ["more than 16 folders deep, not read"])
    }

    @Test("Pipes and devices of a folder are passed over without being opened", .timeLimit(.minutes(1)))
    func pipes() throws {
        try folder.write("年报/甲.txt", "")
        try folder.shell("mkfifo 年报/管.txt 年报/管.zip")
        try folder.link("年报/零.txt", to: "/dev/zero")
        let search = try FileSearch(["年报"], in: folder.disk)
        #expect(search.found.map(\.path) == ["年报/甲.txt"])
        #expect(search.passedOver == 3)
        #expect(try found("年报/零.txt") == ["!年报/零.txt"])
        #expect(try found("年报/管.zip") == ["!年报/管.zip"])
    }

    @Test("Names with line ends, escapes and other than UTF-8")
    func strangeNames() throws {
        try folder.write("年报/甲\n乙.txt", "")
        try folder.write("年报/\u{1B}[2J.txt", "")
        try folder.shell("touch 年报/$(printf '\\261\\250').txt")
        let search = try FileSearch(["年报"], in: folder.disk)
        #expect(search.found.map(\.path) == ["年报/\u{1B}[2J.txt", "年报/甲\n乙.txt"])
        #expect(
            search.problems.map(\.reason) == [
                LocalizedText(zh: "1 个文件名不是 UTF-8，未读取", en: "a name is not UTF-8, not read")
            ])
    }
}
