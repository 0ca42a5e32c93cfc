import AuditSession
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `confirm`, `dismiss` and `reopen`, and where judgements are shown.
@Suite struct JudgeCommandTests {
    static let balance = "F-C42ZJ6"
    static let row = "F-6JA32Z"
    private static let balanceText = "清河县石坪乡人民政府/2024  总计：本年新收 4 加上年结转 0 为 4，办理结果总计 3 加结转下年度 0 为 3，相差 1。\n"
    private static let rowText = "清河县石坪乡人民政府/2024  一、本年新收政府信息公开申请数量：各类申请人之和为 3，总计填报为 4，相差 1。\n"

    @Test(
        arguments: [
            ("confirm F-6JA32Z", "F-6JA32Z  属实  \(rowText)", ["open", "confirmed"]),
            (
                "确认 F-C42ZJ6 f-6ja32z F-C42ZJ6 --reason 已与填报人核对",
                "F-C42ZJ6  属实  \(balanceText)F-6JA32Z  属实  \(rowText)", ["confirmed", "confirmed"]
            ),
            (
                "dismiss F-C42ZJ6 --as accepted --reason 口径调整", "F-C42ZJ6  说明合理  \(balanceText)",
                ["accepted", "open"]
            ),
            ("驳回 F-C42ZJ6 --as false-positive --reason x", "F-C42ZJ6  误报  \(balanceText)", ["false-positive", "open"]),
            ("dismiss F-6JA32Z --as duplicate --reason x", "F-6JA32Z  重复  \(rowText)", ["open", "duplicate"]),
        ])
    func judging(line: String, messages: String, triage: [String]) throws {
        var bench = try Bench()
        #expect(bench.run(line) == Bench.Answer(messages: messages))
        #expect(bench.rows("findings").map { $0[3] } == triage)
        #expect(bench.workbench.session.events.count == 2, "one event for one command")
    }

    @Test(
        arguments: [
            ("confirm F-AAAAAA", ["-c:9: 错误 E-finding：没有问题 F-AAAAAA", "提示：findings 列出全部问题"]),
            ("confirm F-6JA32Z F-AAAAAA", ["-c:18: 错误 E-finding：没有问题 F-AAAAAA", "提示：findings 列出全部问题"]),
            ("confirm 石坪", ["-c:9: 错误 E-finding：“石坪”不是问题编号", "提示：编号形如 F-7K3QM2，findings 列出全部问题"]),
            ("confirm f1", ["-c:9: 错误 E-finding：“f1”不是问题编号", "提示：编号形如 F-7K3QM2，findings 列出全部问题"]),
            ("confirm", ["-c: 错误 E-usage：confirm 缺少 FINDING", "提示：help confirm 说明用法"]),
            ("confirm F-6JA32Z --reason ' '", ["-c: 错误 E-usage：文字不能为空"]),
            ("dismiss F-6JA32Z --as accepted", ["-c: 错误 E-usage：dismiss 缺少 --reason", "提示：help dismiss 说明用法"]),
            ("dismiss F-6JA32Z --reason x", ["-c: 错误 E-usage：dismiss 缺少 --as", "提示：help dismiss 说明用法"]),
            ("reopen F-6JA32Z", ["-c:8: 错误 E-finding：F-6JA32Z 还没有判断"]),
        ] as [(String, [String])])
    func troubles(line: String, expected: [String]) throws {
        var bench = try Bench()
        #expect(bench.error(line) == expected)
        #expect(bench.rows("findings").map { $0[3] } == ["open", "open"])
        #expect(bench.workbench.session.events.count == 1)
    }

    @Test func asWhatNotToDismiss() throws {
        var bench = try Bench(.english)
        #expect(bench.run("dismiss F-6JA32Z --as confirmed --reason x").status == 2)
        #expect(bench.run("dismiss F-6JA32Z --as open --reason x").status == 2)
    }

    @Test(arguments: ["confirm F-6JA32Z", "reopen F-6JA32Z", "dismiss F-6JA32Z --as accepted --reason x"])
    func nothingLoaded(line: String) throws {
        var bench = try Bench(.english, loading: false)
        #expect(bench.error(line).first == "-c: error E-path: no report is loaded")
    }

