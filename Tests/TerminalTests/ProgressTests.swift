import TestSupport
import Testing

/// The bar that shows how far a long loading is.
@Suite(.serialized, .enabled(if: BuiltProgram.path != nil, Workbench.missing), .timeLimit(.minutes(2)))
struct ProgressTests {
    private let folder: TemporaryFolder
    private let count = 7

    /// A folder of PDF files, and a program in the place of poppler's that reads them slowly, one after the other; from
    /// the fourth on only when the test has seen what it waits for, however late the machine lets it look.
    init() throws {
        folder = try TemporaryFolder()
        try folder.writeProgram(
            "bin/pdftotext",
            """
            #!/bin/sh
            exec 9>\(folder("lock"))
            flock 9
            echo >> \(folder("read"))
            sleep 0.4
            while [ $(wc -l < \(folder("read"))) -gt 3 ] && [ ! -e \(folder("seen")) ]; do sleep 0.1; done
            exit 1

            """)
        for number in 1...count { try folder.write("年报/\(number).pdf", "%PDF-1.4") }
        try folder.write("年报/甲.txt", ReportLayout.rowLines.text(InventedFolder.liuxi2024))
    }

    private var environment: [String: String] {
        [
            "HOME": folder.path, "PATH": "\(folder("bin")):/usr/bin:/bin", "LANG": "C.UTF-8", "TERM": "xterm-256color",
            "GXAUDIT_SESSIONS": folder("Sessions"),
        ]
    }

    private func terminal(columns: Int, type: String = "xterm-256color", _ arguments: [String]) throws -> Terminal {
        let program = try #require(BuiltProgram.path)
        return try Terminal(
            program, arguments, environment: environment.merging(["TERM": type]) { $1 }, folder: folder.path,
            columns: columns)
    }

    /// Lets the program in poppler's place go on to the end.
    private func goOn() throws {
        try folder.write("seen", "")
    }

    private func hasBar(_ screen: Screen) -> Bool { screen.lines.contains { $0.contains("░") } }

    @Test("As wide as fits, and gone when the loading is done", arguments: [(80, 30), (40, 30), (24, 14), (17, 7)])
    func width(columns: Int, bar: Int) throws {
        let terminal = try terminal(columns: columns, ["-c", "load 年报"])
        #expect(terminal.wait(until: hasBar), "\(terminal.screen.lines)")
        let line = terminal.screen.lines.first { $0.contains("░") } ?? ""
        #expect(line.hasPrefix("读取 ") && line.hasSuffix("/\(count + 1)"))
        #expect(line.count { $0 == "█" || $0 == "░" } == bar)
        try goOn()
        #expect(terminal.exitStatus() == 0)
        #expect(!hasBar(terminal.screen))
    }

    @Test("Where there is no room for a bar the numbers stand alone")
    func narrow() throws {
        let terminal = try terminal(columns: 14, ["-c", "load 年报"])
        #expect(terminal.wait { $0.lines.contains { $0.hasSuffix("/\(count + 1)") } })
        #expect(!hasBar(terminal.screen))
        try goOn()
        #expect(terminal.exitStatus() == 0)
    }

    @Test("A terminal that cannot go back shows none")
    func dumb() throws {
        try goOn()
        let terminal = try terminal(columns: 80, type: "dumb", ["-c", "load 年报"])
        #expect(terminal.exitStatus() == 0)
        #expect(!hasBar(terminal.screen))
    }

    @Test("Nor does a pipe")
    func pipe() throws {
        try goOn()
        let run = try BuiltProgram(in: folder.path, environment: environment).run(["-c", "load 年报"])
        #expect(run.messages == "加载 1 份报告，\(count) 个文件未能读取，\(count) 条疑难（notes 查看）\n")
    }

    @Test("It is gone when the loading is cancelled")
    func cancelled() throws {
        let terminal = try terminal(columns: 80, ["--session", "x"])
        #expect(terminal.wait { $0.cursorLine.contains("> |") })
        terminal.type("load 年报")
        terminal.press(.enter)
        #expect(terminal.wait(until: hasBar))
        terminal.press(.controlC)
        try goOn()
        #expect(terminal.wait { $0.lines.contains { $0.contains("已取消") } })
        #expect(!hasBar(terminal.screen))
        terminal.press(.controlD)
        #expect(terminal.exitStatus() == 0)
    }
}
