import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct OtherYearTests {
    @Test(arguments: [
        ("2023年，共制发文件2件。", "2023年"), ("2023年度，共制发文件2件。", "2023年"), ("2023年我镇共制发文件2件。", "2023年"),
        ("在2023年，共制发文件2件。", "2023年"), ("一是2023年，共制发文件2件。", "2023年"), ("2023年1月1日至12月31日，收到申请2件。", "2023年"),
        ("2019年，共制发文件2件。", "2019年"), ("2018年，共制发文件2件。", ""), ("2023年度未发生行政复议。", "2023年"),
        ("2025年，全镇共公开信息30条。", "2025年"), ("2025年，全镇公开信息30条。", ""), ("2025年1月，共公开信息30条。", ""),
        ("2024年，共制发文件2件。", ""),
        // No event, no number, or the year is no time.
        ("2023年，全镇共种树2棵。", ""), ("2023年，加强信息公开。", ""), ("2023年，公开量为26。", ""), ("2023年，信息公开率为98%。", ""),
        ("2023年决算公开2次。", ""), ("转发2023年，共公开2件。", ""),
        // Excused.
        ("2023年，部门决算公开2次。", ""), ("2023年以来，共公开信息2条。", ""), ("2023年，公开信息2条，今年公开3条。", ""),
        ("2023年，公开信息2条，2024年公开3条。", ""), ("2023年，公开信息2条，同比持平。", ""),
        ("2023年，公开信息2条。2024年，公开信息3条。", ""), ("2024年，公开信息3条。2023年，公开信息2条。", ""),
        ("2023年，公开信息2条。2024年，召开会议3次。", "2023年"),
    ])
    func `what another year brought is told of`(_ text: String, _ quotes: String) throws {
        let prose = ExampleProse(others: [text])
        let gists = NarrativeFindings.gists(try NarrativeFindings.all(.eventsOfAnotherYear, in: prose))
        #expect(gists == (quotes.isEmpty ? [] : ["warning " + quotes]))
    }

    @Test func `problems may look back, and openings name other years`() throws {
        let text = ["2023年，共公开信息2条。"]
        #expect(try NarrativeFindings.all(.eventsOfAnotherYear, in: ExampleProse(problems: text)).isEmpty)
        #expect(try NarrativeFindings.all(.eventsOfAnotherYear, in: ExampleProse(opening: text)).isEmpty)
    }

    @Test func `every year is one finding with all its places`() throws {
        let findings = try NarrativeFindings.all(
            .eventsOfAnotherYear, "2023年，共制发文件2件。", "2022年，收到申请3件。", "2023年度，办结申请3件。")
        #expect(NarrativeFindings.gists(findings).sorted() == ["warning 2022年", "warning 2023年 2023年"])
        #expect(Set(findings.map(\.id)).count == 2)
    }

    @Test func `the message names both years`() throws {
        let finding = try #require(try NarrativeFindings.all(.eventsOfAnotherYear, "2023年，共制发文件2件。").first)
        #expect(
            finding.message
                == LocalizedText(
                    zh: "报告年度为 2024 年，正文陈述的是 2023 年的情况。", en: "the report is on 2024, the text tells of 2023."))
    }
}
