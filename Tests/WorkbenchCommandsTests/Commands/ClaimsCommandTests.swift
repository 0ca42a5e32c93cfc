import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `claims`: what was read out of the prose, and what it is held against.
@Suite struct ClaimsCommandTests {
    /// A workbench with a report of 2024 whose overview has one sentence more.
    private func bench(_ sentence: String) throws -> Bench {
        var bench = try Bench(loading: false)
        var report = InventedReport()
        report.prose.overview = ["（一）主动公开", sentence]
        try bench.folder.write("a.txt", ReportLayout.rowLines.text(report))
        #expect(bench.run("load ~/a.txt").status == 0)
        return bench
    }

    /// Subject, bound, value, unit, year, cells, stated and quote of the claims of section 一.
    private func claims(_ sentence: String) throws -> [[String]] {
        var bench = try bench(sentence)
        return bench.rows("claims */2024").filter { $0[2] == "s1" }.map { Array($0.dropFirst(3)) }
    }

    @Test(arguments: [
        (
            "全年共收到政府信息公开申请 3 件。",
            ["requests.received", "", "3", "件", "", "t3.new.total", "0", "收到政府信息公开申请 3 件"]
        ),
        (
            "2023年收到政府信息公开申请近5件。",
            ["requests.received", "≤", "5", "件", "2023", "t3.new.total", "0", "收到政府信息公开申请近5件"]
        ),
        ("全年未收到政府信息公开申请。", ["requests.received", "", "0", "", "", "t3.new.total", "0", "未收到政府信息公开申请"]),
        ("全年公开信息402条。", ["disclosure.information", "", "402", "条", "", "", "", "公开信息402条"]),
    ])
    func `a claim has its number, its cells with what they say, and its quote`(
        sentence: String, row: [String]
    ) throws {
        #expect(try claims(sentence) == [row])
    }

    @Test func `all were closed says nothing of how many`() throws {
        let row = try #require(try claims("收到政府信息公开申请0件，均已办结。").last)
        #expect(Array(row.prefix(3)) == ["requests.closed", "all", ""])
        #expect(row[5] == "t3.carried-out.total")
    }

    @Test func `a rate is held against no number`() throws {
        let rows = try claims("收到政府信息公开申请3件，办结3件，办结率100%。")
        let rate = try #require(rows.first { $0[3] == "%" }, "\(rows)")
        #expect(Array(rate[5...6]) == ["", ""])
        #expect(rows.contains { $0[5] == "t3.new.total" })
    }

    @Test func `a cell without a number is no zero`() throws {
        var bench = try Bench(loading: false)
        var report = InventedReport()
        report.prose.overview = ["（一）主动公开", "全年共收到政府信息公开申请 3 件。"]
        report.cells["t3.new.total"] = ""
        try bench.folder.write("a.txt", ReportLayout.rowLines.text(report))
        #expect(bench.run("load ~/a.txt").status == 0)
        #expect(bench.rows("claims */2024").filter { $0[2] == "s1" }.map { $0[9] } == [""])
        _ = bench.run("set format plain")
        #expect(bench.output("claims */2024").contains("3件"))
    }

    @Test func `a path of no report is an error`() throws {
        var bench = try bench("公开信息402条。")
        #expect(bench.run("claims 没有这个镇/2024").status == 2)
    }
}
