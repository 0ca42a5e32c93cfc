import AuditSession
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `annotate`, `annotations`, `edit` and `remove`.
@Suite struct AnnotateCommandTests {
    private static let report = "清河县柳溪镇人民政府/2024"

    @Test(
        arguments: [
            ("annotate \(report) 总的看", report, "", "kept"),
            ("批注 \(report)/s1 说法含混 --quote 三件群众常问的事", "\(report)/s1", "三件群众常问的事", "kept"),
            ("annotate \(report)/s1 全节", "\(report)/s1", "", "kept"),
            ("annotate \(report) 表述 --quote '办理流程 张贴在便民大厅'", report, "办理流程张贴在便民大厅", "kept"),
            ("annotate \(report)/t3.new.total 与台账一致", "\(report)/t3.new.total", "4", "kept"),
            ("annotate \(report)/三.本年新收.总计 与台账一致", "\(report)/t3.new.total", "4", "kept"),
            ("annotate \(report)/L1 标题", "\(report)/L1", "清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "kept"),
            ("annotate \(report)/L1 标题 --quote 年度报告", "\(report)/L1", "年度报告", "kept"),
            ("annotate \(report)/L2 空行", "\(report)/L2", "", "kept"),
            ("annotate f-6ja32z 已电话核实", "F-6JA32Z", "", "kept"),
            ("annotate \(report) -- '-8 件'", report, "", "kept"),
        ])
    func targets(line: String, target: String, quote: String, anchor: String) throws {
        var bench = try Bench()
        let answer = bench.run(line)
        #expect(answer.status == 0, "\(answer.messages)")
        let rows = bench.rows("annotations")
        #expect(rows.map { Array($0[1...3]) } == [[target, quote, anchor]])
        let id = try #require(rows.first?.first)
        #expect(answer.messages == "\(id)  \(target)  \(rows[0][4])\n")
        #expect(id.hasPrefix("N-") && id.utf8.count == 8)
        #expect(Array(rows[0][6...7]) == ["li", "2026-01-12T09:30:00+08:00"])
    }

    @Test(
        arguments: [
            ("annotate \(report)/t3 x", ["错误 E-ambiguous：批注一次只能针对一个单元格", "提示：写出这个单元格的地址，例如 t3.new.total"]),
            ("annotate \(report)/s1 x --quote 没有这话", ["错误 E-quote：没有找到引文“没有这话”", "提示：用 find 查找原文"]),
            ("annotate \(report)/s1 x --quote ''", ["错误 E-quote：没有找到引文“”", "提示：用 find 查找原文"]),
            ("annotate \(report)/s5 x --quote 三件群众常问的事", ["错误 E-quote：没有找到引文“三件群众常问的事”", "提示：用 find 查找原文"]),
            ("annotate \(report) x --quote 年度", ["错误 E-quote：引文“年度”出现 5 次", "提示：多引几个字，或指明某一行，例如 /L14"]),
            ("annotate \(report)/t3.new.total x --quote 4", ["错误 E-quote：单元格不用引文", "提示：它的数值随批注保存"]),
            ("annotate F-6JA32Z x --quote 4", ["错误 E-quote：问题没有可引用的文字", "提示：批注报告的某一节或某一行"]),
            ("annotate \(report) ''", ["错误 E-usage：文字不能为空"]),
            ("annotate \(report) ' 　\t'", ["错误 E-usage：文字不能为空"]),
            ("annotate \(report) 'a\rb'", ["错误 E-usage：文字里有控制字符"]),
            ("annotate \(report)", ["错误 E-usage：annotate 缺少 TEXT", "提示：help annotate 说明用法"]),
            ("annotate \(report) x --tag ''", ["错误 E-usage：标签是一个词，不含空白"]),
            ("annotate \(report) x --tag 'a b'", ["错误 E-usage：标签是一个词，不含空白"]),
            ("annotate F-AAAAAA x", ["错误 E-finding：没有问题 F-AAAAAA", "提示：findings 列出全部问题"]),
        ] as [(String, [String])])
    func troubles(line: String, expected: [String]) throws {
        var bench = try Bench()
        #expect(
            bench.error(line).map { $0.hasPrefix("-c") ? String($0.drop { $0 != " " }.dropFirst()) : $0 } == expected)
        #expect(bench.workbench.session.state.annotations.isEmpty)
        #expect(bench.workbench.session.events.count == 1)
    }

