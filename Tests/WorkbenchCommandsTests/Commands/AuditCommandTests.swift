import AuditRules
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `check`, `findings`, `explain` and `rules`.
@Suite struct AuditCommandTests {
    private let organ = "清河县石坪乡人民政府"

    @Test func checkCounts() throws {
        var bench = try Bench()
        #expect(
            bench.run("check")
                == Bench.Answer(
                    output: "rule\ttitle\tfail\tnot-assessable\nA-01\t申请收办不平\t1\t0\nA-03\t行内总计不等于各类申请人之和\t1\t0\n",
                    messages: "检查 3 份报告、10 条规则：错误 2，警告 0，提示 0；无法核对 0\n"))
        _ = bench.run("set lang en")
        #expect(
            bench.run("check").messages
                == "3 reports checked by 10 rules: error 2, warning 0, info 0; not assessable 0\n"
        )
    }

    @Test(
        arguments: [
            ("error", "", 1), ("warning", "", 1), ("info", "", 1), ("error", "unload \(Self.faulty)", 0),
            ("info", "unload \(Self.faulty)", 0),
        ] as [(String, String, Int32)])
    func failOn(severity: String, before: String, status: Int32) throws {
        var bench = try Bench()
        _ = bench.run(before)
        #expect(bench.run("check --fail-on \(severity)").status == status)
        #expect(bench.run("check").status == 0)
    }

    private static let faulty = "清河县石坪乡人民政府/2024"

    @Test(arguments: ["findings", "findings --by rule", "findings --rule A-01 --severity error", "explain F-C42ZJ6"])
    func theReportsOfFindingsAreTheLast(line: String) throws {
        var bench = try Bench()
        _ = bench.run(line)
        #expect(bench.output("last") == bench.output("reports \(Self.faulty)"))
        _ = bench.run("findings --rule S-01")
        #expect(bench.output("last").split(separator: "\n").count == 1, "none but the head")
    }

    @Test func failOnLooksAtTheSeverity() throws {
        var bench = try Bench(loading: false)
        var later = InventedFolder.liuxi2024
        later.cells["t2.normative.in-force"] = "9"
        try bench.folder.write("1.txt", ReportLayout.cellLines.text(InventedFolder.liuxi2023))
        try bench.folder.write("2.txt", ReportLayout.barred.text(later))
        _ = bench.run("load ~/1.txt ~/2.txt")
        #expect(
            bench.output("findings").split(separator: "\n").dropFirst().map { $0.split(separator: "\t")[1...5] } == [
                ["warning", "fail", "open", "false", "X-02"]
            ])
        #expect(bench.run("check --fail-on error").status == 0)
        #expect(bench.run("check --fail-on warning").status == 1)
    }

    @Test func findings() throws {
        var bench = try Bench()
        let head = "id\tseverity\tverdict\ttriage\tstale\trule\torgan\tyear\treport\tplace\tmessage\n"
        let balance =
            "F-C42ZJ6\terror\tfail\topen\tfalse\tA-01\t\(organ)\t2024\t\(organ)/2024\t37:31\t总计：本年新收 4 加上年结转 0 为 4，办理结果总计 3 加结转下年度 0 为 3，相差 1。\n"
        let row =
            "F-6JA32Z\terror\tfail\topen\tfalse\tA-03\t\(organ)\t2024\t\(organ)/2024\t37:31\t一、本年新收政府信息公开申请数量：各类申请人之和为 3，总计填报为 4，相差 1。\n"
        let filters = [
            ("findings", balance + row), ("问题 \(organ)/2024", balance + row), ("findings --rule a-03", row),
            ("findings --rule a", balance + row), ("findings --rule X", ""), ("findings --severity 错误", balance + row),
            ("findings --verdict 无法核对", ""), ("findings --verdict 全部", balance + row), ("findings --triage 属实", ""),
            ("findings --triage 待核实", balance + row),
            ("findings --severity error", balance + row), ("findings --severity warning", ""),
            ("findings --verdict not-assessable", ""), ("findings --verdict all", balance + row),
            ("findings */2023", ""),
        ]
        for (line, expected) in filters {
            #expect(bench.output(line) == head + expected, "\(line)")
        }
        #expect(
            bench.error("findings --rule A-00") == [
                "-c:17: 错误 E-rule：没有规则 A-00", "提示：相近的有 A-01、A-02、A-03，rules A 列出这一组",
            ])
    }

    @Test func `a rule that is off is not said to have found nothing`() throws {
        var bench = try Bench()
        _ = bench.run(["set A-03 关", "set format plain"])
        #expect(
            bench.output("findings --rule A-03").hasSuffix("0 个问题；规则 A-03 已停用，没有核对（set A-03 on 启用）\n"))
        #expect(
            bench.output("findings --rule A").hasSuffix("\n1 个问题；规则 A-03 已停用，没有核对（set A-03 on 启用）\n"))
        #expect(
            bench.output("findings --rule A-03 --by county").hasSuffix(
                "0 个问题，0 组；规则 A-03 已停用，没有核对（set A-03 on 启用）\n"))
        #expect(bench.output("findings --rule A-01").hasSuffix("\n1 个问题\n"))
        _ = bench.run(["set A-04 off", "set lang en"])
        #expect(
            bench.output("findings --rule A").hasSuffix(
                "\n1 finding; not checked, as switched off: A-03, A-04 (set A-03 on)\n"))
    }

    @Test func `the counts of a check are said below its table too`() throws {
        var bench = try Bench()
        _ = bench.run("set format plain")
        let answer = bench.run("check")
        #expect(answer.messages == "检查 3 份报告、10 条规则：错误 2，警告 0，提示 0；无法核对 0\n")
        #expect(answer.output.hasSuffix("\n" + answer.messages))
        _ = bench.run("unload \(Self.faulty)")
        #expect(bench.run("check").output.contains("条规则") == false)
    }

    @Test func `cells that the source does not have are placed with their table`() throws {
        var bench = try Bench(loading: false, allRules: true)
        let text = ReportLayout.cellLines.text(InventedReport())
        let row = try #require(text.split(separator: "\n").first { $0.contains("无正当理由大量反复申请") })
        let start = try #require(text.firstRange(of: row))
        let lines = text[start.upperBound...].split(separator: "\n", omittingEmptySubsequences: false)
        let rest = lines.drop { !$0.contains("5.要求行政机关") }.joined(separator: "\n")
        try bench.folder.write("a.txt", String(text[..<start.lowerBound]) + rest)
        #expect(bench.run("load ~/a.txt").status == 0)
        let place = try #require(bench.rows("findings --rule S-17").first?[9])
        let first = bench.rows("query */2024/t3.new.natural")
        #expect(!place.isEmpty)
        #expect(first.contains { $0.contains(place) }, "\(place) \(first)")
    }

    @Test func whatCannotBeAssessedIsToldApart() throws {
        var bench = try Bench(.english, loading: false)
        try bench.folder.write("a.txt", ReportLayout.rowLines.text(InventedReport(cells: ["t4.suit.total": "O"])))
        _ = bench.run("load ~/a.txt")
        #expect(bench.output("findings").split(separator: "\n").count == 1)
        #expect(
            bench.output("findings --verdict not-assessable").split(separator: "\n").dropFirst().map {
                $0.split(separator: "\t")[1...5]
            } == [["info", "not-assessable", "open", "false", "A-05"]])
        #expect(bench.run("check --fail-on info").status == 0)
        _ = bench.run("set format plain")
        #expect(bench.output("findings").hasSuffix("0 findings; 1 more not assessable (see findings --verdict all)\n"))
    }

    @Test func anExplanationInFull() throws {
        var bench = try Bench()
        _ = bench.run("set format plain")
        let chinese = bench.output("explain F-6JA32Z")
        #expect(trimmed(chinese) == ExplanationSnapshots.chinese, "\(chinese)")
        _ = bench.run("set lang en")
        let english = bench.output("explain f-6ja32z")
        #expect(trimmed(english) == ExplanationSnapshots.english, "\(english)")
    }

    /// A text without blanks at the ends of its lines.
    private func trimmed(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            String(line.reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }

    @Test func explanationOfARule() throws {
        var bench = try Bench(loading: false)
        #expect(
            bench.output("解释 a-07") == """
                A-07  现行有效件数少于本年净增件数
                表二中，规章、行政规范性文件的现行有效件数包括本年制发的文件，不应少于本年制发件数减去本年废止件数。整行划线的，视为不适用。
                级别：错误
                适用格式：2021
                依据：常理：年末现行有效的文件包括本年制发且未废止的文件；格式本身没有写明这一关系
                可能的正常原因：本年制发的文件在本年内有效期届满
                例（无问题）：制发 5 件，现行有效 9 件
                例（不符）：制发 5 件，现行有效 3 件
                例（无问题）：废止的多于制发的
                例（无问题）：整行划线表示不适用
                例（无法核对）：划线不当作零
                例（无问题）：2019 年格式没有这一关系

                """)
        #expect(bench.error("explain X-99").first == "-c:9: 错误 E-rule：没有规则 X-99")
    }

    @Test func explanationOfWhatIsNotThere() throws {
        var bench = try Bench()
        #expect(bench.error("explain F-AAAAAA") == ["-c:9: 错误 E-finding：没有问题 F-AAAAAA", "提示：findings 列出全部问题"])
    }

    @Test func everyRuleIsListed() throws {
        var bench = try Bench(.english, loading: false)
        let rules = bench.output("rules").split(separator: "\n")
        #expect(
            rules.map { String($0.prefix { $0 != "\t" }) }.dropFirst() == RuleRegistry.all.map(\.id)[...])
        #expect(
            rules[3]
                == "A-03\terror\ton\t2019 2021\tthe total of a row is not the sum of its applicants\tthe structure of table 3 of the form: the total adds up the kinds of applicant"
        )
    }
}
