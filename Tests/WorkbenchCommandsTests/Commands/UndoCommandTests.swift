import AuditSession
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `undo`, `redo` and `log`.
@Suite struct UndoCommandTests {
    /// Everything that a person sees of a session.
    static func shown(_ bench: inout Bench) -> [String] {
        ["reports", "notes", "findings --verdict all", "findings --departed", "annotations", "set"].map { line in
            let answer = bench.run(line)
            return answer.output + (line == "set" || answer.status == 0 ? "" : answer.messages)
        }
    }

    private static let changes = [
        "confirm F-6JA32Z --reason 属实", "dismiss F-C42ZJ6 --as duplicate --reason '同 F-6JA32Z'", "reopen F-6JA32Z",
        "annotate 清河县柳溪镇人民政府/2024/s1 说法含混 --quote 三件群众常问的事 --tag 待回复", "annotate F-6JA32Z 再看",
        "edit ID 改过 --untag", "remove ID", "unload 清河县柳溪镇人民政府/2023", "unload all", "load ~/more.txt",
        "load ~/corrected.txt", "load ~/reports/liuxi-2024.txt ~/more.txt", "set lang en", "set format csv",
    ]

    /// Judged, annotated, corrected once, and a file that is not loaded.
    private func bench() throws -> Bench {
        var bench = try Bench()
        try bench.folder.write(
            "more.txt", ReportLayout.rowLines.text(InventedReport(organ: "白石县青石镇人民政府", year: 2022)))
        var corrected = InventedFolder.shiping2024
        corrected.cells["t3.new.total"] = "5"
        try bench.folder.write("corrected.txt", ReportLayout.rowLines.text(corrected))
        for line in ["annotate 清河县柳溪镇人民政府/2024/t3.new.total 一", "confirm F-C42ZJ6 F-6JA32Z", "set color never"] {
            #expect(bench.run(line).status == 0)
        }
        return bench
    }

    @Test(arguments: changes)
    func undoneAndDoneAgain(line: String) throws {
        var bench = try bench()
        let id = bench.rows("annotations")[0][0]
        let before = Self.shown(&bench)
        let state = bench.workbench.session.state
        let answer = bench.run(line.replacing("ID", with: id))
        #expect(answer.status == 0, "\(answer.messages)")
        let after = Self.shown(&bench)
        #expect(bench.workbench.session.state != state)
        #expect(bench.run("undo").status == 0)
        #expect(Self.shown(&bench) == before)
        #expect(bench.workbench.session.state == state)
        #expect(bench.run("redo").status == 0)
        #expect(Self.shown(&bench) == after)
    }

    @Test func theyAreSaid() throws {
        var bench = try Bench()
        for (line, message) in [
            ("set color never", "撤销  set color never\n"),
            ("confirm F-6JA32Z --reason '一 二'", "撤销  confirm F-6JA32Z --reason '一 二'\n"),
            ("annotate 清河县柳溪镇人民政府/2024 一", "撤销  annotate 清河县柳溪镇人民政府/2024 一\n"),
            ("unload */2023", "撤销  unload */2023\n"),
        ] {
            _ = bench.run(line)
            #expect(bench.run("撤销") == Bench.Answer(messages: message))
            #expect(bench.run("重做").messages == message.replacing("撤销", with: "重做"))
        }
    }

