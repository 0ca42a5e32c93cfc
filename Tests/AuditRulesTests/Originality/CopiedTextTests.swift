import NarrativeClaims
import ReportModel
import TestSupport
import TextSupport
import Testing

@testable import AuditRules

@Suite struct CopiedTextTests {
    private static func prose(_ lines: [String]) throws -> Prose {
        let report = ExampleReport(prose: ExampleProse(overview: lines))
        return Prose(try ReportText(lines: report.lines ?? []))
    }

    /// Characters that hardly ever repeat in eights.
    private static func text(_ count: Int, _ random: inout SeededRandom) -> String {
        let scalars = (0..<count).compactMap { _ in
            Unicode.Scalar(UInt32(0x4E00) + UInt32.random(in: 0..<2000, using: &random))
        }
        return String(String.UnicodeScalarView(scalars))
    }

    @Test func `pieces of eight characters are counted, those of both texts as well`() throws {
        var random = SeededRandom(seed: 5)
        let shared = Self.text(30, &random)
        let here = try Self.prose([Self.text(20, &random) + shared + "。"])
        let there = try Self.prose([shared + Self.text(9, &random) + "。"])
        let copied = try #require(CopiedText(.overview, of: here, from: there, minimum: 1, share: 0))
        #expect(copied.count == 43)
        #expect(copied.copied == 23)
        #expect(copied.percent == ExactDecimal(mantissa: 535, scale: 1))
        #expect(copied.passages.count == 1)
        #expect(copied.passages.map { here.text(of: $0.here) } == [shared])
        #expect(copied.passages.map { there.text(of: $0.there) } == [shared])
    }

    @Test func `titles, digits, marks and headings do not count`() throws {
        var random = SeededRandom(seed: 6)
        let shared = Self.text(30, &random)
        let halves = [String(shared.prefix(13)), String(shared.dropFirst(13))]
        let here = try Self.prose(["（一）\(shared.prefix(12))", "\(halves[0])，26条《\(shared)》\(halves[1])。"])
        let there = try Self.prose(["\(halves[0])。", "（二）改进情况", "2023年：\(halves[1])。《\(shared)》"])
        let copied = try #require(CopiedText(.overview, of: here, from: there, minimum: 1, share: 0))
        #expect(copied.count == 24)
        // 条 stands between the halves of this year, 年 between those of last year.
        #expect(copied.copied == 6 + 10)
        #expect(copied.passages.map { here.text(of: $0.here) } == [halves[1], halves[0]])
    }

    @Test func `the least number of pieces is enough, one less is not`() throws {
        var random = SeededRandom(seed: 7)
        let line = Self.text(47, &random) + "。"
        let prose = try Self.prose([line])
        #expect(CopiedText(.overview, of: prose, from: prose, minimum: 40, share: 80)?.copied == 40)
        #expect(CopiedText(.overview, of: prose, from: prose, minimum: 41, share: 80) == nil)
        #expect(CopiedText(.problems, of: prose, from: prose, minimum: 1000, share: 80) == nil)
    }

    @Test func `the index finds what sets of pieces find, and the sketch misses nothing`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededRandom(seed: seed)
        for round in 0..<60 {
            let old = (0..<30).map { _ in Self.text(Int.random(in: 8...60, using: &random), &random) + "，" }
            // Of each sentence a part is last year's, from hardly anything to all.
            let kept = round % 11
            let new = old.map { Int.random(in: 0..<10, using: &random) < kept ? $0 : Self.text(30, &random) + "。" }
            let here = try Self.prose([new.joined()])
            let there = try Self.prose([old.joined()])
            let found = try #require(CopiedText(.overview, of: here, from: there, minimum: 1, share: 0))
            let pieces = Set(Self.pieces(there))
            let copied = Self.pieces(here).count { pieces.contains($0) }
            #expect(found.copied == copied && found.count == Self.pieces(here).count, "seed \(seed)")
            let share = 100 * copied / found.count
            let (sketch, other) = (CopySketch(.overview, of: here), CopySketch(.overview, of: there))
            #expect(sketch.count == found.count)
            #expect(sketch.mayBe(share, copiedFrom: other), "seed \(seed) round \(round) \(share)")
            // Of a hundred pieces three or so share their number with one of the other text.
            #expect(!sketch.mayBe(min(100, share + 12), copiedFrom: other) || share > 88, "seed \(seed) \(share)")
        }
    }

    private static func pieces(_ prose: Prose) -> [ArraySlice<UInt32>] {
        let scalars = CopyableText(.overview, of: prose).scalars
        return (0..<(scalars.count - 7)).map { scalars[$0..<$0 + 8] }
    }
}

