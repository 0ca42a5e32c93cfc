import AuditSession
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// Sources that are gone, or not what they were, when a session is opened again.
@Suite struct MissingSourceTests {
    private static let faulty = "reports/shiping-2024.txt"

    /// A session with a judgement and an annotation, closed again.
    private func closed() throws -> Bench {
        var bench = try Bench(loading: false)
        try InventedFolder.write(in: bench.folder)
        bench.keepSessions()
        for line in [
            "session new a", "load ~/reports", "confirm F-6JA32Z", "annotate 清河县石坪乡人民政府/2024/t3.new.total 看",
            "session new b",
        ] {
            #expect(bench.run(line).status == 0)
        }
        return bench
    }

    @Test func changed() throws {
        var bench = try closed()
        var report = InventedFolder.shiping2024
        report.cells["t3.new.total"] = "5"
        try bench.folder.write(Self.faulty, ReportLayout.rowLines.text(report))
        #expect(
            bench.run("session open a").messages == """
                1 个来源与上次不同，没有加载（reload 按现在的内容读取）。第一个：\(Self.faulty)：内容已改动
                会话 a：2 份报告，1 项判断，1 条批注

                """)
        #expect(bench.rows("reports").count == 2)
        #expect(bench.rows("notes") == [[Self.faulty, "", "changed-source", "内容已改动"]])
        #expect(bench.rows("findings --departed").map { Array($0[0...1]) } == [["F-6JA32Z", "unevaluable"]])
        #expect(bench.rows("annotations").map { $0[3] } == ["not-loaded"])
        let messages = bench.run("reload").messages
        #expect(messages.hasPrefix("重读 3 份报告，1 份有变化\n"), "\(messages)")
        #expect(bench.rows("reports").count == 3)
        #expect(bench.rows("findings --stale").map { $0[0] } == ["F-6JA32Z"])
        #expect(bench.rows("annotations").map { $0[3] } == ["value-changed"])
        #expect(bench.rows("notes").isEmpty)
    }

    @Test func gone() throws {
        var bench = try closed()
        let text = try bench.folder.read(Self.faulty)
        try bench.folder.remove(Self.faulty)
        #expect(bench.run("session open a").messages.hasPrefix("1 个来源与上次不同，没有加载"))
        #expect(bench.run("reload").messages == "重读 2 份报告，0 份有变化；1 个来源仍然没有（unload 可以移出）\n")
        #expect(bench.run("reload */2023").status == 0, "what is there can be read again")
        try bench.folder.write(Self.faulty, text)
        #expect(bench.run("session open b").status == 0)
        #expect(bench.run("session open a").messages == "会话 a：3 份报告，1 项判断，1 条批注\n")
        #expect(bench.rows("findings").map { $0[3] } == ["open", "confirmed"])
    }

    @Test func goneForGoodIsTakenOutAlone() throws {
        var bench = try closed()
        try bench.folder.remove(Self.faulty)
        _ = bench.run("session open a")
        #expect(bench.run("unload 清河县石坪乡人民政府/2024").messages == "移出 1 份报告，还有 2 份\n")
        #expect(bench.rows("notes").isEmpty)
        #expect(bench.run("session open b").status == 0)
        #expect(bench.run("session open a").messages == "会话 a：2 份报告，1 项判断，1 条批注\n")
        #expect(bench.rows("annotations").count == 1)
    }

    @Test func anOlderRevisionThatWasEditedStaysTheOlderOne() throws {
        var bench = try Bench(loading: false)
        bench.keepSessions()
        let report = InventedFolder.liuxi2024
        var second = report
        second.cells["t2.penalties.decided"] = "7"
        var edited = report
        edited.cells["t2.penalties.decided"] = "99"
        try bench.folder.write("1.txt", ReportLayout.barred.text(report))
        try bench.folder.write("2.txt", ReportLayout.barred.text(second))
        for line in ["session new a", "load ~/1.txt", "load ~/2.txt", "session new b"] {
            #expect(bench.run(line).status == 0)
        }
        try bench.folder.write("1.txt", ReportLayout.barred.text(edited))
        #expect(bench.run("session open a").messages.hasPrefix("1 个来源与上次不同"))
        #expect(bench.run("reload").status == 0)
        #expect(bench.rows("query */2024/t2.penalties").map { $0[5] } == ["7"])
        #expect(bench.rows("query */2024@1/t2.penalties").map { $0[5] } == ["99"])
    }

    @Test func aNoteGoesWhenTheFileIsReadAfterAll() throws {
        var bench = try Bench(loading: false)
        try InventedFolder.write(in: bench.folder)
        try bench.folder.write("reports/x.txt", "这不是年度报告。")
        #expect(bench.run("load ~/reports").status == 0)
        #expect(bench.rows("notes").map { $0[2] } == ["skipped-file"])
        try bench.folder.write("reports/x.txt", ReportLayout.barred.text(InventedReport(organ: "清河县甲镇人民政府")))
        #expect(bench.run("load ~/reports").status == 0)
        #expect(bench.rows("notes").isEmpty)
        _ = bench.run("undo")
        #expect(bench.rows("notes").map { $0[2] } == ["skipped-file"])
    }

    @Test func allGone() throws {
        var bench = try closed()
        try bench.folder.remove("reports")
        #expect(bench.run("session open a").messages.hasPrefix("3 个来源与上次不同"))
        #expect(bench.rows("annotations").count == 1)
        #expect(bench.rows("notes").count == 3)
        try InventedFolder.write(in: bench.folder)
        #expect(bench.run("reload").status == 0)
        #expect(bench.rows("reports").count == 3)
        #expect(bench.rows("findings").map { $0[3] } == ["open", "confirmed"])
    }

    @Test func allGoneForGood() throws {
        var bench = try closed()
        try bench.folder.remove("reports")
        _ = bench.run("session open a")
        #expect(bench.run("unload all").status == 0)
        #expect(bench.rows("notes").isEmpty)
        #expect(bench.run("unload all").status == 2)
        #expect(bench.rows("annotations").count == 1)
    }
}