    @Test func otherTroubles() throws {
        var bench = try Bench(.english)
        for line in ["annotate */2024 x", "annotate \(Self.report)/L9999 x", "annotate \(Self.report)/s9 x"] {
            #expect(bench.run(line).status == 2, "\(line)")
        }
        let long = String(repeating: "长", count: 21_846)
        #expect(bench.error("annotate \(Self.report) \(long)").first?.contains("E-limit") == true)
        let tags = (0...32).map { "--tag t\($0)" }.joined(separator: " ")
        #expect(bench.error("annotate \(Self.report) x \(tags)").first?.contains("at most 32 tags") == true)
        _ = bench.run("unload all")
        #expect(bench.error("annotate \(Self.report) x").first?.contains("no report is loaded") == true)
        #expect(bench.workbench.session.state.annotations.isEmpty)
    }

    @Test func everyLineCanBeAnnotated() throws {
        var bench = try Bench()
        for name in ["柳溪镇人民政府/2024", "石坪乡人民政府/2024"] {
            for line in 1...30 where bench.run("annotate 清河县\(name)/L\(line) 看").status != 0 {
                Issue.record("清河县\(name)/L\(line)")
            }
        }
        _ = bench.run("set format jsonl")
        let quotes = bench.output("annotations").split(separator: "\n")
        #expect(quotes.count == 60)
        for quote in quotes where quote.contains(#""quote":"\t"#) || quote.contains(#"\t","anchor""#) {
            Issue.record("not from ink to ink: \(quote)")
        }
    }

    @Test func theSameTwiceIsTwo() throws {
        var bench = try Bench()
        for _ in 1...3 { _ = bench.run("annotate \(Self.report) 看") }
        let ids = bench.rows("annotations").map { $0[0] }
        #expect(Set(ids).count == 3)
        _ = bench.run("remove \(ids[1])")
        #expect(bench.rows("annotations").map { $0[0] } == [ids[0], ids[2]])
    }

    /// Five annotations: a report, a section, a cell, a line and a finding.
    private func annotated() throws -> Bench {
        var bench = try Bench()
        for line in [
            "annotate \(Self.report) 报告 --tag 甲", "annotate \(Self.report)/s1 节 --tag 甲 --tag 乙 --tag 甲",
            "annotate \(Self.report)/t3.new.total 格", "annotate \(Self.report)/L3 行",
            "annotate F-6JA32Z 问题",
        ] {
            #expect(bench.run(line).status == 0)
        }
        bench.workbench.pen.author = "wang"
        #expect(bench.run("annotate 清河县柳溪镇人民政府/2023 上年 --tag=-x").status == 0)
        return bench
    }

    @Test(
        arguments: [
            ("", ["报告", "节", "格", "行", "问题", "上年"]), ("\(report)", ["报告", "节", "格", "行"]),
            ("*/2024", ["报告", "节", "格", "行", "问题"]), ("*/2023", ["上年"]), ("\(report)/s1", ["节"]),
            ("\(report)/s2", []), ("\(report)/t3", ["格"]), ("\(report)/t4", []), ("t3.new", ["格"]),
            ("\(report)/L3", ["行"]), ("\(report)/L4", []), ("F-6JA32Z", ["问题"]), ("F-C42ZJ6", []),
            ("--tag 甲", ["报告", "节"]), ("--tag 乙", ["节"]), ("--tag=-x", ["上年"]), ("--tag 丙", []),
            ("--by wang", ["上年"]), ("--by li --tag 甲", ["报告", "节"]), ("\(report)/s1 --by wang", []),
        ] as [(String, [String])])
    func filters(options: String, expected: [String]) throws {
        var bench = try annotated()
        #expect(bench.rows("annotations \(options)").map { $0[4] } == expected)
    }

