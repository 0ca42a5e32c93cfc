import TestSupport
import Testing

@testable import WorkbenchCommands

/// `query --where`, and `last` behind it.
@Suite struct QueryWhereTests {
    @Test func aRowForEachCellThatMeetsTheCondition() throws {
        var bench = try Bench()
        #expect(
            bench.output("query t3.new.total --where 'value > 2 and organ ~ 石坪'") == """
                organ\tcounty\tyear\tcell\tlabel\tvalue\tstate\tplace
                清河县石坪乡人民政府\t清河县\t2024\tt3.new.total\t一、本年新收政府信息公开申请数量·总计\t4\tnumber\t37:31

                """)
        #expect(bench.rows("query t2 --where 'state = blank'").map { $0[3] } == ["t2.licences.decided"])
        #expect(bench.rows("query * --where 'row = new and column = total'").count == 3)
        #expect(bench.rows("query t3.new.total --where 'value > 2' --by year") == [["2024", "8", "0"]])
        #expect(bench.rows("query t3.new.total --where 'value > 9' --by year").isEmpty)
        #expect(
            bench.output("query t3.new.total --where 'value > 9' --sum")
                == "cell\tlabel\tsum\tnot-numbers\nt3.new.total\t一、本年新收政府信息公开申请数量·总计\t\t0\n")
    }

    @Test func changesAreShownBesideTheValuesTheyAreOf() throws {
        var bench = try Bench()
        let answer = bench.run("query t3.new.total --where 'change >= 2'")
        #expect(
            answer.output == """
                organ\tcounty\tyear\tcell\tlabel\tvalue\tchange\tstate\tplace
                清河县柳溪镇人民政府\t清河县\t2024\tt3.new.total\t一、本年新收政府信息公开申请数量·总计\t4\t2\tnumber\t67:1

                """)
        #expect(answer.messages == "2 格无法按条件判断，未列入：2 格没有上年数\n")
        let rows = bench.rows("query t3.new.total --sort change --descending")
        #expect(rows.map { $0[6] } == ["2", "", ""])
        _ = bench.run("set lang en")
        #expect(
            bench.run("query */2024/t2.licences --where 'value >= 0'").messages
                == "1 cell is left out, as the condition cannot be judged: 1 no number\n")
    }

    @Test func lastIsTheReportsWithACellThatIsShown() throws {
        var bench = try Bench()
        #expect(bench.output("last") == bench.output("reports */2023").prefix { $0 != "\n" } + "\n")
        _ = bench.run("query t3.new.total --where 'value > 2' --limit 1")
        #expect(bench.output("last") == bench.output("reports */2024"))
        _ = bench.run("query t3.new.total --where 'value > 2' --by year")
        #expect(bench.output("上次") == bench.output("reports */2024"))
        _ = bench.run("query t3.new.total --where 'value > 100'")
        _ = bench.run("set format plain")
        #expect(bench.output("last") == "上一次的结果里没有报告\n")
        _ = bench.run("set lang en")
        #expect(bench.output("last") == "no report is in the last result\n")
    }

    @Test(
        arguments: [
            ("query t3 --where 'valu > 3'", "错误 E-usage：没有字段“valu”"),
            ("query t3 --where 'organ > 3'", "错误 E-usage：“>”的两边不能比较：“organ”是文字，“3”是数字"),
            ("query t3 --where ''", "错误 E-usage：表达式是空的"),
            ("query t3 --where value > 3", "错误 E-usage：多余的词：> 3"),
        ])
    func troubles(line: String, expected: String) throws {
        var bench = try Bench()
        let error = bench.error(line)
        #expect(error.first?.hasSuffix(expected) == true, "\(error)")
    }

    @Test func theConditionAtFaultIsPointedAt() throws {
        var bench = try Bench()
        #expect(
            bench.run("query t3.3 --where 'x'").messages.contains("错误 E-address"), "the path is looked at first")
        #expect(
            bench.run("query t3 --where 'organ > 3'").messages.contains("\n                   ^^^^^^^^^^^\n"),
            "the 3 of t3 is not meant")
        #expect(
            bench.error("query t3 --where value > 3").last == "提示：条件要加引号：--where 'value > 3'")
    }

    @Test func aRecordingHasTheConditionInCanonicalForm() throws {
        var bench = try Bench()
        _ = bench.run("record ~/a.gxa")
        _ = bench.run("query t3.new.total --where 'not  ( value ＞ 2)' --mean")
        _ = bench.run("last")
        _ = bench.run("record off")
        let script = try bench.folder.read("a.gxa")
        #expect(script.contains("\nquery t3.new.total --where 'not value > 2' --mean\nlast\n"), "\(script)")
    }
}
