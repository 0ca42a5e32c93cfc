import DocumentReaders
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// What loading says, of good files and of bad ones.
@Suite struct LoadTests {
    static let endings = DocumentFormats.all.flatMap(\.endings).map { ".\($0)" }.joined(separator: " ")
    static let good = ReportLayout.rowLines.text(InventedFolder.liuxi2024)
    static let other = ReportLayout.rowLines.text(InventedFolder.shiping2024)
    /// A second version of the first: one number and one word are others.
    static let corrected = good.replacing("道路养护", with: "桥梁养护").replacing("\t12\t", with: "\t13\t")

    @Test(
        arguments: [
            ("load ~/nowhere.txt", ["错误 E-file：无法读取 nowhere.txt：没有这个文件或文件夹", "提示：检查拼写；相对路径从当前文件夹算起"]),
            ("load ~/nowhere/*.txt", ["错误 E-file：没有文件符合 nowhere/*.txt"]),
            ("load ~/none?.text", ["错误 E-file：没有文件符合 none?.text"]),
            ("load ~/loop.txt", ["错误 E-file：无法读取 loop.txt：链接绕成了圈"]),
            ("load ~/empty", ["错误 E-file：文件夹里没有可读的报告：empty", "提示：读取的是以 \(Self.endings) 结尾的文件"]),
            ("load ~/void.txt", ["错误 E-report：void.txt：文件是空的", "提示：请检查文件是否下载或保存完整"]),
            (
                "load ~/binary.txt",
                ["错误 E-encoding：binary.txt：不是文本文件（第 13 个字节为 0）", "提示：请检查文件是否损坏，或重新保存为 UTF-8 编码的文本"]
            ),
            ("load ~/picture.txt", ["错误 E-report：picture.txt：这是图片，不能读取", "提示：图片里的文字不能读取；请找文字版"]),
            (
                "load ~/gbk.txt",
                [
                    "错误 E-encoding：gbk.txt：既不是 UTF-8 编码，也不是 GB18030（GBK）编码（第 2 行，第 8 个字节）",
                    "提示：请用编辑器另存为 UTF-8 编码，或检查文件是否损坏",
                ]
            ),
            (
                "load ~/none.txt",
                ["错误 E-report：none.txt：没有政府信息公开工作年度报告：既没有标题，也没有表格", "提示：标题应为“机关名称＋年度＋政府信息公开工作年度报告”"]
            ),
            ("load ~/柳溪镇.txt", ["错误 E-report：柳溪镇.txt：标题和文件名都没有写明年度", "提示：请用 load 文件 --year 2024 这样的写法指明"]),
            (
                "load ~/x.txt",
                ["错误 E-report：x.txt：标题和文件名里都没有认出机关名称和年度", "提示：请用 load 文件 --organ 机关名称 --year 2024 这样的写法指明"]
            ),
            ("load ~/x.txt --year 2024", ["错误 E-report：x.txt：标题没有写明机关名称", "提示：请用 load 文件 --organ 机关名称 指明"]),
            (
                "load ~/bad",
                [
                    "错误 E-report：没有读到报告：2 个文件都不是。第一个：bad/gbk.txt：既不是 UTF-8 编码，也不是 GB18030（GBK）编码（第 2 行，第 8 个字节）",
                    "提示：单独加载其中一个文件可以看到它的原因；README 列出可读的格式",
                ]
            ),
            (
                "load ~/good.txt ~/none.txt",
                ["错误 E-report：none.txt：没有政府信息公开工作年度报告：既没有标题，也没有表格", "提示：标题应为“机关名称＋年度＋政府信息公开工作年度报告”"]
            ),
            ("load ~/good.txt --year 20", ["错误 E-usage：年度应为四位数字"]),
        ] as [(String, [String])])
    func badFilesLeaveWhatWasLoaded(line: String, expected: [String]) throws {
        var bench = try Bench()
        try Self.writeBadFiles(in: bench.folder)
        let before = bench.output("reports")
        let messages = bench.error(line)
        #expect(messages.first?.hasPrefix("-c:") == true)
        #expect(messages.first?.drop { $0 != " " }.dropFirst() == expected.first?[...])
        #expect(Array(messages.dropFirst()) == Array(expected.dropFirst()))
        #expect(bench.run(line).status == 2)
        #expect(bench.output("reports") == before)
        #expect(bench.output("notes") == "report\tplace\tkind\tnote\n")
    }

