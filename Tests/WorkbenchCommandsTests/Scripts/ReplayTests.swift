import AuditSession
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `replay`: several scripts, `--update`, `--save`, and the fixed start.
@Suite struct ReplayTests {
    private static let good = "case 甲\nload reports\nexpect count(findings) = 2"
    private static let bad = "load reports\nexpect count(findings) = 3"

    private func bench(_ files: [String: String] = [:]) throws -> Bench {
        let bench = try Bench(loading: false)
        try InventedFolder.write(in: bench.folder)
        for (name, text) in files { try bench.folder.write(name, "gxaudit 1\n\(text)\n") }
        return bench
    }

    @Test(
        arguments: [
            ("good", 0, "good.gxa", 1, 0), ("bad", 1, "bad.gxa", 0, 1), ("broken", 2, "", 0, 0),
            ("good bad good", 1, "good.gxa", 2, 1),
            ("good broken good", 2, "good.gxa", 1, 0), ("--keep-going good broken good", 2, "good.gxa", 2, 0),
            ("bad broken", 2, "bad.gxa", 0, 1),
        ] as [(String, Int32, String, Int, Int)])
    func severalScripts(names: String, status: Int32, first: String, passed: Int, failed: Int) throws {
        var bench = try bench(["good.gxa": Self.good, "bad.gxa": Self.bad, "broken.gxa": "nonsense"])
        let words = names.split(separator: " ").map { $0.hasPrefix("-") ? String($0) : "~/\($0).gxa" }
        let answer = bench.run("replay \(words.joined(separator: " "))")
        #expect(answer.status == status)
        #expect(answer.output.split(separator: "\n").last == "\(passed) passed, \(failed) failed")
        #expect(answer.output.hasPrefix(words.count > 1 ? first : ""))
    }

    @Test func theStartIsFixed() throws {
        var bench = try bench([
            "a.gxa": Self.good + "\nset\nexpect-output --contains <<END\nlang\tzh\ncolor\tnever\nformat\ttsv\nEND"
        ])
        let expected = bench.run("replay ~/a.gxa")
        #expect(expected.status == 0)
        for line in ["set lang en", "set format json", "load ~/reports", "confirm F-6JA32Z"] {
            #expect(bench.run(line).status == 0)
        }
        let events = bench.workbench.session.events
        _ = bench.run("set format plain")
        #expect(bench.run("replay ~/a.gxa").output == expected.output)
        #expect(bench.workbench.session.events.count == events.count + 1, "a replay leaves the session alone")
        bench.workbench.isInteractive = true
        #expect(bench.run("replay ~/a.gxa").output == expected.output)
    }

    @Test func runningNumbersAreForPrompts() throws {
        var bench = try bench(["a.gxa": "load reports\nshow r1\nexpect-error E-path\nexpl A-03\nexpect-error E-verb"])
        bench.workbench.isInteractive = true
        #expect(bench.run("replay ~/a.gxa").output.hasSuffix("2 passed, 0 failed\n"))
    }

