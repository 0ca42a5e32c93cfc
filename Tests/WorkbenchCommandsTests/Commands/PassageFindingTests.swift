import AuditRules
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// Findings on the prose: shown, explained, judged, and not lost when the text changes.
@Suite struct PassageFindingTests {
    private let placeholder = "××镇全年发布信息____条。"

    /// A workbench with a report whose overview has one sentence more.
    private func bench(_ sentence: String) throws -> Bench {
        var bench = try Bench(loading: false, allRules: true)
        try write(sentence, bench)
        #expect(bench.run("load ~/a.txt").status == 0)
        return bench
    }

    private func write(_ sentence: String, _ bench: Bench) throws {
        var report = InventedReport()
        report.prose.overview[1] += sentence
        try bench.folder.write("a.txt", ReportLayout.rowLines.text(report))
    }

    private func rows(_ bench: inout Bench) -> [[String]] { bench.rows("findings --rule O-05") }

    @Test func `a finding has the place of its passage`() throws {
        var bench = try bench(placeholder)
        #expect(rows(&bench).map { $0[9] } == ["5:38", "5:47"])
        #expect(rows(&bench).map { $0[10] } == ["留有未填写的占位符“××”。", "留有未填写的占位符“____”。"])
    }

    @Test func `an explanation shows the passage with its line and marks it`() throws {
        var bench = try bench(placeholder)
        let id = rows(&bench)[0][0]
        _ = bench.run("set format plain")
        let text = bench.output("explain \(id)")
        #expect(text.contains("清河县柳溪镇人民政府/2024  s1  5:38\n"), "\(text)")
        #expect(text.contains("^^\n"))
        #expect(text.contains("依据：国办公开办函〔2021〕30号"))
    }

    @Test func `a judgement is stale when the passage is another, and fixed when it is gone`() throws {
        var bench = try bench("××镇。")
        let id = rows(&bench)[0][0]
        #expect(bench.run("confirm \(id)").status == 0)
        try write("发布信息五条。", bench)
        #expect(bench.run("reload").status == 0)
        #expect(bench.rows("findings --departed").map { $0[1] } == ["fixed"])
    }

    @Test func `a rule that is off finds nothing and says that it was not looked at`() throws {
        var bench = try bench(placeholder)
        let id = rows(&bench)[0][0]
        #expect(bench.run("confirm \(id)").status == 0)
        #expect(bench.run("set o-05 off").status == 0)
        #expect(rows(&bench) == [])
        #expect(bench.rows("findings --departed").map { $0[1] } == ["unevaluable"])
        #expect(bench.rows("rules O-05").map { $0[2] } == ["off"])
        #expect(bench.rows("set").last.map { Array($0[0...1]) } == ["O-05", "off"])
        #expect(bench.run("set O-05 on").status == 0)
        #expect(rows(&bench).count == 2)
    }

    @Test func `explaining a rule says how it is set`() throws {
        var bench = try bench(placeholder)
        #expect(bench.output("explain O-05").contains("级别：错误\n"))
        #expect(bench.run("set O-05 off").status == 0)
        #expect(bench.output("explain O-05").contains("级别：停用（规则本身：错误）\n"))
        #expect(bench.run("set O-05 info").status == 0)
        #expect(bench.output("explain O-05").contains("级别：提示（规则本身：错误）\n"))
    }

    @Test func `a rule weighs what the person says`() throws {
        var bench = try bench(placeholder)
        #expect(bench.run("set O-05 info").status == 0)
        #expect(rows(&bench).map { $0[1] } == ["info", "info"])
        #expect(bench.rows("findings --rule O-05 --severity error") == [])
        #expect(bench.error("set O-05 loud").first == "-c:10: 错误 E-setting：O-05 不能是“loud”")
    }

    @Test func `the text of a source that is gone is not checked, and that is said`() throws {
        var bench = try bench(placeholder)
        let id = rows(&bench)[0][0]
        #expect(bench.run("confirm \(id)").status == 0)
        try write("发布信息五条。", bench)
        // The settings make the check run again.
        #expect(bench.run("set Q-11 off").status == 0)
        #expect(bench.run("check").messages.contains("1 份报告的原文不在或者已变，没有核对正文"))
        #expect(bench.rows("findings --departed").map { $0[1] } == ["unevaluable"])
    }

    @Test func `findings are counted by group`() throws {
        var bench = try bench(placeholder)
        #expect(
            bench.rows("findings --rule O-05 --by rule") == [["O-05", "留有未填写的占位符", "2", "0", "0", "0", "1"]])
        #expect(bench.rows("findings --rule O-05 --by county") == [["清河县", "2", "0", "0", "0", "1"]])
        #expect(bench.rows("findings --rule O-05 --by year --year 2023") == [])
        #expect(bench.rows("findings --rule O-05 --by severity --county 清河县") == [["错误", "2", "0", "0", "0", "1"]])
    }

    @Test func `an export quotes the passage`() throws {
        var bench = try bench("××镇。")
        _ = bench.run("export findings --to ~/f.jsonl")
        let line = try #require(
            try bench.folder.read("f.jsonl").split(separator: "\n").first { $0.contains("\"rule\":\"O-05\"") })
        #expect(line.contains(#""quote":{"exact":"××","sentence":"××镇。","section":"s1","place":"5:38","source":""#))
    }
}
