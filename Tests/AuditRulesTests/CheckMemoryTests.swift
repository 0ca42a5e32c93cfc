import DocumentModel
import ReportModel
import Synchronization
import TestSupport
import TextSupport
import Testing

@testable import AuditRules

/// A check of what has changed finds what a check of everything finds.
@Suite struct CheckMemoryTests {
    @Test func `a check of what changed equals a check of everything, whatever was loaded and unloaded`() throws {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededRandom(seed: seed)
        var shelf = Shelf()
        for round in 0..<4 {
            var corpus = Corpus()
            var memory = CheckMemory()
            var settings = RuleSettings()
            for step in 0..<30 {
                try shelf.change(&corpus, &random)
                if random.below(12) == 0 { settings.off.formSymmetricDifference(["X-07"]) }
                let all = try RuleRunner.run(
                    RuleRegistry.all, over: corpus, settings: settings, texts: shelf.visit(corpus))
                let some = try memory.check(
                    RuleRegistry.all, over: corpus, settings: settings, texts: shelf.visit(corpus))
                #expect(some.findings == all, "seed \(seed), round \(round), step \(step)")
            }
        }
    }

    @Test func `nothing is judged twice`() throws {
        var bench = Bench()
        #expect(try bench.check() == 3)
        #expect(try bench.check() == 0)
        #expect(bench.asked == [0, 1, 2])
    }

    @Test func `with a further report the whole chain is judged, and no other`() throws {
        var bench = Bench()
        _ = try bench.check()
        bench.add(ExampleReport(year: 2022), path: "2022.txt")
        #expect(try bench.check() == 3)
        #expect(bench.asked == [0, 1, 3])
        bench.add(ExampleReport(organ: Organ(name: "柳溪镇"), year: 2021), path: "2021.txt")
        #expect(try bench.check() == 4)
        bench.corpus.remove([2])
        #expect(try bench.check() == 0)
    }

    @Test func `a report of other bytes is judged with its chain`() throws {
        var bench = Bench()
        _ = try bench.check()
        bench.add(ExampleReport(year: 2023, cells: ["t3.carried-out.total": "1"]), path: "2023.txt")
        #expect(try bench.check() == 2)
        #expect(bench.findings.map(\.rule) == ["A-01", "A-03", "X-01"])
    }

    @Test func `a report that is unloaded takes its findings and those against it along`() throws {
        var bench = Bench()
        bench.add(ExampleReport(year: 2023, cells: ["t3.carried-out.total": "1"]), path: "2023.txt")
        _ = try bench.check()
        #expect(bench.findings.map(\.rule) == ["A-01", "A-03", "X-01"])
        bench.corpus.remove([0])
        #expect(try bench.check() == 1)
        #expect(bench.findings.isEmpty)
    }

    @Test func `a name that became ambiguous parts its chain`() throws {
        var bench = Bench()
        bench.add(
            ExampleReport(organ: Organ(name: "柳溪镇"), year: 2025, cells: ["t3.carried-in.total": "1"]), path: "n.txt")
        _ = try bench.check()
        #expect(bench.findings.contains { $0.rule == "X-01" })
        bench.add(ExampleReport(organ: Organ(name: "石坪县柳溪镇", county: "石坪县")), path: "o.txt")
        #expect(try bench.check() == 4)
        #expect(!bench.findings.contains { $0.rule == "X-01" })
    }

    @Test func `other revisions and another order are seen`() throws {
        var bench = Bench()
        bench.add(ExampleReport(year: 2023, cells: ["t3.carried-out.total": "1"]), path: "2023b.txt")
        _ = try bench.check()
        #expect(bench.findings.contains { $0.rule == "X-01" })
        bench.corpus.arrange([
            .loaded(3, revision: 1), .loaded(0, revision: 2), .loaded(1, revision: 1), .loaded(2, revision: 1),
        ])
        #expect(try bench.check() == 3)
        #expect(!bench.findings.contains { $0.rule == "X-01" })
        bench.corpus.arrange([
            .loaded(3, revision: 1), .loaded(1, revision: 2), .loaded(0, revision: 1), .loaded(2, revision: 1),
        ])
        #expect(try bench.check() == 3)
        #expect(bench.findings.contains { $0.rule == "X-01" })
        bench.corpus.arrange([
            .loaded(1, revision: 2), .loaded(2, revision: 1), .loaded(3, revision: 1), .loaded(0, revision: 1),
        ])
        #expect(try bench.check() == 0)
    }

