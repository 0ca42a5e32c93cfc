import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct OfficePackageTests {
    private let text = "<a>甲</a>"

    private var archive: [UInt8] {
        var archive = StoredArchive()
        for name in ["a.xml", "b/c.xml", "b/d.xml"] { archive.add(name, text) }
        archive.add(
            "b/_rels/c.xml.rels",
            """
            <Relationships><Relationship Id="1" Type="http://x/strict/styles" Target="../a.xml"/>\
            <Relationship Id="2" Type="http://x/image" Target="http://127.0.0.1/" TargetMode="External"/>\
            <Relationship Id="3" Type="http://x/y" Target="/b/./e/../d.xml"/>\
            <Relationship Id="4" Type="z" Target="../../../../etc/passwd"/></Relationships>
            """)
        return archive.bytes
    }

    /// Why parts cannot be read one after the other; nil where they can.
    private func failure(_ parts: [String], limits: OfficeLimits) -> Diagnostic? {
        do throws(Diagnostic) {
            var package = try OfficePackage(archive, limits: limits)
            for part in parts { _ = try package.part(part, as: WordName.self) }
            return nil
        } catch {
            return error
        }
    }

    @Test("Where a part leads to is another part of the package, never a file or an address")
    func relationships() throws {
        var package = try OfficePackage(archive)
        let found = try package.relationships(of: "b/c.xml")
        #expect(found.map(\.kind) == ["styles", "y", "z"])
        #expect(found.map(\.target) == ["a.xml", "b/d.xml", "etc/passwd"])
        #expect(try package.relationships(of: "a.xml").isEmpty)
        #expect(try package.part("etc/passwd", as: WordName.self) == nil)
    }

    @Test("A part as large as is allowed is read, one byte more is not")
    func partLimit() {
        let size = text.utf8.count
        #expect(failure(["a.xml"], limits: OfficeLimits(partBytes: size)) == nil)
        let found = failure(["a.xml"], limits: OfficeLimits(partBytes: size - 1))
        #expect(found?.code == .limit)
        #expect(found?.message.zh == "文件解压后太大（上限 \(size - 1) 字节）（a.xml）")
    }

    @Test("All parts together as large as is allowed, and a byte more")
    func wholeLimit() {
        let size = text.utf8.count
        let parts = ["a.xml", "b/c.xml"]
        #expect(failure(parts, limits: OfficeLimits(bytes: 2 * size)) == nil)
        #expect(failure(parts, limits: OfficeLimits(bytes: 2 * size - 1))?.code == .limit)
    }
}
