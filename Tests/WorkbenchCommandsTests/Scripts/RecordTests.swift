import AuditSession
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `record`: canonical commands that replay to the same bytes.
@Suite struct RecordTests {
    private static let liuxi = "清河县柳溪镇人民政府/2024"

    /// Nothing loaded; the reports, one of another county, a correction and a folder for scripts are there.
    private func bench(isInteractive: Bool = false) throws -> Bench {
        let bench = try Bench(isInteractive: isInteractive, loading: false)
        try InventedFolder.write(in: bench.folder)
        try bench.folder.write(
            "more/a b.txt", ReportLayout.rowLines.text(InventedReport(organ: "上河镇人民政府", year: 2022)))
        var corrected = InventedFolder.shiping2024
        corrected.cells["t3.new.total"] = "5"
        try bench.folder.write("more/corrected.txt", ReportLayout.rowLines.text(corrected))
        try bench.folder.write("s/.keep", "")
        return bench
    }

    private static let scenario = [
        "load ~/reports", "load '~/more/a b.txt' ~/reports/*-2023.txt --county 白石县", "load ~/reports", "reports",
        "notes",
        "check", "findings --severity error", "set color never", "confirm F-6JA32Z",
        "dismiss F-C42ZJ6 --as accepted --reason '口径 “调整”，it''s $5'", "reopen F-C42ZJ6 --reason=-x", "undo", "redo",
        "annotate F-6JA32Z 已电话核实 --tag 待回复 --tag=-t", "annotate \(liuxi) -- '-8 件' ",
        "annotate \(liuxi)/s1 “说法 含混” --quote 三件群众常问的事",
        "annotate \(liuxi)/t3.new.total \"\\${x} 'a' \\\\ #b\"", "annotate \(liuxi)/L3 '<<END'",
        "annotate \(liuxi)/L40 ''\\ 'x'",
        "annotate \(liuxi) 'one\n# two\n\n  three'", "annotate \(liuxi) --tag a <<X¶- four¶END¶X",
        "annotate \(liuxi) --tag a 'END\nEND_\n'",
        "annotate \(liuxi)/s1 -- '-\n'", "edit ID 改", "edit ID --untag", "edit ID 再改 --tag 乙 --quote 张贴在便民大厅",
        "edit ID -- '-\n'", "remove ID", "undo", "undo", "undo", "redo", "confirm F-C42ZJ6 --reason='-a\nb\n'",
        "confirm F-C42ZJ6 --reason 'a\nb\n'",
        "show \(liuxi)/t3.new", "source \(liuxi)/L3", "query */2024/t3.new", "find 农机补贴 --limit 2",
        "diff \(liuxi) 清河县柳溪镇人民政府/2023",
        "explain F-6JA32Z", "explain a-03", "rules", "annotations --tag a", "findings --triage confirmed",
        "export findings --to ~/out.csv",
        "export cells \(liuxi) --to - --format jsonl", "case '一 二'", "expect \(liuxi)/三.本年新收.总计 = 4   # holds",
        "expect count(findings) = 9", "expect \(liuxi)/s1 ~ “it's”", "set",
        "expect-output --contains <<E¶ambiguous¶- - -¶E", "rules¶expect-output <<E¶- a¶E", "expect-output ''",
        "unload */2023", "undo", "reload", "load ~/more/corrected.txt", "findings --stale", "reload \(liuxi)",
        "unload all", "undo",
        "session list¶log¶help load", "set lang en", "set format json", "reports", "undo",
    ]

