import Testing

/// Lines as a whole at the prompt of the real program: brought back, dropped, ended.
@Suite(.serialized, .enabled(if: Workbench.program != nil, Workbench.missing), .timeLimit(.minutes(5)))
struct LineTests {
    private func enter(_ line: String, _ bench: Workbench) throws {
        bench.terminal.type(line)
        try bench.expectCursorLine("gxaudit> \(line)|")
        bench.terminal.press(.enter)
        try bench.expectCursorLine("gxaudit> |")
    }

    @Test func bringsLinesBack() throws {
        let bench = try Workbench(rows: 60)
        try bench.start()
        try enter("set lang en", bench)
        try enter("reports", bench)
        bench.terminal.press(.up)
        try bench.expectCursorLine("gxaudit> reports|")
        bench.terminal.press(.up)
        try bench.expectCursorLine("gxaudit> set lang en|")
    }

    @Test func findsAChineseLine() throws {
        let bench = try Workbench(rows: 60)
        try bench.start()
        try enter("help 查看", bench)
        try enter("reports", bench)
        bench.terminal.press(.controlR)
        bench.terminal.type("查")
        #expect(bench.terminal.wait { $0.lines.suffix(2) == ["gxaudit> help 查看", "bck:查"] }, "\(bench.picture)")
        bench.terminal.press(.enter)
        try bench.expectCursorLine("gxaudit> |")
        bench.terminal.press(.up)
        try bench.expectCursorLine("gxaudit> help 查看|")
    }

    @Test func dropsTheLineAtControlC() throws {
        let bench = try Workbench()
        try bench.start()
        for line in ["quit", "退出 黄竹坑"] {
            bench.terminal.type(line)
            try bench.expectCursorLine("gxaudit> \(line)|")
            bench.terminal.press(.controlC)
            try bench.expectCursorLine("gxaudit> |")
            #expect(bench.terminal.screen.lines.contains("gxaudit> \(line)^C"), "\(bench.picture)")
        }
    }

    @Test func leavesAtControlD() throws {
        let bench = try Workbench()
        try bench.start()
        bench.terminal.type("x")
        try bench.expectCursorLine("gxaudit> x|")
        bench.terminal.press(.controlD)
        bench.terminal.type("y")
        try bench.expectCursorLine("gxaudit> xy|")
        bench.terminal.press(.backspace, .backspace, .controlD)
        #expect(bench.terminal.exitStatus() == 0)
        #expect(!bench.terminal.screen.marksPastes)
    }

    @Test func leavesAtQuit() throws {
        let bench = try Workbench()
        try bench.start()
        bench.terminal.type("quit\r")
        #expect(bench.terminal.exitStatus() == 0)
    }

    @Test func endsBySignalLikeAnyProgram() throws {
        let bench = try Workbench()
        try bench.start()
        bench.terminal.type("半行")
        try bench.expectCursorLine("gxaudit> 半行|")
        bench.terminal.signal(15)
        #expect(bench.terminal.exitStatus() == 128 + 15)
        #expect(!bench.terminal.screen.marksPastes)
    }
}
