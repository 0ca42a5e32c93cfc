import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// What is understood at the prompt and nowhere else.
@Suite struct PromptTests {
    @Test(
        arguments: [
            ("show r2/t3.new.total", "show 清河县柳溪镇人民政府/2024/t3.new.total"),
            ("reports r1", "reports 清河县柳溪镇人民政府/2023"),
            ("query 石坪/2024/t3.new", "query 清河县石坪乡人民政府/2024/t3.new"),
            ("explain f2", "explain F-6JA32Z"),
            ("expl A-03", "explain A-03"),
        ])
    func shortForms(typed: String, canonical: String) throws {
        var prompt = try Bench(isInteractive: true)
        var script = try Bench()
        for line in ["check", "findings"] {
            _ = prompt.run(line)
            _ = script.run(line)
        }
        let expected = script.output(canonical)
        #expect(!expected.isEmpty)
        #expect(prompt.run(typed) == Bench.Answer(output: expected))
        #expect(script.run(typed).status == 2)
        #expect(script.run(typed).output == "")
    }

    @Test(
        arguments: [
            ("show r9", ["错误 E-path：没有第 9 份报告，共 3 份"]), ("show r0", ["错误 E-path：没有第 0 份报告，共 3 份"]),
            ("explain f3", ["错误 E-finding：没有第 3 个问题，共 2 个"]),
            ("re", ["错误 E-ambiguous：“re”可以是 record、redo、reload、remove、reopen、replay、reports"]),
            ("reports 清河/2024", ["错误 E-ambiguous：“清河”可以指：清河县柳溪镇人民政府、清河县石坪乡人民政府", "提示：请写明是哪一个机关。"]),
        ] as [(String, [String])])
    func troubles(line: String, expected: [String]) throws {
        var bench = try Bench(isInteractive: true)
        #expect(bench.error(line) == expected)
        #expect(bench.run(line).status == 0, "an error does not end the prompt")
    }

    @Test func quitEndsTheLoop() throws {
        var bench = try Bench(loading: false)
        for line in ["quit", "exit", "退出"] {
            bench.workbench.isFinished = false
            #expect(bench.run(line) == Bench.Answer())
            #expect(bench.workbench.isFinished)
        }
    }

    @Test func settings() throws {
        var bench = try Bench(loading: false)
        #expect(
            bench.output("set") == """
                name\tvalue\tvalues\tsummary
                ambiguous\t1\t1 2\t“”—… 等宽度不定的字符占几列
                citations\tdefault\t文件，或 default\t补充已知文件、名称和提法的清单文件
                color\tauto\tauto always never\t颜色
                format\tauto\tauto ascii box csv html json jsonl line markdown plain tsv\t输出格式
                lang\tzh\tzh en\t界面语言
                sql-timeout\toff\t1 到 86400，或 off\tsql 查询运行多少秒后停止
                typos\tdefault\t文件，或 default\t补充已知错别字的清单文件

                """)
        #expect(bench.run("set lang en") == Bench.Answer())
        #expect(bench.output("set lang") == "name\tvalue\tvalues\tsummary\nlang\ten\tzh en\tlanguage\n")
        #expect(
            bench.error("set lang fr") == ["-c:10: error E-setting: lang cannot be “fr”", "hint: it is one of zh, en"])
        #expect(
            bench.error("设置 nothing") == [
                "-c:4: error E-setting: there is no setting “nothing”",
                "hint: there are ambiguous, citations, color, format, lang, sql-timeout, typos, rules such as A-03 and their parameters such as X-06.factor",
            ])
        for format in ["json", "auto"] { #expect(bench.run("set format \(format)").status == 0) }
        #expect(bench.workbench.settings.format == nil)
    }

    @Test(arguments: ["", "   ", "# nothing", "　"])
    func nothing(line: String) throws {
        var bench = try Bench(loading: false)
        #expect(bench.run(line) == Bench.Answer())
    }

    @Test func openQuote() throws {
        var bench = try Bench(.english, loading: false)
        #expect(bench.error("find 'a") == ["-c: error E-usage: the quotation mark ' is not closed"])
    }
}
