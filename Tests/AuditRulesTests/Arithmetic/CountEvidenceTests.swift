import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The numbers that findings on single counts keep as evidence, and the reports that cells are looked at in.
@Suite struct CountEvidenceTests {
    private static let findings: [(rule: String, report: ExampleReport, numbers: [String])] = [
        ("A-08", ExampleReport(cells: ["t2.licences.decided": "-1"]), ["-1"]),
        ("A-10", ExampleReport(cells: ["t2.rules.issued": "1", "t2.rules.in-force": "6"]), ["1", "6"]),
        ("A-16", ExampleReport(cells: ["t3.other.2.total": "2"], prose: ExampleProse(others: ["无。"])), ["2"]),
        (
            "A-17",
            ExampleReport(cells: ["t4.review.corrected": "1", "t4.suit.corrected": "2"], prose: ExampleProse()),
            ["1", "2"]
        ),
        ("A-18", ExampleReport(cells: ["t4.suit-after-review.total": "2"]), ["2", "0"]),
        ("A-20", ExampleReport(.y2019, year: 2020, cells: ["t2.procurement.count": "3"]), ["3", "0"]),
        ("A-21", ExampleReport(), ["0"]),
    ]

    @Test(arguments: findings)
    func `a finding keeps the numbers that it is made of`(
        _ rule: String, _ report: ExampleReport, _ numbers: [String]
    ) throws {
        let findings = try RuleRegistry.rule(rule).findings(report)
        #expect(findings.map { $0.terms.map(\.raw) } == [numbers])
    }

    @Test func `each result above the requests is a finding of its own`() throws {
        let report = ExampleReport(cells: [
            "t3.new.natural": "3", "t3.new.total": "3", "t3.granted.natural": "8", "t3.granted.total": "8",
            "t3.denied.2.natural": "9", "t3.denied.2.total": "9", "t3.closed": "",
        ])
        let findings = try Rule.resultAboveRequests.findings(report)
        #expect(
            findings.map { $0.terms.map(\.raw) } == [["8", "3", "0", "8", "3", "0"], ["9", "3", "0", "9", "3", "0"]])
    }

    @Test func `a report of zeros is told once, whatever its form`() throws {
        for report in [ExampleReport(), ExampleReport(isShortened: true), ExampleReport(.y2019, year: 2020)] {
            #expect(try Rule.nothingReported.findings(report).count == 1)
        }
    }

    /// Few reports of many are judged one by one, many are passed over by their columns.
    @Test func `reports are judged alike in few and in many`() {
        let rules = RuleRegistry.all.filter { $0.id.hasPrefix("A-") || $0.id.hasPrefix("Q-") }
        let examples = rules.flatMap(\.description.examples).map(\.report)
        let corpus = TestReports.corpus(
            examples.enumerated().map { index, example in
                let organ = Organ(name: "\(index)" + example.organ.name, county: example.organ.county)
                return TestReports.report(example, path: "\(index).txt", organ: organ)
            })
        let few = 20
        let alone = (0..<few).flatMap { first in
            let reports = Array(stride(from: first, to: examples.count, by: few))
            return RuleRunner.run(rules, over: corpus, reports: reports)
        }
        #expect(Set(alone) == Set(RuleRunner.run(rules, over: corpus)))
    }
}
