import AuditRules
import Presentation
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `explain` on a screen of 80 columns and 24 lines, and in full for programs.
@Suite struct ExplanationTests {
    private static let applicants = ["natural", "business", "research", "nonprofit", "legal", "others", "total"]

    /// A workbench with one report of these cells, drawn as on a screen of 80 columns.
    private func bench(
        _ cells: [String: String], _ layout: ReportLayout = .rowLines, _ language: Language = .chinese
    ) throws -> Bench {
        var bench = try Bench(language, loading: false)
        try bench.folder.write("a.txt", layout.text(InventedReport(cells: cells)))
        #expect(bench.run(["load ~/a.txt", "set format box"]).status == 0)
        bench.width = 80
        return bench
    }

    /// The lines of the explanation of the only finding of a rule.
    private func explanation(of rule: String, _ bench: inout Bench) throws -> [String] {
        _ = bench.run("check")
        let finding = try #require(bench.workbench.findings.first { $0.rule == rule })
        return bench.output("explain \(finding.id)").split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map(String.init)
    }

    /// The fields of the rows of all drawn tables.
    private func rows(_ lines: [String]) -> [[String]] {
        lines.filter { $0.hasPrefix("│") }.map { line in
            line.split(separator: "│").map { $0.filter { !$0.isWhitespace } }
        }
    }

    private static let results: [String: String] = [
        "t3.new.natural": "13", "t3.new.total": "13", "t3.granted.natural": "8", "t3.granted.total": "8",
        "t3.denied.7.natural": "1", "t3.denied.7.total": "1", "t3.unavailable.1.natural": "3",
        "t3.unavailable.1.total": "3", "t3.closed.natural": "12", "t3.closed.total": "13",
    ]

