import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

@Suite struct InputHashTests {
    @Test("A file of an archive has its own hash, which changes with its bytes alone")
    func members() throws {
        let folder = try TemporaryFolder()
        func write(_ texts: [String]) throws {
            var archive = StoredArchive()
            for (index, text) in texts.enumerated() { archive.add("\(index).txt", text) }
            try folder.write("年报/a.zip", bytes: archive.bytes)
        }
        func hash(_ path: String) throws -> String { try InputHash(of: path, in: folder.disk).description }
        try write(["一", "二"])
        try folder.write("b.txt", "一")
        let member = try hash("年报/a.zip/0.txt")
        #expect(member.hasPrefix("sha256:"))
        #expect(try hash("b.txt") == member)
        let (whole, tree) = (try hash("年报/a.zip"), try hash("年报"))
        #expect(tree.hasPrefix("tree:"))
        try write(["一", "三"])
        #expect(try hash("年报/a.zip/0.txt") == member)
        #expect(try hash("年报/a.zip/1.txt") != member)
        #expect(try hash("年报/a.zip") != whole)
        #expect(try hash("年报") != tree)
        #expect(throws: Diagnostic.self) { try hash("年报/a.zip/2.txt") }
    }

    @Test("A member that has changed since it was loaded is not shown")
    func changedMember() throws {
        let folder = try TemporaryFolder()
        func write(_ report: InventedReport) throws {
            var archive = StoredArchive()
            archive.add("甲.txt", ReportLayout.rowLines.text(report))
            try folder.write("a.zip", bytes: archive.bytes)
        }
        try write(InventedFolder.liuxi2024)
        let report = try ReportLoader(folder.disk).read([ReportFile("a.zip/甲.txt")])[0].get().report
        #expect(try ReportFile.document(of: report, from: folder.disk).text.isEmpty == false)
        try write(InventedFolder.liuxi2023)
        do throws(Diagnostic) {
            _ = try ReportFile.document(of: report, from: folder.disk)
            Issue.record("a changed member was shown")
        } catch {
            #expect(error.code == .changed)
            #expect(error.message.zh == "a.zip/甲.txt 在加载之后已被改动")
        }
    }
}
