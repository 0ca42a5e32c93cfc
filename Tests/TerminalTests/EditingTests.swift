import Testing

/// What a person sees while typing at the prompt of the real program.
@Suite(.serialized, .enabled(if: Workbench.program != nil, Workbench.missing), .timeLimit(.minutes(5)))
struct EditingTests {
    @Test(arguments: ["C.UTF-8", "C", "zh_CN.UTF-8"])
    func editsChineseInTheMiddle(language: String) throws {
        let bench = try Workbench(language: language)
        try bench.start()
        bench.terminal.type("黄竹坑2023年")
        try bench.expectCursorLine("gxaudit> 黄竹坑2023年|")
        bench.terminal.press(.home, .right)
        bench.terminal.type("石a")
        try bench.expectCursorLine("gxaudit> 黄石a|竹坑2023年")
        bench.terminal.press(.backspace, .delete)
        try bench.expectCursorLine("gxaudit> 黄石|坑2023年")
        bench.terminal.press(.end, .left, .backspace)
        bench.terminal.type("４")
        try bench.expectCursorLine("gxaudit> 黄石坑202４|年")
        bench.terminal.press(.controlW)
        try bench.expectCursorLine("gxaudit> |年")
    }

    @Test(arguments: [40, 41])
    func editsALineThatRunsOnIntoTheNext(columns: Int) throws {
        let bench = try Workbench(columns: columns)
        try bench.start()
        let text = String(repeating: "政府信息公开ab", count: 4)
        bench.terminal.type(text)
        #expect(bench.terminal.wait { $0.lines.joined() == "gxaudit> " + text }, "\(bench.picture)")
        bench.terminal.press(.home, .right, .right)
        bench.terminal.type("机关x")
        let edited = "政府机关x信息公开ab" + String(repeating: "政府信息公开ab", count: 3)
        #expect(bench.terminal.wait { $0.lines.joined() == "gxaudit> " + edited }, "\(bench.picture)")
        #expect(bench.terminal.screen.cursorLine.hasPrefix("gxaudit> 政府机关x|信息"))
    }

    @Test func followsTheWindow() throws {
        let bench = try Workbench(columns: 80)
        try bench.start()
        let text = String(repeating: "柳溪镇2023", count: 6)
        bench.terminal.type(text)
        try bench.expectCursorLine("gxaudit> \(text)|")
        bench.terminal.press(.left)
        var typed = String(text.dropLast())
        try bench.expectCursorLine("gxaudit> \(typed)|3")
        for columns in [50, 31, 100] {
            bench.terminal.resize(columns: columns)
            // What the key brings shows that the program has seen the window before it.
            bench.terminal.type("新")
            typed += "新"
            let line = "gxaudit> \(typed)3"
            #expect(bench.terminal.wait { $0.lines.joined().hasSuffix(line) }, "\(bench.picture)")
            let prompts = bench.terminal.screen.lines.filter { $0.hasPrefix("gxaudit> ") }
            #expect(prompts.count == 1, "\(bench.picture)")
        }
        try bench.expectCursorLine("gxaudit> \(typed)|3")
    }

    @Test func worksOnADumbTerminal() throws {
        let bench = try Workbench(terminal: "dumb")
        try bench.start()
        bench.terminal.type("set lang en")
        try bench.expectCursorLine("gxaudit> set lang en|")
        #expect(!bench.terminal.screen.marksPastes)
        bench.terminal.press(.enter)
        try bench.expectCursorLine("gxaudit> |")
        bench.terminal.type("quit\r")
        #expect(bench.terminal.exitStatus() == 0)
    }

    @Test func completesAVerb() throws {
        let bench = try Workbench()
        try bench.start()
        bench.terminal.type("hel")
        try bench.expectCursorLine("gxaudit> hel|")
        bench.terminal.press(.tab)
        try bench.expectCursorLine("gxaudit> help |")
        bench.terminal.type("x")
        try bench.expectCursorLine("gxaudit> help x|")
    }

    @Test func keepsTheTabsOfAPaste() throws {
        let bench = try Workbench()
        try bench.start()
        #expect(bench.terminal.screen.marksPastes)
        bench.terminal.paste("hel\t２３\tre")
        bench.terminal.type("!")
        // Each TAB runs to the next eighth column.
        try bench.expectCursorLine("gxaudit> hel    ２３    re!|")
    }

    @Test func runsNothingOfAPasteByItself() throws {
        let bench = try Workbench()
        try bench.start()
        bench.terminal.paste("quit\nquit\n")
        try bench.expectLastLines(["gxaudit> quit", "quit"])
        bench.terminal.press(.controlC)
        try bench.expectCursorLine("gxaudit> |")
    }

    @Test func takesTextThatComesAllAtOnce() throws {
        let bench = try Workbench(columns: 120)
        try bench.start()
        let text = String(repeating: "黄竹坑a１", count: 10)
        bench.terminal.type("hel\t" + text)
        try bench.expectCursorLine("gxaudit> hel    \(text)|")
    }
}
