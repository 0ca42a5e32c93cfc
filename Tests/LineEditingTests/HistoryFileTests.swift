import FileAccess
import Foundation
import LineEditing
import Testing
import TextSupport

@Suite struct HistoryFileTests {
    let path = FileManager.default.temporaryDirectory.appending(path: "gxaudit-history-\(UUID().uuidString)").path
    let files = LocalFiles()

    private func withFile<Answer>(_ body: (String) throws -> Answer) rethrows -> Answer {
        defer { try? FileManager.default.removeItem(atPath: path) }
        return try body(path)
    }

    private func content(_ path: String) throws -> String {
        String(decoding: try files.read(path, limit: 1 << 24), as: UTF8.self)
    }

    private func loaded(_ path: String) throws -> [String] {
        var file = HistoryFile(path: path)
        return try file.load()
    }

    @Test func isEmptyWithoutAFile() throws {
        #expect(try loaded(path) == [])
    }

    @Test func bringsEntriesBack() throws {
        let entries = ["查看 柳溪镇/2024", "a\\b", "a\nb", "\\n", "tab\there", "end\\", "expect-output <<END\n甲\\乙\nEND"]
        try withFile { path in
            var file = HistoryFile(path: path)
            for entry in entries { try file.append(entry) }
            #expect(try loaded(path) == entries)
            #expect(try content(path).hasPrefix("查看 柳溪镇/2024\na\\\\b\na\\nb\n\\\\n\n"))
        }
    }

    @Test func leavesOutWhatIsNotMeantToBeKept() throws {
        try withFile { path in
            var file = HistoryFile(path: path)
            for entry in ["a", "a", " secret", "", "\t", "b", "a"] { try file.append(entry) }
            #expect(try content(path) == "a\nb\na\n")
        }
    }

    @Test func knowsTheLastEntryOfTheRunBefore() throws {
        try withFile { path in
            try files.append(Array("a\n".utf8), to: path)
            var file = HistoryFile(path: path)
            _ = try file.load()
            try file.append("a")
            #expect(try content(path) == "a\n")
        }
    }

    @Test(arguments: [HistoryFile.limit, HistoryFile.limit + 1])
    func isCutToTheLimitAtTheStart(count: Int) throws {
        try withFile { path in
            try files.append(Array((1...count).map { "第\($0)\n" }.joined().utf8), to: path)
            let entries = try loaded(path)
            #expect(entries.count == HistoryFile.limit)
            #expect(entries.last == "第\(count)")
            #expect(try content(path).split(separator: "\n").count == HistoryFile.limit)
            #expect(try content(path).hasSuffix("第\(count)\n"))
            let permissions = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(permissions == 0o600)
        }
    }

    @Test func writesThroughNoLink() throws {
        try withFile { path in
            let target = path + ".target"
            defer { try? FileManager.default.removeItem(atPath: target) }
            try files.append(Array("mine\n".utf8), to: target)
            try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
            var file = HistoryFile(path: path)
            #expect(throws: Diagnostic.self) { try file.append("a") }
            #expect(try content(target) == "mine\n")
        }
    }

    @Test func skipsLinesThatAreNoText() throws {
        try withFile { path in
            try files.append(Array("a\n".utf8) + [0xBB, 0xC6, 0x0A] + Array("b\\x\n\nc".utf8), to: path)
            #expect(try loaded(path) == ["a", "b\\x", "c"])
            var file = HistoryFile(path: path)
            try file.append("d")
            #expect(try loaded(path) == ["a", "b\\x", "c", "d"])
        }
    }

    @Test func losesNothingWhenSeveralPromptsAppend() async throws {
        let path = self.path
        await withTaskGroup { group in
            for writer in 0..<4 {
                group.addTask {
                    var file = HistoryFile(path: path)
                    for number in 0..<100 { try? file.append("命令 \(writer) \(number)") }
                }
            }
        }
        try withFile { path in
            let entries = try loaded(path)
            #expect(entries.count == 400)
            #expect(Set(entries).count == 400)
        }
    }
}
