import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `reports`, `notes`, `unload`, and what all commands say where nothing is loaded.
@Suite struct CorpusCommandTests {
    @Test func reports() throws {
        var bench = try Bench()
        #expect(
            bench.output("reports") == """
                organ\tcounty\tyear\trevision\tedition\tcells\tnotes\tsource
                清河县柳溪镇人民政府\t清河县\t2023\t1\t2021\t200/200\t0\treports/liuxi-2023.txt
                清河县柳溪镇人民政府\t清河县\t2024\t1\t2021\t200/200\t0\treports/liuxi-2024.txt
                清河县石坪乡人民政府\t清河县\t2024\t1\t2021\t200/200\t0\treports/shiping-2024.txt

                """)
        #expect(bench.output("报告 */2023").split(separator: "\n").count == 2)
    }

    @Test func notesOfOneReport() throws {
        var bench = try Bench(.english)
        try bench.folder.write(
            "a.txt", ReportLayout.cellLines.text(InventedReport(organ: "黄石县甲镇")).replacing("六、其他需要报告的事项\n", with: ""))
        #expect(bench.run("load ~/a.txt").messages == "1 report loaded, 1 note (see notes)\n")
        #expect(
            bench.output("notes 黄石县甲镇/2024")
                == "report\tplace\tkind\tnote\n黄石县甲镇/2024\t\tmissing-section\theading “六、其他需要报告的事项” was not found\n")
        #expect(bench.output("notes 清河县石坪乡人民政府/2024") == "report\tplace\tkind\tnote\n")
    }

    @Test func unload() throws {
        var bench = try Bench()
        #expect(bench.run("unload */2024").messages == "移出 2 份报告，还有 1 份\n")
        #expect(bench.output("query t3.new.total --by year") == "year\tt3.new.total\tnot-numbers\n2023\t2\t0\n")
        #expect(bench.run("卸载 all").messages == "移出 1 份报告，还有 0 份\n")
        #expect(try bench.folder.files.count == 3, "files stay")
        #expect(bench.run("load ~/reports").messages == "加载 3 份报告\n")
    }

    @Test(
        arguments: [
            "unload 甲镇/2024", "reload", "show 甲镇/2024", "source 甲镇/2024", "query t3", "find 甲", "diff 甲镇/2023 甲镇/2024",
            "check",
            "findings", "export cells --to a.csv",
        ])
    func nothingIsLoaded(line: String) throws {
        for (language, expected) in [
            (Language.chinese, ["-c: 错误 E-path：还没有加载报告", "提示：用 load 文件或文件夹 加载"]),
            (.english, ["-c: error E-path: no report is loaded", "hint: load some with load FILE-OR-FOLDER"]),
        ] {
            var bench = try Bench(language, loading: false)
            #expect(bench.error(line) == expected)
        }
    }

    @Test(arguments: ["reports", "notes"])
    func emptyListsAreNoErrors(line: String) throws {
        var bench = try Bench(loading: false)
        #expect(bench.output(line).split(separator: "\n").count == 1)
    }
}
