import TestSupport
import Testing

@testable import WorkbenchCommands

/// `show`, `source` and `diff`.
@Suite struct ReportCommandTests {
    private let liuxi = "清河县柳溪镇人民政府"
    private let shiping = "清河县石坪乡人民政府"

    @Test func showsACellAsPublished() throws {
        var bench = try Bench()
        #expect(
            bench.output("show \(shiping)/2024/t3.new.natural")
                == "cell\tlabel\tvalue\traw\tstate\tplace\nt3.new.natural\t一、本年新收政府信息公开申请数量·自然人\t3\t３\tnumber\t37:19\n")
        #expect(
            bench.output("查看 \(shiping)/2024/t2.licences.decided")
                == "cell\tlabel\tvalue\traw\tstate\tplace\nt2.licences.decided\t行政许可·本年处理决定数量\t\t\tblank\t22:6\n")
    }

    @Test func showsTables() throws {
        var bench = try Bench()
        #expect(
            bench.output("show \(shiping)/2024/t3.new")
                == "row\tlabel\tnatural\tbusiness\tresearch\tnonprofit\tlegal\tothers\ttotal\n"
                + "t3.new\t一、本年新收政府信息公开申请数量\t３\t0\t0\t0\t0\t0\t4\n")
        #expect(
            bench.output("show \(liuxi)/2024/t2") == """
                row\tlabel\tissued\trepealed\tin-force
                t2.rules\t规章\t0\t0\t0
                t2.normative\t行政规范性文件\t2\t1\t6

                row\tlabel\tdecided
                t2.licences\t行政许可\t0

                row\tlabel\tdecided
                t2.penalties\t行政处罚\t12
                t2.coercions\t行政强制\t0

                row\tlabel\tamount
                t2.fees\t行政事业性收费\t3.5

                """)
        let whole = bench.output("show \(liuxi)/2024").split(separator: "\n")
        #expect(whole.count { $0.hasPrefix("t") } == 34, "6 rows of table 2, 25 of table 3, 3 of table 4")
    }

    @Test func showsText() throws {
        var bench = try Bench()
        #expect(
            bench.output("show \(liuxi)/2023/s6") == """
                \(liuxi)/2023  reports/liuxi-2023.txt
                六、其他需要报告的事项
                2023年度发出收费通知0件，总金额0元，实际收取0元。

                """)
        #expect(bench.output("show \(liuxi)/2023/L3") == "\(liuxi)/2023  reports/liuxi-2023.txt\n一、总体情况\n")
        #expect(
            bench.error("show \(liuxi)/2023/L999").first == "-c:6: 错误 E-path：\(liuxi)/2023 没有第 999 行")
        #expect(bench.error("show \(liuxi)/2023/s9") == ["-c:6: 错误 E-path：“s9”不是章节", "提示：章节写作 s1 至 s6。"])
    }

    @Test func theSourceOfACellWithItsSurroundings() throws {
        var bench = try Bench()
        #expect(
            bench.output("source \(liuxi)/2024/t3.new.total") == """
                \(liuxi)/2024/t3.new.total  reports/liuxi-2024.txt:67:1
                65 │ 0 |
                66 │ 0 |
                67 │ 4 | ||
                     ^
                68 │ 二、上年结转政府信息公开申请数量 |
                69 │ 0 |

                """)
        #expect(
            bench.output("source \(shiping)/2024/t3.new.natural").split(separator: "\n")[3...4] == [
                "37 │ 一、本年新收政府信息公开申请数量  ３ 0 0 0 0 0 4 ", "                                       ^^",
            ])
        #expect(
            bench.output("原文 \(liuxi)/2023/s6").split(separator: "\n")[3...4]
                == ["395 │ 六、其他需要报告的事项", "      ^^^^^^^^^^^^^^^^^^^^^^"])
    }

    @Test func sourcesOfSeveralReports() throws {
        var bench = try Bench()
        let heads = bench.output("source */*/t2.fees.amount").split(separator: "\n").filter { $0.hasPrefix("清") }
        #expect(
            heads == [
                "\(liuxi)/2023/t2.fees.amount  reports/liuxi-2023.txt:58:2",
                "\(liuxi)/2024/t2.fees.amount  reports/liuxi-2024.txt:45:1",
                "\(shiping)/2024/t2.fees.amount  reports/shiping-2024.txt:29:9",
            ])
    }
}
