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

    @Test func diff() throws {
        var bench = try Bench()
        let expected = """
            cell\tlabel\told\tnew\tchange\tpercent\tkind
            t2.normative.issued\t行政规范性文件·本年制发件数\t1\t2\t1\t100\tchanged
            t2.normative.repealed\t行政规范性文件·本年废止件数\t0\t1\t1\t\tfromZero
            t2.normative.in-force\t行政规范性文件·现行有效件数\t5\t6\t1\t20\tchanged
            t2.penalties.decided\t行政处罚·本年处理决定数量\t0\t12\t12\t\tfromZero
            t2.fees.amount\t行政事业性收费·本年收费金额（单位：万元）\t0\t3.5\t3.5\t\tfromZero
            t3.new.natural\t一、本年新收政府信息公开申请数量·自然人\t2\t3\t1\t50\tchanged
            t3.new.business\t一、本年新收政府信息公开申请数量·商业企业\t0\t1\t1\t\tfromZero
            t3.new.total\t一、本年新收政府信息公开申请数量·总计\t2\t4\t2\t100\tchanged
            t3.denied.1.business\t（三）不予公开·1.属于国家秘密·商业企业\t0\t1\t1\t\tfromZero
            t3.denied.1.total\t（三）不予公开·1.属于国家秘密·总计\t0\t1\t1\t\tfromZero
            t3.closed.business\t（七）总计·商业企业\t0\t1\t1\t\tfromZero
            t3.closed.total\t（七）总计·总计\t2\t3\t1\t50\tchanged
            t3.carried-out.natural\t四、结转下年度继续办理·自然人\t0\t1\t1\t\tfromZero
            t3.carried-out.total\t四、结转下年度继续办理·总计\t0\t1\t1\t\tfromZero

            section\ttitle\tsame\tremoved\tadded\tonly
            s1\t一、总体情况\t9\t1\t1\t
            s6\t六、其他需要报告的事项\t0\t1\t1\t

            section\tside\tsentence
            s1\t−\t2023年，全镇围绕道路养护、雨污分流和农机补贴三件群众常问的事发布信息。
            s1\t+\t2024年，全镇围绕道路养护、雨污分流和农机补贴三件群众常问的事发布信息。
            s6\t−\t2023年度发出收费通知0件，总金额0元，实际收取0元。
            s6\t+\t2024年度发出收费通知0件，总金额0元，实际收取0元。

            """
        let answer = bench.run("diff \(liuxi)/2023 \(liuxi)/2024")
        #expect(answer == Bench.Answer(output: expected))
    }

    @Test func diffOfOneReportWithItself() throws {
        var bench = try Bench()
        #expect(
            bench.output("比对 \(shiping)/2024 \(shiping)/2024")
                == "cell\tlabel\told\tnew\tchange\tpercent\tkind\n\nsection\ttitle\tsame\tremoved\tadded\tonly\n")
    }

    @Test func diffNeedsOneReportOnEachSide() throws {
        var bench = try Bench()
        #expect(
            bench.error("diff \(liuxi)/2023 */2024") == [
                "-c:22: 错误 E-ambiguous：“*/2024”可以指：\(liuxi)/2024、\(shiping)/2024", "提示：这里只能是一份报告，请写明机关和年份。",
            ])
    }
}