    @Test func judgedTwiceAndOpenedAgain() throws {
        var bench = try Bench(.english)
        _ = bench.run("confirm F-6JA32Z --reason first")
        _ = bench.run("dismiss F-6JA32Z --as accepted --reason second")
        #expect(bench.rows("findings --triage accepted").map { $0[0] } == [Self.row])
        #expect(bench.rows("findings --triage confirmed").isEmpty)
        // What was read again is not checked yet: opening again checks as confirming does.
        _ = bench.run("load ~/reports/liuxi-2024.txt")
        _ = bench.run("unload */2023")
        #expect(bench.run("reopen F-6JA32Z --reason third").messages.hasPrefix("F-6JA32Z  open  "))
        #expect(bench.rows("findings --triage open").map { $0[0] } == [Self.balance, Self.row])
        #expect(bench.error("reopen F-6JA32Z").first?.hasSuffix("F-6JA32Z has not been judged") == true)
        #expect(bench.workbench.session.state.judgements.values.map(\.reason) == ["third"])
    }

    @Test func filters() throws {
        var bench = try Bench()
        _ = bench.run("confirm F-6JA32Z")
        for (options, expected) in [
            ("", [Self.balance, Self.row]), ("--triage confirmed", [Self.row]), ("--triage open", [Self.balance]),
            ("--triage accepted", []), ("--stale", []), ("--departed", []), ("--triage confirmed --rule A-01", []),
            ("--triage confirmed --rule A-03 --severity error", [Self.row]), ("*/2023 --triage confirmed", []),
        ] {
            #expect(bench.rows("findings \(options)").map { $0[0] } == expected, "\(options)")
        }
        #expect(bench.run("findings --triage nonsense").status == 2)
    }

    @Test func whatPeopleSeeOfJudgements() throws {
        var bench = try Bench()
        _ = bench.run("set format line")
        #expect(!bench.output("findings").contains("判断"), "no column before anybody has said anything")
        _ = bench.run("dismiss F-6JA32Z --as accepted --reason 口径调整")
        _ = bench.run("annotate F-C42ZJ6 第一条")
        _ = bench.run("annotate F-C42ZJ6 第二条 --tag 待回复")
        let lines = bench.output("findings").split(separator: "\n").filter { $0.contains("判断") }
        #expect(lines.map { $0.split(separator: " ").last } == ["2", "说明合理"], "\(lines)")
    }

    @Test func explanationsSayWhatPeopleSay() throws {
        var bench = try Bench()
        _ = bench.run("set format plain")
        let before = bench.output("explain F-6JA32Z")
        _ = bench.run("confirm F-6JA32Z --reason 已与填报人核对")
        _ = bench.run("annotate F-6JA32Z 已电话核实 --tag 待回复 --tag 柳溪")
        let id = try #require(bench.workbench.session.state.annotations.first?.id)
        #expect(
            bench.output("explain F-6JA32Z") == before + """

                判断：属实  li 2026-01-12 09:30
                理由：已与填报人核对
                \(id)  已电话核实  [待回复 柳溪]  li 2026-01-12 09:30

                """)
    }

    @Test func judgementsSurviveChecksAndReadings() throws {
        var bench = try Bench()
        _ = bench.run("confirm F-6JA32Z")
        for line in ["check", "reload", "unload all", "load ~/reports", "check"] {
            #expect(bench.run(line).status == 0)
        }
        #expect(bench.rows("findings").map { Array($0[3...4]) } == [["open", "false"], ["confirmed", "false"]])
        _ = bench.run("unload 清河县石坪乡人民政府/2024")
        let departed = bench.rows("findings --departed")
        #expect(departed.map { Array($0[0...2]) } == [[Self.row, "unevaluable", "confirmed"]])
    }

    @Test func numbersAtThePrompt() throws {
        var bench = try Bench(isInteractive: true)
        _ = bench.run("check")
        #expect(bench.run("confirm f2").messages.hasPrefix("F-6JA32Z  属实"))
        #expect(bench.error("confirm f3").first == "错误 E-finding：没有第 3 个问题，共 2 个")
        #expect(bench.run("annotate f1 查").messages.contains("  F-C42ZJ6  查\n"))
        #expect(bench.run("edit n1 再查").messages.hasSuffix("  已修改\n"))
        #expect(bench.rows("annotations f1").map { $0[4] } == ["再查"])
        #expect(bench.error("remove n2").first == "错误 E-annotation：没有批注 n2")
        #expect(bench.run("remove n1").messages.hasSuffix("  已删除\n"))
    }
}
