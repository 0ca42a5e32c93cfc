import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Drafts and abolished documents that a report rests on, and the years that it says it is on.
@Suite struct DirectBasisTests {
    @Test(arguments: [
        ("根据《甲规定》《乙办法（征求意见稿）》编制。", true), ("根据《甲规定》、《乙办法（征求意见稿）》编制。", true),
        ("根据《甲规定》，对《乙办法（征求意见稿）》提出意见。", false), ("根据《关于印发〈甲规定〉》《乙办法（征求意见稿）》编制。", true),
        ("根据镇情对《甲规定》《乙办法（征求意见稿）》提出意见。", false),
    ])
    func `a draft is a basis behind 根据, or behind titles listed with it`(_ text: String, _ isBasis: Bool) throws {
        #expect(
            try Rule.abolishedDocumentCited.quotes(text) == (isBasis ? [["《乙办法（征求意见稿）》"]] : []))
    }

    @Test(arguments: [(2022, ["《清河市公开规定》"]), (2023, ["《清河市公开规定》"]), (2024, nil), (2025, nil)])
    func `what is abolished is told from the year after on`(_ last: Int, _ quote: [String]?) throws {
        var settings = RuleSettings()
        settings.citations = try settings.citations.adding("abolished\t清河市公开规定\t-\t-\(last)")
        let found = try Rule.abolishedDocumentCited.quotes("按照《清河市公开规定》编制。", settings: settings)
        #expect(found == (quote.map { [$0] } ?? []))
    }

    @Test func `the words that publish a report may stand before its first section`() throws {
        let prose = ExampleProse(opening: ["按照统一要求，现公布清河县柳溪镇2023年政府信息公开工作年度报告，欢迎查阅。"])
        #expect(try Rule.yearsDisagree.findings(in: ExampleReport(prose: prose)).map(\.quotes) == [["2023年"]])
        let behind = ExampleProse(others: ["按照统一要求，现公布清河县柳溪镇2023年政府信息公开工作年度报告，欢迎查阅。"])
        #expect(try Rule.yearsDisagree.findings(in: ExampleReport(prose: behind)) == [])
    }

    @Test(arguments: [
        ("《中华人民共和国政府信息公开条例》", true), ("《政府信息公开条例》", true), ("《中华人民共和国清河县政府信息公开条例》", false),
        ("《东山省清河市区政府信息公开条例》", false),
    ])
    func `a title names a law behind the state's name alone`(_ title: String, _ isLaw: Bool) throws {
        #expect(try Rule.titleNumberMismatch.quotes("按照\(title)（国务院令第712号）办理。").isEmpty != isLaw)
    }

    @Test func `what is copied is characters, and a short section has none`() throws {
        let prose = Prose(
            try ReportText(lines: ["一、总体情况", "按时\u{E5E5}公开。", "五、存在的主要问题及改进情况", "更新偏慢公示栏旧。"]))
        let short = CopyableText(.overview, of: prose)
        #expect(short.count == 0 && short.scalars.count == 4)
        #expect(CopyableText(.problems, of: prose).count == 1)
    }
}