    @Test func `with other settings or other rules everything is judged`() throws {
        var bench = Bench()
        _ = try bench.check()
        bench.settings.off = ["A-03"]
        #expect(try bench.check() == 3)
        bench.rules.removeLast()
        #expect(try bench.check() == 3)
        #expect(try bench.check() == 0)
    }

    @Test func `a report without a readable text is judged with its chain until it has one`() throws {
        var bench = Bench()
        bench.unreadable = [0]
        #expect(try bench.check() == 3)
        #expect(bench.unread == [0])
        #expect(try bench.check() == 2)
        bench.unreadable = []
        #expect(try bench.check() == 2)
        #expect(bench.unread == [])
        #expect(try bench.check() == 0)
    }

    @Test func `a check that is stopped leaves the memory as it was`() throws {
        var bench = Bench()
        _ = try bench.check()
        bench.add(ExampleReport(year: 2022), path: "2022.txt")
        let stop = Diagnostic(.interrupted, LocalizedText(zh: "已取消", en: "cancelled"))
        var memory = bench.memory
        #expect(throws: stop) {
            try memory.check(bench.rules, over: bench.corpus) { _, _ throws(Diagnostic) in throw stop }
        }
        bench.memory = memory
        #expect(try bench.check() == 3)
    }

    @Test func `names are as long as this run's findings need them, whatever they were`() throws {
        // The first three share 30 bits of their digests, which are six letters.
        let digits = ["00000000", "00000001", "00000003", "00000004"].map { $0 + String(repeating: "0", count: 56) }
        let findings = try digits.map { try Self.finding(try #require(ContentHash(hex: $0))) }
        let all = FindingIDs.assigned(to: findings)
        #expect(all.map(\.id) == ["F-0000000", "F-0000008", "F-000000R", "F-000001"])
        #expect(FindingIDs.assigned(to: all.reversed()).map(\.id) == all.map(\.id).reversed())
        #expect(FindingIDs.assigned(to: Array(all[...0])).map(\.id) == ["F-000000"])
        #expect(FindingIDs.assigned(to: [all[3], all[0]]).map(\.id) == ["F-000001", "F-000000"])
        let alone = FindingIDs.assigned(to: Array(findings[...0]))
        #expect(FindingIDs.assigned(to: alone + findings[1...]) == all)
    }

    @Test func `what a corrected report says makes no other name longer`() throws {
        let digits = ["00000000", "00000001", "00000003"].map { $0 + String(repeating: "0", count: 56) }
        let identities = try digits.map { try #require(ContentHash(hex: $0)) }
        let old = try Self.finding(identities[0], isNewest: false)
        let findings = try [old] + identities[1...].map { try Self.finding($0) }
        #expect(FindingIDs.assigned(to: findings).map(\.id) == ["F-0000000", "F-0000008", "F-000000R"])
        #expect(FindingIDs.assigned(to: Array(findings[..<2])).map(\.id) == ["F-0000000", "F-000000"])
    }

    private static func finding(_ identity: ContentHash, isNewest: Bool = true) throws -> Finding {
        let report = ExampleReport(cells: ["t3.granted.total": "1"])
        let corpus = TestReports.corpus(["a.txt", "b.txt"].map { TestReports.report(report, path: $0) })
        let all = TestReports.findings(in: corpus, reports: [isNewest ? 1 : 0])
        let made = try #require(all.first)
        #expect(made.reports[0].isNewest == isNewest)
        return Finding(
            FindingContent(
                fingerprint: Fingerprint(identity: identity, evidence: identity, similar: identity), rule: made.rule,
                severity: made.severity, verdict: made.verdict, reports: made.reports, cells: made.cells,
                relation: made.relation, expected: made.expected, actual: made.actual, terms: made.terms,
                passages: made.passages, suspects: made.suspects, message: made.message, basis: made.basis))
    }
}

extension CheckMemoryTests {
    /// Two years of one organ and a report of another, and what a check asked for.
    private struct Bench {
        var corpus = Corpus()
        var memory = CheckMemory()
        var settings = RuleSettings()
        var rules: [Rule] = [.requestBalanceMismatch, .rowTotalMismatch, .carryOverMismatch, .placeholderLeft]
        var unreadable: Set<Int> = []
        var findings: [Finding] = []
        var unread: Set<Int> = []
        var asked: [Int] = []

        init() {
            add(ExampleReport(year: 2023), path: "2023.txt")
            add(ExampleReport(year: 2024), path: "2024.txt")
            add(ExampleReport(organ: Organ(name: "清河县石坪乡人民政府", county: "清河县")), path: "other.txt")
        }

        mutating func add(_ report: ExampleReport, path: String) {
            var made = report.assembled(path: path)
            made.report.source.hash = ContentHash(of: "\(path) \(report.cells)")
            _ = corpus.add([made])
        }

        /// How many reports were judged.
        mutating func check() throws -> Int {
            let text = try ReportText(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告"])
            let asked = Mutex<[Int]>([])
            let unreadable = unreadable
            let outcome = try memory.check(rules, over: corpus, settings: settings) { shares, body in
                for share in shares {
                    body(share) { report in
                        asked.withLock { $0.append(report) }
                        return unreadable.contains(report) ? nil : text
                    }
                }
            }
            let now = asked.withLock { $0 }
            if outcome.judged > 0 { self.asked = now.sorted() }
            findings = outcome.findings
            unread = outcome.unread
            return outcome.judged
        }
    }

    /// Files that are loaded, replaced, unloaded and put in another order at random.
    private struct Shelf {
        private var texts: [ContentHash: ReportText] = [:]

        mutating func change(_ corpus: inout Corpus, _ random: inout SeededRandom) throws {
            switch random.below(8) {
            case 0 where !corpus.isEmpty:
                corpus.remove([random.below(corpus.reports.count)])
            case 1 where !corpus.isEmpty:
                let order = corpus.reports.indices.shuffled(using: &random)
                corpus.arrange(order.map { .loaded($0, revision: corpus.reports[$0].revision) })
            case 2: return
            default:
                for _ in 0...random.below(3) { _ = corpus.add([try report(&random)]) }
            }
        }

        private static let organs = [
            Organ(name: "清河县柳溪镇人民政府", county: "清河县"), Organ(name: "柳溪镇"), Organ(name: "清河县柳溪镇"),
            Organ(name: "清河县柳溪乡人民政府", county: "清河县"), Organ(name: "石坪县柳溪镇人民政府", county: "石坪县"),
            Organ(name: "清河县柳溪镇党政办公室", county: "清河县"),
        ]
        private static let sentences = [
            "发布信息163条，接待来访咨询40次。", "收到政府信息公开申请5件，上年结转3件。", "××镇发布信息26条。", "去年收到申请4件。",
        ]

        private mutating func report(_ random: inout SeededRandom) throws -> (report: Report, cells: ReportCells) {
            let path = "\(random.below(12)).txt"
            let count = ["0", "1", "7", "40", ""].randomElement(using: &random) ?? "0"
            let stock = ["0", "3", "9"].randomElement(using: &random) ?? "0"
            let sentence = Self.sentences.randomElement(using: &random) ?? ""
            let example = ExampleReport(
                organ: Self.organs.randomElement(using: &random) ?? ExampleReport.organ, year: 2021 + random.below(4),
                published: random.below(2) == 0 ? [2026, 1 + random.below(4), 9] : nil,
                cells: [
                    "t2.normative.in-force": stock, "t3.new.natural": count, "t3.granted.natural": count,
                    "t3.carried-out.total": count, "t4.suit.pending": stock, "t2.licences.decided": count,
                ],
                prose: .overview(sentence))
            var made = example.assembled(path: path)
            made.report.organ = example.organ
            made.report.source.hash = ContentHash(
                of: "\(example.organ.identity) \(example.year) \(example.published ?? []) \(count) \(stock) \(sentence)"
            )
            if let lines = example.lines, texts[made.report.source.hash] == nil {
                texts[made.report.source.hash] = try ReportText(lines: lines)
            }
            return made
        }

        func visit(_ corpus: Corpus) -> RuleRunner.VisitTexts {
            let texts = texts
            return { shares, body in
                for share in shares {
                    body(share) { report in
                        // Some files are gone.
                        let path = corpus.reports[report].source.path
                        return path == "3.txt" ? nil : texts[corpus.reports[report].source.hash]
                    }
                }
            }
        }
    }
}
