import AuditSupport
import TestSupport
import Testing
import TextSupport

@testable import AuditRules

/// A table that a page has of itself above the report.
@Suite struct PageTableTests {
    @Test func `invisible characters in the page's own table are not the report's`() throws {
        #expect(try found(above: "名\u{A0}称\t公开日期\n年报\t2025-01-20\n\n", in: "自然人") == [])
    }

    @Test func `those in the report's tables are told`() throws {
        #expect(try found(above: "", in: "自然\u{A0}人") == ["Q-07"])
    }

    private func found(above page: String, in header: String) throws -> [String] {
        var reports = ConsistentReports(seed: 11)
        let report = try #require(reports.reports(of: "清河县柳溪镇人民政府", years: 2024...2024).first)
        let text = ReportLayout.allCases[0].text(report)
        #expect(text.contains("自然人"))
        return try ReadTexts([page + text.replacing("自然人", with: header)]).findings(of: [.invisibleCharacter])
            .map(\.rule)
    }
}