    @Test func theLongWay() throws {
        var bench = try bench().seen(from: "")
        bench.keepSessions()
        #expect(bench.run("record s/a.gxa").messages == "开始录制 s/a.gxa\n")
        for line in Self.scenario {
            let id = bench.workbench.session.state.annotations.last?.id ?? ""
            let answer = bench.run(
                line.replacing("ID", with: id).replacing("~/", with: "").split(separator: "¶").map(String.init))
            #expect(answer.status != 2, "\(line): \(answer.messages)")
        }
        #expect(bench.run("record off").messages.hasPrefix("recorded "))
        let script = try bench.folder.read("s/a.gxa")
        #expect(script.hasPrefix("gxaudit 1\nauthor li\nas-of 2026-01-12\ninput ../reports tree:"))
        #expect(script.contains("\ninput '../more/a b.txt' sha256:") && script.contains(" --county 白石县\n"))
        #expect(!script.contains(bench.folder.path) && !script.contains("T09:30"))
        for left in ["session ", "log", "help ", "record "] { #expect(!script.contains("\n\(left)"), "\(left)") }
        try bench.expectFixedPoint("s/a.gxa")
        #expect(try bench.folder.read("s/a-2.gxa") == script)
    }

    @Test func whatIsTypedAtThePromptBecomesCanonical() throws {
        var bench = try bench(isInteractive: true)
        _ = bench.run("record ~/a.gxa")
        for line in [
            "load ~/reports", "expl f2", "show r2/t3.new.total", "conf f2", "批注 f1 看", "批注 r2/三.本年新收.总计 看",
            "edit n1 再看", "annotations r2", "annotations f1",
            "query 石坪/2024/t3.new", "diff r1 r2", "expect 石坪/2024/t3.new.total = 4", "set color never", "unload r1",
            "撤销", "nonsense",
            "remove n2", "reports 柳溪", "show last", "find '$x ${y}'", "reop F-6JA32Z", "export annotations --to ~/o.md",
        ] {
            _ = bench.run(line)
        }
        let ids = bench.workbench.session.events.compactMap { event in
            if case .change(.annotate(let annotation)) = event.action { annotation.id } else { nil as String? }
        }
        let script = try bench.folder.read("a.gxa").split(separator: "\n").dropFirst(4)
        #expect(
            script.map { $0.replacing(bench.folder.path + "/", with: "~/") } == [
                "explain F-6JA32Z", "show \(Self.liuxi)/t3.new.total", "confirm F-6JA32Z", "annotate F-C42ZJ6 看",
                "annotate \(Self.liuxi)/t3.new.total 看", "edit \(ids[0]) 再看", "annotations \(Self.liuxi)",
                "annotations F-C42ZJ6",
                "query 清河县石坪乡人民政府/2024/t3.new", "diff 清河县柳溪镇人民政府/2023 \(Self.liuxi)",
                "expect 清河县石坪乡人民政府/2024/t3.new.total = 4", "set color never", "unload 清河县柳溪镇人民政府/2023", "undo",
                "remove \(ids[1])", "reports 清河县柳溪镇人民政府/*", "show last", "find '$x ${y}'", "reopen F-6JA32Z",
                "export annotations --to ~/o.md",
            ])
        try bench.expectFixedPoint("a.gxa")
    }

