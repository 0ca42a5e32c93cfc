import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Headings and items whose numbers and words decide what is told.
@Suite struct SubheadingStyleTests {
    @Test func `several styles of numbers at once are mixed, whichever they are`() throws {
        let lines = ["一、主动公开", "2.依申请公开", "（3）政府信息管理", "四、平台建设", "5.监督保障"]
        let prose = ExampleProse(overview: lines.flatMap { [$0, "全年按时办理，经办人逐条登记，发布26条。"] })
        #expect(
            try Rule.subheadingNumbering.messages(prose) == ["总体情况的小标题序号不统一或次序不对，应依次为（一）至（五）。"])
        #expect(try Rule.subheadingNumbering.severities(prose) == [.warning])
    }

    @Test func `text in traditional characters is not said to lack a quantity`() throws {
        let prose = ExampleProse(
            opening: [], overview: ["按時公開。"], headings: [1: "一、總體情況", 5: "五、存在的主要問題及改進情況"])
        #expect(try Rule.noQuantity.severities(prose) == [])
        #expect(try Rule.noQuantity.severities(ExampleProse(opening: [], overview: ["按時公開。"])) == [.warning])
    }

    @Test func `an item without a subject asks for no measure`() throws {
        let prose = ExampleProse(problems: ["（一）存在的问题", "1.事情太杂。", "2.人手紧张。", "（二）改进措施", "照办。"])
        #expect(try Rule.problemWithoutMeasure.quotes(prose) == [["2.人手紧张。"]])
    }

    @Test func `the name of a half raises no subject and answers none`() throws {
        let prose = ExampleProse(problems: ["（一）更新方面的问题", "更新滞后。", "（二）改进措施", "照办。"])
        #expect(try Rule.problemWithoutMeasure.quotes(prose) == [["更新滞后。"]])
    }

    @Test func `a title of another kind stands before the first section`() throws {
        let prose = ExampleProse(title: [], opening: [], overview: ["政务公开工作总结", "全年发布信息26条。"])
        #expect(try Rule.titleWrong.messages(prose) == ["正文前没有报告标题。"])
    }

    @Test func `a word that an item says twice is named once`() throws {
        let prose = ExampleProse(problems: ["（一）存在的问题", "人手紧张，人手老化。", "（二）改进措施", "照办。"])
        #expect(try Rule.problemWithoutMeasure.messages(prose) == ["这个问题说到“人手”，改进部分没有相应内容，请核对。"])
    }

    @Test func `a year inside a sentence is nothing concrete, a count is`() throws {
        func found(_ text: String) throws -> Int {
            try Rule.stockProblems.findings(
                ExampleReport(prose: ExampleProse(problems: ["（一）存在的问题", text, "（二）改进情况", "已改。"]))
            ).count
        }
        #expect(try found("信息在2024年更新不及时。") == 1)
        #expect(try found("信息在2024次更新不及时。") == 0)
    }

    @Test func `a heading promises nothing`() throws {
        func found(_ lines: [String]) throws -> [[String]] {
            let before = ExampleReport(year: 2023, prose: ExampleProse(overview: ["无。"], problems: lines))
            let now = ExampleReport(prose: ExampleProse(overview: ["无。"], problems: ["偏慢。"]))
            return try Rule.promiseForgotten.findings(in: now, previous: before).map(\.quotes)
        }
        #expect(try found(["（一）存在的问题", "偏慢。", "（二）下一步加强培训", "已改。"]) == [])
        #expect(try found(["（一）存在的问题", "偏慢。", "（二）改进情况", "下一步加强培训。"]) == [["培训"]])
    }

    @Test(arguments: [(60, "工作总结"), (61, "工作总结")])
    func `a line of sixty characters may be a title of another kind`(_ length: Int, _ ending: String) throws {
        let title = "柳溪镇" + String(repeating: "村", count: length - 9) + "公开" + ending
        let found = try Rule.titleWrong.findings(ExampleReport(prose: ExampleProse(title: [title], opening: [])))
        #expect(found.map { $0.passages.map(\.passage.exact) } == [length == 60 ? [title] : []])
    }
}