    @Test func tagsOnceInTheirOrder() throws {
        var bench = try annotated()
        #expect(bench.rows("annotations").map { $0[5] } == ["甲", "甲 乙", "", "", "", "-x"])
        _ = bench.run("set format plain")
        #expect(bench.output("annotations --by nobody").hasSuffix("0 条批注\n"))
    }

    @Test(
        arguments: [
            ("新的文字", ["新的文字", "甲 乙"]), ("--tag 丙", ["节", "丙"]), ("--untag", ["节", ""]),
            ("--untag --tag 丁", ["节", "丁"]), ("新 --tag 丙 --tag 丁", ["新", "丙 丁"]), ("-- -8", ["-8", "甲 乙"]),
        ] as [(String, [String])])
    func editing(words: String, expected: [String]) throws {
        var bench = try annotated()
        let before = bench.rows("annotations")
        let id = before[1][0]
        #expect(bench.run("修改 \(id.lowercased()) \(words)") == Bench.Answer(messages: "\(id)  已修改\n"))
        let after = bench.rows("annotations")
        #expect(Array(after[1][4...5]) == expected)
        #expect(bench.workbench.session.state.annotations[1].edited?.by == "wang")
        #expect(
            after.enumerated().filter { $0.offset != 1 }.map(\.element)
                == before.enumerated().filter { $0.offset != 1 }.map(\.element))
        _ = bench.run("undo")
        #expect(bench.rows("annotations") == before)
    }

    @Test func editingTheQuote() throws {
        var bench = try annotated()
        let ids = bench.rows("annotations").map { $0[0] }
        #expect(bench.run("edit \(ids[1]) --quote 三件群众常问的事").status == 0)
        #expect(bench.rows("annotations")[1][2] == "三件群众常问的事")
        #expect(bench.run("edit \(ids[3]) --quote 张贴在便民大厅").status == 0, "from a line to another one")
        #expect(bench.rows("annotations")[3][2] == "张贴在便民大厅")
        for (id, passage, message) in [
            (ids[0], "年度", "引文“年度”出现 5 次"), (ids[2], "年度", "单元格不用引文"), (ids[4], "年度", "问题没有可引用的文字"),
            (ids[1], "没有这话", "没有找到引文“没有这话”"),
        ] {
            #expect(bench.error("edit \(id) --quote \(passage)").first?.hasSuffix(message) == true, "\(message)")
        }
        _ = bench.run("unload 清河县柳溪镇人民政府/2024")
        #expect(
            bench.error("edit \(ids[0]) --quote 张贴").first
                == "-c: 错误 E-path：报告没有加载：清河县柳溪镇人民政府/2024")
    }

    @Test(
        arguments: [
            ("edit N-AAAAAA x", "错误 E-annotation：没有批注 N-AAAAAA"), ("remove N-AAAAAA", "错误 E-annotation：没有批注 N-AAAAAA"),
            ("edit n1 x", "错误 E-annotation：没有批注 n1"), ("edit ID", "错误 E-usage：没有写要改什么"),
            ("edit ID ''", "错误 E-usage：文字不能为空"), ("edit ID --tag 'a b'", "错误 E-usage：标签是一个词，不含空白"),
        ])
    func editingTroubles(line: String, message: String) throws {
        var bench = try annotated()
        let before = bench.rows("annotations")
        let answer = bench.error(line.replacing("ID", with: before[0][0]))
        #expect(answer.first?.hasSuffix(message) == true, "\(answer)")
        #expect(bench.rows("annotations") == before)
    }

    @Test func annotationsOfWhatIsNotLoaded() throws {
        var bench = try annotated()
        let before = bench.rows("annotations").map { $0[0] }
        _ = bench.run("unload all")
        #expect(bench.rows("annotations").map { $0[0] } == before)
        #expect(bench.rows("annotations").map { $0[3] } == [String](repeating: "not-loaded", count: 6))
    }
}
