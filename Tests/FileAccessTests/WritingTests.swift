import FileAccess
import Foundation
import Testing
import TextSupport

@Suite struct WritingTests {
    let files = LocalFiles()
    let folder: ScratchFolder

    init() throws {
        folder = try ScratchFolder()
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try files.read(folder(name), limit: 1 << 20), as: UTF8.self)
    }

    private func failure(_ path: String) -> Diagnostic? {
        do throws(Diagnostic) {
            try files.write([1], to: path)
            return nil
        } catch {
            return error
        }
    }

    @Test func replacesTheWholeFileAndLeavesNothingElse() throws {
        try files.write(Array("long old text".utf8), to: folder("报告.csv"))
        try files.write(Array("new".utf8), to: folder("报告.csv"))
        #expect(try text("报告.csv") == "new")
        #expect(try folder.names == ["报告.csv"])
    }

    @Test func keepsThePermissionsOfAFileThatExists() throws {
        try folder.shell("echo x > f; chmod 640 f")
        try files.write([1], to: folder("f"))
        #expect(try folder.permissions("f") == 0o640)
    }

    @Test func changesWhatALinkLeadsTo() throws {
        try folder.shell("mkdir d; echo x > d/f; ln -s d/f link")
        try files.write(Array("y".utf8), to: folder("link"))
        #expect(try text("d/f") == "y")
        #expect(try folder.names == ["d", "link"])
    }

    @Test func refusesWhatIsNoFile() throws {
        try folder.shell("mkfifo pipe")
        #expect(failure(folder.path)?.message.en == "cannot write \(folder.path): it is a folder")
        #expect(failure(folder("pipe"))?.message.en == "cannot write \(folder("pipe")): not a regular file")
        #expect(failure(folder("no/f"))?.message.en == "cannot write \(folder("no/f")): no such folder")
        #expect(failure(folder("no/f"))?.message.zh == "无法写入 \(folder("no/f"))：文件夹不存在")
        #expect(failure(folder("pipe"))?.code == .write)
        #expect(try folder.names == ["pipe"])
    }

    @Test func takesALongName() throws {
        let name = String(repeating: "名", count: 85)
        try files.write([1], to: folder(name))
        #expect(try folder.names == [name])
        #expect(failure(folder(name + "x"))?.message.en.hasSuffix(": the name is too long") == true)
        #expect(try folder.names == [name])
    }

    @Test func appendsForTheOwnerAlone() throws {
        try files.append(Array("a\n".utf8), to: folder("journal"))
        try files.append(Array("b\n".utf8), to: folder("journal"))
        #expect(try text("journal") == "a\nb\n")
        #expect(try folder.permissions("journal") == 0o600)
        #expect(throws: Diagnostic.self) { try files.append([1], to: folder.path) }
    }

    @Test func rewritesOrLeaves() throws {
        try files.append(Array("abc".utf8), to: folder("f"))
        try files.rewrite(folder("f"), limit: 3) { _ in nil }
        #expect(try text("f") == "abc")
        try files.rewrite(folder("f"), limit: 3) { $0.reversed() }
        #expect(try text("f") == "cba")
        #expect(throws: Diagnostic.self) { try files.rewrite(folder("f"), limit: 2) { _ in [] } }
        #expect(try text("f") == "cba")
    }

    @Test func losesNoAppendToARewrite() async throws {
        let path = folder("shared")
        await withTaskGroup { group in
            for writer in 0..<4 {
                group.addTask {
                    for number in 0..<50 {
                        try? LocalFiles().append(Array("\(writer)-\(number)\n".utf8), to: path)
                        if number % 10 == 0 { try? LocalFiles().rewrite(path, limit: 1 << 20) { $0 } }
                    }
                }
            }
        }
        let lines = try text("shared").split(separator: "\n")
        #expect(lines.count == 200)
        #expect(Set(lines).count == 200)
    }
}
