import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct ForeignScopeTests {
    private func quotes(_ organ: String, _ text: String) throws -> [[String]] {
        let report = ExampleReport(
            organ: Organ(name: organ, county: "清河县"), prose: ExampleProse(overview: [text]))
        return try Rule.foreignScope.findings(in: report).map(\.quotes)
    }

    @Test(arguments: [
        ("清河县柳溪镇人民政府", "我乡、我街道、我厅、我镇。", [["我乡"], ["我街道"], ["我厅"]]), ("清河县石坪乡人民政府", "我镇、本镇、我乡。", [["我镇", "本镇"]]),
        ("清河县城关街道办事处", "我镇、我街道、本街道。", [["我镇"]]), ("清河县柳溪镇党政办公室", "我局、我镇。", [["我局"]]),
        ("清河县人民政府", "我局、我镇。", []), ("清河县水利局", "我镇。", []), ("清河县柳溪苏木人民政府", "我乡、我局。", []),
        ("清河县柳溪苏木人民政府", "石坪乡积极落实。", []),
    ])
    func `an organ is told by its kind`(_ organ: String, _ text: String, _ expected: [[String]]) throws {
        #expect(try quotes(organ, text) == expected)
    }

    @Test(arguments: [
        ("清河县荷塘东路街道办事处", "荷东街道坚持公开。", nil), ("清河县建筑新村街道办事处", "建新街道坚持公开。", nil),
        ("清河县人民政府柳树东路街道办事处", "柳东街道积极公开。", nil), ("清河县荷塘东路街道办事处", "路塘街道坚持公开。", "路塘街道"),
        ("清河县荷塘东路街道办事处", "荷南街道坚持公开。", "荷南街道"), ("清河县柳溪镇人民政府", "本乡镇公开；我乡镇公开。", nil), ("清河县柳溪镇人民政府", "本乡公开。", "本乡"),
        ("清河县石坪乡人民政府", "我镇镇村公开。", "我镇"),
    ])
    func `the own short name and 本乡镇 are the organ itself`(_ organ: String, _ text: String, _ quote: String?) throws {
        #expect(try quotes(organ, text) == (quote.map { [[$0]] } ?? []))
    }

    @Test(arguments: ["自我局限", "基本局面", "资本局部", "本乡本土", "我局限于此", "成本镇", "样本乡"])
    func `words that hold 我局 are other words`(_ text: String) throws {
        #expect(try quotes("清河县柳溪镇人民政府", text + "。") == [])
    }

    @Test(arguments: [
        ("推动全省政府信息公开工作。", ["推动全省政府信息公开"]), ("统筹全市政务公开。", ["统筹全市政务公开"]), ("做好全县信息公开。", ["做好全县信息公开"]), ("服务全县信息公开。", nil),
        ("全县政务公开深入人心。", nil), ("推进全县政务公开培训。", nil), ("推进全县政务公开工作要点。", nil), ("县政府推进全县政务公开。", nil),
        ("上级统筹推进全县政务公开。", nil), ("推进全镇政务公开。", nil),
    ])
    func `work on a larger area is told unless superiors do it or it is a meeting`(
        _ text: String, _ quote: [String]?
    ) throws {
        #expect(try quotes("清河县柳溪镇人民政府", text) == (quote.map { [$0] } ?? []))
    }

    @Test(arguments: [
        ("石坪乡积极落实。", ["石坪乡"]), ("2024年石坪沟镇认真落实。", ["石坪沟镇"]), ("清河县青山街道主动公开。", ["青山街道"]), ("柳溪镇积极落实。", nil),
        ("清河县柳溪镇积极落实。", nil), ("柳林镇积极落实。", nil), ("新柳溪镇积极落实。", nil), ("溪镇积极落实。", nil), ("白石坪沟乡积极落实。", nil),
        ("各乡镇积极落实。", nil),
        ("与石坪乡积极联办。", nil), ("试点镇积极落实。", nil), ("石坪乡群众积极。", nil), ("柳溪乡积极落实。", nil),
    ])
    func `another township acts only where its name begins a clause and is not nearly the own one`(
        _ text: String, _ quote: [String]?
    ) throws {
        #expect(try quotes("清河县柳溪镇人民政府", text) == (quote.map { [$0] } ?? []))
    }
}

@Suite struct OriginalityTests {
    @Test func `a text may begin with any of the words that are looked for`() throws {
        func quotes(_ rule: Rule, _ title: String) throws -> [[String]] {
            try rule.findings(in: ExampleReport(prose: ExampleProse(title: [title]))).map(\.quotes)
        }
        #expect(try quotes(.foreignScope, "全县政务公开工作年度报告") == [])
        #expect(try quotes(.foreignScope, "我局2024年政府信息公开工作年度报告") == [["我局"]])
        #expect(try quotes(.placeholderLeft, "XX镇2024年政府信息公开工作年度报告") == [["XX"]])
    }

