import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct DateWordingTests {
    @Test func `days that do not exist`() throws {
        #expect(
            try Rule.impossibleDate.messages("2024年11月31日开会。") == [
                LocalizedText(zh: "日历上没有“2024年11月31日”。", en: "the calendar does not have “2024年11月31日”.")
            ])
        #expect(
            try Rule.impossibleDate.finds("20244年开会。20241年开会。1800年建村，9999年到期。") == ["warning 20244年", "warning 20241年"])
        #expect(try Rule.impossibleDate.finds("1800年1月1日建村。") == ["warning 1800年1月1日"])
        #expect(try Rule.impossibleDate.finds("2024年13月开会。") == [])
    }

    @Test func `pages without a day`() throws {
        let report = ExampleReport(address: "http://www.qinghe.example/", prose: ExampleProse())
        #expect(
            try Rule.publicationDateMissing.findings(in: report).map(\.message) == [
                LocalizedText(
                    zh: "网页没有标明公布日期，无法判断是否按期公布。",
                    en: "the page does not say when it was published: whether it was in time cannot be told.")
            ])
    }
}
