import DocumentModel
import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Which years count as other ones, and where a day of publication is quoted.
@Suite struct YearPlaceTests {
    @Test(arguments: [(2, [String]()), (3, ["2023年", "2023年", "2023年"])])
    func `one year must begin more sentences than the report's own`(_ count: Int, _ quotes: [String]) throws {
        let own = [String](repeating: "2024年，柳溪镇发布信息26条。", count: 2)
        let others = [String](repeating: "2023年，柳溪镇发布图解3份。", count: count) + ["2022年，柳溪镇答复来信3件。", "2022年，柳溪镇印发手册9册。"]
        let prose = ExampleProse(opening: [], overview: own + others, problems: ["公示栏更换不够及时。"], others: ["未收取信息处理费。"])
        #expect(try Rule.yearsDisagree.findings(in: ExampleReport(prose: prose)).flatMap(\.quotes) == quotes)
    }

    @Test(arguments: [("2025年，柳溪镇办好公开栏目。", false), ("2025年，柳溪镇办好公开栏目3个。", true), ("2025年，柳溪镇未办公开栏目。", true)])
    func `a later year is told as past by a number or by what was not done`(_ text: String, _ isTold: Bool) throws {
        #expect(try Rule.foreignYear.quotes(text) == (isTold ? [["2025年"]] : []))
    }

    /// What is wrong with a period in the report on 2024; "-" where none is read.
    @Test(arguments: [
        ("2024年1月1日起，至12月31日", ""), ("20224年2024年1月1日至2024年12月31日", "misprint"),
        ("2024年123月1月1日至2024年12月31日", "lost"), ("2024年1月123日至2024年12月31日", "lost"), ("2024年123月1日至2024年12月31日", "lost"),
        ("2024.1月1日至2024年12月31日", "lost"), ("202.1月1日至2024年12月31日", "lost"), ("202401.2024至2024.12.31", "lost"),
        ("20241.1至2024.12.31", "lost"), ("2024.1.1-2024.12.31.5", ""), ("2024123", "lost"), ("202412", "-"),
    ])
    func `digits that lost what stands between them are told`(_ words: String, _ expected: String) throws {
        let prose = Prose(try ReportText(lines: ["一、总体情况", words]))
        let period = PeriodReading(prose, prose.parts[1].range)
        #expect((period.map { period in period.fault(in: 2024).map { "\($0)" } ?? "" } ?? "-") == expected)
    }

    @Test(arguments: [
        ("2025-01-20", "2025-01-20"), ("20250120", "2025-01-20"), ("2025年1月20日", "2025-01-20"), ("202-01-20", ""),
        ("20251-01-20", ""), ("2025x01x20", ""), ("2007-01-20", ""), ("2008-01-20", "2008-01-20"),
        ("2099-12-31", "2099-12-31"),
        ("2100-01-20", ""), ("2025-00-20", ""), ("2025-13-20", ""), ("2025-01-00", ""), ("2025-01-32", ""),
        ("2025-01-31", "2025-01-31"),
    ])
    func `days are written with a year of four digits and are of the calendar`(_ text: String, _ day: String) {
        #expect(StatedDay.all(in: text).map(\.description) == (day.isEmpty ? [] : [day]))
    }

    @Test func `the last sentence of a text has nothing behind it to compare with`() throws {
        let prose = ExampleProse(others: ["2023年，柳溪镇发布信息26条。"])
        #expect(try Rule.foreignYear.findings(in: ExampleReport(prose: prose)).map(\.quotes) == [["2023年"]])
    }

    @Test func `the day of publication is quoted where it was read`() throws {
        let report = ExampleReport(
            prose: ExampleProse(title: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "2025-03-20", "来源：柳溪镇", "日期：2025-03-20"]))
        var made = TestReports.report(report, path: "a.txt")
        let date = PublicationDate(year: 2025, month: 3, day: 20, place: .text(line: 4, column: 1))
        made.report.publication = Publication(date: date, address: nil)
        let text = try ReportText(lines: report.lines ?? [])
        let found = try RuleRunner.run([.townshipReportLate], over: TestReports.corpus([made])) { shares, body in
            for share in shares { body(share) { _ in text } }
        }
        #expect(found.map(\.quotes) == [["日期：2025-03-20"]])
    }
}
