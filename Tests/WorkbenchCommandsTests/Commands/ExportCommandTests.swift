import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `export`: files, standard output, and what cannot be written.
@Suite struct ExportCommandTests {
    @Test(
        arguments: [
            ("cells", "a.csv", "", "organ,county,year,edition,source,cell,label,value,raw,state,place\r\n"),
            (
                "cells", "a.CSV", "--bom",
                "\u{FEFF}organ,county,year,edition,source,cell,label,value,raw,state,place\r\n"
            ),
            ("findings", "a.jsonl", "", "{\"id\":\"F-C42ZJ6\","),
            ("findings", "a.out", "--format jsonl", "{\"id\":\"F-C42ZJ6\","),
        ])
    func toAFile(kind: String, name: String, options: String, start: String) throws {
        var bench = try Bench()
        let answer = bench.run("export \(kind) --to ~/\(name) \(options)")
        let written = kind == "cells" ? "3 份报告的 600 个单元格写入 \(name)\n" : "2 个问题写入 \(name)\n"
        #expect(answer == Bench.Answer(messages: written))
        #expect(try bench.folder.read(name).hasPrefix(start))
    }

    @Test func toStandardOutput() throws {
        var bench = try Bench()
        let answer = bench.run("导出 cells 清河县石坪乡人民政府/2024 --to - --format csv")
        #expect(answer.messages == "")
        let lines = answer.output.split(separator: "\r\n")
        #expect(lines.count == 201)
        #expect(
            lines[7]
                == "清河县石坪乡人民政府,清河县,2024,2021,reports/shiping-2024.txt,t2.licences.decided,行政许可·本年处理决定数量,,,blank,22:6")
        _ = bench.run("export cells 清河县石坪乡人民政府/2024 --to ~/b.csv")
        #expect(try bench.folder.read("b.csv").replacing(bench.folder.path + "/", with: "") == answer.output)
    }

    @Test func onlyTheReportsThatAreMeant() throws {
        var bench = try Bench(.english)
        #expect(bench.run("export findings */2023 --to ~/a.md").messages == "0 findings written to a.md\n")
        #expect(bench.run("export cells */2023 --to ~/a.md").messages == "200 cells of 1 report written to a.md\n")
    }

    @Test(
        arguments: [
            "export cells \(place) --to ~/a.csv", "export findings \(place) --to ~/a.csv", "findings \(place)",
            "claims \(place)", "unload \(place)", "diff \(place) 清河县柳溪镇人民政府/2023",
        ])
    func aPlaceInAReportIsNotTakenForAllOfIt(line: String) throws {
        var bench = try Bench()
        #expect(bench.error(line).first?.hasSuffix("E-path：“\(Self.place)”是报告里的一处，这里要的是整份报告") == true)
        #expect(bench.workbench.corpus.reports.count == 3)
    }

    private static let place = "清河县柳溪镇人民政府/2024/t3"

    @Test func whatPeopleSaid() throws {
        var bench = try Bench()
        let report = "清河县柳溪镇人民政府/2024"
        for line in [
            "annotate \(report)/s1 看 --quote 三件群众常问的事", "annotate 清河县柳溪镇人民政府/2023 上年", "confirm F-6JA32Z",
            "annotate F-6JA32Z 核",
        ] {
            #expect(bench.run(line).status == 0)
        }
        #expect(bench.run("export annotations --to ~/a.jsonl").messages == "3 条批注写入 a.jsonl\n")
        let exported = try bench.folder.read("a.jsonl")
        #expect(
            exported.contains(
                """
                "quote":{"exact":"三件群众常问的事","prefix":"况（一）主动公开2024年，全镇围绕道路养护、雨污分流和农机补贴",\
                "suffix":"发布信息。（二）依申请公开办理流程张贴在便民大厅东侧。（三）政府"},"value":null,"anchor":"kept"
                """), "\(exported)")
        #expect(bench.run("export annotations */2023 --to ~/a.csv").messages == "1 条批注写入 a.csv\n")
        #expect(bench.run("export findings --to - --format csv").output.contains(",confirmed,none,false,"))
        _ = bench.run("unload 清河县石坪乡人民政府/2024")
        #expect(bench.run("export findings --to - --format csv").output.contains(",unevaluable,confirmed,none,false,"))
        #expect(!bench.run("export findings */2023 --to - --format csv").output.contains(",unevaluable,"))
        _ = bench.run("unload all")
        #expect(bench.run("export annotations --to ~/a.md").messages == "3 条批注写入 a.md\n", "without the reports, too")
        #expect(bench.run("export findings --to ~/b.md").status == 2)
    }

    @Test(
        arguments: [
            ("export cells --to -", ["错误 E-format：写到标准输出时要指明格式", "提示：例如 --format csv"]),
            ("export cells --to ~/x.pdf", ["错误 E-format：从文件名看不出导出格式：x.pdf", "提示：可用的格式：csv, jsonl, markdown"]),
            (
                "export cells --to ~/x.csv --format pdf",
                ["错误 E-format：cells 不能导出为“pdf”格式", "提示：可用的格式：csv, jsonl, markdown"]
            ),
            ("export cells --to ~/no/x.csv", ["错误 E-write：无法写入 no/x.csv：文件夹不存在"]),
            (
                "export cells --to ~/reports/liuxi-2023.txt/x.csv",
                ["错误 E-write：无法写入 reports/liuxi-2023.txt/x.csv：路径中有一段不是文件夹"]
            ),
            ("export cells 甲镇/2024 --to ~/x.csv", ["错误 E-path：已加载的报告中没有“甲镇”", "提示：用 reports 查看已加载的报告。"]),
        ] as [(String, [String])])
    func troubles(line: String, expected: [String]) throws {
        var bench = try Bench()
        let before = try bench.folder.files
        #expect(
            bench.error(line).map { $0.hasPrefix("-c") ? String($0.drop { $0 != " " }.dropFirst()) : $0 } == expected)
        #expect(try bench.folder.files == before, "nothing is left behind")
    }

    @Test func theCaretStandsUnderTheWord() throws {
        var bench = try Bench()
        #expect(
            bench.run("export cells --to -").messages == """
                -c:19: 错误 E-format：写到标准输出时要指明格式
                  export cells --to -
                                    ^
                提示：例如 --format csv

                """)
    }

    @Test(arguments: ["~/reports/liuxi-2024.txt", "~/reports/../reports/liuxi-2024.txt", "~/copy.txt"])
    func aLoadedReportIsNeverWrittenOver(path: String) throws {
        var bench = try Bench()
        let text = try bench.folder.read("reports/liuxi-2024.txt")
        try bench.folder.write("copy.txt", text)
        let messages = bench.error("export cells --to \(path) --format csv")
        #expect(messages.first?.hasSuffix(" 是已加载的报告，不会覆盖") == true)
        #expect(messages.last == "提示：请换一个文件名")
        try bench.folder.write("reports/liuxi-2024.txt", text + "\n")
        #expect(
            bench.run("export cells --to ~/reports/liuxi-2024.txt --format csv").status == 2, "nor one that has changed"
        )
        #expect(try bench.folder.read("reports/liuxi-2024.txt") == text + "\n")
    }

    @Test(.disabled(if: Checkout.isRoot, "files have no permissions for root"))
    func unwritableFolder() throws {
        var bench = try Bench()
        try bench.folder.write("locked/.keep", "")
        try bench.folder.setPermissions("locked", 0o500)
        #expect(
            bench.error("export cells --to ~/locked/a.csv").first?.hasSuffix("错误 E-write：无法写入 locked/a.csv：没有权限")
                == true)
        try bench.folder.setPermissions("locked", 0o700)
    }

    @Test func aFolderIsNotAFile() throws {
        var bench = try Bench(.english)
        #expect(
            bench.error("export cells --to ~/reports --format csv").first?.contains(
                "error E-write: cannot write reports: it is a folder") == true)
    }
}
