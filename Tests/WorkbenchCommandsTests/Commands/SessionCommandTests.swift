import AuditSession
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `session`: list, new, open, save, copy, delete, and what is there again after a restart.
@Suite struct SessionCommandTests {
    private func bench(_ language: Language = .chinese) throws -> Bench {
        var bench = try Bench(language, loading: false)
        try InventedFolder.write(in: bench.folder)
        bench.keepSessions()
        return bench
    }

    /// What a process finds that starts now.
    private func restarted(_ bench: Bench, fixed: Set<String> = []) -> Bench {
        var next = bench
        next.workbench = Workbench(settings: Settings(language: .chinese), fixedSettings: fixed, pen: Bench.pen)
        next.workbench.rules = Bench.fewRules
        next.workbench.store = bench.workbench.store
        return next
    }

    /// What of a bench keeps its session open, ended.
    private static func close(_ bench: inout Bench) {
        _ = bench.workbench.saveState()
        bench.workbench.session = Session()
    }

    @Test(
        arguments: [
            ("session new a/b", "错误 E-session：“a/b”不能作会话名称"), ("session new .a", "错误 E-session：“.a”不能作会话名称"),
            ("session new ''", "错误 E-session：“”不能作会话名称"), ("session new", "错误 E-usage：session new 缺少名称"),
            ("session new one", "错误 E-session：已经有会话 one"), ("session open none", "错误 E-session：没有会话 none"),
            ("session open", "错误 E-usage：session open 缺少名称"), ("session save two", "错误 E-session：会话已保存在 one"),
            ("session copy", "错误 E-usage：session copy 缺少名称"), ("session copy one", "错误 E-session：已经有会话 one"),
            ("session delete none", "错误 E-session：没有会话 none"), ("session delete one", "错误 E-session：会话 one 正在使用"),
            ("session delete", "错误 E-usage：session delete 缺少名称"), ("session nonsense", "错误 E-usage"),
        ])
    func troubles(line: String, message: String) throws {
        var bench = try bench()
        #expect(bench.run("session new one").messages == "新建会话 one\n")
        _ = bench.run("load ~/reports")
        let files = try bench.folder.files
        #expect(bench.error(line).first?.contains(message) == true, "\(bench.error(line))")
        #expect(try bench.folder.files == files)
        #expect(bench.workbench.session.name == "one" && bench.workbench.corpus.isEmpty == false)
    }

