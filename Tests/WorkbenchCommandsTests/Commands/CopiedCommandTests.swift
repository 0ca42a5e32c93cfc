import Foundation
import TestSupport
import Testing
import TextSupport

@testable import WorkbenchCommands

/// `copied`: reports of different organs that share passages.
struct CopiedCommandTests {
    private static let organs = ["清河县柳溪镇人民政府", "清河县石坪乡人民政府", "清河县长桥镇人民政府", "清河县东岭乡人民政府"]

    /// Four organs with prose of their own, the second's copied from the first; loaded.
    private static func bench(_ language: Language = .chinese) throws -> Bench {
        var bench = try Bench(language, loading: false)
        var random = SeededRandom(seed: 7)
        var first: VariedProse?
        for (number, organ) in organs.enumerated() {
            let prose = number == 1 ? first?.copied(&random) : nil
            let own = prose ?? VariedProse(&random)
            if number == 0 { first = own }
            let report = InventedReport(organ: organ, year: 2024, prose: own.prose(of: organ, 2024))
            try bench.folder.write("copies/\(number).txt", ReportLayout.barred.text(report))
        }
        #expect(bench.run("load ~/copies").status == 0)
        return bench
    }

    @Test("the pair is found, and no other")
    func pairs() throws {
        var bench = try Self.bench()
        let tables = bench.output("copied").components(separatedBy: "\n\n")
        #expect(tables.count == 2)
        let groups = tables[0].split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(groups[0] == ["group", "reports", "pairs", "share", "members"])
        #expect(groups.count == 2 && groups[1][1] == "2" && groups[1][2] == "1")
        let pairs = tables[1].split(separator: "\n").map { $0.split(separator: "\t") }
        #expect(
            pairs[0] == [
                "group", "first", "second", "first-share", "second-share", "shared", "first-pieces", "second-pieces",
            ])
        #expect(pairs.count == 2)
        #expect(pairs[1][1...2] == ["\(Self.organs[0])/2024", "\(Self.organs[1])/2024"])
        #expect(bench.output("copied --limit 0").split(separator: "\n").count == 3)
        #expect(bench.output("copied --share 100").split(separator: "\n").count == 1)
    }

    @Test("the reports of the groups are the last result")
    func last() throws {
        var bench = try Self.bench()
        _ = bench.output("copied */2024")
        #expect(Set(bench.rows("query last/t3.new.total").map { $0[0] }).count == 2)
    }

    @Test("two reports are opened sentence by sentence, never headings")
    func opened() throws {
        var bench = try Self.bench()
        let tables = bench.output("雷同 \(Self.organs[0])/2024 \(Self.organs[1])/2024").components(separatedBy: "\n\n")
        let sentences = tables[1].split(separator: "\n").map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
        #expect(sentences[0] == ["section", "from", "kind", "moved", "old", "new", "change"])
        #expect(sentences.count > 20)
        #expect(sentences.dropFirst().allSatisfy { !$0[4].isEmpty && !$0[5].isEmpty })
        #expect(sentences.contains { $0[2] == "reworded" } && !sentences.contains { $0[4].hasPrefix("（一）") })
        #expect(Set(sentences.dropFirst().map { $0[0] }).isSubset(of: ["s1", "s5"]))
    }

    @Test("says what is the same, never who copied", arguments: [Language.chinese, .english])
    func wording(language: Language) throws {
        var bench = try Self.bench(language)
        _ = bench.run("set format plain")
        let text = bench.output("copied").lowercased()
        #expect(text.contains(language == .chinese ? "相同表述" : "share passages"))
        for word in ["抄", "剽", "copied from", "plagiar"] { #expect(!text.contains(word)) }
    }

    @Test("a source that is gone is said, and the others are compared")
    func unread() throws {
        var bench = try Self.bench()
        try FileManager.default.removeItem(atPath: bench.folder.path + "/copies/2.txt")
        let answer = bench.run("copied")
        #expect(answer.status == 0 && answer.messages.contains("1 份报告的原文已不能读取"))
        #expect(answer.output.components(separatedBy: "\n\n").count == 2)
    }

    @Test func wrongUsage() throws {
        var bench = try Bench()
        #expect(bench.error("copied a b c").first?.contains("E-usage") == true)
        for options in ["--share 0", "--share 101", "--common 0", "--common 101", "--limit -1"] {
            #expect(bench.error("copied \(options)").first?.contains("E-usage") == true, "\(options)")
        }
        for options in ["--share 1 --common 1", "--share 100 --common 100"] {
            #expect(bench.run("copied \(options)").status == 0, "\(options)")
        }
    }
}
