import AuditRules
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `check --shard` and `merge`: what parts find is what one check finds.
@Suite struct ShardedCheckTests {
    @Test func `the parts' findings, sorted, are those of one check, byte for byte`() throws {
        var bench = try Self.bench()
        let whole = bench.output("export findings --to - --format jsonl").split(separator: "\n").map(String.init)
            .sorted()
        // Something of each kind: within a report, across years and spellings, in prose, shared with other organs.
        for rule in ["A-03", "X-01", "T-", "O-02"] {
            #expect(whole.contains { $0.contains(#""rule":"\#(rule)"#) }, "\(rule)")
        }
        for count in [1, 2, 3, 7] {
            var parts: [[String]] = []
            for number in 1...count {
                let part = bench.output("check --shard \(number)/\(count)").split(separator: "\n").map(String.init)
                #expect(part == part.sorted())
                try bench.folder.write("part-\(number).jsonl", part.map { "\($0)\n" }.joined())
                parts.append(part)
            }
            #expect(count == 1 || parts.count { !$0.isEmpty } > 1)
            #expect(parts.joined().sorted() == whole, "\(count)")
            let files = (1...count).reversed().map { "~/part-\($0).jsonl" }.joined(separator: " ")
            #expect(bench.output("merge \(files)") == whole.map { "\($0)\n" }.joined(), "\(count)")
        }
    }

    @Test func `a part says how many reports it judged, and its status is of its own findings`() throws {
        var bench = try Bench()
        let answers = (1...3).map { bench.run("check --shard \($0)/3 --fail-on error") }
        #expect(answers.map { $0.output.split(separator: "\n").count } == [2, 0, 0])
        #expect(answers.map(\.status) == [1, 0, 0])
        #expect(
            answers.map(\.messages) == [
                "检查 第 1/3 部分，3 份报告中的 1 份、10 条规则：错误 2，警告 0，提示 0；无法核对 0\n",
                "检查 第 2/3 部分，3 份报告中的 0 份、10 条规则：错误 0，警告 0，提示 0；无法核对 0\n",
                "检查 第 3/3 部分，3 份报告中的 2 份、10 条规则：错误 0，警告 0，提示 0；无法核对 0\n",
            ])
        _ = bench.run("set lang en")
        #expect(
            bench.run("check --shard 1/1").messages
                == "part 1/1, 3 of 3 reports, checked by 10 rules: error 2, warning 0, info 0; not assessable 0\n")
    }

    @Test func `findings are the part's until all is checked again`() throws {
        var bench = try Bench()
        let whole = bench.output(Self.export)
        #expect(bench.output("check --shard 3/3") == "")
        #expect(bench.rows("findings").isEmpty)
        #expect(bench.output(Self.export) == "")
        let part = bench.output("check --shard 1/3")
        #expect(bench.rows("findings").count == 2)
        #expect(bench.output(Self.export).split(separator: "\n").sorted() == part.split(separator: "\n"))
        _ = bench.run("check --shard 3/3")
        #expect(bench.run("check").messages == "检查 3 份报告、10 条规则：错误 2，警告 0，提示 0；无法核对 0\n")
        #expect(bench.output(Self.export) == whole)
        // With other settings or reports, too, all is checked.
        for change in ["set A-03 off", "unload 清河县柳溪镇人民政府/2023"] {
            _ = bench.run("check --shard 3/3")
            #expect(bench.run(change).status == 0)
            #expect(!bench.rows("findings").isEmpty, "\(change)")
        }
    }

    @Test func `of what was judged in another part's reports nothing is said`() throws {
        var bench = try Bench()
        let id = try #require(bench.rows("findings").first?[0])
        #expect(bench.run("confirm \(id) --reason 属实").status == 0)
        _ = bench.run("set A-01 off")
        _ = bench.run("check --shard 3/3")
        #expect(bench.output(Self.export) == "")
        // Where the reports are judged, it is told as ever.
        _ = bench.run("check --shard 1/3")
        #expect(bench.output(Self.export).contains(#""baseline":"unevaluable""#))
        _ = bench.run("set A-01 on")
        #expect(bench.output("check --shard 1/3").contains(#""triage":"confirmed""#))
    }

    @Test func `what was written on another part's finding is not lost`() throws {
        var bench = try Bench()
        let id = try #require(bench.rows("findings").first?[0])
        #expect(bench.run("annotate \(id) 已电话核实").status == 0)
        let before = bench.output("annotations")
        #expect(before.contains("已电话核实"))
        #expect(bench.output("check --shard 3/3") == "")
        #expect(bench.output("annotations") == before)
    }

    @Test func `a comparison does not take a part for all`() throws {
        var bench = try Bench()
        let diff = "diff 清河县柳溪镇人民政府/2024 清河县石坪乡人民政府/2024"
        let before = bench.output(diff)
        #expect(before.contains("A-03"))
        _ = bench.run("check --shard 3/3")
        #expect(bench.output(diff) == before)
    }

    @Test(arguments: ["0/1", "5/4", "1/1001", "1", "1/2/3", "x"])
    func `what is no part is wrong usage`(word: String) throws {
        var bench = try Bench()
        #expect(
            bench.error("check --shard \(word)") == [
                "-c:15: 错误 E-usage：“\(word)”不是 k/n", "提示：n 从 1 到 1000，k 从 1 到 n，如 --shard 2/4",
            ])
    }

    @Test func `parts of nothing, and files that are no parts`() throws {
        var bench = try Bench(loading: false)
        #expect(bench.error("check --shard 1/2")[0] == "-c: 错误 E-path：还没有加载报告")
        try bench.folder.write("a.jsonl", "{}\n")
        #expect(
            bench.error("merge ~/a.jsonl") == [
                "-c:7: 错误 E-format：a.jsonl 第 1 行不是完整的一个问题", "提示：合并的是 check --shard 写出的文件，原样不改",
            ])
        #expect(bench.run("merge ~/b.jsonl").status == 2)
        #expect(bench.run("merge").status == 2)
        try bench.folder.write("c.jsonl", "")
        #expect(bench.run("merge ~/c.jsonl") == Bench.Answer(messages: "1 个文件，0 个问题\n"))
    }

    private static let export = "export findings --to - --format jsonl"

    /// Organs with three years each: with faults, called otherwise in one year, corrected, with a sentence of another organ.
    private static func bench() throws -> Bench {
        var bench = try Bench(loading: false, allRules: true)
        var generator = ReportGenerator(seed: 41)
        for number in 0..<8 {
            let organ = ReportGenerator.organ(number)
            for var report in generator.reports(of: organ, years: 2022...2024) {
                if number % 3 == 0 { report.cells["t3.granted.total"] = "77" }
                if number % 3 == 1, report.year == 2024 { report.cells["t3.carried-in.total"] = "55" }
                if number % 4 == 2, report.year == 2023 { report.organ = String(organ.dropFirst(3)) }
                if number < 3 { report.prose.overview[1] += "办事窗口外新设自助查阅屏一块，由值班员每日开机并登记，故障时当天报修并张贴告示。" }
                if number > 5 { report.prose.overview[3] += "全年收到政府信息公开申请963件。" }
                let name = "reports/\(number)-\(report.year)"
                try bench.folder.write("\(name).txt", ReportLayout.cellLines.text(report))
                guard number % 2 == 0, report.year == 2023 else { continue }
                report.cells["t3.denied.1.total"] = "9"
                try bench.folder.write("\(name)-corrected.txt", ReportLayout.barred.text(report))
            }
        }
        #expect(bench.run("load ~/reports").status == 0)
        return bench
    }
}