@Suite struct CopiedFromLastYearTests {
    /// Reports on two years of which so many of a hundred pieces are the same.
    private static func reports(copied: Int) -> (this: ExampleReport, last: ExampleReport) {
        var random = SeededRandom(seed: 11)
        func text(_ count: Int) -> String {
            String(
                String.UnicodeScalarView(
                    (0..<count).compactMap { _ in
                        Unicode.Scalar(UInt32(0x4E00) + UInt32.random(in: 0..<2000, using: &random))
                    }))
        }
        // A run of n characters holds n - 7 pieces; what follows it holds the rest.
        let shared = text(2 * copied + 7)
        let rest = text(200 - 2 * copied)
        let prose = { (lines: [String]) in ExampleProse(overview: lines, problems: lines) }
        return (
            ExampleReport(prose: prose([shared + rest + "。"])), ExampleReport(year: 2023, prose: prose([shared + "。"]))
        )
    }

    private static func found(_ rule: Rule, _ copied: Int, _ settings: RuleSettings = RuleSettings()) throws
        -> [Finding]
    {
        let reports = reports(copied: copied)
        return try rule.findings(in: reports.this, previous: reports.last, settings: settings)
    }

    @Test func `a share at the limits counts, one below does not`() throws {
        let overview = try [59, 60, 79, 80].map { try Self.found(.copiedOverview, $0).map(\.severity) }
        #expect(overview == [[], [.info], [.info], [.warning]])
        let problems = try [60, 79, 80].map { try Self.found(.copiedProblems, $0).map(\.severity) }
        #expect(problems == [[], [], [.warning]])
    }

    @Test func `the limits can be set`() throws {
        var settings = RuleSettings()
        settings.parameters["O-01.warning"] = .number(ExactDecimal(90))
        settings.parameters["O-01.info"] = .number(ExactDecimal(85))
        settings.parameters["O-09.warning"] = .number(ExactDecimal(50))
        #expect(try Self.found(.copiedOverview, 80, settings) == [])
        #expect(try Self.found(.copiedOverview, 86, settings).map(\.severity) == [.info])
        #expect(try Self.found(.copiedProblems, 50, settings).map(\.severity) == [.warning])
        settings.parameters["O-01.minimum"] = .number(ExactDecimal(201))
        settings.parameters["O-09.minimum"] = .number(ExactDecimal(201))
        #expect(try Self.found(.copiedOverview, 90, settings) == [])
        #expect(try Self.found(.copiedProblems, 90, settings) == [])
    }

    @Test func `both years are quoted, side by side, and the share is told with what it is of`() throws {
        let finding = try #require(try Self.found(.copiedProblems, 80).first)
        #expect(finding.passages.map(\.report) == [0, 1])
        #expect(finding.passages[0].passage.exact == finding.passages[1].passage.exact)
        #expect(finding.reports.map(\.year) == [2024, 2023])
        #expect(
            finding.message
                == LocalizedText(
                    zh: "“五、存在的主要问题及改进情况”的 200 个八字片段中有 160 个也见于 2023 年报告，占 80%，上年的问题可能没有整改。",
                    en:
                        "of the 200 pieces of eight characters of section 5, 160 also stand in the report on 2023 (80%); last "
                        + "year's problems may not have been dealt with."))
        #expect(
            try Self.found(.copiedOverview, 80).map(\.message.zh)
                == ["“一、总体情况”的 200 个八字片段中有 160 个也见于 2023 年报告，占 80%。"])
    }
}
