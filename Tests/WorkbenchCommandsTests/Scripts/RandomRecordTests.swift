import AuditSession
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// Random sessions: what is recorded, from the start or from the middle, replays to the same bytes and the same state.
@Suite struct RandomRecordTests {
    private static let texts = [
        "看", "-x", "a b", "it's", "“引”", "${x}", "<<END", "#b", "END\n", "-1\n-2\n", "a\n\nb", "\\", "１２　３", "a\\\nb\n",
        "--tag",
    ]
    private static let places = [
        "", "/s1", "/s6", "/t3.new.total", "/t4.review.total", "/L1", "/L3", "/L20", "/L41", "/L2",
    ]
    private static let reports = ["清河县柳溪镇人民政府/2024", "清河县石坪乡人民政府/2024", "清河县柳溪镇人民政府/2023"]

    @Test(arguments: 0..<4)
    func sessions(round: Int) throws {
        var random = SeededRandom()
        var bench = try Bench(loading: false)
        try InventedFolder.write(in: bench.folder)
        bench.keepSessions()
        _ = bench.run("load ~/reports")
        let start = random.below(15)
        for step in 0..<25 {
            if step == start { #expect(bench.run("record ~/a.gxa").status == 0) }
            let line = Self.line(&random, bench)
            _ = bench.run([line])
        }
        _ = bench.run("record off")
        try bench.expectFixedPoint("a.gxa", "\(random)")
        #expect(bench.run("replay ~/a.gxa --save a").status != 2)
        let own = bench.workbench.session.state
        _ = bench.run("session open a")
        let other = bench.workbench.session.state
        #expect(other.annotations.map(\.id) == own.annotations.map(\.id), "\(random)")
        #expect(other.annotations.map(\.text) == own.annotations.map(\.text), "\(random)")
        #expect(other.annotations.map(\.quote) == own.annotations.map(\.quote), "\(random)")
        #expect(other.annotations.map(\.tags) == own.annotations.map(\.tags), "\(random)")
        #expect(other.judgements.mapValues(\.triage) == own.judgements.mapValues(\.triage), "\(random)")
        #expect(other.judgements.mapValues(\.reason) == own.judgements.mapValues(\.reason), "\(random)")
        #expect(other.settings == own.settings, "\(random)")
        #expect(other.sources.map(\.file.hash) == own.sources.map(\.file.hash), "\(random)")
    }

    private static func line(_ random: inout SeededRandom, _ bench: Bench) -> String {
        func one(_ all: [String]) -> String { all[random.below(all.count)] }
        let annotations = bench.workbench.session.state.annotations
        let id = annotations.isEmpty ? "N-AAAAAA" : annotations[random.below(annotations.count)].id
        let finding = one(["F-6JA32Z", "F-C42ZJ6"])
        let text = Words.quoted(one(texts))
        switch random.below(14) {
        case 0: return "confirm \(finding) --reason=\(text)"
        case 1:
            return
                "dismiss \(finding) F-6JA32Z --as \(one(["accepted", "duplicate", "false-positive"])) --reason=\(text)"
        case 2: return "reopen \(finding)"
        case 3, 4: return "annotate \(one(reports))\(one(places)) --tag=\(one(["甲", "-t"])) -- \(text)"
        case 5: return "annotate \(finding) -- \(text)"
        case 6: return "annotate \(one(reports))/s1 --quote \(one(["便民大厅东侧", "文书由综合办登记，", "常问的事 发布"])) -- \(text)"
        case 7: return "edit \(id) \(one(["--untag", "--tag 乙", "--quote 便民大厅东侧"])) -- \(text)"
        case 8: return "remove \(id)"
        case 9, 10: return one(["undo", "undo", "redo"])
        case 11:
            return one([
                "unload */2023", "unload \(one(reports))", "load ~/reports", "reload",
                "load ~/reports/liuxi-2023.txt --county 清河县",
            ])
        case 12: return one(["set color never", "set color always", "set lang en", "set format csv"])
        default:
            return one([
                "findings", "annotations", "show \(one(reports))/s1", "expect count(findings) = 2", "find \(text)",
                "case -- \(text)",
            ])
        }
    }
}
