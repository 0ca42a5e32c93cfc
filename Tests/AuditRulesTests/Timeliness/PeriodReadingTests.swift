import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct PeriodReadingTests {
    /// What is wrong with a period in the report on 2024; "-" where none is read.
    private func fault(_ words: String) throws -> String {
        let prose = Prose(try ReportText(lines: ["一、总体情况", words]))
        guard let period = PeriodReading(prose, prose.parts[1].range) else { return "-" }
        return period.fault(in: 2024).map { "\($0)" } ?? ""
    }

    @Test(arguments: [
        ("自2024年1月1日起至2024年12月31日止", ""), ("2024年1月1日至12月31日", ""), ("2024年1月1日—2024年12月31日", ""),
        ("2024年1月1日-12月31日", ""), ("2024年1月1日～12月31日", ""), ("2024年1月1日－12月31日", ""), ("2024年1月1日―12月31日", ""),
        ("2024年1月1日─12月31日", ""), ("2024年1月1日−12月31日", ""), ("2024年1月1日一12月31日", ""), ("2024年1月1日起，到12月31日", ""),
        ("2024年1月1号到2024年12月31号", ""), ("2024年1月1日0时至2024年12月31日24点", ""), ("2024年1月至12月", ""), ("2024年1-12月", ""),
        ("2024年1月份至12月份", ""), ("2024.1.1-2024.12.31", ""), ("2024-01-01至2024-12-31", ""), ("2024/1/1—2024/12/31", ""),
        ("2024年度", ""),
        ("1月1日至12月31日", ""), ("2024年1月1日零时至12月31日", ""), ("2024年1月1日从始自至12月31日", ""),
        ("2023年1月1日至2023年12月31日", "otherYear(2023)"), ("2023年1月1日至12月31日", "otherYear(2023)"),
        ("2025年", "otherYear(2025)"),
        ("2023年1-12月", "otherYear(2023)"), ("2023年1月1日至2024年12月31日", "bounds"), ("2024年1月1日至2025年12月31日", "bounds"),
        ("2024年1月2日至2024年12月31日", "bounds"), ("2024年2月1日至2024年12月31日", "bounds"), ("2024年1月1日至2024年11月31日", "bounds"),
        ("2024年1月1日至2024年12月30日", "bounds"), ("1月1日至11月30日", "bounds"), ("2024.1.1-2024.12.30", "bounds"),
        ("2024年1月1日至2024年12月31止", "misprint"), ("2024年1月1至2024年12月31日", "misprint"),
        ("202424年1月1日至2024年12月31日", "misprint"),
        ("2024年1月1日至202年12月31日", "misprint"), ("20241月1日至202412月31日", "lost"), ("2024年1月1日至2024年1231日", "lost"),
        ("2024年1月1日至20241231", "lost"), ("2025111231日", "lost"), ("2024年1月1日至202412月31日", "lost"),
    ])
    func `periods are in order or not`(_ words: String, _ expected: String) throws {
        #expect(try fault(words) == expected)
    }

    @Test(arguments: ["全年", "收到3件", "3件至12件", "2024年1月1日", "202420", "12月31日", "114号"])
    func `other words state no period`(_ words: String) throws {
        #expect(try fault(words) == "-")
    }

    @Test func `what stands behind the period is not part of it`() throws {
        let prose = Prose(try ReportText(lines: ["一、总体情况", "自2024年1月1日至12月31日，电话0999-5550137，邮编099900"]))
        let period = try #require(PeriodReading(prose, prose.parts[1].range))
        #expect(prose.text(of: period.range) == "2024年1月1日至12月31日")
        #expect(period.fault(in: 2024) == nil)
    }

    @Test(arguments: [
        "统计期限", "统计时限", "统计期间", "统计时段", "统计周期", "统计时间", "统计区间", "统计范围", "统计的期限", "统计的时限", "统计起止", "数据期限", "数据时限",
        "数据的期限", "报告期限",
        "报告时限", "所列数据",
    ])
    func `a period is stated in several words`(_ words: String) throws {
        #expect(try Rule.periodMisstated.finds("\(words)为2023年度。") == ["error 2023年"])
        #expect(try Rule.periodMisstated.finds("2023年1月1日至2023年12月31日为\(words)。") == ["error 2023年1月1日至2023年12月31日"])
        #expect(try Rule.impossibleDate.finds("\(words)至2024年2月30日。") == [])
    }

    @Test func `a sentence states one period, with its message`() throws {
        #expect(
            try Rule.periodMisstated.messages("所列数据的统计期限为2023年度。统计时限为2024年1月1日至2024年12月31止。统计时间为20241月至12月。") == [
                LocalizedText(
                    zh: "统计期限写作“2023年”，应为 2024 年 1 月 1 日至 12 月 31 日。",
                    en: "the period is “2023年”; it should be 1 January to 31 December 2024."),
                LocalizedText(
                    zh: "统计期限“2024年1月1日至2024年12月31”有漏字或多余的数字。",
                    en: "the period “2024年1月1日至2024年12月31” lacks a character or has digits too many."),
                LocalizedText(
                    zh: "统计期限“20241月至12月”缺少“年”“月”等字，可能是提取文字时丢失，请核对原件。",
                    en: "the period “20241月至12月” lacks 年, 月 or the like, perhaps lost with the text: see the original."),
            ])
    }
}