    @Test func begunInTheMiddle() throws {
        var bench = try bench()
        for line in [
            "load ~/reports", "annotate \(Self.liuxi) 一", "annotate \(Self.liuxi) 二", "undo",
            "annotate \(Self.liuxi) 三", "edit ID 四",
            "remove ID", "undo", "confirm F-6JA32Z", "set color never", "undo", "undo", "undo",
        ] {
            bench.change(line)
        }
        let texts = { (bench: Bench) in bench.workbench.session.state.annotations.map(\.text) }
        #expect(texts(bench) == ["一", "三"])
        bench.change("record ~/a.gxa")
        for line in ["redo", "annotations", "redo"] { bench.change(line) }
        #expect(texts(bench) == ["一", "四"])
        bench.change("record off")
        let commands = try bench.folder.read("a.gxa").split(separator: "\n").map { $0.split(separator: " ")[0] }
        #expect(
            commands == [
                "gxaudit", "author", "as-of", "input", "annotate", "annotate", "edit", "confirm", "set", "undo", "undo",
                "undo",
                "redo", "annotations", "redo",
            ])
        try bench.expectFixedPoint("a.gxa")
        bench.keepSessions()
        #expect(bench.run("replay ~/a.gxa --save a").status == 0)
        let before = UndoCommandTests.shown(&bench)
        _ = bench.run("session open a")
        #expect(bench.workbench.session.state.annotations.map(\.text) == ["一", "四"])
        #expect(bench.run(["redo"]).messages == "重做  set color never\n")
        _ = bench.run("undo")
        let after = UndoCommandTests.shown(&bench).map { $0.replacing("2026-01-12T09:30:00+08:00", with: "2026-01-12") }
        #expect(after == before.map { $0.replacing("2026-01-12T09:30:00+08:00", with: "2026-01-12") })
    }

    @Test func severalAuthorsAndDays() throws {
        var bench = try bench()
        bench.change("load ~/reports")
        for (author, day) in [
            ("li", "2026-01-12"), ("wang wu", "2026-01-12"), ("-x", "2026-01-13"), ("li", "2026-01-12"),
        ] {
            bench.workbench.pen = Pen(author: author, clock: { "\(day)T23:59:59+08:00" })
            bench.change("annotate \(Self.liuxi) 看")
        }
        bench.change("record ~/a.gxa")
        bench.change("as-of 2026-02-01")
        bench.change("annotate \(Self.liuxi) 看")
        bench.change("record off")
        bench.change("record ~/b.gxa")
        let stamps = try bench.folder.read("b.gxa").split(separator: "\n").filter {
            $0.hasPrefix("a") && !$0.hasPrefix("annotate")
        }
        #expect(
            stamps == [
                "author li", "as-of 2026-01-12", "author 'wang wu'", "author -- -x", "as-of 2026-01-13", "author li",
                "as-of 2026-01-12", "as-of 2026-02-01",
            ])
        #expect(try bench.folder.read("a.gxa") == bench.folder.read("b.gxa"))
        bench.change("record off")
        try bench.expectFixedPoint("a.gxa")
    }

    @Test func errorsThatAreExpected() throws {
        var bench = try bench(isInteractive: true)
        bench.change("record ~/a.gxa")
        let lines = [
            "nonsense", "expect-error E-verb", "load ~/reports", "show r9", "expect-error E-path", "confirm",
            "expect-error E-usage", "confirm f9",
            "more nonsense", "expect-error E-verb", "show r9", "log", "expect-error E-path", "show r9", "find 'a", "b'",
            "expect-error E-path",
        ]
        _ = bench.run(lines, .goOn)
        let script = try bench.folder.read("a.gxa").split(separator: "\n")
        #expect(
            script.filter { $0.hasPrefix("nonsense") || $0.hasPrefix("more") || $0 == "show r9" || $0 == "confirm" }
                .count == 4, "\(script)")
        let answer = bench.run("replay ~/a.gxa")
        #expect(answer.output.hasSuffix("4 passed, 2 failed\n"), "\(answer)")
        try bench.expectFixedPoint("a.gxa")
    }

    @Test func everyLineOfAReport() throws {
        var bench = try bench()
        bench.change("load ~/reports")
        bench.change("record ~/a.gxa")
        for line in (1...12).map({ $0 * 4 }) { bench.change("annotate 清河县石坪乡人民政府/2024/L\(line) 看") }
        bench.change("record off")
        try bench.expectFixedPoint("a.gxa")
    }

    @Test func troubles() throws {
        var bench = try bench()
        #expect(bench.error("record off") == ["-c: 错误 E-script：没有在录制"])
        #expect(bench.error("record ~/reports/liuxi-2023.txt").first?.contains("E-write") == true)
        #expect(bench.error("record ~/none/a.gxa").first?.contains("E-write") == true)
        bench.change("record ~/a.gxa")
        #expect(bench.error("record ~/b.gxa") == ["-c: 错误 E-script：正在录制 a.gxa", "提示：先用 record off 结束"])
        bench.keepSessions()
        #expect(bench.error("session new x").first == "-c: 错误 E-session：录制中不能换会话")
        #expect(try bench.folder.read("a.gxa") == "gxaudit 1\n")
    }

    @Test func fromAnyFolder() throws {
        var bench = try bench()
        bench.change("record ~/s/a.gxa")
        for line in [
            "load ~/reports", "confirm F-6JA32Z", "findings", "expect count(findings) = 2",
            "expect count(findings) = 3",
        ] { _ = bench.run(line) }
        let expected = bench.run("replay ~/s/a.gxa --record ~/s/0.gxa").output
        for (index, (folder, path)) in [
            ("", "s/a.gxa"), ("s", "a.gxa"), ("reports", "../s/a.gxa"), ("more", "./../s/../s/a.gxa"),
        ].enumerated() {
            var other = try bench.seen(from: folder)
            other.workbench.settings.language = index % 2 == 0 ? .english : .chinese
            let answer = other.run("replay \(path) --record ~/s/\(index + 1).gxa")
            #expect(answer == Bench.Answer(output: expected, messages: "", status: 1), "\(folder)")
            #expect(try bench.folder.read("s/\(index + 1).gxa") == bench.folder.read("s/a.gxa"))
        }
        // Relative paths of a session begun elsewhere are those of the script in the end.
        var inner = try bench.seen(from: "more")
        for line in ["load ../reports", "record ../s/b.gxa", "confirm F-6JA32Z"] {
            #expect(inner.run(line).status == 0)
        }
        #expect(try bench.folder.read("s/b.gxa").contains("\ninput ../reports tree:"))
        try bench.expectFixedPoint("s/b.gxa")
    }

    @Test(
        arguments: [
            ("reports/shiping-2024.txt", "新收", "新 收", 2, "错误 E-changed：输入 reports 与脚本记录的不同"),
            ("a.gxa", "= 2", "= 3", 1, "FAIL  count(findings) = 3  [2 = 3]  (a.gxa:"),
            ("a.gxa", "F-6JA32Z\terror", "F-6JA32Z\twarning", 1, "    + F-6JA32Z error"),
            ("a.gxa", "confirm F-6JA32Z", "confirm F-AAAAAA", 2, "错误 E-finding：没有问题 F-AAAAAA"),
        ])
    func whatIsAltered(file: String, old: String, new: String, status: Int32, message: String) throws {
        var bench = try bench()
        bench.change("load ~/reports")
        bench.change("findings")
        let table = bench.output("findings")
        bench.change("record ~/a.gxa")
        for line in [
            "confirm F-6JA32Z", "expect count(findings) = 2", "undo", "findings", "expect-output <<END\n\(table)END",
        ] {
            #expect(bench.run(line.split(separator: "\n").map(String.init)).status == 0)
        }
        bench.change("record off")
        #expect(bench.run("replay ~/a.gxa").output.hasSuffix("2 passed, 0 failed\n"))
        let text = try bench.folder.read(file)
        #expect(text.contains(old))
        try bench.folder.write(file, text.replacing(old, with: new))
        let answer = bench.run("replay ~/a.gxa")
        #expect(answer.status == status)
        #expect((answer.output + answer.messages).contains(message), "\(answer)")
    }

    @Test func whatIsDoneIsDoneThoughItCannotBeRecorded() throws {
        var bench = try bench()
        bench.change("load ~/reports")
        bench.change("record ~/s/a.gxa")
        try bench.folder.remove("s")
        let answer = bench.run("confirm F-6JA32Z")
        #expect(answer.status == 0)
        #expect(answer.messages.contains("录制中断"), "\(answer.messages)")
        #expect(bench.workbench.session.state.judgements.count == 1)
        #expect(bench.workbench.recording == nil)
    }

    @Test func whatWasOverwrittenIsNotRecorded() throws {
        var bench = try bench()
        bench.change("load ~/reports")
        bench.change("confirm F-6JA32Z")
        try bench.folder.write("reports/shiping-2024.txt", bench.folder.read("more/corrected.txt"))
        #expect(bench.error("record ~/a.gxa").first?.contains("E-changed") == true)
        #expect(try !bench.folder.files.contains("a.gxa"), "nothing is left that would be in the way")
        bench.change("reload")
        #expect(bench.error("record ~/a.gxa").first?.contains("E-changed") == true)
    }
}
