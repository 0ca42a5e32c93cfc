import AuditSession
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// Corrected copies of reports: what people said is kept, what is stale is marked, what changed is said.
@Suite struct CorrectionTests {
    private static let organ = "清河县石坪乡人民政府"
    private static let report = "\(organ)/2024"

    /// The faulty report with other values, and prose in which a passage was moved, changed or taken out.
    private static func corrected(
        _ cells: [String: String], _ change: (inout InventedReport.Prose) -> Void = { _ in }
    ) -> String {
        var report = InventedFolder.shiping2024
        report.cells.merge(cells) { $1 }
        change(&report.prose)
        return ReportLayout.rowLines.text(report)
    }

    /// Both findings judged, one of them annotated, a cell and a line too.
    private func judged(_ language: Language = .chinese) throws -> Bench {
        var bench = try Bench(language)
        for line in [
            "confirm F-6JA32Z --reason 甲", "dismiss F-C42ZJ6 --as accepted --reason 乙", "annotate F-6JA32Z 丙",
            "annotate \(Self.report)/t3.new.total 丁", "annotate \(Self.report)/s1 戊 --quote 文书由综合办登记",
        ] {
            #expect(bench.run(line).status == 0)
        }
        return bench
    }

    @Test(arguments: [true, false])
    func anotherValue(isReloaded: Bool) throws {
        var bench = try judged()
        let judgements = bench.workbench.session.state.judgements
        let annotations = bench.workbench.session.state.annotations
        try bench.folder.write("reports/shiping-2024.txt", Self.corrected(["t3.new.total": "5"]))
        let said = """
            \(Self.report) 有更正：1 个单元格不同；3 条批注保留
              F-6JA32Z 属实：待复核，t3.new.total 4 → 5
              F-C42ZJ6 说明合理：待复核，t3.new.total 4 → 5

            """
        #expect(
            bench.run(isReloaded ? "reload" : "load ~/reports/shiping-2024.txt").messages
                == (isReloaded ? "重读 3 份报告，1 份有变化\n" : "加载 0 份报告，重读 1 份\n") + said)
        #expect(bench.workbench.session.state.judgements == judgements)
        #expect(bench.workbench.session.state.annotations == annotations)
        #expect(bench.rows("findings").map { Array($0[3...4]) } == [["accepted", "true"], ["confirmed", "true"]])
        #expect(bench.rows("findings --stale").count == 2)
        #expect(bench.rows("annotations").map { $0[3] } == ["kept", "value-changed", "kept"])
        _ = bench.run("set format plain")
        #expect(bench.output("explain F-6JA32Z").contains("\n判断之后数值变了，待复核：t3.new.total 4 → 5\n"))
        #expect(bench.output("annotations").contains("数值已变：4 → 5"))
        _ = bench.run("set format tsv")
        _ = bench.run("confirm F-6JA32Z")
        #expect(bench.rows("findings --stale").map { $0[0] } == ["F-C42ZJ6"], "judged again, it is no longer stale")
    }

    @Test func anotherPathIsARevision() throws {
        var bench = try judged(.english)
        try bench.folder.write("new.txt", Self.corrected(["t3.new.total": "5"]))
        #expect(
            bench.run("load ~/new.txt").messages == """
                1 report loaded, 1 of them a revision, 1 note (see notes)
                \(Self.report) is corrected, with 1 changed cell; 3 annotations kept
                  F-6JA32Z confirmed: to be looked at again, t3.new.total 4 → 5
                  F-C42ZJ6 accepted: to be looked at again, t3.new.total 4 → 5

                """)
        #expect(bench.rows("findings --stale").count == 2)
        #expect(bench.rows("show \(Self.report)@1/t3.new.total").last?[2] == "4")
        #expect(bench.rows("show \(Self.report)/t3.new.total").last?[2] == "5")
        _ = bench.run("undo")
        #expect(bench.rows("findings --stale").isEmpty)
        #expect(bench.rows("annotations").map { $0[3] } == ["kept", "kept", "kept"])
    }

    @Test func aFindingThatIsNoMore() throws {
        var bench = try judged()
        try bench.folder.write("reports/shiping-2024.txt", Self.corrected(["t3.new.total": "3"]))
        _ = bench.run("reload \(Self.report)")
        #expect(bench.rows("findings").isEmpty)
        #expect(
            bench.rows("findings --departed").map { [$0[0], $0[1], $0[2], $0[7]] } == [
                ["F-C42ZJ6", "fixed", "accepted", "乙"], ["F-6JA32Z", "fixed", "confirmed", "甲"],
            ])
        for (options, count) in [
            ("--triage accepted", 1), ("--rule a-03", 1), ("--severity warning", 0), ("\(Self.report)", 2),
            ("清河县柳溪镇人民政府/2024", 0),
        ] {
            #expect(bench.rows("findings --departed \(options)").count == count, "\(options)")
        }
        _ = bench.run("set format plain")
        #expect(bench.output("findings").hasSuffix("0 个问题；判断过的问题有 2 个不再出现（findings --departed 查看）\n"))
        #expect(bench.output("findings 清河县柳溪镇人民政府/2024").hasSuffix("0 个问题\n"))
        let departed = bench.output("findings --departed")
        #expect(departed.contains("已不再出现") && departed.hasSuffix("2 个判断过的问题不再出现\n"))
    }

    @Test func theSameValuesWrittenOtherwise() throws {
        var bench = try judged()
        try bench.folder.write("reports/shiping-2024.txt", Self.corrected(["t3.new.total": "４ 件"]))
        let messages = bench.run("reload").messages
        #expect(messages.hasPrefix("重读 3 份报告，1 份有变化\n\(Self.report) 有更正："))
        #expect(bench.rows("annotations").map { $0[3] } == ["kept", "kept", "kept"])
    }

    @Test(
        arguments: [
            ("文书由综合办登记", "kept", "", ""), ("文书由综合办登记", "text-changed", "综合办登记", "党政综合办登记"),
            ("文书由综合办登记", "lost", "文书由综合办登记，发布前经两人核对。", "无。"), ("图解类解读偏少。", "kept", "年度考核合格", "考核合格"),
        ])
    func passages(quote: String, anchor: String, old: String, new: String) throws {
        var bench = try Bench()
        _ = bench.run("annotate \(Self.report) 看 --quote \(quote)")
        let text = Self.corrected([:]) { prose in
            prose.overview = prose.overview.map { $0.replacing(old, with: new) }
            prose.problems.append("已读。")
        }
        try bench.folder.write("reports/shiping-2024.txt", text)
        _ = bench.run("reload")
        #expect(bench.rows("annotations").map { Array($0[2...3]) } == [[quote, anchor]])
    }

    @Test(arguments: [(0, "kept", "在"), (2, "moved", "移到第 5 行"), (-1, "lost", "已找不到")])
    func lines(added: Int, anchor: String, wording: String) throws {
        var bench = try Bench()
        // Line 3 is the heading of the first section.
        _ = bench.run("annotate \(Self.report)/L3 看")
        var lines = try bench.folder.read("reports/shiping-2024.txt").split(
            separator: "\n", omittingEmptySubsequences: false
        ).map(String.init)
        if added < 0 { lines.remove(at: 2) } else { lines.insert(contentsOf: ["印发。", "存档。"].prefix(added), at: 1) }
        lines.append("完。")
        try bench.folder.write("reports/shiping-2024.txt", lines.joined(separator: "\n"))
        _ = bench.run("reload")
        #expect(bench.rows("annotations").map { $0[3] } == [anchor])
        _ = bench.run("set format plain")
        #expect(bench.output("annotations").contains(" \(wording) "))
    }

    @Test func manyCorrectionsAreSummedUp() throws {
        var bench = try Bench(loading: false)
        let organs = (1...25).map { "清河县第\($0)乡人民政府" }
        for isCorrected in [false, true] {
            for (index, organ) in organs.enumerated() {
                let report = InventedReport(organ: organ, cells: isCorrected ? ["t2.penalties.decided": "1"] : [:])
                try bench.folder.write("r/\(index).txt", ReportLayout.rowLines.text(report))
            }
            _ = bench.run(isCorrected ? "reload" : "load ~/r")
        }
        #expect(bench.workbench.corpus.reports.count == 25)
        _ = bench.run("undo")
        let lines = bench.run("reload").messages.split(separator: "\n")
        #expect(lines.count <= 22, "\(lines)")
    }

    @Test func whatCannotBeEvaluatedIsNotFixed() throws {
        var bench = try judged()
        try bench.folder.write("reports/shiping-2024.txt", Self.corrected(["t3.new.natural": "O"]))
        #expect(bench.run("reload").status == 0)
        #expect(bench.rows("findings --departed").allSatisfy { $0[1] == "unevaluable" })
    }

    @Test func aFileHasOnePathHoweverItIsSpelled() throws {
        var bench = try judged()
        let before = bench.workbench.corpus.reports.count
        try bench.folder.write("reports/shiping-2024.txt", Self.corrected(["t3.new.total": "5"]))
        #expect(bench.run("load ~/./reports//../reports/shiping-2024.txt").status == 0)
        #expect(bench.workbench.corpus.reports.count == before)
    }

    @Test func whatAnOldRevisionAloneHasIsExplainedAsSuch() throws {
        var bench = try judged()
        let said = "\n这是旧版报告的问题：已加载更新的版本，新版的问题另列（findings 查看）\n"
        #expect(bench.run("set format plain").status == 0)
        #expect(!bench.output("explain F-6JA32Z").contains(said))
        var report = InventedFolder.shiping2024
        report.cells["t3.new.total"] = "3"
        try bench.folder.write("new.txt", ReportLayout.rowLines.text(report))
        #expect(bench.run("load ~/new.txt").status == 0)
        #expect(bench.output("explain F-6JA32Z").contains(said))
    }

    @Test func anOldRevisionIsNeitherJudgedNorAnnotated() throws {
        var bench = try judged()
        try bench.folder.write("new.txt", Self.corrected(["t3.new.total": "5"]))
        #expect(bench.run("load ~/new.txt").status == 0)
        #expect(bench.error("annotate \(Self.report)@1 旧").first == "-c:10: 错误 E-path：“\(Self.report)@1”已有更正版")
        #expect(bench.run("annotate \(Self.report) 新").status == 0)
    }

    @Test func aFileThatBecomesAnotherOrgansIsSaid() throws {
        var bench = try judged()
        let text = try bench.folder.read("reports/shiping-2024.txt")
        try bench.folder.write("reports/shiping-2024.txt", text.replacing("石坪乡", with: "甲乡"))
        let messages = bench.run("reload").messages
        #expect(messages.contains("reports/shiping-2024.txt 原来是 \(Self.report)，现在是 清河县甲乡人民政府/2024"), "\(messages)")
    }
}