    private static func writeBadFiles(in folder: TemporaryFolder) throws {
        let table = "行政许可\t3\n行政处罚\t1\n"
        try folder.write("empty/.keep", "")
        try folder.write("void.txt", "")
        try folder.write("binary.txt", "一份报告\0完")
        try folder.write("picture.txt", bytes: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A])
        for name in ["gbk.txt", "bad/gbk.txt"] { try folder.write(name, bytes: Array("一\n二".utf8) + [0xFF, 0x0A]) }
        for name in ["none.txt", "bad/none.txt"] { try folder.write(name, "今天天气很好。\n") }
        for name in ["柳溪镇.txt", "x.txt"] { try folder.write(name, "柳溪镇政府信息公开工作年度报告\n" + table) }
        try folder.write("good.txt", Self.good)
        try folder.link("loop.txt", to: "loop.txt")
    }

    @Test(.disabled(if: Checkout.isRoot, "files have no permissions for root"))
    func unreadable() throws {
        var bench = try Bench(.english, loading: false)
        try bench.folder.write("a.txt", Self.good)
        try bench.folder.setPermissions("a.txt", 0)
        #expect(
            bench.error("load ~/a.txt").first?.hasSuffix("error E-file: cannot read a.txt: permission denied") == true)
    }

    @Test func aBadFileOfAFolderIsANote() throws {
        var bench = try Bench(loading: false)
        try bench.folder.write("a/1.txt", Self.good)
        try bench.folder.write("a/2.txt", "今天天气很好。\n")
        try bench.folder.write("a/3.ofd", "?")
        let answer = bench.run("load ~/a")
        #expect(answer == Bench.Answer(messages: "加载 1 份报告，1 个文件未能读取，跳过 1 个其他类型的文件，1 条疑难（notes 查看）\n"))
        #expect(
            bench.output("notes")
                == """
                report\tplace\tkind\tnote
                a/2.txt\t\tskipped-file\t\(bench.folder.path)/a/2.txt：没有政府信息公开工作年度报告：既没有标题，也没有表格

                """.replacing(bench.folder.path + "/", with: ""))
    }

    @Test func aBadFileOfAGlobIsANote() throws {
        var bench = try Bench(.english, loading: false)
        try bench.folder.write("1.txt", Self.good)
        try bench.folder.write("2.txt", "今天天气很好。\n")
        #expect(
            bench.run("load ~/?.txt")
                == Bench.Answer(messages: "1 report loaded, 1 file not read, 1 note (see notes)\n"))
        #expect(bench.output("notes").contains("\n2.txt\t\tskipped-file\t"))
    }

    @Test func theSameOrganAndYearTwiceIsARevision() throws {
        var bench = try Bench(loading: false)
        try bench.folder.write("a.txt", Self.good)
        try bench.folder.write("b.txt", Self.corrected)
        #expect(bench.run("load ~/a.txt ~/b.txt").messages == "加载 2 份报告，其中 1 份是更正版，1 条疑难（notes 查看）\n")
        #expect(
            bench.output("notes")
                == "report\tplace\tkind\tnote\nb.txt\t\trevision\t与已加载的报告同一机关同一年度，作为第 2 版（@2）\n")
        #expect(bench.output("reports").split(separator: "\n").count == 3)
        let path = "清河县柳溪镇人民政府/2024"
        for (revision, value) in [("", "13"), ("@1", "12"), ("@2", "13")] {
            let shown = bench.output("show \(path)\(revision)/t2.penalties.decided")
            #expect(shown.split(separator: "\n").last?.split(separator: "\t")[2] == value[...], "\(shown)")
        }
        #expect(
            bench.output("query */2024/t2.penalties").split(separator: "\n").count == 2, "a sum counts the newest only")
        #expect(bench.error("show \(path)@3") == ["-c:6: 错误 E-path：“清河县柳溪镇人民政府/2024”没有版本 @3", "提示：不写版本即为最新的一份。"])
    }

    @Test func identicalBytesAreLoadedOnce() throws {
        var bench = try Bench(loading: false)
        try bench.folder.write("a.txt", Self.good)
        try bench.folder.write("b.txt", Self.good)
        #expect(bench.run("load ~/a.txt ~/b.txt").messages == "加载 1 份报告，1 个文件内容相同，未重复加载，1 条疑难（notes 查看）\n")
        #expect(bench.output("notes") == "report\tplace\tkind\tnote\nb.txt\t\tsame-file\t与 a.txt 内容完全相同\n")
        #expect(bench.run("load ~/a.txt").messages == "加载 0 份报告，1 个文件内容相同，未重复加载\n")
        #expect(bench.output("reports").split(separator: "\n").count == 2)
    }

    @Test func globsAndSeveralPaths() throws {
        var bench = try Bench(loading: false)
        try InventedFolder.write(in: bench.folder)
        #expect(bench.run("load ~/reports/*-2024.txt").messages == "加载 2 份报告\n")
        #expect(bench.run("load ~/rep*/liuxi-202?.txt").messages == "加载 1 份报告，1 个文件内容相同，未重复加载\n")
        #expect(bench.workbench.corpus.reports.count == 3)
    }

    @Test func whatThePersonGives() throws {
        var bench = try Bench(.english, loading: false)
        try bench.folder.write("x.txt", "信息内容\t本年处理决定数量\n行政许可\t3\n行政处罚\t1\n")
        #expect(
            bench.run("load ~/x.txt --organ 柳溪镇 --county 清河县 --year 2022").messages
                == "1 report loaded, 9 notes (see notes)\n")
        #expect(bench.output("query county:清河县/柳溪镇/2022/t2.licences").hasSuffix("\t3\tnumber\t2:6\n"))
    }

    @Test func reloadReadsAgain() throws {
        var bench = try Bench(loading: false)
        try bench.folder.write("a.txt", Self.good)
        try bench.folder.write("b.txt", Self.other)
        _ = bench.run("load ~/a.txt ~/b.txt")
        #expect(bench.run("reload").messages == "重读 2 份报告，0 份有变化\n")
        try bench.folder.write("a.txt", Self.corrected)
        #expect(bench.run("reload").messages == "重读 2 份报告，1 份有变化\n清河县柳溪镇人民政府/2024 有更正：1 个单元格不同\n")
        #expect(bench.output("query */2024/t2.penalties").contains("\t13\tnumber\t"))
        try bench.folder.remove("b.txt")
        #expect(bench.error("reload").first == "-c: 错误 E-file：无法读取 b.txt：没有这个文件或文件夹")
        #expect(bench.workbench.corpus.reports.count == 2)
    }

    @Test(arguments: [
        "show 柳溪镇/2024", "show 柳溪镇/2024/s1", "source 柳溪镇/2024/t3.new.total", "find 道路", "diff 柳溪镇/2024 柳溪镇/2024",
    ])
    func aSourceThatHasChangedIsNotShown(line: String) throws {
        var bench = try Bench(loading: false)
        try bench.folder.write("a.txt", Self.good.replacing("清河县柳溪镇人民政府", with: "柳溪镇"))
        _ = bench.run("load ~/a.txt")
        try bench.folder.write("a.txt", Self.corrected)
        #expect(bench.error(line) == ["-c: 错误 E-changed：a.txt 在加载之后已被改动", "提示：用 reload 重新读取"])
        #expect(bench.output("query 柳溪镇/2024/t2.penalties").contains("\t12\tnumber\t"), "cells are still known")
        #expect(bench.run("reload").status == 0)
    }
}
