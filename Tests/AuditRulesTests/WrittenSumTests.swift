import DocumentModel
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct WrittenSumTests {
    @Test func `a sum is written out with signs, labels, places and reports`() throws {
        let report = ExampleReport(cells: ["t2.rules.issued": "2", "t2.rules.repealed": "1", "t2.rules.in-force": "3件"])
        let previous = ExampleReport(year: 2023, cells: ["t2.rules.in-force": "1"])
        let corpus = TestReports.corpus([previous, report].map { TestReports.report($0, path: "\($0.year).txt") })
        let finding = try #require(RuleRunner.run([.stockOverYearsMismatch], over: corpus).first)
        let sums = finding.writtenSums
        #expect(sums.count == 1)
        #expect(sums[0].relation == .equal)
        #expect(
            sums[0].expected.terms.map(written) == [
                "+ 1 规章·现行有效件数 3:1 清河县柳溪镇人民政府/2023", "+ 2 规章·本年制发件数 1:1 清河县柳溪镇人民政府/2024",
                "- 1 规章·本年废止件数 2:1 清河县柳溪镇人民政府/2024",
            ])
        #expect(sums[0].actual.terms.map(written) == ["+ 3件 规章·现行有效件数 3:1 清河县柳溪镇人民政府/2024"])
        #expect([sums[0].expected.total, sums[0].actual.total, sums[0].difference] == ["2", "3", "1"])
        #expect(sums[0].required == nil)
    }

    @Test func `what is missing is written with what it would have to be, sum by sum`() throws {
        let report = ExampleReport(cells: ["t3.granted.natural": "7", "t3.granted.total": "", "t3.partial.total": ""])
        let finding = try #require(TestReports.findings(report).first { $0.rule == "A-03" })
        let sums = finding.writtenSums
        #expect(sums.map(\.expected.total) == ["7", "0"])
        #expect(sums.map(\.actual.total) == [nil, nil])
        #expect(sums.map { $0.required?.value } == ["7", "0"])
        #expect(sums.map { $0.required?.bound } == [.exactly, .exactly])
        #expect(sums.map { $0.required?.term.label.zh } == ["（一）予以公开·总计", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）·总计"])
        #expect(finding.expected == nil, "two sums have no one expected value")
    }

    @Test func `a number that is no count stands alone`() throws {
        let finding = try #require(TestReports.findings(ExampleReport(cells: ["t2.licences.decided": "-1"])).first)
        let sum = try #require(finding.writtenSums.first)
        #expect(sum.relation == .count)
        #expect(sum.expected.terms == [])
        #expect([sum.expected.total, sum.actual.total, sum.difference] == [nil, "-1", nil])
    }

    private func written(_ term: WrittenSum.Term) -> String {
        let sign = term.term.sign == .plus ? "+" : "-"
        let place = term.term.cell.place?.anchor.description ?? ""
        return "\(sign) \(term.term.raw) \(term.label.zh) \(place) \(term.report.path)"
    }
}
