import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `include`: scripts within scripts, pipes and the prompt.
@Suite struct IncludeTests {
    private func bench(_ files: [String: String]) throws -> Bench {
        let bench = try Bench(loading: false)
        try InventedFolder.write(in: bench.folder)
        for (name, text) in files { try bench.folder.write(name, "gxaudit 1\n\(text)\n") }
        return bench
    }

    @Test func pathsStartAtTheirScript() throws {
        var bench = try bench([
            "s/main.gxa": "case 一\ninclude lib/all.gxa\ncase 二\nexpect count(findings rule = A-03) = ${n}",
            "s/lib/all.gxa":
                "include ../../deep/load.gxa\ncase 三\nexport cells --to out.csv\nexport cells */2023 --to - --format csv",
            "deep/load.gxa": "load ../reports\nexpect count(*/2024/t3.new.total) = 2",
        ])
        let answer = bench.run("replay ~/s/main.gxa --set n=1")
        #expect(answer.messages == "")
        #expect(
            answer.output == """
                == 一
                pass  count(*/2024/t3.new.total) = 2  [2 = 2]
                == 三
                == 二
                pass  count(findings rule = A-03) = 1  [1 = 1]
                2 passed, 0 failed

                """)
        #expect(try bench.folder.files.filter { $0.hasSuffix("csv") || $0.hasSuffix("-") } == ["s/lib/out.csv"])
    }

    @Test func recordingOffInAnotherFolder() throws {
        var bench = try bench(["a.gxa": "record lib/new.gxa\ninclude lib/off.gxa", "lib/off.gxa": "check\nrecord off"])
        #expect(bench.run("replay ~/a.gxa").status == 2, "nothing is loaded")
        try bench.folder.remove("lib/new.gxa")
        try bench.folder.write("lib/off.gxa", "gxaudit 1\nload ../reports\ncheck\nrecord off\n")
        #expect(bench.run("replay ~/a.gxa") == Bench.Answer(output: "0 passed, 0 failed\n"))
        #expect(try bench.folder.files.filter { $0.hasSuffix("off") }.isEmpty)
        #expect(try bench.folder.read("lib/new.gxa").hasSuffix("\ncheck\n"))
    }

    @Test func aCycleEndsAtTheLimit() throws {
        var bench = try bench(["a.gxa": "include b.gxa", "b.gxa": "include a.gxa"])
        let answer = bench.run("replay ~/a.gxa")
        #expect(answer.status == 2)
        #expect(answer.messages.contains("b.gxa:2:9: 错误 E-limit：脚本引入超过 16 层\n"), "\(answer.messages)")
    }

    @Test func sixteenDeep() throws {
        var files = ["16.gxa": "case 底"]
        for depth in 1..<16 { files["\(depth).gxa"] = "include \(depth + 1).gxa" }
        var bench = try bench(files)
        #expect(bench.run("replay ~/1.gxa") == Bench.Answer(output: "== 底\n0 passed, 0 failed\n"))
    }

    @Test(arguments: [
        ("include none.gxa", "a.gxa:2:9: 错误 E-file：无法读取 none.gxa"), ("include reports/liuxi-2023.txt", "错误 E-format"),
        ("include", "a.gxa:2: 错误 E-usage：include 缺少 SCRIPT"), ("include s/bad.gxa", "s/bad.gxa:2:1: 错误 E-verb"),
    ])
    func troubles(line: String, message: String) throws {
        var bench = try bench(["a.gxa": line, "s/bad.gxa": "nonsense"])
        let answer = bench.run("replay ~/a.gxa")
        #expect(answer.status == 2)
        #expect(answer.messages.contains(message), "\(answer.messages)")
    }

    @Test func withinAPipedRun() throws {
        var bench = try bench(["s/a.gxa": "load ../reports\nexpect count(findings) = 9\ncheck"])
        let answer = bench.run([
            "include ~/s/a.gxa", "expect count(findings) = 2", "findings", "expect-output --contains <<END", "F-6JA32Z",
            "END",
        ])
        #expect(answer.status == 1)
        #expect(answer.output.contains("FAIL  count(findings) = 9  [2 = 9]  (s/a.gxa:3)\n"), "\(answer.output)")
        #expect(answer.output.contains("pass  count(findings) = 2  [2 = 2]\n"))
        #expect(answer.output.hasSuffix("pass  output  [3 行]\n"))
    }

    @Test func errorsOfAPipedRun() throws {
        var bench = try bench(["a.gxa": "nonsense\nexpect-error E-verb\nmore nonsense\ncheck", "b.gxa": "nonsense"])
        let stopped = bench.run(["include ~/a.gxa", "case 后"])
        #expect(stopped.status == 2)
        #expect(stopped.output == "pass  error E-verb  [E-verb]\n")
        #expect(stopped.messages.hasPrefix("a.gxa:4:1: 错误 E-verb：没有“more”这个命令\n"))
        let expected = bench.run(["include ~/b.gxa", "expect-error E-verb", "case 后"])
        #expect(expected.status == 0)
        #expect(expected.output == "pass  error E-verb  [E-verb]\n== 后\n")
    }

    @Test func atThePrompt() throws {
        var bench = try bench([
            "a.gxa": "case 前\nnonsense\ncase 后", "b.gxa": "case 前\nnonsense", "c.gxa": "nonsense\nexpect-error E-verb",
        ])
        bench.workbench.isInteractive = true
        let first = bench.run(["include ~/a.gxa", "case 完"], .goOn)
        #expect(first.output == "== 前\n== 完\n", "the script ends, the prompt goes on")
        #expect(first.messages.hasPrefix("a.gxa:3:1: 错误 E-verb：没有“nonsense”这个命令\n"), "\(first.messages)")
        let second = bench.run(["include ~/b.gxa", "case 完"], .goOn)
        #expect(second.output == "== 前\n== 完\n")
        #expect(second.messages.hasPrefix("b.gxa:3:1: 错误 E-verb"))
        #expect(bench.run(["include ~/c.gxa"], .goOn) == Bench.Answer(output: "pass  error E-verb  [E-verb]\n"))
    }

    @Test func errorsCanBeExpectedAtThePrompt() throws {
        var bench = try bench([:])
        bench.workbench.isInteractive = true
        let answer = bench.run(["nonsense", "expect-error E-verb", "nonsense", "case 间", "expect-error E-verb"], .goOn)
        #expect(answer.output == "pass  error E-verb  [E-verb]\n== 间\nFAIL  error E-verb  [没有出错]\n")
    }
}
