import Foundation
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `input`: files, folders and globs that have to be what they were.
@Suite struct InputTests {
    /// What a shell prints, seen from a folder.
    private func shell(_ command: String, in folder: String) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments = ["-c", command]
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = ["LC_ALL": "C", "PATH": "/usr/bin:/bin"]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    /// The hash of a path by what `input` says of another one.
    private func hash(_ path: String, _ bench: inout Bench) throws -> String {
        let messages = try bench.replay("input \(path) tree:\(String(repeating: "0", count: 64))", name: "h.gxa")
            .messages
        return messages.split(separator: "现在是 ").last.map { String($0.dropLast()) } ?? messages
    }

    private func bench() throws -> Bench {
        let bench = try Bench(loading: false)
        try InventedFolder.write(in: bench.folder)
        try bench.folder.write("reports/b/甲.txt", ReportLayout.barred.text(InventedReport(organ: "白石县青石镇人民政府")))
        try bench.folder.write("reports/a-b.txt", ReportLayout.barred.text(InventedReport(organ: "白石县上河乡人民政府")))
        try bench.folder.write("reports/.hidden", "x")
        try bench.folder.write("reports/.git/config", "x")
        return bench
    }

    @Test(
        arguments: [
            ("reports/liuxi-2023.txt", "sha256", "sha256sum < reports/liuxi-2023.txt | cut -c1-64"),
            (
                "reports", "tree",
                "cd reports && find . -type f ! -path '*/.*' | sed 's/^..//' | sort | xargs sha256sum | sha256sum"
            ),
            (
                "reports/", "tree",
                "cd reports && find . -type f ! -path '*/.*' | sed 's/^..//' | sort | xargs sha256sum | sha256sum"
            ),
            ("reports/liuxi-*.txt", "tree", "cd reports && sha256sum liuxi-*.txt | sha256sum"),
            ("*/b/*", "tree", "sha256sum */b/* | sha256sum"),
        ])
    func asCoreutilsHash(path: String, kind: String, command: String) throws {
        var bench = try bench()
        let hash = "\(kind):\(try shell(command, in: bench.folder.path).prefix(64))"
        #expect(try self.hash(path, &bench) == hash)
        #expect(try bench.replay("input \(path) \(hash)").status == 0)
        #expect(bench.run("input ~/\(path) \(hash)").status == 0)
        // Seen from another folder it is the same.
        try bench.folder.write("s/inner.gxa", "gxaudit 1\ninput ../\(path) \(hash)\n")
        #expect(try bench.replay("include s/inner.gxa").status == 0)
    }

    @Test(
        arguments: [
            ("reports", "reports/liuxi-2023.txt", "x"), ("reports", "reports/z.txt", "x"),
            ("reports", "reports/b/z/z.md", "x"),
            ("reports", "reports/a-b.txt", nil), ("reports/liuxi-2023.txt", "reports/liuxi-2023.txt", "x"),
            ("reports/*.txt", "reports/liuxi-2023.txt", "x"), ("reports/*.txt", "reports/z.txt", "x"),
            ("reports/*.txt", "reports/a-b.txt", nil),
        ] as [(String, String, String?)])
    func anythingElseStops(path: String, file: String, text: String?) throws {
        var bench = try bench()
        let old = try hash(path, &bench)
        if let text { try bench.folder.write(file, text) } else { try bench.folder.remove(file) }
        let new = try hash(path, &bench)
        let answer = try bench.replay("input \(path) \(old)\ncheck")
        #expect(answer.status == 2)
        #expect(answer.output == "0 passed, 0 failed\n")
        #expect(
            answer.messages == """
                a.gxa:2:7: 错误 E-changed：输入 \(path) 与脚本记录的不同
                  input \(path) \(old)
                        \(String(repeating: "^", count: path.count))
                提示：脚本里是 \(old)，现在是 \(new)

                """)
    }

    @Test func hiddenFilesDoNotCount() throws {
        var bench = try bench()
        let old = try hash("reports", &bench)
        try bench.folder.write("reports/.hidden", "y")
        #expect(try bench.replay("input reports \(old)").status == 0)
    }

    @Test(arguments: [
        "input reports", "input", "input reports tree:123", "input reports md5:\(String(repeating: "a", count: 64))",
        "input a b c",
        "input tree:\(String(repeating: "a", count: 64)) reports",
    ])
    func malformed(line: String) throws {
        var bench = try bench()
        let answer = try bench.replay(line)
        #expect(answer.status == 2)
        #expect(answer.messages.contains("错误 E-usage：input "), "\(answer.messages)")
    }

    @Test func severalAtOnceWithACounty() throws {
        var bench = try bench()
        var words: [String] = []
        for path in ["reports/liuxi-2023.txt", "reports/b"] { words += [path, try hash(path, &bench)] }
        let answer = try bench.replay(
            "input \(words.joined(separator: " ")) --county 清河县\nexpect count(county:清河县/*/*/t3.new.total) = 2")
        #expect(
            answer
                == Bench.Answer(output: "pass  count(county:清河县/*/*/t3.new.total) = 2  [2 = 2]\n1 passed, 0 failed\n"))
    }
}