    @Test(arguments: ReportLayout.allCases, Language.allCases)
    func `a sum of nineteen results is on one screen`(layout: ReportLayout, language: Language) throws {
        var bench = try bench(Self.results, layout, language)
        let lines = try explanation(of: "A-02", &bench)
        #expect(lines.count <= 24, "\(lines.joined(separator: "\n"))")
        #expect(lines.allSatisfy { $0.displayWidth() <= 80 })
        let rows = rows(lines)
        #expect(
            rows.dropFirst().prefix(5).map { Array($0[1...4]) } == [
                ["", "t3.granted.total", rows[1][3], "8"], ["+", "t3.denied.7.total", rows[2][3], "1"],
                ["+", "t3.unavailable.1.total", rows[3][3], "3"],
                ["+", "", language.say("其余18项为0", "18othersare0"), "0"], ["=", "", "", "12"],
            ])
    }

    @Test(arguments: ReportLayout.allCases)
    func `a row with its zeros folded is on one screen, with its line`(layout: ReportLayout) throws {
        var bench = try bench(["t3.new.natural": "3", "t3.new.total": "4"], layout)
        let lines = try explanation(of: "A-03", &bench)
        #expect(lines.count <= 24, "\(lines.joined(separator: "\n"))")
        #expect(
            rows(lines).dropFirst().prefix(4).map { Array($0[...4]) } == [
                ["应为", "", "t3.new.natural", "自然人", "3"], ["", "+", "", "其余5项为0", "0"], ["", "=", "", "", "3"],
                ["填报", "", "t3.new.total", "总计", "4"],
            ])
        #expect(
            lines.contains { $0.contains(" │ 一、本年新收政府信息公开申请数量") } == (layout == .rowLines))
    }

    @Test func `a side of zeros only says so`() throws {
        var bench = try bench(["t3.new.total": "4"])
        let rows = rows(try explanation(of: "A-03", &bench))
        #expect(rows[1].prefix(5) == ["应为", "", "", "6项都为0", "0"])
    }

    @Test func `what is blank or no number is never folded`() throws {
        var bench = try bench(["t3.new.natural": "3", "t3.new.total": "3", "t3.new.legal": "", "t3.new.others": "O"])
        let rows = rows(try explanation(of: "A-03", &bench))
        #expect(
            rows.filter { $0[2].hasPrefix("t3") }.map { [$0[2], $0[4]] } == [
                ["t3.new.natural", "3"], ["t3.new.legal", "空白"], ["t3.new.others", "无法读取"], ["t3.new.total", "3"],
            ])
        #expect(rows.contains { $0[3] == "其余3项为0" })
        #expect(rows.contains { $0[1] == "=" && $0[4] == "?" })
    }

    @Test func `two zeros are shown as they are`() throws {
        var bench = try bench(["t4.review.total": "3", "t4.review.upheld": "1", "t4.review.corrected": "1"])
        let rows = rows(try explanation(of: "A-04", &bench))
        #expect(rows.filter { $0[2].hasPrefix("t4") }.count == 5)
    }

    @Test func `programs get every term`() throws {
        var bench = try bench(Self.results)
        _ = bench.run("set format tsv")
        let lines = try explanation(of: "A-02", &bench)
        #expect(lines[0] == "side\tsign\tcell\tlabel\tvalue\tplace\tline")
        #expect(lines.count == 1 + 21 + 1 + 1 + 1)
        #expect(lines.count { $0.contains("\t0\t") } == 18)
    }

    @Test(arguments: Language.allCases)
    func `a finding on all seven columns has a line for each`(language: Language) throws {
        var cells = Self.results
        for applicant in Self.applicants { cells["t3.closed.\(applicant)"] = "" }
        var bench = try bench(cells, .rowLines, language)
        let lines = try explanation(of: "A-02", &bench)
        #expect(lines.count <= 24, "\(lines.joined(separator: "\n"))")
        #expect(lines.allSatisfy { $0.displayWidth() <= 80 })
        let rows = rows(lines).dropFirst().filter { $0[0].hasPrefix("t3") }
        #expect(rows.map { $0[0] } == Self.applicants.map { "t3.closed.\($0)" })
        #expect(rows.map { $0[2] } == ["8+1+3=12"] + Array(repeating: "0", count: 5) + ["8+1+3=12"])
        #expect(rows.allSatisfy { $0[3] == language.say("空白", "blank") })
        #expect(!lines.joined().contains(language.say("没有数字", "without a number")))
    }

    @Test func `a number that is missing among others is named below`() throws {
        var cells = Self.results
        cells["t3.closed.total"] = "12"
        for applicant in Self.applicants { cells["t3.denied.1.\(applicant)"] = "" }
        var bench = try bench(cells)
        let lines = try explanation(of: "A-02", &bench)
        #expect(lines.count <= 24, "\(lines.joined(separator: "\n"))")
        let rows = rows(lines).filter { $0[0].hasPrefix("t3") }
        #expect(rows.map { $0[2] } == ["8+空白+1+3=?"] + Array(repeating: "空白=?", count: 5) + ["8+空白+1+3=?"])
        #expect(rows.map { $0[3] } == ["12", "0", "0", "0", "0", "0", "12"])
        let below = lines.joined()
        #expect(below.contains("没有数字：t3.denied.1.natural t3.denied.1.business"))
    }

    @Test func `a line is named by what is stated in it, not by what else the finding is about`() throws {
        // One wrong cell upsets a row and a column: A-14 tells of both.
        var cells = Self.results
        cells["t3.closed.natural"] = "13"
        cells["t3.closed.total"] = "13"
        cells["t3.granted.natural"] = "9"
        var bench = try Bench(loading: false, allRules: true)
        try bench.folder.write("a.txt", ReportLayout.rowLines.text(InventedReport(cells: cells)))
        #expect(bench.run(["load ~/a.txt", "set format box"]).status == 0)
        bench.width = 80
        let rows = rows(try explanation(of: "A-14", &bench)).filter { $0[0].hasPrefix("t3") }
        #expect(
            rows.map { [$0[0]] + $0[2...4] } == [
                ["t3.granted.total", "9", "8", "1"], ["t3.closed.total", "8+1+3=12", "13", "1"],
            ])
    }

    @Test func `several cells on the stated side are named by their column`() throws {
        var cells = Self.results
        for applicant in Self.applicants { cells["t3.closed.\(applicant)"] = "" }
        var bench = try bench(cells)
        let lines = try explanation(of: "A-01", &bench)
        let rows = rows(lines).dropFirst()
        #expect(rows.map { $0[0] } == Self.applicants.map { "t3.*.\($0)" })
        #expect(rows.first.map { Array($0[1...3]) } == ["自然人", "13+0=13", "空白+0=?"])
        #expect(lines.joined().contains("没有数字：t3.closed.natural t3.closed.business "))
    }

    // MARK: Excerpts

    /// A workbench with a report whose overview has a long paragraph with one passage that a rule finds.
    private func bench(before: Int, behind: Int, _ width: Int) throws -> Bench {
        var bench = try Bench(loading: false, allRules: true)
        var report = InventedReport()
        report.prose.overview[1] =
            String(repeating: "发布", count: before) + "留有××一处" + String(repeating: "信息", count: behind)
        try bench.folder.write("a.txt", ReportLayout.rowLines.text(report))
        #expect(bench.run(["load ~/a.txt", "set format box", "set ambiguous \(width)"]).status == 0)
        bench.width = 80
        return bench
    }

    @Test(arguments: [0, 3, 15, 60], [0, 3, 15, 60])
    func `the marked line fits the screen and its carets stand under what is meant`(before: Int, behind: Int) throws {
        for (width, ambiguous) in [(1, AmbiguousWidth.narrow), (2, .wide)] {
            var bench = try bench(before: before, behind: behind, width)
            let lines = try explanation(of: "O-05", &bench)
            #expect(lines.allSatisfy { $0.displayWidth(ambiguous: ambiguous) <= 80 })
            let index = try #require(lines.firstIndex { !$0.isEmpty && $0.allSatisfy { $0 == " " || $0 == "^" } })
            let start = lines[index].prefix { $0 == " " }.count
            #expect(Self.columns(of: lines[index - 1], from: start, ambiguous) == "××", "\(lines[index - 1])")
            #expect(lines[index].count - start == "××".displayWidth(ambiguous: ambiguous))
            #expect(lines[index - 1].contains("留有××一处"))
        }
    }

    /// The text of a line that begins at a column and is two characters long.
    private static func columns(of line: String, from start: Int, _ ambiguous: AmbiguousWidth) -> String {
        var column = 0
        let rest = line.drop { character in
            guard column < start else { return false }
            column += String(character).displayWidth(ambiguous: ambiguous)
            return true
        }
        return String(rest.prefix(2))
    }

    @Test func `what is meant and wider than the screen goes on in further lines, all of it`() throws {
        var bench = try bench(before: 60, behind: 60, 1)
        let lines = bench.output("source */2024/L5").split(separator: "\n").map(String.init)
        #expect(lines.allSatisfy { $0.displayWidth() <= 80 })
        let carets = lines.indices.filter { lines[$0].contains("^") }
        #expect(carets.count == 7)
        let meant = carets.map { lines[$0 - 1].drop { $0 != "│" }.dropFirst(2) }.joined()
        #expect(meant == String(repeating: "发布", count: 60) + "留有××一处" + String(repeating: "信息", count: 60))
        for index in carets {
            #expect(lines[index].displayWidth() == lines[index - 1].displayWidth())
        }
    }
}
