import TestSupport
import Testing

/// The contract of the process: streams, exit status, options. The real program, without a shell.
@Suite(.serialized, .enabled(if: BuiltProgram.path != nil, Workbench.missing), .timeLimit(.minutes(5)))
struct ProcessTests {
    private let folder: TemporaryFolder
    private let program: BuiltProgram
    private let table = "name\tvalue\tvalues\tsummary\nlang\tzh\tzh en\t界面语言\n"
    private let liuxi = "清河县柳溪镇人民政府"
    private let shiping = "清河县石坪乡人民政府"

    init() throws {
        folder = try TemporaryFolder()
        program = BuiltProgram(in: folder.path)
        try InventedFolder.write(in: folder)
    }

    private func run(_ arguments: String..., input: String = "") throws -> BuiltProgram.Run {
        try program.run(arguments, input: Array(input.utf8))
    }

    @Test func dataAndMessagesGoTheirOwnWays() throws {
        #expect(
            try run("-c", "load reports", "-c", "query t3.new.total --by year")
                == BuiltProgram.Run(
                    output: "year\tt3.new.total\tnot-numbers\n2023\t2\t0\n2024\t8\t0\n", messages: "加载 3 份报告\n",
                    status: 0)
        )
        #expect(
            try run("-c", "load reports", "-c", "show 甲镇/2024")
                == BuiltProgram.Run(
                    output: "",
                    messages: """
                        加载 3 份报告
                        -c 2:6: 错误 E-path：已加载的报告中没有“甲镇”
                          show 甲镇/2024
                               ^^^^^^^^^
                        提示：用 reports 查看已加载的报告。

                        """, status: 2))
    }

    @Test(
        arguments: [
            (["-c", "set lang"], 0), (["-c", "nonsense"], 2),
            (["-c", "load reports", "-c", "check --fail-on error"], 1),
            (["-c", "load reports", "-c", "check"], 0), (["check", "--fail-on", "error", "--load", "reports"], 1),
            (["check", "--fail-on=error", "--load=reports"], 1), (["--load", "reports", "check"], 0),
            (["检查", "--load", "nowhere"], 2), (["check"], 2), (["chekc", "--load", "reports"], 2), (["--nonsense"], 2),
            (["--format", "xyz", "-c", "set"], 2), (["--lang", "fr", "-c", "set"], 2),
            (["--color", "sometimes", "-c", "set"], 2),
            (["--version"], 0), (["--help"], 0), (["help", "--lang", "en"], 0), (["nowhere.txt"], 2), (["reports"], 0),
            (["-c"], 2), (["-c", "load reports", "-c", "diff 清河县柳溪镇人民政府/2023 清河县柳溪镇人民政府/2024"], 0),
            (["diff", "清河县柳溪镇人民政府/2023", "清河县柳溪镇人民政府/2024", "--load", "reports"], 1),
            (["diff", "清河县柳溪镇人民政府/2024", "清河县柳溪镇人民政府/2024", "--load", "reports"], 0),
            (["diff", "清河县柳溪镇人民政府/2022", "清河县柳溪镇人民政府/2024", "--load", "reports"], 2),
        ] as [([String], Int32)])
    func status(arguments: [String], status: Int32) throws {
        let run = try program.run(arguments)
        #expect(run.status == status, "\(run)")
        #expect(run.messages.contains("E-") == (status == 2))
    }

    @Test func partsAreCheckedApartAndMerged() throws {
        let whole = try run("export", "findings", "--to", "-", "--format", "jsonl", "--load", "reports")
        for number in 1...3 {
            let part = try run("check", "--shard", "\(number)/3", "--load", "reports")
            #expect(part.status == 0)
            try folder.write("part-\(number)", part.output)
        }
        let merged = try run("merge", "part-3", "part-1", "part-2")
        #expect(merged.output == whole.output.split(separator: "\n").sorted().map { "\($0)\n" }.joined())
        #expect(!merged.output.isEmpty && merged.status == 0)
        #expect(try run("check", "--shard", "4/3", "--load", "reports").status == 2)
        #expect(try run("check", "--shard", "1/1", "--fail-on", "error", "--load", "reports").status == 1)
    }

    @Test(
        arguments: [
            "set lang", "set lang\n", "set lang\r\n", "\u{FEFF}set lang\r\n", "gxaudit 1\nset lang\n",
            "\u{FEFF}gxaudit 1\r\nset lang",
            "#!/usr/bin/env gxaudit\ngxaudit 1\n# 说明\n\nset lang\n", "set \\\nlang\n", "set 'lang'\n\n\n", "设置　ｌａｎｇ\n",
        ])
    func pipedScripts(script: String) throws {
        #expect(try run(input: script) == BuiltProgram.Run(output: table, messages: "", status: 0))
    }

    @Test func errorsOfAPipedScript() throws {
        let script = "set lang\nnonsense\nset lang\n"
        let messages = "<stdin>:2:1: 错误 E-verb：没有“nonsense”这个命令\n  nonsense\n  ^^^^^^^^\n提示：help 列出全部命令\n"
        #expect(try run(input: script) == BuiltProgram.Run(output: table, messages: messages, status: 2))
        #expect(
            try run("--keep-going", input: script)
                == BuiltProgram.Run(output: table + table, messages: messages, status: 2))
        let wrong = "<stdin>:1: 错误 E-format：不认识的脚本格式：gxaudit 2\n提示：这一版本读取 gxaudit 1\n"
        #expect(try run(input: "gxaudit 2\nset lang\n") == BuiltProgram.Run(output: "", messages: wrong, status: 2))
        #expect(try program.run([], input: [0x73, 0xFF, 0x0A]).status == 2)
    }

    @Test func aStandardInputThatCannotBeReadIsSaidOnce() throws {
        for options in [[], ["--keep-going"]] {
            let run = try program.run(options, inputFrom: folder.path)
            #expect(
                run == BuiltProgram.Run(output: "", messages: "<stdin>:0: 错误 E-file：无法读取 <stdin>：是一个文件夹\n", status: 2))
        }
    }

    /// A person who gives a path has typed no command that could be shown.
    @Test func aPreloadThatFailsShowsNoLine() throws {
        let messages = "错误 E-file：无法读取 nowhere.txt：没有这个文件或文件夹\n提示：检查拼写；相对路径从当前文件夹算起\n"
        for arguments in [["nowhere.txt"], ["--load", "nowhere.txt", "check"]] {
            #expect(try program.run(arguments) == BuiltProgram.Run(output: "", messages: messages, status: 2))
        }
    }

    @Test func anEmptyScriptDoesNothing() throws {
        #expect(try run() == BuiltProgram.Run(output: "", messages: "", status: 0))
        #expect(try run(input: "quit\nnonsense\n") == BuiltProgram.Run(output: "", messages: "", status: 0))
    }

    @Test func oneShots() throws {
        let query = try run("query", "t3.new.total", "--by", "year", "--load", "reports", "--format", "csv")
        #expect(
            query
                == BuiltProgram.Run(
                    output: "year,t3.new.total,not-numbers\r\n2023,2,0\r\n2024,8,0\r\n", messages: "加载 3 份报告\n",
                    status: 0))
        #expect(try run("--format=csv", "--load=reports", "query", "t3.new.total", "--by=year") == query)
        let explained = try run("explain", "F-6JA32Z", "--load", "reports")
        #expect(explained.status == 0)
        #expect(explained.output.contains("\tt3.new.total\t") || explained.output.contains("2024/t3.new.total"))
        #expect(
            try run("export", "cells", "--to", "-", "--format", "csv", "--load", "reports").output.split(
                separator: "\r\n"
            ).count == 601)
    }

    @Test(
        arguments: [
            ("box", "┌"), ("ascii", "+"), ("plain", "设置"), ("csv", "name,value"), ("tsv", "name\tvalue"),
            ("json", "[\n{\"name\":"),
            ("jsonl", "{\"name\":"), ("line", ""), ("markdown", "| 设置"),
        ])
    func formats(format: String, start: String) throws {
        let run = try run("-c", "set", "--format", format)
        #expect(run.status == 0)
        #expect(run.output.hasPrefix(start), "\(run.output)")
        #expect(run.output.split { $0.isNewline }.count >= 4)
        #expect(!run.output.contains("\u{1B}"))
    }

    @Test func aMarkForSpreadsheetsOnce() throws {
        let run = try run("--bom", "--format", "csv", "-c", "set lang", "-c", "set color")
        #expect(run.output.utf8.starts(with: [0xEF, 0xBB, 0xBF] + Array("name,value".utf8)))
        #expect(run.output.unicodeScalars.count { $0.value == 0xFEFF } == 1)
        #expect(try !self.run("--format", "csv", "-c", "set").output.unicodeScalars.contains { $0.value == 0xFEFF })
    }

    @Test(
        arguments: [
            ([:], [], "界面语言"), (["LANG": "en_US.UTF-8"], [], "language"), (["LANG": "zh_CN.UTF-8"], [], "界面语言"),
            (["LANG": "C.UTF-8"], [], "界面语言"), (["LANG": "en_US.UTF-8", "LC_ALL": "zh_CN.GBK"], [], "界面语言"),
            (["LANG": "en_US.UTF-8"], ["--lang", "zh"], "界面语言"), (["LANG": "zh_CN"], ["--lang", "en"], "language"),
        ] as [([String: String], [String], String)])
    func languages(environment: [String: String], options: [String], word: String) throws {
        let program = BuiltProgram(in: folder.path, environment: environment)
        #expect(try program.run(options + ["-c", "set lang"]).output.hasSuffix("\tzh en\t\(word)\n"))
    }

    @Test(
        arguments: [
            ([:], "auto", false), ([:], "always", true), ([:], "never", false), (["NO_COLOR": "1"], "always", true),
            (["NO_COLOR": "1"], "auto", false),
        ] as [([String: String], String, Bool)])
    func colours(environment: [String: String], choice: String, isColoured: Bool) throws {
        let program = BuiltProgram(in: folder.path, environment: environment)
        let run = try program.run(["--color", choice, "--format", "box", "-c", "set lang", "-c", "nonsense"])
        #expect(run.output.contains("\u{1B}[") == isColoured)
        #expect(run.messages.contains("\u{1B}[") == isColoured)
    }

    @Test func aReaderWhoLeavesEndsItQuietly() throws {
        for (name, options) in [
            ("query", ["query", "t3"]), ("export", ["export", "cells", "--to", "-", "--format", "csv"]),
        ] {
            try folder.write("many/a.txt", try folder.read("reports/liuxi-2024.txt"))
            for year in 1950..<2010 {
                try folder.write(
                    "many/\(year).txt", try folder.read("reports/liuxi-2024.txt").replacing("2024", with: "\(year)"))
            }
            let run = try program.run(options + ["--load", "many"], readingOnly: 20)
            #expect(run.output.utf8.count <= 20 && !run.output.isEmpty, "\(name)")
            #expect(!run.messages.contains("E-"), "\(run.messages)")
            #expect(run.status == 128 + 13)
        }
    }

    @Test func theSameBytesEverywhere() throws {
        let commands = [
            "query t3.new.total", "check", "findings", "diff \(liuxi)/2023 \(shiping)/2024",
            "export cells --to - --format jsonl",
        ]
        let arguments = ["--lang", "zh"] + (["load reports"] + commands).flatMap { ["-c", $0] }
        let expected = try program.run(arguments)
        #expect(expected.status == 0)
        #expect(expected.output.utf8.count > 50_000)
        for environment in [
            ["LANG": "tr_TR.UTF-8", "TZ": "Asia/Shanghai"], ["LC_ALL": "C", "TZ": "America/St_Johns", "COLUMNS": "20"],
        ] {
            #expect(try BuiltProgram(in: folder.path, environment: environment).run(arguments) == expected)
        }
        let elsewhere = try TemporaryFolder()
        try InventedFolder.write(in: elsewhere)
        #expect(try BuiltProgram(in: elsewhere.path).run(arguments) == expected)
    }

    @Test func nothingIsWrittenButExports() throws {
        let before = try folder.files
        _ = try run("-c", "load reports", "-c", "check", "-c", "findings", "-c", "diff \(liuxi)/2023 \(liuxi)/2024")
        _ = try run(input: "load reports\ncheck\n")
        #expect(try folder.files == before)
        _ = try run("export", "findings", "--to", "f.md", "--load", "reports")
        #expect(try folder.files == (before + ["f.md"]).sorted())
    }

    @Test func helpNamesEveryOption() throws {
        for (language, word) in [("zh", "退出状态"), ("en", "Exit status")] {
            let page = try run("--help", "--lang", language).output
            #expect(page.contains(word))
            for option in [
                "-c", "--load", "--format", "--bom", "--lang", "--color", "--keep-going", "--sessions", "--no-session",
                "--version",
            ] {
                #expect(page.contains(option), "\(option)")
            }
        }
        #expect(try run("--version").output.hasPrefix("gxaudit "))
    }
}