    @Test func replaysWithinReplays() throws {
        var bench = try bench([
            "s/a.gxa": "replay b.gxa\nexpect-output --contains <<END\n1 passed, 0 failed\nEND",
            "s/b.gxa": Self.good.replacing("reports", with: "../reports"), "loop.gxa": "replay loop.gxa",
        ])
        #expect(
            bench.run("replay ~/s/a.gxa")
                == Bench.Answer(
                    output: "== 甲\npass  count(findings) = 2  [2 = 2]\npass  output  [3 行]\n2 passed, 0 failed\n"))
        #expect(bench.run("replay ~/loop.gxa").status == 2)
    }

    private static let update = """
        #!/usr/bin/env gxaudit
        gxaudit 1
        load reports   # three
        expect count(findings) = 3
        unload */2024
        reports
        expect-output <<END
        old
        lines
        END
        find 农机补贴
        expect-output --contains <<END
        nothing like it
        END
        # the last
        rules
        expect-output <<ENDE
        ENDE
        find 无此文字
        expect-output <<END
        place\tsection\ttext
        END
        """

    @Test(arguments: ["\n", "", "\r\n"])
    func update(ending: String) throws {
        var bench = try bench()
        let script = Self.update + ending
        try bench.folder.write(
            "a.gxa", ending == "\r\n" ? script.replacing("\n", with: "\r\n").replacing("\r\r", with: "\r") : script)
        let before = try bench.folder.read("a.gxa").replacing("\r\n", with: "\n")
        #expect(bench.run("replay ~/a.gxa").status == 1)
        #expect(
            try bench.folder.read("a.gxa").replacing("\r\n", with: "\n") == before,
            "nothing is written without --update")
        let answer = bench.run("replay ~/a.gxa --update")
        #expect(answer.status == 1)
        #expect(answer.messages.hasPrefix("a.gxa：改写 "), "\(answer.messages)")
        let after = try bench.folder.read("a.gxa").replacing("\r\n", with: "\n")
        #expect(after.contains("\nexpect count(findings) = 3\n"), "an expect is never touched")
        #expect(after.contains("\nnothing like it\n"))
        #expect(after.contains("\nload reports   # three\n") && after.contains("\n# the last\n"))
        #expect(after.contains("\nreports\nexpect-output <<END\norgan\tcounty\t"))
        #expect(after.hasSuffix("\nEND" + (ending.isEmpty ? "" : "\n")))
        let second = bench.run("replay ~/a.gxa --update")
        #expect(second.output.split(separator: "\n").filter { $0.hasPrefix("FAIL") }.count == 2, "\(second.output)")
        #expect(second.messages == "")
        #expect(try bench.folder.read("a.gxa").replacing("\r\n", with: "\n") == after)
    }

    @Test func updatesOfAnIncludedScript() throws {
        var bench = try bench([
            "s/a.gxa": "include b.gxa\ninclude b.gxa",
            "s/b.gxa": "set color always\nset color\nexpect-output <<END\n1\n2\n3\nEND\ncase 后",
        ])
        let answer = bench.run("replay ~/s/a.gxa --update")
        #expect(answer.status == 1)
        let body = "name\tvalue\tvalues\tsummary\ncolor\talways\tauto always never\t颜色\n"
        #expect(
            try bench.folder.read("s/b.gxa")
                == "gxaudit 1\nset color always\nset color\nexpect-output <<END\n\(body)END\ncase 后\n")
    }

    @Test func anOutputWithTheClosingLine() throws {
        var bench = try bench()
        let script = "set format json\nset lang\nexpect-output <<]\nold\n]"
        #expect(try bench.replay(script, "--update").messages.contains("错误 E-script：a.gxa:6：输出里有一行与结束行相同，没有改写"))
        #expect(try bench.folder.read("a.gxa") == "gxaudit 1\n\(script)\n")
    }

    @Test func kept() throws {
        var bench = try bench([
            "s/a.gxa": "author li\nas-of 2026-01-12\nload ../reports\nconfirm F-6JA32Z\nannotate F-6JA32Z x"
        ])
        #expect(bench.run("replay ~/s/a.gxa --save b").messages.contains("错误 E-session"))
        bench.keepSessions()
        #expect(
            bench.run("replay ~/s/a.gxa --save b")
                == Bench.Answer(output: "0 passed, 0 failed\n", messages: "会话保存为 b\n"))
        #expect(bench.run("session open b").messages == "会话 b：3 份报告，1 项判断，1 条批注\n")
        #expect(bench.rows("findings").map { $0[3] } == ["open", "confirmed"])
        #expect(bench.rows("log").allSatisfy { $0[1...2] == ["2026-01-12", "li"] })
        #expect(bench.run("replay ~/s/a.gxa --save b").status == 2, "a session is not written over")
    }

    @Test(arguments: [
        ("replay ~/a.gxa ~/a.gxa --record ~/b.gxa", "E-usage"), ("replay ~/a.gxa ~/a.gxa --save b", "E-usage"),
        ("replay ~/a.gxa --record ~/a.gxa", "E-write"), ("replay ~/a.gxa --record ~/none/b.gxa", "E-write"),
    ])
    func troubles(line: String, code: String) throws {
        var bench = try bench(["a.gxa": Self.good])
        #expect(bench.error(line).first?.contains(code) == true)
        #expect(try bench.folder.read("a.gxa").hasSuffix("= 2\n"))
    }
}