    @Test(arguments: ["list", "new a", "open a", "save a", "copy a", "delete a"])
    func withoutAStore(words: String) throws {
        var bench = try Bench(loading: false)
        #expect(
            bench.error("session \(words)") == [
                "-c: 错误 E-session：这里不保存会话", "提示：不要用 --no-session，回放中也不能打开会话",
            ])
    }

    @Test func theList() throws {
        var bench = try bench()
        #expect(bench.rows("session").isEmpty)
        for line in [
            "session new 二", "load ~/reports", "confirm F-6JA32Z F-C42ZJ6", "reopen F-C42ZJ6", "annotate F-6JA32Z x",
            "session new 一", "set color never",
        ] {
            #expect(bench.run(line).status == 0)
        }
        try bench.folder.write("Sessions/notes.txt", "x")
        try bench.folder.write("Sessions/reports/a.txt", "x")
        let at = "2026-01-12T09:30:00+08:00"
        #expect(
            bench.rows("会话 list") == [
                ["一", "0", "0", "0", "1", at, "当前"], ["二", "3", "1", "1", "4", at, ""],
            ])
        try bench.folder.write("Sessions/三/session.json", "{}")
        #expect(bench.rows("session list").first { $0[0] == "三" }?[6] == "无法读取")
    }

    /// What a restart must not change.
    private static let shown = [
        "reports", "notes", "findings --verdict all", "findings --departed", "annotations", "set", "log", "show r",
        "query */2024/t3.new",
    ]

    @Test func openedExactly() throws {
        var bench = try bench()
        try bench.folder.write("bad/x.txt", "今天天气很好。\n")
        try bench.folder.write("bad/y.txt", ReportLayout.barred.text(InventedReport(organ: "上河镇人民政府", year: 2022)))
        try bench.folder.write("copy.txt", try bench.folder.read("reports/liuxi-2023.txt"))
        var corrected = InventedFolder.shiping2024
        corrected.cells["t3.new.total"] = "5"
        corrected.cells["t3.new.legal"] = "一"
        try bench.folder.write("new.txt", ReportLayout.rowLines.text(corrected))
        corrected.cells["t3.new.total"] = "3"
        try bench.folder.write("newer.txt", ReportLayout.rowLines.text(corrected))
        for line in [
            "session new a", "load ~/reports/shiping-2024.txt", "confirm F-6JA32Z --reason '多 行\n文字'",
            "load ~/reports ~/copy.txt",
            "annotate 清河县石坪乡人民政府/2024/t3.new.total 看", "dismiss F-C42ZJ6 --as accepted --reason x",
            "load ~/bad --county 白石县", "load ~/new.txt",
            "annotate 清河县柳溪镇人民政府/2024/L3 看 --tag x",
            "load ~/newer.txt", "unload 清河县石坪乡人民政府/2024@1",
            "unload */2023", "undo", "set color never",
            "set lang en", "edit ID 改", "remove ID", "undo",
        ] {
            bench.change(line)
        }
        bench.workbench.isInteractive = true
        let lines = Self.shown.flatMap { $0 == "show r" ? (1...5).map { "show r\($0)/t3.new" } : [$0] }
        let before = lines.map { bench.run($0) }
        let state = bench.workbench.session.state
        Self.close(&bench)
        var next = restarted(bench)
        next.workbench.isInteractive = true
        #expect(next.run("session open a").messages == "session a: 5 reports, 2 judgements, 2 annotations\n")
        #expect(next.workbench.session.state == state)
        for (line, answer) in zip(lines, before) { #expect(next.run(line) == answer, "\(line)") }
        for line in ["undo", "undo", "redo", "redo"] {
            _ = bench.run(line)
            #expect(next.run(line).status == 0)
        }
        #expect(next.workbench.session.state == state)
    }

    @Test func undoneAcrossARestart() throws {
        var bench = try bench()
        for line in ["session new a", "load ~/reports", "confirm F-6JA32Z", "annotate F-6JA32Z x", "set color never"] {
            bench.change(line)
        }
        let states = [bench.workbench.session.state]
        for _ in 1...2 { bench.change("undo") }
        Self.close(&bench)
        var next = restarted(bench)
        _ = next.run("session open a")
        for _ in 1...2 { next.change("undo") }
        #expect(next.run("undo").status == 2)
        #expect(next.workbench.corpus.isEmpty)
        for _ in 1...4 { next.change("redo") }
        #expect(next.run("redo").status == 2)
        #expect([next.workbench.session.state] == states)
        #expect(next.rows("findings").map { $0[3] } == ["open", "confirmed"])
    }

    @Test func settingsOfTheSession() throws {
        var bench = try bench()
        for line in ["session new a", "set lang en", "set color never", "session new b"] { bench.change(line) }
        #expect(bench.rows("set lang")[0][1] == "zh", "a new session has no settings")
        _ = bench.run("session open a")
        #expect(bench.rows("set lang")[0][1] == "en")
        Self.close(&bench)
        var next = restarted(bench, fixed: ["lang"])
        _ = next.run("session open a")
        #expect(next.rows("set lang")[0][1] == "zh", "what the process was started with is not changed")
        #expect(next.rows("set color")[0][1] == "never")
    }

    @Test func aSecondProcessReads() throws {
        var bench = try bench()
        for line in ["session new a", "load ~/reports", "confirm F-6JA32Z", "annotate F-6JA32Z x"] {
            bench.change(line)
        }
        let id = bench.rows("annotations")[0][0]
        var other = restarted(bench)
        let messages = other.run("session open a").messages
        #expect(
            messages.contains("会话 a 以只读方式打开：gxaudit 1 正在使用\n") && messages.hasSuffix("3 份报告，1 项判断，1 条批注\n"),
            "\(messages)")
        let files = try bench.folder.files.map { try bench.folder.read($0) }
        for line in [
            "load ~/reports/../reports/liuxi-2023.txt", "unload all", "confirm F-C42ZJ6",
            "dismiss F-C42ZJ6 --as accepted --reason x", "reopen F-6JA32Z", "annotate F-6JA32Z y",
            "edit \(id) z", "remove \(id)", "undo",
        ] where !line.hasPrefix("load") {
            let error = other.error(line)
            #expect(error.first == "-c: 错误 E-session：会话 a 以只读方式打开：gxaudit 1 正在使用", "\(line)")
            #expect(error.last == "提示：session copy 新名称 复制一份再改，或用 --session 打开别的会话")
        }
        try bench.folder.write("more.txt", ReportLayout.barred.text(InventedReport(organ: "白石县青石镇人民政府")))
        #expect(other.run("load ~/more.txt").status == 2)
        for line in ["reports", "findings", "annotations", "log", "show 清河县柳溪镇人民政府/2024", "explain F-6JA32Z"] {
            #expect(other.run(line) == bench.run(line), "\(line)")
        }
        #expect(other.run("set color never").status == 0, "how it is shown can be set")
        #expect(try bench.folder.files.filter { $0 != "more.txt" }.map { try bench.folder.read($0) } == files)
        #expect(other.run("session copy b").messages == "已复制为 b\n")
        #expect(other.run("session open b").messages == "会话 b：3 份报告，1 项判断，1 条批注\n")
        #expect(other.run("confirm F-C42ZJ6").status == 0)
        #expect(bench.rows("session list").map { [$0[0], $0[2], $0[6]] } == [["a", "1", "当前"], ["b", "2", "正在使用"]])
    }

    @Test func openingWhatIsOpen() throws {
        var bench = try bench()
        for line in ["session new a", "load ~/reports"] { bench.change(line) }
        #expect(bench.run("session open a") == Bench.Answer(messages: "已经打开 a\n"))
        #expect(bench.run("confirm F-6JA32Z").status == 0, "it is not read-only behind it")
    }

    @Test func savedCopiedAndDeleted() throws {
        var bench = try bench()
        for line in ["load ~/reports", "confirm F-6JA32Z"] { bench.change(line) }
        #expect(bench.run("session save").status == 2, "it has no name yet")
        #expect(bench.run("session save a").messages == "已保存为 a\n")
        #expect(bench.workbench.session.name == "a")
        _ = bench.run("annotate F-6JA32Z x")
        #expect(bench.run("session save").messages == "已保存 a\n")
        #expect(try bench.folder.read("Sessions/a/session.json").contains("\"text\":\"x\""))
        #expect(bench.run("session copy 副本").messages == "已复制为 副本\n")
        #expect(bench.workbench.session.name == "a")
        _ = bench.run("undo")
        #expect(
            bench.rows("session list").map { Array($0[0...4]) } == [
                ["a", "3", "1", "0", "4"], ["副本", "3", "1", "1", "3"],
            ])
        let answer = bench.run("session delete 副本")
        #expect(answer.messages == "已移到 Sessions/.deleted/副本\n")
        #expect(bench.rows("session list").map { $0[0] } == ["a"])
        #expect(try bench.folder.files.contains("Sessions/.deleted/副本/journal.jsonl"), "it is not gone for good")
    }

    @Test func tornAndDamaged() throws {
        var bench = try bench()
        for line in ["session new a", "load ~/reports", "confirm F-6JA32Z", "annotate F-6JA32Z x"] {
            bench.change(line)
        }
        Self.close(&bench)
        let journal = try bench.folder.read("Sessions/a/journal.jsonl")
        try bench.folder.write("Sessions/a/journal.jsonl", String(journal.dropLast(9)))
        let state = try bench.folder.read("Sessions/a/session.json")
        var cut = restarted(bench)
        let gap = cut.run("session open a").messages
        #expect(gap.hasPrefix("journal.jsonl 只有 2 条操作，session.json 写成时有 3 条"), "\(gap)")
        #expect(cut.run("annotate F-6JA32Z y").status == 2)
        Self.close(&cut)
        #expect(try bench.folder.read("Sessions/a/session.json") == state, "what is known of the third is not lost")
        try bench.folder.remove("Sessions/a/head")
        var next = restarted(bench)
        #expect(next.run("session open a").messages.hasSuffix("它之前的都在\n会话 a：3 份报告，1 项判断，0 条批注\n"))
        next.change("annotate F-6JA32Z y")
        Self.close(&next)
        try bench.folder.remove("Sessions/a/head")
        try bench.folder.write("Sessions/a/journal.jsonl", journal.replacing("F-6JA32Z", with: "F-6JA32Y"))
        var damaged = restarted(bench)
        let messages = damaged.run("session open a").messages
        #expect(messages.contains("journal.jsonl 第 2 行与写入时不同，只读到它之前\n"), "\(messages)")
        #expect(damaged.rows("findings").map { $0[3] } == ["open", "open"])
        #expect(damaged.run("confirm F-C42ZJ6").status == 2)
    }

    @Test("a session opens with what was kept of its files, unless that is not wanted, old, or gone")
    func keptReadings() throws {
        var bench = try bench()
        try bench.folder.shell("touch -d '1 hour ago' reports/*; sleep 2.1")
        _ = bench.run("session new one")
        _ = bench.run("load ~/reports")
        let true1 = bench.run("query t3.new.total").output
        // Readings that nobody could have read show whence they come.
        var altered = Corpus()
        for (index, report) in bench.workbench.corpus.reports.enumerated() {
            var cells = ReportCells()
            for address in CellAddress.all { cells[address] = bench.workbench.corpus.cells.cell(address, of: index) }
            if let total = CellAddress("t3.new.total") {
                cells[total] = Cell(.number(ExactDecimal(777), raw: "777"), at: cells[total].place)
            }
            _ = altered.add([(report, cells)])
        }
        let corpus = bench.workbench.corpus
        bench.workbench.corpus = altered
        bench.workbench.saveReadings()
        bench.workbench.corpus = corpus
        Self.close(&bench)
        func opened(_ keepsReadings: Bool = true) -> Bench {
            var next = restarted(bench)
            next.workbench.keepsReadings = keepsReadings
            _ = next.run("session open one")
            return next
        }
        var next = opened()
        let shown = next.run("query t3.new.total").output
        #expect(shown.contains("\t777\t") && shown != true1)
        // A reload reads the files themselves.
        #expect(next.run("reload").messages.contains("有变化"))
        Self.close(&next)
        var plain = opened(false)
        #expect(plain.run("query t3.new.total").output == true1)
        Self.close(&plain)
        try bench.folder.shell("rm -r Sessions/one/cache 2>/dev/null || find . -name cache -exec rm -r {} +")
        var bare = opened()
        #expect(bare.run("query t3.new.total").output == true1)
    }
}
