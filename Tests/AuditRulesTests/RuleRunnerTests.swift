import TestSupport
import DocumentModel
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct RuleRunnerTests {
    private static let wrong = ExampleReport(cells: ["t3.granted.natural": "1", "t3.granted.total": "2"])

    @Test func `findings stand in order of county, organ, year, cell and rule`() {
        func organ(_ county: String?, _ name: String) -> Organ { Organ(name: name, county: county) }
        let mixed = ExampleReport(cells: ["t4.review.total": "1", "t2.rules.issued": "1", "t3.new.natural": "-1"])
        let reports = [
            TestReports.report(mixed, path: "1.txt", organ: organ("乙县", "丙镇")),
            TestReports.report(Self.wrong, path: "2.txt", organ: organ("乙县", "甲镇")),
            TestReports.report(Self.wrong, path: "3.txt", organ: organ("丁县", "甲镇")),
            TestReports.report(Self.wrong, path: "4.txt", organ: organ(nil, "甲镇")),
        ]
        let findings = TestReports.findings(in: TestReports.corpus(reports))
        let order = findings.map { "\($0.source) \($0.rule) \($0.cells[0])" }
        let wrong = ["A-03 t3.granted.total", "A-02 t3.closed.natural", "A-02 t3.closed.total"]
        let first = [
            "A-07 t2.rules.issued", "A-10 t2.rules.issued", "A-01 t3.new.natural", "A-08 t3.new.natural",
            "A-14 t3.new.natural", "A-03 t3.new.total", "A-04 t4.review.total",
        ]
        #expect(
            order == wrong.map { "4.txt \($0)" } + wrong.map { "3.txt \($0)" } + first.map { "1.txt \($0)" }
                + wrong.map { "2.txt \($0)" })
    }

    @Test func `the same findings come of columns and of single reports`() {
        let seed = UInt64.random(in: 0 ... .max)
        var numbers = SeededRandom(seed: seed)
        let texts = ["", "/", "x", "1", "-2", "0.5"]
        let addresses = Form.edition2021.addresses
        let reports = (0..<60).map { index in
            var made = TestReports.report(
                ExampleReport(), path: "\(index).txt", organ: Organ(name: "\(index)号镇人民政府", county: "清河县"))
            for _ in 0..<Int.random(in: 0...3, using: &numbers) {
                guard let address = addresses.randomElement(using: &numbers),
                    let text = texts.randomElement(using: &numbers)
                else { continue }
                made.cells[address] = value(text)
            }
            return made
        }
        let corpus = TestReports.corpus(reports)
        let together = TestReports.findings(in: corpus)
        let alone = (0..<60).flatMap { TestReports.findings(in: corpus, reports: [$0]) }
        #expect(Set(together) == Set(alone), "seed \(seed)")
    }

    @Test func `only the selected reports are judged`() {
        let corpus = TestReports.corpus(
            (2022...2024).map { year in
                TestReports.report(
                    ExampleReport(year: year, cells: ["t3.granted.natural": "1", "t3.carried-out.total": "1"]),
                    path: "\(year).txt")
            })
        let findings = TestReports.findings(in: corpus, reports: [1, 1, 99])
        #expect(Set(findings.map(\.year)) == [2023])
        #expect(findings.contains { $0.rule == "X-01" && $0.sources == ["2023.txt", "2022.txt"] })
    }

    @Test func `revisions are judged by themselves, the newest speaks for all`() {
        let first = TestReports.report(
            ExampleReport(cells: ["t3.granted.natural": "1", "t3.partial.natural": "1"]), path: "first.txt")
        let second = TestReports.report(ExampleReport(cells: ["t3.granted.natural": "3"]), path: "second.txt")
        let findings = TestReports.findings(in: TestReports.corpus([first, second])).filter { $0.rule == "A-03" }
        #expect(findings.map(\.source) == ["second.txt", "first.txt"])
        #expect(findings.map { $0.reports[0].path } == ["清河县柳溪镇人民政府/2024", "清河县柳溪镇人民政府/2024@1"])
        #expect(findings.map(\.expected) == ["3", "1"])
    }

    @Test func `two years are compared by their newest reports`() {
        func carriedOut(_ text: String, _ path: String) -> (report: Report, cells: ReportCells) {
            TestReports.report(ExampleReport(year: 2023, cells: ["t3.carried-out.total": text]), path: path)
        }
        let this = TestReports.report(ExampleReport(cells: ["t3.carried-in.total": "2"]), path: "2024.txt")
        let corrected = TestReports.report(ExampleReport(cells: ["t3.carried-in.total": "5"]), path: "2024b.txt")
        func gists(_ reports: [(report: Report, cells: ReportCells)]) -> [String] {
            RuleRunner.run([.carryOverMismatch], over: TestReports.corpus(reports)).map { "\($0.message.zh)" }
        }
        #expect(gists([carriedOut("1", "a.txt"), carriedOut("2", "b.txt"), this]) == [])
        #expect(
            gists([carriedOut("2", "a.txt"), carriedOut("1", "b.txt"), this, corrected])
                == ["总计：上年度报告结转下年度 1，本年度上年结转填报为 5，相差 4。"])
    }

    @Test func `a sum is exact, however large or fine its numbers are`() {
        let cells: KeyValuePairs<String, String?> = [
            "t3.granted.natural": "999999999999999999", "t3.granted.business": "0.000000001",
            "t3.granted.total": "999999999999999999",
        ]
        let finding = TestReports.findings(ExampleReport(cells: cells)).first { $0.rule == "A-03" }
        #expect(finding?.expected == "999999999999999999.000000001")
        #expect(finding?.writtenSums.first?.difference == "0.000000001")
    }

    @Test func `an empty corpus has no findings`() {
        #expect(TestReports.findings(in: Corpus()) == [])
    }

    private func value(_ text: String) -> Cell {
        switch NumberText.read(text) {
        case .number(let number): Cell(.number(number, raw: text))
        case .blank: Cell(.blank)
        case .dash: Cell(.dash(raw: text))
        case .unreadable: Cell(.unreadable(raw: text))
        }
    }
}
