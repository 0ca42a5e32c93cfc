import TestSupport
import Testing

/// Commands at the prompt of the real program: what a person does in the first minute.
@Suite(.serialized, .enabled(if: Workbench.program != nil, Workbench.missing), .timeLimit(.minutes(5)))
struct PromptTests {
    private func width(_ line: String) -> Int { line.unicodeScalars.reduce(0) { $0 + CellWidth.of($1) } }

    private func enter(_ line: String, _ bench: Workbench) throws {
        bench.terminal.type(line + "\r")
        try bench.expectCursorLine("gxaudit> |")
    }

    @Test(arguments: [80, 160])
    func loadsAndDrawsTables(columns: Int) throws {
        let bench = try Workbench(columns: columns, rows: 60)
        try InventedFolder.write(in: bench.folder)
        try bench.start()
        try enter("load reports", bench)
        #expect(bench.terminal.screen.lines.contains("加载 3 份报告"), "\(bench.picture)")
        let lines = [
            "reports", "query */2024/t3.new.total", "query 三.本年新收 --by organ", "show 石坪/2024/t4",
            "findings --rule A-03",
        ]
        for line in lines {
            try enter(line, bench)
            // The table that was drawn last, from its upper border down.
            let lines = bench.terminal.screen.lines
            let start = try #require(lines.lastIndex { $0.hasPrefix("┌") }, "\(bench.picture)")
            let table = lines[start...].prefix { "┌│├└".contains($0.first ?? " ") }
            #expect(table.count >= 4, "\(bench.picture)")
            #expect(Set(table.map(width)).count == 1, "\(bench.picture)")
        }
    }

    @Test func completesWhatIsLoaded() throws {
        let bench = try Workbench(columns: 100)
        try InventedFolder.write(in: bench.folder)
        try bench.start()
        bench.terminal.type("load rep")
        try bench.expectCursorLine("gxaudit> load rep|")
        bench.terminal.press(.tab)
        try bench.expectCursorLine("gxaudit> load reports/|")
        try enter("", bench)
        bench.terminal.type("show 石坪")
        try bench.expectCursorLine("gxaudit> show 石坪|")
        bench.terminal.press(.tab)
        try bench.expectCursorLine("gxaudit> show 清河县石坪乡人民政府/|")
    }

    @Test func anErrorDoesNotEndIt() throws {
        let bench = try Workbench()
        try bench.start()
        try enter("show 石坪镇/2024", bench)
        #expect(bench.terminal.screen.lines.contains("错误 E-path：还没有加载报告"), "\(bench.picture)")
        bench.terminal.type("quit\r")
        #expect(bench.terminal.exitStatus() == 0)
    }

    @Test(arguments: [false, true])
    func keepsAHistoryUnlessToldNotTo(isWithout: Bool) throws {
        let bench = try Workbench(arguments: isWithout ? ["--no-session"] : [])
        try bench.start()
        try enter("set lang zh", bench)
        bench.terminal.type("quit\r")
        #expect(bench.terminal.exitStatus() == 0)
        #expect(
            try bench.folder.files
                == (isWithout
                    ? []
                    : ["head", "history", "journal.jsonl", "lock", "session.json"].map { "Sessions/default/\($0)" }))
        if !isWithout { #expect(try bench.folder.read("Sessions/default/history").contains("set lang zh")) }
    }
}
