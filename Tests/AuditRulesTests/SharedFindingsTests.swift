import DocumentModel
import ReportModel
import Synchronization
import Testing
import TextSupport

@testable import AuditRules

/// What reports of several organs have in common: what is common wording, and what is judged again.
@Suite struct SharedFindingsTests {
    private static let sentence = "便民大厅东侧设查询机两台，由窗口人员引导群众查阅，每周检修一次并留存记录，损坏当日报修。"

    @Test(arguments: [(4, 2, true), (4, 3, true), (4, 4, false), (39, 4, false), (40, 4, true), (40, 5, false)])
    func `what more than a tenth of the organs and more than three write is common`(
        organs: Int, sharing: Int, isFound: Bool
    ) throws {
        var shelf = Shelf()
        for number in 0..<organs {
            try shelf.add(number, number < sharing ? Self.sentence : Shelf.own(number))
        }
        let found = try shelf.findings()
        #expect(found.map(\.source).sorted() == (isFound ? (0..<sharing).map { "\($0).txt" } : []).sorted())
        if isFound {
            #expect(found.allSatisfy { $0.rule == "O-02" && $0.passages.map(\.report) == [0, 1] })
            let others = sharing - 1
            #expect(found.allSatisfy { $0.message.zh.contains("有 1 句") && $0.message.en.contains("1 sentence stands") })
            #expect(found[0].message.zh.contains("等 \(others) 个机关") == (others > 3))
        }
    }

    @Test func `a sentence of twenty-five characters is long enough, one of twenty-four is not`() throws {
        for (count, isFound) in [(25, true), (24, false)] {
            var shelf = Shelf()
            let sentence = String(Self.sentence.filter { $0 != "，" && $0 != "。" }.prefix(count)) + "。"
            try shelf.add(0, sentence)
            try shelf.add(1, sentence)
            #expect(try shelf.findings().isEmpty != isFound, "\(count)")
        }
    }

    @Test func `some reports alone are judged by all that is loaded`() throws {
        var shelf = Shelf()
        for number in 0..<3 { try shelf.add(number, number < 2 ? Self.sentence : Shelf.own(number)) }
        let all = try shelf.findings()
        #expect(all.count == 2)
        #expect(try shelf.findings(of: [1]) == all.filter { $0.source == "1.txt" })
        #expect(try shelf.findings(of: [2]) == [])
    }

    @Test func `only reports of which something else is shared are read again`() throws {
        var shelf = Shelf()
        var memory = CheckMemory()
        try shelf.add(0, Self.sentence)
        try shelf.add(1, Self.sentence)
        try shelf.add(2, Shelf.own(2))
        #expect(try shelf.check(&memory).map(\.source).sorted() == ["0.txt", "1.txt"])
        // Each of the two was read for itself, then for its judgement and as the other one.
        #expect(shelf.asked == [0: 3, 1: 3, 2: 1])
        try shelf.add(3, Shelf.own(3))
        #expect(try shelf.check(&memory).count == 2)
        #expect(shelf.asked == [3: 1])
        try shelf.add(4, Self.sentence)
        let three = try shelf.check(&memory)
        #expect(three.map(\.source).sorted() == ["0.txt", "1.txt", "4.txt"])
        #expect(
            three.allSatisfy { $0.message.zh.split(separator: "（1 句）", omittingEmptySubsequences: false).count == 3 })
        #expect(shelf.asked.keys.sorted() == [0, 1, 4])
        #expect(three == (try shelf.findings()))
        shelf.corpus.remove([0, 4])
        #expect(try shelf.check(&memory).isEmpty)
    }

    @Test func `a rule that is off reads nothing`() throws {
        var shelf = Shelf()
        shelf.settings.off = ["O-02", "O-06"]
        try shelf.add(0, Self.sentence)
        try shelf.add(1, Self.sentence)
        #expect(try shelf.findings().isEmpty)
        #expect(shelf.asked.isEmpty)
    }

    /// Reports of organs that each have one sentence.
    private struct Shelf {
        var corpus = Corpus()
        var settings = RuleSettings()
        /// How often each report was read for the last findings.
        var asked: [Int: Int] = [:]
        private var texts: [String: ReportText] = [:]
        private static let rules: [Rule] = [.sharedSentence, .sharedTypo]

        /// A sentence that no other organ has.
        static func own(_ number: Int) -> String {
            let signs = Array("春夏秋冬东南西北甲乙丙丁戊己庚辛")
            let name = "\(signs[number / 16])\(signs[number % 16])"
            return String(repeating: name, count: 15) + "。"
        }

        mutating func add(_ number: Int, _ sentence: String) throws {
            let signs = Array("春夏秋冬东南西北甲乙丙丁戊己庚辛")
            let name = "清河县\(signs[number / 16])\(signs[number % 16])镇人民政府"
            let example = ExampleReport(
                organ: Organ(name: name, county: "清河县"),
                prose: ExampleProse(overview: [sentence], problems: ["问题是解读偏少。", "已改为逐件解读。"]))
            var made = example.assembled(path: "\(number).txt")
            made.report.organ = example.organ
            made.report.source.hash = ContentHash(of: name + sentence)
            texts["\(number).txt"] = try ReportText(lines: example.lines ?? [])
            _ = corpus.add([made])
        }

        mutating func findings(of reports: [Int]? = nil) throws -> [Finding] {
            let (corpus, settings) = (corpus, settings)
            return try counted { texts throws(Diagnostic) in
                try RuleRunner.run(Self.rules, over: corpus, reports: reports, settings: settings, texts: texts)
            }
        }

        mutating func check(_ memory: inout CheckMemory) throws -> [Finding] {
            let (corpus, settings) = (corpus, settings)
            return try counted { texts throws(Diagnostic) in
                try memory.check(Self.rules, over: corpus, settings: settings, texts: texts).findings
            }
        }

        private mutating func counted(
            _ run: (RuleRunner.VisitTexts) throws(Diagnostic) -> [Finding]
        ) throws -> [Finding] {
            let asked = Mutex<[Int: Int]>([:])
            let (texts, corpus) = (texts, corpus)
            let found = try run { shares, body in
                for share in shares {
                    body(share) { report in
                        asked.withLock { $0[report, default: 0] += 1 }
                        return texts[corpus.reports[report].source.path]
                    }
                }
            }
            self.asked = asked.withLock { $0 }
            return found
        }
    }
}
