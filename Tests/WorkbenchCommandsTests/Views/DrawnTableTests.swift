import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// Whole tables as a person sees them, at the widths of common screens.
@Suite struct DrawnTableTests {
    static let lines = [
        "reports", "query */2024/t3.new.total", "query 三.本年新收 --by organ", "query t2 --by year",
        "query t3.*.total --by row",
        "show 清河县石坪乡人民政府/2024/t3", "show 清河县石坪乡人民政府/2024/t4", "show 清河县石坪乡人民政府/2024/t2.licences.decided",
        "find 收费", "check", "findings", "rules", "help", "set", "diff 清河县柳溪镇人民政府/2023 清河县石坪乡人民政府/2024",
        "explain F-6JA32Z",
    ]

    @Test(arguments: lines, [80, 160])
    func everyLineOfATableIsAsWideAsTheOthers(line: String, width: Int) throws {
        for (format, isFramed) in [("box", { "┌│├└╭╰".contains($0) }), ("ascii", { "+|".contains($0) })]
            as [(String, (Character) -> Bool)]
        {
            for ambiguous in AmbiguousWidth.allCases {
                var bench = try Bench()
                _ = bench.run("set format \(format)")
                _ = bench.run("set ambiguous \(ambiguous.rawValue)")
                bench.width = width
                bench.hidesFolder = false
                let drawn = bench.output(line).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
                var tables: [[String]] = [[]]
                for text in drawn {
                    if text.first.map(isFramed) == true {
                        tables[tables.count - 1].append(text)
                    } else {
                        tables.append([])
                    }
                }
                #expect(tables.contains { $0.count >= 4 }, "no table was drawn")
                for table in tables where !table.isEmpty {
                    let widths = Set(table.map { $0.displayWidth(ambiguous: .narrow) })
                    #expect(widths.count == 1, "\(format):\n\(table.joined(separator: "\n"))")
                    #expect(widths.allSatisfy { $0 <= width }, "\(format):\n\(table.joined(separator: "\n"))")
                }
            }
        }
    }

    @Test func queryAt80Columns() throws {
        var bench = try Bench()
        _ = bench.run("set format box")
        bench.width = 80
        let drawn = bench.output("query */2024/t3.new.total")
        #expect(drawn == Self.queryAt80, "\(drawn)")
    }

    @Test func summaryAt160Columns() throws {
        var bench = try Bench()
        _ = bench.run("set format box")
        bench.width = 160
        let drawn = bench.output("query 三.本年新收 --by organ")
        #expect(drawn == Self.summaryAt160, "\(drawn)")
    }

    private static let queryAt80 = """
        t3.new.total  一、本年新收政府信息公开申请数量·总计
        ┌──────────────────────┬──────┬──────┬───────┐
        │ 机关                 │ 年度 │ 数值 │ 位置  │
        ├──────────────────────┼──────┼──────┼───────┤
        │ 清河县柳溪镇人民政府 │ 2024 │    4 │ 67:1  │
        │ 清河县石坪乡人民政府 │ 2024 │    4 │ 37:31 │
        └──────────────────────┴──────┴──────┴───────┘
        2 格

        """

    private static let summaryAt160 = """
        ┌──────────────────────┬────────┬──────────┬──────────┬──────────────┬──────────────┬──────┬──────┐
        │ 机关                 │ 自然人 │ 商业企业 │ 科研机构 │ 社会公益组织 │ 法律服务机构 │ 其他 │ 总计 │
        ├──────────────────────┼────────┼──────────┼──────────┼──────────────┼──────────────┼──────┼──────┤
        │ 清河县柳溪镇人民政府 │      5 │        1 │        0 │            0 │            0 │    0 │    6 │
        │ 清河县石坪乡人民政府 │      3 │        0 │        0 │            0 │            0 │    0 │    4 │
        └──────────────────────┴────────┴──────────┴──────────┴──────────────┴──────────────┴──────┴──────┘
        2 行

        """
}
