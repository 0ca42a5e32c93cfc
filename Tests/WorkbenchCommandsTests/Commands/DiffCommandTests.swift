import Foundation
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

struct DiffCommandTests {
    private let liuxi = "清河县柳溪镇人民政府"
    private let shiping = "清河县石坪乡人民政府"

    @Test func forPrograms() throws {
        var bench = try Bench()
        let answer = bench.run("diff \(liuxi)/2023 \(liuxi)/2024")
        #expect(answer.status == 0 && answer.messages == "")
        let tables = answer.output.components(separatedBy: "\n\n")
        let cells = tables[0].split(separator: "\n").map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
        #expect(
            cells[0] == [
                "cell", "label", "old", "new", "change", "percent", "outlier", "kind", "course", "old-state", "old-raw",
                "new-state", "new-raw",
            ])
        #expect(cells[1].suffix(4) == ["number", "1", "number", "2"])
        #expect(
            cells.dropFirst().map { [$0[0], $0[2], $0[3], $0[7], $0[8]].joined(separator: " ") } == [
                "t2.normative.issued 1 2 changed independent", "t2.normative.repealed 0 1 fromZero independent",
                "t2.normative.in-force 5 6 changed independent", "t2.penalties.decided 0 12 fromZero independent",
                "t2.fees.amount 0 3.5 fromZero independent", "t3.new.natural 2 3 changed independent",
                "t3.new.business 0 1 fromZero independent", "t3.new.total 2 4 changed derived",
                "t3.denied.1.business 0 1 fromZero independent", "t3.denied.1.total 0 1 fromZero derived",
                "t3.closed.business 0 1 fromZero derived", "t3.closed.total 2 3 changed derived",
                "t3.carried-out.natural 0 1 fromZero independent", "t3.carried-out.total 0 1 fromZero derived",
            ])
        let sentences = (tables.last ?? "").split(separator: "\n").map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(sentences[0] == ["section", "from", "kind", "moved", "old", "new", "change"])
        #expect(
            sentences.dropFirst().map { $0.prefix(4).joined(separator: " ") } == [
                "s1  numbers-only false", "s6  numbers-only false",
            ])
        #expect(
            sentences[2].dropFirst(4) == [
                "2023年度发出收费通知0件，总金额0元，实际收取0元。", "2024年度发出收费通知0件，总金额0元，实际收取0元。",
                "[-2023-]{+2024+}年度发出收费通知0件，总金额0元，实际收取0元。",
            ])
    }

    @Test func ofOneReportWithItself() throws {
        var bench = try Bench()
        let answer = bench.run("比对 \(shiping)/2024 \(shiping)/2024")
        #expect(answer.status == 0)
        #expect(answer.output.split(separator: "\n").allSatisfy { $0.hasPrefix("cell\t") || $0.hasPrefix("section\t") })
    }

    @Test func needsOneReportOnEachSide() throws {
        var bench = try Bench()
        #expect(
            bench.error("diff \(liuxi)/2023 */2024") == [
                "-c:22: 错误 E-ambiguous：“*/2024”可以指：\(liuxi)/2024、\(shiping)/2024", "提示：这里只能是一份报告，请写明机关和年份。",
            ])
    }

    @Test(arguments: [
        ("", 80), ("--all", 80), ("--only text", 119), ("--only text", 120), ("--all", 160), ("--cells derived", 100),
    ])
    func fitsTheScreen(options: String, width: Int) throws {
        var bench = try Bench(.chinese, allRules: true)
        bench.width = width
        _ = bench.run("set format box")
        let lines = bench.output("diff \(liuxi)/2023 \(liuxi)/2024 \(options)").split(separator: "\n")
        let drawn = lines.filter { $0.hasPrefix("│") || $0.hasPrefix("┌") || $0.hasPrefix("└") }
        #expect(drawn.count > 3)
        for line in drawn { #expect(String(line).displayWidth() <= width, "\(line)") }
    }

    @Test func onlyOnePart() throws {
        var bench = try Bench()
        let cells = bench.output("diff \(liuxi)/2023 \(liuxi)/2024 --only cells")
        let text = bench.output("diff \(liuxi)/2023 \(liuxi)/2024 --only text")
        #expect(cells.contains("t3.new.total") && !cells.contains("numbers-only"))
        #expect(!text.contains("t3.new.total") && text.contains("numbers-only"))
    }

    @Test func outliersByAThreshold() throws {
        var bench = try Bench()
        func cells(_ percent: Int) -> [Substring] {
            bench.output("diff \(liuxi)/2023 \(liuxi)/2024 --cells outliers --outlier \(percent)")
                .split(separator: "\n").dropFirst().map { $0.prefix { $0 != "\t" } }
        }
        // 1 → 2 and 2 → 4 are 100%.
        #expect(cells(100) == ["t2.normative.issued", "t3.new.total"])
        #expect(cells(101) == [])
        #expect(cells(50).count == 4)
    }

    @Test func everything() throws {
        var bench = try Bench()
        let some = bench.output("diff \(liuxi)/2023 \(liuxi)/2024 --only text")
        let all = bench.output("diff \(liuxi)/2023 \(liuxi)/2024 --only text --all")
        #expect(!some.contains("\tsame\tfalse\t"))
        #expect(all.contains("\tsame\tfalse\t"))
    }

    @Test("a corrected report is held against what it corrects as both are, each judged by itself")
    func revisions() throws {
        var bench = try Bench(allRules: true)
        let source = try #require(bench.rows("reports").first { $0[0] == liuxi && $0[2] == "2024" }?.last)
        let text = try String(contentsOfFile: bench.folder.path + "/" + source, encoding: .utf8)
        try (text + "\n").write(toFile: bench.folder.path + "/again.txt", atomically: true, encoding: .utf8)
        _ = bench.run("load again.txt")
        let output = bench.output("diff \(liuxi)/2024@1 \(liuxi)/2024")
        let flips = output.split(separator: "\n").filter { $0.hasPrefix("failing\t") || $0.hasPrefix("recovered\t") }
        // That there are two of them is all that is new.
        #expect(flips.allSatisfy { $0.contains("\tX-13\t") }, "\(flips)")
        _ = bench.run("check")
        #expect(bench.output("diff \(liuxi)/2024@1 \(liuxi)/2024") == output)
        #expect(bench.output("copied all").contains("@1") == false)
    }

    @Test func aPlaceIsNoReport() throws {
        var bench = try Bench()
        #expect(bench.error("diff \(liuxi)/2023/t3 \(liuxi)/2024/t3").first?.contains("E-path") == true)
        #expect(bench.error("diff \(liuxi)/2024 --against all --only text").first?.contains("E-usage") == true)
        #expect(bench.error("copied \(liuxi)/2024 \(liuxi)/2024").first?.contains("E-usage") == true)
    }

    @Test func rulesThatJudgeTheTwoOtherwise() throws {
        var bench = try Bench(allRules: true)
        let flips = bench.output("diff \(liuxi)/2024 \(shiping)/2024").split(separator: "\n").filter {
            $0.hasPrefix("failing\t") || $0.hasPrefix("recovered\t")
        }
        let found = bench.output("findings \(shiping)/2024").split(separator: "\n")
        #expect(flips.contains { $0.hasPrefix("failing\t") && $0.contains("\tA-03\t") })
        for flip in flips where flip.hasPrefix("failing\t") {
            let id = flip.split(separator: "\t")[1]
            #expect(found.contains { $0.contains(id) }, "\(flip)")
        }
    }
}
