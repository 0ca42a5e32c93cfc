import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `expect`, `expect-output`, `expect-error` and `case`: what they say and what they mean for the status.
@Suite struct ExpectTests {
    private static let liuxi = "清河县柳溪镇人民政府/2024"
    private static let shiping = "清河县石坪乡人民政府/2024"

    @Test(
        arguments: [
            ("expect \(liuxi)/t3.new.total = 4", "pass  \(liuxi)/t3.new.total = 4  [4 = 4]\n"),
            ("断言 \(liuxi)/三.本年新收.总计　＝　４", "pass  \(liuxi)/t3.new.total = 4  [4 = 4]\n"),
            (
                "expect \(shiping)/t3.new.total = 3   # one too many",
                "FAIL  \(shiping)/t3.new.total = 3  [4 = 3]  (a.gxa:3)\n"
            ),
            (
                "expect \(shiping)/t2.licences.decided = 0",
                "FAIL  \(shiping)/t2.licences.decided = 0  [? = 0]  (a.gxa:3)\n      缺少运算所需的值：\(shiping)/t2.licences.decided（空白）\n"
            ),
            ("expect count(findings severity = error) = 2", "pass  count(findings severity = error) = 2  [2 = 2]\n"),
            ("expect \(liuxi)/s1 ~ “农机补贴”", nil),
            ("expect count(annotations) = 0", "pass  count(annotations) = 0  [0 = 0]\n"),
            ("case \"一 二\"", "== 一 二\n"), ("case -- -x", "== -x\n"),
        ] as [(String, String?)])
    func lines(line: String, expected: String?) throws {
        var bench = try Bench()
        let answer = try bench.replay("load reports\n\(line)")
        #expect(answer.messages == "")
        guard let expected else {
            #expect(answer.output.hasPrefix("pass  ") && answer.status == 0, "\(answer)")
            return
        }
        let counts = (expected.hasPrefix("pass") ? 1 : 0, expected.hasPrefix("FAIL") ? 1 : 0)
        #expect(answer.output == expected + "\(counts.0) passed, \(counts.1) failed\n")
        #expect(answer.status == (counts.1 == 0 ? 0 : 1))
    }

    @Test(
        arguments: [
            ("expect 1", "E-usage"), ("expect", "E-usage"), ("expect 甲镇/2024/t3.new.total = 1", "E-path"),
            ("expect \(liuxi)/t9 = 1", "E-address"), ("expect (1 = 1", "E-usage"),
        ])
    func errors(line: String, code: String) throws {
        var bench = try Bench()
        let answer = try bench.replay("load reports\n\(line)\nexpect-error \(code)")
        #expect(answer == Bench.Answer(output: "pass  error \(code)  [\(code)]\n1 passed, 0 failed\n"))
        #expect(try bench.replay("load reports\n\(line)").status == 2)
    }

    @Test func nothingIsLoaded() throws {
        var bench = try Bench(loading: false)
        #expect(try bench.replay("expect 1 = 1").messages.contains("a.gxa:2: 错误 E-path：还没有加载报告"))
    }

    private static let heading = "id\tbaseline\ttriage\trule\treport\tby\tat\treason\tmessage"

    @Test(
        arguments: [
            ("", [heading], true), ("", [], false), ("", ["x"], false), ("", [heading, ""], false),
            ("", [heading, "x"], false),
            ("--contains", ["baseline\ttriage"], true), ("--contains", ["triage", "id"], true),
            ("--contains", [], true),
            ("--contains", ["none"], false), ("--contains", ["id", "none"], false), ("--glob", ["id\t*message"], true),
            ("--glob", ["id?baseline*"], true), ("--glob", [heading], true), ("--glob", ["id"], false),
            ("--glob", ["*", "*"], false),
            ("--glob", [], false),
        ] as [(String, [String], Bool)])
    func outputs(option: String, body: [String], isMet: Bool) throws {
        var bench = try Bench()
        let lines = ["load reports", "findings --departed", "expect-output \(option) <<END"] + body + ["END"]
        let answer = try bench.replay(lines.joined(separator: "\n"))
        #expect(answer.messages == "")
        #expect(answer.status == (isMet ? 0 : 1))
        #expect(answer.output.hasPrefix(isMet ? "pass  output  [1 行]\n" : "FAIL  output  [1 行]  (a.gxa:4)\n"))
        #expect(answer.output.hasSuffix(isMet ? "1 passed, 0 failed\n" : "0 passed, 1 failed\n"))
    }

