import TestSupport
import Testing

@testable import WorkbenchCommands

/// `query` with functions, shares, totals and bars.
@Suite struct QuerySummaryTests {
    @Test func aRowForEachCell() throws {
        var bench = try Bench()
        #expect(
            bench.output("query t3.new.{total} --sum".replacing("{total}", with: "total"))
                == "cell\tlabel\tsum\tnot-numbers\nt3.new.total\t一、本年新收政府信息公开申请数量·总计\t10\t0\n")
        #expect(
            bench.output("query t2.licences --sum --count --min --max --mean --median --quantile 0.9 --quantile 0.9")
                == """
                cell\tlabel\tsum\tcount\tmin\tmax\tmean\tmedian\tq0.9\tnot-numbers
                t2.licences.decided\t行政许可·本年处理决定数量\t0\t2\t0\t0\t0\t0\t0\t1

                """)
        let rows = bench.rows("query t3.new --mean --sort value --descending --limit 2")
        #expect(rows == [["t3.new.total", "总计", "3.333333", "0"], ["t3.new.natural", "自然人", "2.666667", "0"]])
    }

    @Test func aColumnForEachFunctionOfAGroup() throws {
        var bench = try Bench()
        #expect(bench.output("query t3.new.total --by year --sum") == bench.output("query t3.new.total --by year"))
        #expect(
            bench.output("query t3.new.total --by year --sum --mean") == """
                year\tsum(t3.new.total)\tmean(t3.new.total)\tnot-numbers
                2023\t2\t2\t0
                2024\t8\t4\t0

                """)
        #expect(
            bench.output("query t3.*.total --by column --max --limit 1").split(separator: "\n").first?.split(
                separator: "\t"
            ).prefix(2) == ["column", "max(t3.new)"])
    }

    @Test(
        "people see totals of what adds up, shares and bars; programs see the shares",
        arguments: [
            (
                "zh",
                """
                年度 一、本年新收政府信息公开申请数量·总计 %
                2023 2 20.0 ██████
                2024 8 80.0 ████████████████████████
                合计 10 100.0
                2 行
                """
            ),
            (
                "en",
                """
                year received this year·total %
                2023 2 20.0 ██████
                2024 8 80.0 ████████████████████████
                total 10 100.0
                2 rows
                """
            ),
        ])
    func shares(language: String, expected: String) throws {
        var bench = try Bench()
        let line = "query t3.new.total --by year --percent --plot"
        #expect(
            bench.output(line)
                == "year\tt3.new.total\tpercent(t3.new.total)\tnot-numbers\n2023\t2\t20.0\t0\n2024\t8\t80.0\t0\n"
        )
        _ = bench.run("set lang \(language)")
        _ = bench.run("set format plain")
        #expect(Self.words(bench.output(line)) == expected)
        #expect(
            bench.output("query t3.new.total --by year --mean").split(separator: "\n").count == 5, "no total of means")
    }

    /// A plain table with one blank between fields.
    private static func words(_ table: String) -> String {
        table.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "\n")
    }

    @Test func aShareOfNothingIsADash() throws {
        var bench = try Bench()
        #expect(
            bench.rows("query t2.licences --by year --sum --percent") == [
                ["2023", "0", "", "0"], ["2024", "0", "", "1"],
            ])
        _ = bench.run("set format plain")
        let lines = bench.output("query t2.licences --by year --sum --percent").split(separator: "\n").map {
            $0.split(separator: " ").map(String.init)
        }
        #expect(lines[1] == ["2023", "0", "—"])
        #expect(lines[2] == ["2024", "0", "缺1", "—"])
        #expect(lines[3] == ["合计", "0", "缺1", "—"])
    }

    @Test func whatIsRoundedAndWhatIsNoNumberIsSaid() throws {
        var bench = try Bench()
        _ = bench.run("set format plain")
        let means = bench.output("query t3.new.total --mean")
        #expect(means.hasPrefix("t3.new.total  一、本年新收政府信息公开申请数量·总计\n"))
        #expect(means.contains("≈3.333333"))
        #expect(means.hasSuffix("1 行；≈ 约到六位小数\n"))
        #expect(
            bench.output("query t3.new.total --by year --mean").hasPrefix(
                "t3.new.total  一、本年新收政府信息公开申请数量·总计\n年度 "))
        #expect(bench.output("query t3.new --by year --mean").hasPrefix("平均\n年度 "))
        #expect(bench.output("query t3.new --by year").hasPrefix("年度 "))
        #expect(bench.output("query t2.licences --mean").contains("非数字"))
        #expect(!bench.output("query t3.new.total --max").contains("非数字"))
        #expect(bench.output("query t3.new.total --count").contains("非数字"))
        _ = bench.run("set lang en")
        #expect(bench.output("query t3.new.total --mean").hasSuffix("1 row; ≈ is rounded to six decimals\n"))
    }

    @Test func groupsAreSortedAndCut() throws {
        var bench = try Bench()
        let organs = { (line: String, bench: inout Bench) in bench.rows(line).map { $0[0].dropFirst(3).prefix(3) } }
        #expect(organs("query t3.new.total --by organ --sort value", &bench) == ["石坪乡", "柳溪镇"])
        #expect(organs("query t3.new.total --by organ --sort value --descending --limit 1", &bench) == ["柳溪镇"])
        #expect(organs("query t3.new.total --by organ --sort organ --descending", &bench) == ["石坪乡", "柳溪镇"])
        #expect(bench.rows("query t3.new.total --by year --sort year --descending").map { $0[0] } == ["2024", "2023"])
        _ = bench.run("set format plain")
        let cut = bench.output("query t3.new.total --by year --sum --limit 1")
        #expect(cut.contains("\n合计（全部 2 行） "))
        #expect(cut.hasSuffix("\n1 行，还有 1 行\n"))
    }

    @Test func barsAreForPeople() throws {
        var bench = try Bench()
        for line in ["query t3.new.total", "query t3.new.total --by year", "query t3.new --sum", "query t2.licences"] {
            #expect(bench.output(line) == bench.output("\(line) --plot"))
        }
        _ = bench.run("set format plain")
        let rows = bench.output("query t3.new.total --plot").split(separator: "\n").dropFirst(2)
        #expect(rows.map { $0.count { $0 == "█" } }.prefix(3) == [12, 24, 24])
    }

    @Test(
        arguments: [
            ("query t3 --by year --mean --percent", ["错误 E-usage：--percent 只用于合计", "提示：加上 --sum"]),
            ("query t3 --sum --percent", ["错误 E-usage：--percent 要与 --by year、county 或 organ 一起用：不同的单元格不相加"]),
            ("query t3 --by row --percent", ["错误 E-usage：--percent 要与 --by year、county 或 organ 一起用：不同的单元格不相加"]),
            ("query t3 --by year --sort organ", ["错误 E-usage：这样汇总的结果不能按 organ 排序", "提示：可以是 value、year"]),
            ("query t3 --sum --sort change", ["错误 E-usage：这样汇总的结果不能按 change 排序", "提示：可以是 value、cell"]),
            (
                "query t3 --quantile 1.000000001",
                ["错误 E-usage：--quantile 要写 0 到 1 之间的数，不能是“1.000000001”", "提示：例如 --quantile 0.9"]
            ),
            ("query t3 --quantile=-0.1", ["错误 E-usage：--quantile 要写 0 到 1 之间的数，不能是“-0.1”", "提示：例如 --quantile 0.9"]),
            ("query t3 --quantile 九成", ["错误 E-usage：--quantile 要写 0 到 1 之间的数，不能是“九成”", "提示：例如 --quantile 0.9"]),
        ] as [(String, [String])])
    func troubles(line: String, expected: [String]) throws {
        var bench = try Bench()
        #expect(
            bench.error(line).map { $0.hasPrefix("-c") ? String($0.drop { $0 != " " }.dropFirst()) : $0 } == expected)
    }
}
