import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The day under a report: D-04.
@Suite struct SignatureTests {
    private func finds(_ lines: [String], published: [Int]? = nil) throws -> [String] {
        let prose = ExampleProse(others: ["无其他需要报告的事项。"] + lines)
        return try Rule.publishedTooEarly.finds(in: ExampleReport(published: published, prose: prose))
    }

    @Test(arguments: [
        (["清河县柳溪镇人民政府", "2024年12月28日"], "2024年12月28日"), (["柳溪镇人民政府 2024年12月31日"], "2024年12月31日"),
        (["（2024年12月28日）"], "2024年12月28日"), (["清河县柳溪镇人民政府", "二〇二四年十二月二十八日"], "二〇二四年十二月二十八日"),
        (["清河县柳溪镇人民政府", "2024年12月28日", "附件：申请表"], "2024年12月28日"), (["2023年12月28日"], "2023年12月28日"),
        (["清河县柳溪镇人民政府", "2024 年 12 月 28 日"], "2024 年 12 月 28 日"),
    ])
    func `a day of signature before the year was over is a hint`(_ lines: [String], _ quote: String)
        throws
    {
        #expect(try finds(lines) == ["info " + quote])
    }

    @Test(arguments: [
        ["清河县柳溪镇人民政府", "2025年1月1日"], ["会议召开于2024年12月28日"], ["2024年12月28日，本镇人民政府"],
        ["清河县柳溪镇人民政府", "2024年12月"],
        ["12月28日"], ["2024年12月28日起施行"], ["2024年2月30日"], ["统计期限：至，镇人民政府2024年12月31日"],
    ])
    func `other days at the end are none`(_ lines: [String]) throws {
        #expect(try finds(lines) == [])
    }

    @Test
    func `the last day counts, among the last six parts, and only without a day of publication`()
        throws
    {
        #expect(try finds(["2024年12月28日", "2025年1月3日"]) == [])
        #expect(try finds(["2024年12月28日"] + [String](repeating: "附件名称甲", count: 5)).count == 1)
        #expect(try finds(["2024年12月28日"] + [String](repeating: "附件名称甲", count: 6)) == [])
        #expect(try finds(["2024年12月28日"], published: [2025, 1, 3]) == [])
    }

    @Test func `the message names day and year`() throws {
        let prose = ExampleProse(others: ["无。", "2024年12月28日"])
        let finding = try Rule.publishedTooEarly.findings(in: ExampleReport(prose: prose)).first
        #expect(finding?.message.zh == "落款日期为 2024-12-28，而报告的是 2024 年度：当时年度未结束，请核对日期和数据。")
    }
}