    @Test func theDifferenceIsShown() throws {
        var bench = try Bench()
        let answer = try bench.replay(
            """
            set
            expect-output <<END
            name\tvalue\tvalues\tsummary
            ambiguous\t1\t1 2\t“”—… 等宽度不定的字符占几列
            color\tauto\tauto always never\t颜色
            extra
            format\tauto\tauto ascii box csv html json jsonl line markdown plain tsv\t输出格式
            lang\tzh\tzh en\t界面语言
            END
            """)
        #expect(
            answer.output.replacing("\t", with: " ") == """
                FAIL  output  [8 行]  (a.gxa:3)
                      ambiguous 1 1 2 “”—… 等宽度不定的字符占几列
                    - color auto auto always never 颜色
                    - extra
                    - format auto auto ascii box csv html json jsonl line markdown plain tsv 输出格式
                    + citations default 文件，或 default 补充已知文件、名称和提法的清单文件
                    + color never auto always never 颜色
                    + format tsv auto ascii box csv html json jsonl line markdown plain tsv 输出格式
                      lang zh zh en 界面语言
                    + sql-timeout off 1 到 86400，或 off sql 查询运行多少秒后停止
                    + typos default 文件，或 default 补充已知错别字的清单文件
                0 passed, 1 failed

                """, "\(answer.output)")
    }

    @Test func longDifferencesAreCut() throws {
        var bench = try Bench()
        let answer = try bench.replay("load reports\nquery */2024/t3\nexpect-output <<END\nEND")
        let lines = answer.output.split(separator: "\n")
        #expect(lines.count == 63)
        #expect(lines[61].hasPrefix("      …还有 ") && lines[61].hasSuffix(" 行"), "\(lines[61])")
    }

    @Test func outputsOfOtherKinds() throws {
        var bench = try Bench()
        let answer = try bench.replay(
            """
            load reports
            expect-output ''
            export cells \(Self.liuxi) --to - --format csv
            expect-output --contains <<END
            \(Self.liuxi.split(separator: "/")[0]),清河县,2024,2021,reports/liuxi-2024.txt,t3.new.total,
            END
            set format json
            reports */2023
            expect-output --contains <<END
            liuxi-2023.txt
            END
            set format tsv
            find 农机补贴
            expect-output --contains <<-
            清河县柳溪镇人民政府
            -
            expect-output --contains --glob x
            expect-error E-usage
            nonsense
            expect-error E-verb
            expect-output <<END
            END
            expect-error E-script
            """)
        #expect(answer.messages == "")
        #expect(answer.output.hasSuffix("\n7 passed, 0 failed\n"), "\(answer.output)")
    }

    @Test func textThatLooksLikeAnOption() throws {
        var bench = try Bench()
        let answer = try bench.replay(
            """
            author li
            as-of 2026-01-12
            load reports
            set format markdown
            annotate \(Self.liuxi) --tag x <<END
            --tag y
            END
            confirm F-6JA32Z --reason <<END
            -
            END
            annotations
            expect-output --contains <<END
            --tag y
            END
            set format line
            findings --triage confirmed
            expect-output --contains <<END
            - none
            END
            expect-output <<END
            --contains
            END
            """)
        #expect(answer.messages == "")
        #expect(answer.output.hasSuffix("\n1 passed, 2 failed\n"), "\(answer.output)")
    }

    @Test(
        arguments: [
            ("nonsense\nexpect-error E-verb", 0, "pass  error E-verb  [E-verb]\n"),
            ("nonsense\n\n# why\nexpect-error E-verb\ncase 后", 0, "pass  error E-verb  [E-verb]\n== 后\n"),
            (
                "nonsense\nexpect-error E-path", 1,
                "FAIL  error E-path  [E-verb]  (a.gxa:3)\n      没有“nonsense”这个命令\n"
            ),
            ("rules\nexpect-error E-path", 1, "FAIL  error E-path  [没有出错]  (a.gxa:3)\n"),
            ("expect-error E-path", 1, "FAIL  error E-path  [没有出错]  (a.gxa:2)\n"),
            (
                "nonsense\nexpect-error E-verb\nexpect-error E-verb", 1,
                "pass  error E-verb  [E-verb]\nFAIL  error E-verb  [没有出错]  (a.gxa:4)\n"
            ),
            ("nonsense\ncase 后", 2, ""), ("nonsense", 2, ""), ("expect-error E-none", 2, ""),
            ("expect-error E-none\nexpect-error E-usage", 0, "pass  error E-usage  [E-usage]\n"),
        ])
    func expectedErrors(script: String, status: Int32, lines: String) throws {
        var bench = try Bench(loading: false)
        let answer = try bench.replay(script)
        #expect(answer.status == status)
        #expect(answer.output.hasPrefix(lines))
        #expect((answer.messages == "") == (status != 2), "what was expected is not complained of")
    }

    @Test func keepGoing() throws {
        var bench = try Bench(loading: false)
        let script = "nonsense\ncase 后\nmore\nexpect-error E-verb"
        #expect(try bench.replay(script).output == "0 passed, 0 failed\n")
        let answer = try bench.replay(script, "--keep-going")
        #expect(answer.output == "== 后\npass  error E-verb  [E-verb]\n1 passed, 0 failed\n")
        #expect(answer.status == 2)
        #expect(answer.messages.contains("a.gxa:2:1: 错误 E-verb：没有“nonsense”这个命令") && !answer.messages.contains("more"))
    }

    @Test func anExpectationThatFailsDoesNotStop() throws {
        var bench = try Bench()
        let answer = bench.run(["expect count(findings) = 9", "expect count(findings) = 2"])
        #expect(answer.output == "FAIL  count(findings) = 9  [2 = 9]\npass  count(findings) = 2  [2 = 2]\n")
        #expect(answer.status == 1)
    }

    @Test func complaintsAreInThePersonsLanguage() throws {
        var bench = try Bench(.english, loading: false)
        let answer = try bench.replay("rules\nexpect-error E-path\nnonsense")
        #expect(answer.messages.hasPrefix("a.gxa:4:1: error E-verb: there is no command “nonsense”\n"))
        #expect(
            answer.output == "FAIL  error E-path  [没有出错]  (a.gxa:3)\n0 passed, 1 failed\n",
            "data is the same everywhere")
    }
}
