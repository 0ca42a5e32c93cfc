import AuditSupport
import TestSupport
import Testing
import TextSupport

@testable import AuditRules

@Suite struct TableOfContentsTests {
    @Test(arguments: ReportLayout.allCases, [false, true])
    func `a table of contents misleads no rule`(_ layout: ReportLayout, _ hasPages: Bool) throws {
        var reports = ConsistentReports(seed: 11)
        let report = try #require(reports.reports(of: "清河县柳溪镇人民政府", years: 2024...2024).first)
        let lines = PrintedForm.sections.enumerated().map { hasPages ? "\($1)……\($0 + 1)" : $1 }
        let contents = (["目录"] + lines).map { $0 + "\n" }.joined()
        let heading = "\n\(PrintedForm.sections[0])\n"
        let text = layout.text(report)
        #expect(text.contains(heading))
        let read = try ReadTexts([text.replacing(heading, with: "\n" + contents + heading)])
        #expect(try read.findings().map { "\($0.rule) \($0.message.zh)" } == [])
    }
}
