import AuditSession
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// Script files: headers, comments, includes, variables, authors and dates.
@Suite struct ScriptFileTests {
    @Test(
        arguments: [
            ("gxaudit 1\n", nil), ("gxaudit 1", nil), ("#!/usr/bin/env gxaudit\ngxaudit 1\n", nil),
            ("\u{FEFF}gxaudit 1\n", nil),
            ("gxaudit 1\r\n# a\r\n", nil), ("gxaudit 1\n\n  # a comment\n#b\n", nil),
            ("", "错误 E-format：a.gxa 不是脚本：第一行应为 gxaudit 1"), ("check\n", "错误 E-format：a.gxa 不是脚本：第一行应为 gxaudit 1"),
            ("\ngxaudit 1\n", "错误 E-format：a.gxa 不是脚本：第一行应为 gxaudit 1"),
            ("# a\ngxaudit 1\n", "错误 E-format：a.gxa 不是脚本：第一行应为 gxaudit 1"),
            ("gxaudit1\n", "错误 E-format：a.gxa 不是脚本：第一行应为 gxaudit 1"), ("gxaudit 2\n", "错误 E-format：不认识的脚本格式：gxaudit 2"),
            ("gxaudit 1 \n", "错误 E-format：不认识的脚本格式：gxaudit 1 "),
            ("gxaudit 1\n\u{0}\n", "错误 E-encoding：脚本不是 UTF-8 文本：a.gxa"),
        ] as [(String, String?)])
    func headers(text: String, error: String?) throws {
        var bench = try Bench(loading: false)
        try bench.folder.write("a.gxa", text)
        let answer = bench.run("replay ~/a.gxa")
        guard let error else {
            #expect(answer == Bench.Answer(output: "0 passed, 0 failed\n"))
            return
        }
        #expect(answer.status == 2)
        #expect(answer.messages.contains(error), "\(answer.messages)")
    }

    @Test func notText() throws {
        var bench = try Bench(.english, loading: false)
        try bench.folder.write("a.gxa", bytes: Array("gxaudit 1\n".utf8) + [0xFF, 0x0A])
        #expect(
            bench.error("replay ~/a.gxa").first?.contains("error E-encoding: the script is not text in UTF-8: a.gxa")
                == true)
        #expect(bench.error("replay ~/none.gxa").first?.contains("error E-file: cannot read none.gxa") == true)
        #expect(bench.error("replay ~/").first?.contains("error E-file") == true)
        #expect(bench.error("replay").first == "-c: error E-usage: replay lacks SCRIPT")
    }

    @Test func commandsOverSeveralLines() throws {
        var bench = try Bench()
        let answer = try bench.replay(
            """
            author \\
             li   # a comment
            as-of 2026-01-12
            load reports
            annotate 清河县柳溪镇人民政府/2024 'one
            # no comment
              two'
            annotate 清河县柳溪镇人民政府/2024 --tag x <<TEXT
            - three ${nothing}

            END
            TEXT
            annotate 清河县柳溪镇人民政府/2024 ${x}
            confirm F-6JA32Z --reason <<END
            --because
            END
            expect count(annotations text = "- three ${y}{nothing}") = 0
            expect count(findings triage = confirmed) = 1
            set format jsonl
            annotations
            expect-output --contains <<END
            "text":"one\\n# no comment\\n  two"
            "text":"- three ${nothing}\\n\\nEND\\n"
            "text":"p q"
            END
            findings --triage confirmed
            expect-output --contains <<END
            F-6JA32Z
            END
            """, "--set 'x=p q' --set y=$")
        #expect(answer.status == 0, "\(answer)")
        #expect(answer.output.hasSuffix("\n4 passed, 0 failed\n"))
    }

    @Test(
        arguments: [
            ("annotate T <<END\nno end", "错误 E-usage：没有找到结束行 END"), ("find 'a\nb", "错误 E-usage：引号 ' 没有配对"),
            ("show ${none}", "错误 E-script：变量 ${none} 没有值"), ("expect ${none} = 1", "错误 E-script：变量 ${none} 没有值"),
            ("as-of 2026-1-2", "错误 E-usage：日期应写成 2026-01-12 这样"),
            ("as-of 2026-02-29", "错误 E-usage：日期应写成 2026-01-12 这样"),
            ("as-of 2026-13-01", "错误 E-usage"), ("as-of 2026-00-01", "错误 E-usage"), ("as-of 2026-04-31", "错误 E-usage"),
            ("as-of ２０２６-01-01 x", "错误 E-usage"), ("as-of 2026-01-12T09:30:00", "错误 E-usage"),
            ("author ' '", "错误 E-usage：姓名不能为空，也不能超过 240 字节"),
            ("author", "错误 E-usage：author 缺少 AUTHOR"), ("session list", "错误 E-session：这里不保存会话"),
            ("expect-output x", "错误 E-script：前面没有可以核对输出的命令"),
        ])
    func troubles(line: String, message: String) throws {
        var bench = try Bench(loading: false)
        let answer = try bench.replay(line)
        #expect(answer.status == 2)
        #expect(answer.output == "0 passed, 0 failed\n")
        #expect(answer.messages.contains("a.gxa:2") && answer.messages.contains(message), "\(answer.messages)")
    }

    @Test(arguments: ["2024-02-29", "2026-12-31", "2000-02-29"])
    func dates(date: String) throws {
        var bench = try Bench(loading: false)
        #expect(try bench.replay("as-of \(date)").status == 0)
    }

    @Test(arguments: ["confirm F-6JA32Z", "annotate F-6JA32Z x", "dismiss F-6JA32Z --as accepted --reason x"])
    func whoAndWhen(line: String) throws {
        var bench = try Bench()
        for (head, isSigned) in [
            ("", false), ("author li\n", false), ("as-of 2026-01-12\n", false), ("author li\nas-of 2026-01-12\n", true),
        ] {
            let answer = try bench.replay("load reports\n\(head)\(line)")
            #expect((answer.status == 0) == isSigned, "\(answer)")
            guard !isSigned else { continue }
            #expect(answer.messages.contains("错误 E-script：脚本没有写明谁在何时判断"))
            #expect(answer.messages.contains("提示：先写 author 姓名 和 as-of 2026-01-12 这样两行"))
        }
    }

    @Test func datesAreForScripts() throws {
        var bench = try Bench(.english, isInteractive: true)
        #expect(bench.error("as-of 2026-01-12").first == "error E-usage: as-of belongs in scripts")
        #expect(bench.run("author wang").status == 0)
        _ = bench.run("confirm F-6JA32Z")
        #expect(bench.workbench.session.events.last?.by == "wang")
    }

    @Test(arguments: [("x=1=2", "1=2"), ("x=", ""), ("x='a b'", "a b"), ("名称=值", "值")])
    func variablesOfTheCommandLine(variable: String, value: String) throws {
        var bench = try Bench(loading: false)
        let name = variable.prefix { $0 != "=" }
        let answer = try bench.replay("case \"<${\(name)}>\"", "--set \(variable)")
        #expect(answer.output == "== <\(value)>\n0 passed, 0 failed\n")
    }

    @Test(arguments: ["x", "=1", "'a b=1'", "${x}=1", "{=1"])
    func badVariables(variable: String) throws {
        var bench = try Bench(.english, loading: false)
        let answer = try bench.replay("check", "--set \(variable)")
        #expect(answer.messages.contains("error E-usage: a variable is written name=value"))
    }
}