    @Test(arguments: [
        ("多数部门发布及时。", true), ("多数部门发布26条。", false), ("多数部门在2024年发布及时。", true), ("多数部门按〔2021〕30号发布。", true),
        ("多数部门（1）发布及时。", true), ("1.多数部门发布及时。", true),
        ("多数部门发布1.5万条。", false), ("柳溪镇多数部门。", false), ("本镇多数部门。", false), ("我局多数部门。", false), ("全镇多数部门。", false),
        ("部门发布及时。", false),
    ])
    func `an overview is general without name, number and 我镇`(_ text: String, _ isGeneral: Bool) throws {
        let prose = ExampleProse(overview: [text])
        #expect(try Rule.genericText.findings(in: ExampleReport(prose: prose)).isEmpty != isGeneral)
    }

    @Test func `problems at the limit of length are looked at, one longer are not`() throws {
        func found(_ characters: Int, _ settings: RuleSettings = RuleSettings()) throws -> [Finding] {
            let text = "更新不及时，" + String(repeating: "慢", count: characters - 5) + "。"
            let prose = ExampleProse(problems: ["（一）存在的问题", text, "（二）改进情况", "已改。"])
            return try Rule.stockProblems.findings(in: ExampleReport(prose: prose), settings: settings)
        }
        #expect(try found(80).map(\.message.zh) == ["问题部分只有 80 字，说的是“更新不及时”之类的套话，没有具体的事项。"])
        #expect(try found(81) == [])
        var settings = RuleSettings()
        settings.parameters["O-08.length"] = .number(ExactDecimal(81))
        #expect(try found(81, settings).count == 1)
    }

    @Test(arguments: [
        ("更新不及时。", true), ("2024年更新不及时。", true), ("1.更新不及时。", true), ("更新不及时，有3处。", false), ("更新不及时，“三务”公开慢。", false),
        ("更新慢。", false),
    ])
    func `problems are stock phrases without numbers and quotations`(_ text: String, _ isStock: Bool) throws {
        let prose = ExampleProse(problems: ["（一）存在的问题", text, "（二）改进情况", "已改。"])
        #expect(try Rule.stockProblems.findings(in: ExampleReport(prose: prose)).isEmpty != isStock)
    }

    @Test(arguments: [
        ("下一步，将组织培训。", ["培训"]), ("今后多用图解，组织培训。", ["图解", "培训"]), ("组织培训，下一步更新。", []), ("已经组织培训，下一步继续培训。", []),
        ("将组织培训。", []), ("我镇将组织培训，培训到村。", ["培训"]), ("下一步更新。再组织培训。", []), ("下一步组织培训。计划组织业务学习。", ["培训"]),
    ])
    func `a promise is a thing behind words of the future, once`(_ promise: String, _ expected: [String]) throws {
        func report(_ year: Int, _ line: String) -> ExampleReport {
            ExampleReport(
                year: year, prose: ExampleProse(overview: ["无。"], problems: ["（一）存在的问题", "偏慢。", "（二）改进情况", line]))
        }
        let found = try Rule.promiseForgotten.findings(in: report(2024, "已改。"), previous: report(2023, promise))
        #expect(found.map(\.quotes) == (expected.isEmpty ? [] : [expected]))
        #expect(found.allSatisfy { $0.passages.allSatisfy { $0.report == 1 } && $0.reports.count == 2 })
        let told = "组织培训，多用图解。"
        #expect(try Rule.promiseForgotten.findings(in: report(2024, told), previous: report(2023, promise)) == [])
    }

    @Test(arguments: [
        ("发布XX条", ["XX"]), ("发布xxx条", ["xxx"]), ("xxgk栏目", nil), ("a/xx。", nil), ("xx@example.cn", nil),
        ("栏目__条", ["__"]),
        ("a__b", nil), ("（填写）", ["（填写）"]), ("**一**。", nil), ("**镇。", ["**"]), ("发布**。", ["**"]), ("，**重点**，", nil),
        ("甲**答复。", ["**"]), ("甲**与乙**答复。", ["**", "**"]), ("*注：发布**条", ["**"]), ("**重点。", nil), ("，**。", ["**"]),
        ("gkxx栏目", nil), ("编码12xx。", nil), ("xx3。", nil),
    ])
    func `a placeholder is no part of an address and no mark of bold type`(_ text: String, _ quote: [String]?) throws {
        #expect(try Rule.placeholderLeft.quotes(text) == (quote.map { [$0] } ?? []))
    }
}