    @Test func reloading() throws {
        var bench = try bench()
        let text = try bench.folder.read("reports/shiping-2024.txt")
        try bench.folder.write("reports/shiping-2024.txt", try bench.folder.read("corrected.txt"))
        _ = bench.run("reload")
        let after = Self.shown(&bench)
        let answer = bench.run("undo")
        #expect(answer.status == 0)
        #expect(
            answer.messages == """
                撤销  reload
                1 个来源与上次不同，没有加载（reload 按现在的内容读取）。第一个：reports/shiping-2024.txt：内容已改动

                """)
        #expect(bench.rows("reports").map { $0[0] } == ["清河县柳溪镇人民政府", "清河县柳溪镇人民政府"])
        #expect(bench.rows("notes").map { Array($0[0...2]) } == [["reports/shiping-2024.txt", "", "changed-source"]])
        _ = bench.run("redo")
        #expect(Self.shown(&bench) == after)
        _ = bench.run("undo")
        try bench.folder.write("reports/shiping-2024.txt", text)
        #expect(bench.run("undo").messages == "撤销  set color never\n")
        _ = bench.run("redo")
        #expect(bench.rows("reports").count == 2, "what was missing is looked for when the reports change")
        #expect(bench.run("reload").status == 0)
        #expect(bench.rows("reports").count == 3)
    }

    @Test func nothingToUndo() throws {
        var bench = try Bench(loading: false)
        #expect(bench.error("undo") == ["-c: 错误 E-undo：没有可以撤销的操作"])
        #expect(bench.error("redo") == ["-c: 错误 E-undo：没有可以重做的操作", "提示：撤销之后没有新的操作时才能重做"])
        _ = bench.run("set color never")
        _ = bench.run("undo")
        _ = bench.run("set color always")
        #expect(bench.run("redo").status == 2, "a new change leaves nothing to redo")
        #expect(bench.run(["undo", "redo", "undo", "undo"]).status == 2)
    }

    /// The state, and what of the workbench has to follow it.
    private struct Core: Equatable {
        var state: SessionState
        var reports: String
        var settings: Settings

        init(_ bench: inout Bench) {
            state = bench.workbench.session.state
            settings = bench.workbench.settings
            bench.workbench.settings = Settings()
            reports = bench.run("reports").output
            bench.workbench.settings = settings
        }
    }

    @Test func aWalkThroughAllOfThem() throws {
        var bench = try bench()
        let id = bench.rows("annotations")[0][0]
        for _ in 1...4 { _ = bench.run("undo") }
        #expect(bench.run("undo").status == 2)
        for _ in 1...4 { _ = bench.run("redo") }
        var states = [Core(&bench)]
        // The last of the loadings would find nothing new.
        for line in Self.changes where line != "unload all" && !line.contains("liuxi-2024.txt") {
            #expect(bench.run(line.replacing("ID", with: id)).status == 0, "\(line)")
            states.append(Core(&bench))
        }
        for state in states.dropLast().reversed() {
            _ = bench.run("undo")
            #expect(Core(&bench) == state)
        }
        for state in states.dropFirst() {
            _ = bench.run("redo")
            #expect(Core(&bench) == state)
        }
    }

    @Test func theLog() throws {
        var bench = try Bench()
        for line in ["confirm F-6JA32Z", "annotate 清河县柳溪镇人民政府/2024 '一 二'", "undo", "redo", "undo", "set lang en"] {
            #expect(bench.run(line).status == 0)
        }
        let log = bench.rows("log").map { [$0[0], $0[3], $0[4]] }
        #expect(
            log == [
                ["1", "yes", "load reports"], ["2", "yes", "confirm F-6JA32Z"],
                ["3", "undone", "annotate 清河县柳溪镇人民政府/2024 '一 二'"], ["4", "", "undo # 3"], ["5", "", "redo # 3"],
                ["6", "", "undo # 3"], ["7", "yes", "set lang en"],
            ])
        #expect(bench.rows("log").allSatisfy { $0[1...2] == ["2026-01-12T09:30:00+08:00", "li"] })
        #expect(bench.rows("log --limit 2").map { $0[0] } == ["6", "7"])
        #expect(bench.rows("log --limit 0").isEmpty)
        #expect(bench.error("log --limit=-1").first?.contains("E-usage: --limit cannot be negative") == true)
        _ = bench.run("set format plain")
        #expect(bench.output("日志 --limit 1").hasSuffix("8 events\n"))
    }

    @Test func everyKindOfChangeInTheLog() throws {
        var bench = try bench()
        let id = bench.rows("annotations")[0][0]
        for line in Self.changes.dropLast(2) { _ = bench.run(line.replacing("ID", with: id)) }
        #expect(
            bench.rows("log").dropFirst(4).map { $0[4].replacing(bench.folder.path + "/", with: "~/") }
                == Self.changes.dropLast(2).map {
                    $0.replacing("ID", with: id).replacing(
                        "说法含混 --quote 三件群众常问的事 --tag 待回复", with: "说法含混 --tag 待回复 --quote 三件群众常问的事"
                    ).replacing("~/", with: "")
                })
    }
}
