import TestSupport
import Testing

@testable import WorkbenchCommands

/// `query` and `find`.
@Suite struct QueryCommandTests {
    @Test func aRowForEachCell() throws {
        var bench = try Bench()
        #expect(
            bench.output("query */*/t3.new.total") == """
                organ\tcounty\tyear\tcell\tlabel\tvalue\tstate\tplace
                清河县柳溪镇人民政府\t清河县\t2023\tt3.new.total\t一、本年新收政府信息公开申请数量·总计\t2\tnumber\t87:2
                清河县柳溪镇人民政府\t清河县\t2024\tt3.new.total\t一、本年新收政府信息公开申请数量·总计\t4\tnumber\t67:1
                清河县石坪乡人民政府\t清河县\t2024\tt3.new.total\t一、本年新收政府信息公开申请数量·总计\t4\tnumber\t37:31

                """)
        #expect(bench.output("查询 三.本年新收.总计") == bench.output("query t3.new.total"))
        #expect(bench.output("query all/t3.new.total") == bench.output("query t3.new.total"))
    }

    @Test func alikeOnesAreInTheOrderOfTheReports() throws {
        var bench = try Bench()
        for options in ["--sort value --descending", "--sort value"] {
            let all = bench.output("query t3.new.total \(options)").split(separator: "\n")
            for limit in 1...3 {
                let first = bench.output("query t3.new.total \(options) --limit \(limit)").split(separator: "\n")
                #expect(first == Array(all.prefix(1 + limit)))
                #expect(bench.output("last").split(separator: "\n").count == 4)
            }
        }
    }

    @Test func aBlankIsNeverZero() throws {
        var bench = try Bench()
        #expect(
            bench.output("query */2024/t2.licences") == """
                organ\tcounty\tyear\tcell\tlabel\tvalue\tstate\tplace
                清河县柳溪镇人民政府\t清河县\t2024\tt2.licences.decided\t行政许可·本年处理决定数量\t0\tnumber\t33:1
                清河县石坪乡人民政府\t清河县\t2024\tt2.licences.decided\t行政许可·本年处理决定数量\t\tblank\t22:6

                """)
        #expect(
            bench.output("query t2.licences --by organ")
                == "organ\tt2.licences.decided\tnot-numbers\n清河县柳溪镇人民政府\t0\t0\n清河县石坪乡人民政府\t\t1\n")
        #expect(
            bench.output("query t2.licences --by year")
                == "year\tt2.licences.decided\tnot-numbers\n2023\t0\t0\n2024\t0\t1\n")
    }

    @Test func incompleteSumsAreMarkedForPeople() throws {
        for (language, sum, note) in [
            ("zh", "0 缺1", "；带“缺”的和另有单元格不是数字，未计入"),
            ("en", "0 short 1", "; sums marked “short” leave out cells that are no numbers"),
        ] {
            var bench = try Bench()
            _ = bench.run("set lang \(language)")
            _ = bench.run("set format plain")
            let table = bench.output("query t2.licences --by county")
            #expect(table.contains(sum))
            #expect(table.contains(note))
        }
    }

    @Test func groups() throws {
        var bench = try Bench()
        #expect(
            bench.output("query t3.new.total --by organ")
                == "organ\tt3.new.total\tnot-numbers\n清河县柳溪镇人民政府\t6\t0\n清河县石坪乡人民政府\t4\t0\n")
        // What stands before the column's own key is tried by ProgramFormatTests.
        let columns = bench.output("query */2024/t3.new --by column").split(separator: "\n")
        #expect(columns.first == "column\tt3.new\tnot-numbers")
        #expect(
            columns.dropFirst().map { $0.split(separator: ".").last } == [
                "natural\t6\t0", "business\t1\t0", "research\t0\t0", "nonprofit\t0\t0", "legal\t0\t0", "others\t0\t0",
                "total\t8\t0",
            ])
        _ = bench.run("set format plain")
        #expect(bench.output("query */2024/t3.new --by column").contains("\n商业企业 "))
        _ = bench.run("set format tsv")
        #expect(
            bench.output("query t4.*.upheld --by row --limit 1") == "row\tt4.*.upheld\tnot-numbers\nt4.review\t1\t0\n")
    }

    @Test func sortsAndLimits() throws {
        var bench = try Bench()
        let lines = bench.output("query t2.normative.in-force --sort value --descending --limit 2").split(
            separator: "\n")
        #expect(lines.map { $0.split(separator: "\t")[5] } == ["value", "6", "5"])
        let blanks = bench.output("query */2024/t2.licences --sort value").split(separator: "\n")
        #expect(blanks.last?.hasSuffix("\tblank\t22:6") == true, "what is no number comes last")
    }

    @Test(
        arguments: [
            ("query */2024/s6", ["错误 E-path：query 查询单元格，这里是正文", "提示：正文用 show 查看，用 find 查找"]),
            ("query t3 --descending", ["错误 E-usage：--descending 要与 --sort 一起用"]),
            ("query t3 --limit=-1", ["错误 E-usage：--limit 不能是负数"]),
            ("query t9", ["错误 E-address：“t9”不是单元格地址：“t9”不是表，应为 t2、t3、t4 或 二、三、四", "提示：是不是 t2、t3、t4？"]),
            ("query 甲镇/2024", ["错误 E-path：已加载的报告中没有“甲镇”", "提示：用 reports 查看已加载的报告。"]),
            ("query 清河县柳溪镇人民政府/2022", ["错误 E-path：“清河县柳溪镇人民政府”没有 2022 年的报告", "提示：已加载的年份：2023、2024。"]),
            ("query last", ["错误 E-path：上一次的结果里没有报告", "提示：先用 query 或 find 找到一些"]),
            ("find ''", ["错误 E-usage：要找的文字是空的"]),
            ("find 道路 --in 甲镇/2024", ["错误 E-path：已加载的报告中没有“甲镇”", "提示：用 reports 查看已加载的报告。"]),
        ] as [(String, [String])])
    func troubles(line: String, expected: [String]) throws {
        var bench = try Bench()
        #expect(
            bench.error(line).map { $0.hasPrefix("-c") ? String($0.drop { $0 != " " }.dropFirst()) : $0 } == expected)
    }

    @Test func findsText() throws {
        var bench = try Bench()
        #expect(
            bench.output("find 责任追究 --limit 2") == """
                organ\tyear\treport\tplace\ttext
                清河县柳溪镇人民政府\t2023\t清河县柳溪镇人民政府/2023\t13:11\t年度考核合格，未发生责任追究，社会评议满意。
                清河县柳溪镇人民政府\t2024\t清河县柳溪镇人民政府/2024\t13:11\t年度考核合格，未发生责任追究，社会评议满意。

                """)
        #expect(bench.output("查找 '数量\t３' --in */2024").split(separator: "\n").count == 1)
        #expect(bench.output("find 责任追究，社会").split(separator: "\n").count == 4, "a Chinese comma is one")
        #expect(bench.output("find 没有这句话") == "organ\tyear\treport\tplace\ttext\n")
    }

    @Test func lastIsTheReportsOfTheResultBefore() throws {
        var bench = try Bench()
        _ = bench.run("find '３' --in */2024")
        #expect(
            bench.output("query last/t3.new.total --by organ") == "organ\tt3.new.total\tnot-numbers\n清河县石坪乡人民政府\t4\t0\n"
        )
        _ = bench.run("reports */2023")
        #expect(bench.output("reports last") == bench.output("reports */2023"))
        _ = bench.run("unload */2023")
        #expect(bench.error("reports last").first == "-c:9: 错误 E-path：上一次的结果里没有报告")
    }
}
