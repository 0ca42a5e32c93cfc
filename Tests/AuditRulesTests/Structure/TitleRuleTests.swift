import DocumentModel
import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The report's title and the names of its organ: S-14 to S-16.
@Suite struct TitleRuleTests {
    private func title(_ lines: String...) throws -> [String] {
        try Rule.titleWrong.findings(ExampleReport(prose: ExampleProse(title: lines))).map {
            "\($0.severity.rawValue) \($0.message.zh)"
        }
    }

    @Test(arguments: [
        ("清河县柳溪镇人民政府2024年政府信息公开工作年度报告", ""), ("清河县人民政府办公室二〇二四年政府信息公开工作年度报告", ""), ("清河县东风街道办事处２０２４年政府信息公开工作年度报告", ""),
        ("清河县柳溪镇人民政府2024年政府信息公开年度工作报告", "error 文种应为“年度报告”"),
        ("清河县柳溪镇人民政府2024年政府信息公开工作报告", "error 文种应为“年度报告”"),
        ("清河县柳溪镇人民政府2024年政府信息公开工作情况报告", "error 文种应为“年度报告”"),
        ("清河县柳溪镇人民政府2024年政府信息公开总结报告", "error 文种应为“年度报告”"),
        ("清河县柳溪镇人民政府2024年政府信息公开工作总结报告", "error 文种应为“年度报告”"),
        ("清河县柳溪镇人民政府2024年政府信息公开情况报告", "error 文种应为“年度报告”"),
        ("清河县柳溪镇人民政府2024年政府信息公开年度工作总结报告", "error 文种应为“年度报告”"),
        ("清河县柳溪镇人民政府2024年政府信息公开年度报告", "warning 应写作“政府信息公开工作年度报告”"),
        ("清河县柳溪镇人民政府2024年政府信息公开工作的年度报告", "warning 应写作“政府信息公开工作年度报告”"),
        ("清河县柳溪镇人民政府2024年度政府信息公开工作年度报告", "warning “年度”重复，应写作“年”"),
        ("2024年政府信息公开工作年度报告", "warning 没有机关名称"), ("2024年度政府信息公开工作年度报告", "warning “年度”重复，应写作“年”；没有机关名称"),
        ("2024年清河县柳溪镇人民政府政府信息公开工作年度报告", "info 年度应在机关名称之后"), ("柳溪镇2024年政府信息公开工作年度报告", "info 机关不是全称"),
        ("石坪乡2024年政府信息公开工作年度报告", "info 机关不是全称"), ("东风街道2024年政府信息公开工作年度报告", "info 机关不是全称"),
        ("2024年度柳溪镇政府信息公开工作年度报告", "warning “年度”重复，应写作“年”；年度应在机关名称之后；机关不是全称"),
        ("清河县柳溪镇人民政府2024年信息公开工作年度报告", "warning 应写作“政府信息公开工作年度报告”"),
        ("清河县柳溪镇人民政府2024年政务信息公开工作年度报告", "warning 应写作“政府信息公开工作年度报告”"),
        ("清河县柳溪镇人民政府2024年度政务公开工作年度报告", "warning 应写作“政府信息公开工作年度报告”；“年度”重复，应写作“年”"),
        ("2024年清河县卫生健康委员会信息公开年报", "warning 应写作“政府信息公开工作年度报告”；年度应在机关名称之后"),
        ("2024年清河县柳溪镇人民政府信息公开工作年度报告", "info 年度应在机关名称之后"),
        ("清河县柳溪镇人民政府2024政府信息公开工作年度报告", "warning 年份后缺“年”字"), ("清河县柳溪镇人民政府2024度政府信息公开工作年度报告", "warning 年份后缺“年”字"),
        ("2024年度政府信息公开年度报告", "warning 应写作“政府信息公开工作年度报告”；“年度”重复，应写作“年”；没有机关名称"),
    ])
    func `what is wrong with a title`(_ text: String, _ expected: String) throws {
        #expect(
            try title(text)
                == (expected.isEmpty ? [] : [expected.replacing(" ", with: " 标题不规范：", maxReplacements: 1) + "。"]))
    }

    @Test func `a title on several lines is one`() throws {
        #expect(try title("清河县柳溪镇人民政府", "2024年政府信息公开工作年度报告") == [])
        #expect(try title("清河县柳溪镇人民政府", "2024年", "政府信息公开工作年度报告") == [])
        #expect(try title("清河县柳溪镇人民政府2024年政府", "信息公开工作年度报告") == [])
        #expect(try title("清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "清河县柳溪镇人民政府2024年政府信息", "公开工作年度报告") == [])
        #expect(try title("现公布《柳溪镇2024年政府信息公开工作年度报告》") == ["warning 正文前没有报告标题。"])
    }

    @Test(arguments: [
        ("柳溪镇2024年政务公开工作总结", "error"), ("柳溪镇2024年政务公开工作报告", "error"), ("2024年信息公开总结", "error"),
        ("柳溪镇2024年政务公开年度报告", "warning"),
        ("柳溪镇2024年政务公开年报", "warning"), ("柳溪镇2024年政务公开情况报告", "warning"),
    ])
    func `a title of another kind is quoted`(_ line: String, _ severity: String) throws {
        let found = try Rule.titleWrong.findings(ExampleReport(prose: ExampleProse(title: [line])))
        #expect(found.map { $0.passages.map(\.passage.exact) } == [[line]])
        #expect(found.map(\.severity.rawValue) == [severity])
    }

    @Test(arguments: [
        ("柳溪镇2024年防汛工作总结", ""), (String(repeating: "公开", count: 29) + "总结", "公"),
        (String(repeating: "公开", count: 30) + "总结", ""),
    ])
    func `only a short line that speaks of disclosure can be the title`(_ line: String, _ quote: String) throws {
        let found = try Rule.titleWrong.findings(ExampleReport(prose: ExampleProse(title: [line])))
        #expect(found.map { $0.passages.map { String($0.passage.exact.prefix(1)) } } == [quote.isEmpty ? [] : [quote]])
    }

    @Test func `titles are judged where there is a form and a text`() throws {
        #expect(try Rule.titleWrong.severities(ExampleProse(title: []), year: 2018) == [])
        let none: [Int: String?] = [1: nil, 2: nil, 3: nil, 4: nil, 5: nil, 6: nil]
        #expect(try Rule.titleWrong.severities(ExampleProse(title: [], opening: [], headings: none)) == [])
        let traditional = ExampleProse(title: [], headings: [1: "一、總體情況"])
        #expect(try Rule.titleWrong.severities(traditional) == [])
    }

    @Test func `a page's own title will do, and what a site shows above the text is no repetition`() throws {
        let page = """
            <html><head><title>清河县柳溪镇人民政府2024年政府信息公开工作年度报告</title></head><body>
            <h1>清河县柳溪镇人民政府2024年政府信息公开工作年度报告</h1><p>清河县柳溪镇人民政府2024年政府信息公开工作年度报告</p>
            <p>一、总体情况</p><p>BODY</p><p>六、其他需要报告的事项</p><p>无</p></body></html>
            """
        #expect(try Rule.titleRepeated.findings(inText: page).isEmpty)
        let line = "柳溪镇人民政府2024年政府信息公开工作年度报告"
        let again = try Rule.titleRepeated.findings(inText: page.replacing("BODY", with: line))
        #expect(again.map(\.message.zh) == ["报告标题出现了 2 次。"])
        let untitled = page.replacing("<h1>清河县柳溪镇人民政府2024年政府信息公开工作年度报告</h1>", with: "")
            .replacing("<p>清河县柳溪镇人民政府2024年政府信息公开工作年度报告</p>", with: "")
        #expect(try Rule.titleWrong.findings(inText: untitled).isEmpty)
    }

    @Test(arguments: [
        ("柳溪镇2024年政府信息公开工作年度报告", true), ("一、柳溪镇2024年政府信息公开工作年度报告", true),
        (String(repeating: "清", count: 37) + "政府信息公开工作年度报告", false),
        (String(repeating: "清", count: 38) + "政府信息公开工作年度报告", true),
        ("柳溪镇2024年政府信息公开工作年度报告如上", false), ("按时发布柳溪镇2024年政府信息公开工作年度报告", false), ("公开内容有清单,政府信息公开工作年度报告", false),
    ])
    func `a title in the text is a short line of its own`(_ line: String, _ counts: Bool) throws {
        let isLong = line.count == 49 || line.count == 50
        let prose = ExampleProse(overview: [line] + ExampleProse.plainOverview)
        let found = try Rule.titleRepeated.severities(prose)
        #expect(found == (counts || isLong && line.count <= 50 ? [.info] : []))
    }

    @Test func `a title behind other words of its line is none`() throws {
        let prose = ExampleProse(overview: ["按时公开。柳溪镇2024年政府信息公开工作年度报告"])
        #expect(try Rule.titleRepeated.severities(prose) == [])
    }

    @Test(arguments: [
        ("清河县沭水镇人民政府", "沐水镇", true), ("沭水镇", "沐水镇", true), ("清河县沭水镇党政办公室", "沐水镇", true), ("清河县石坪乡人民政府", "石平乡", true),
        ("清河县东风街道办事处", "东枫街道", true), ("清河县东风街道办事处", "东山街道", false), ("清河县白音苏木", "白因苏木", false),
        ("清河县石坪沟乡人民政府", "石坝沟乡", true),
        ("清河县石坪沟乡人民政府", "白坪沟乡", false), ("清河县石坪沟乡人民政府", "右坪沟乡", true), ("清河县石坪沟乡人民政府", "右坝沟乡", false),
        ("清河县石坪沟乡人民政府", "石3沟乡", false), ("清河县石坪沟乡人民政府", "石\u{E001}沟乡", false),
        ("清河县柳溪镇人民政府", "柳林镇", false), ("清河县柳溪镇人民政府", "柳溪乡", false), ("清河县石镇人民政府", "右镇", false),
        ("清河县财政局", "清河县财证局", false),
        ("清河县柳溪镇人民政府", "柳A镇", false),
    ])
    func `a name that differs by one look-alike character`(_ organ: String, _ written: String, _ counts: Bool) throws {
        let report = ExampleReport(
            organ: Organ(name: organ, county: "清河县"), prose: ExampleProse(opening: [], overview: ["\(written)按时公开。"]))
        let found = try Rule.organNameMismatch.findings(report)
        #expect(found.map { $0.passages.map(\.passage.exact) } == (counts ? [[written]] : []))
    }

    @Test(arguments: [
        ("柳林镇人民政府按时公开。", true), ("2024年柳林镇政府按时公开。", true), ("公开，柳林镇党委负责。", true), ("公开：柳林镇党政办负责。", true),
        ("公开、柳林镇办事处负责。", true),
        ("公开；柳林镇政府负责。", true), ("与柳林镇政府交流。", false), ("柳林镇群众来访。", false), ("柳林镇", false),
    ])
    func `a name that differs otherwise speaks for itself`(_ sentence: String, _ counts: Bool) throws {
        let prose = ExampleProse(opening: [], overview: [sentence])
        #expect(try Rule.organNameMismatch.quotes(prose) == (counts ? [["柳林镇"]] : []))
    }

    @Test func `each wrong name is one finding with its places`() throws {
        let report = ExampleReport(
            organ: Organ(name: "清河县沭水镇人民政府", county: "清河县"),
            prose: ExampleProse(opening: [], overview: ["沐水镇公开。沭水镇公开。述水镇政府公开。沐水镇。", "2024年，述水镇政府公开。"]))
        let found = try Rule.organNameMismatch.findings(report)
        #expect(found.map { $0.passages.map(\.passage.exact) } == [["沐水镇", "沐水镇"], ["述水镇", "述水镇"]])
        #expect(found[0].message.zh == "写作“沐水镇”，标题是沭水镇，只差一个字。")
    }

    @Test(arguments: [
        ("现公布《清河县石坪乡人民政府2024年政府信息公开工作年度报告》。", "清河县石坪乡人民政府"), ("现公布石坪乡2024年度政府信息公开工作年度报告，请监督。", "石坪乡"),
        ("现公布《清河县柳溪镇人民政府2024年政府信息公开工作年度报告》。", ""), ("现公布《柳溪2024年政府信息公开工作年度报告》。", ""),
        ("现公布《清河县2024年政府信息公开工作年度报告》。", ""), ("《中华人民共和国政府信息公开工作年度报告格式》。", ""), ("现公布本乡2024年政府信息公开工作年度报告，请监督。", ""),
        ("现公布各乡镇2024年政府信息公开工作年度报告，请监督。", ""), ("现公布石坪乡政府信息公开工作年度报告，请监督。", ""), ("请与石坪乡综合办联系。", "石坪乡综合办"),
        ("请向石坪乡综合办咨询。", "石坪乡综合办"), ("请向石坪乡综合办反映。", "石坪乡综合办"), ("请与石坪乡综合办核对。", ""), ("请与清河县柳溪镇综合办联系。", ""),
        ("请与我镇综合办联系。", ""), ("请与柳溪乡综合办联系。", ""), ("请与柳溪综治镇办联系。", ""),
        ("现公布《石坪乡2019年政府信息公开工作年度报告》。", "石坪乡"), ("现公布石坪乡历年政府信息公开工作年度报告，请监督。", ""),
        ("现公布石坪乡二〇二四年政府信息公开工作年度报告，请监督。", ""), ("现公布石坪乡（24）年政府信息公开工作年度报告，请监督。", ""),
        (
            "，" + String(repeating: "字", count: 21) + "石坪乡2024年政府信息公开工作年度报告已公布。",
            String(repeating: "字", count: 21) + "石坪乡"
        ),
        (
            "，" + String(repeating: "字", count: 22) + "石坪乡2024年政府信息公开工作年度报告已公布。",
            String(repeating: "字", count: 21) + "石坪乡"
        ),
        ("现公布清河县石坪乡二〇二四年政府信息公开工作年度报告，请监督。", ""), ("现公布石坪乡2024届政府信息公开工作年度报告，请监督。", ""),
        ("请与本乡综合办联系。", ""), ("请与乡镇综合办联系。", ""), ("请与石坪，乡综合办联系。", ""),
        ("请与" + String(repeating: "字", count: 14) + "石坪乡" + String(repeating: "字", count: 11) + "联系。", "字"),
        ("请与" + String(repeating: "字", count: 15) + "石坪乡" + String(repeating: "字", count: 11) + "联系。", ""),
    ])
    func `another organ where the report's own should stand`(_ sentence: String, _ quote: String) throws {
        let found = try Rule.organNameMismatch.quotes(ExampleProse(opening: ["公开工作。" + sentence])).map { $0[0] }
        #expect(quote == "字" ? found.count == 1 : found == (quote.isEmpty ? [] : [quote]))
    }

    @Test func `a title of another organ is no wrong name in the text`() throws {
        func quotes(_ title: String) throws -> [[String]] {
            try Rule.organNameMismatch.quotes(ExampleProse(title: [title], opening: []))
        }
        #expect(try quotes("清河县石坪乡人民政府2024年政府信息公开工作年度报告") == [])
        #expect(try quotes("柳林镇人民政府2024年政府信息公开工作年度报告") == [["柳林镇"]])
    }

    @Test(arguments: [
        ("现公布清河县水利局2024年度政府信息公开工作年度报告。", "清河县水利局"), ("现公布《清河县水利局2024年政府信息公开工作年度报告》。", "清河县水利局"),
        ("现将县人民政府办公室2024年政府信息公开工作年度报告公布如下。", "县人民政府办公室"),
        ("现将乡党政综合办公室2024年政府信息公开工作年度报告公布如下。", ""), ("现将镇人民政府办公室2024年政府信息公开工作年度报告公布如下。", ""),
        ("参照清河县水利局2024年政府信息公开工作年度报告编制。", ""),
        ("现公布清河县柳溪镇党政办公室2024年政府信息公开工作年度报告，请监督。", ""), ("现公布清河县2024年政府信息公开工作年度报告，请监督。", ""),
        ("现公布我局2024年政府信息公开工作年度报告，请监督。", ""), ("学习《清河县水利局2024年政府信息公开工作年度报告》。", ""),
    ])
    func `an office's report where the town's should be published`(_ sentence: String, _ quote: String) throws {
        let found = try Rule.organNameMismatch.quotes(ExampleProse(opening: ["公开工作。" + sentence])).map { $0[0] }
        #expect(found == (quote.isEmpty ? [] : [quote]))
    }

    @Test(arguments: [
        ("“柳溪古镇”微信公众平台", false), ("“柳溪古镇”抖音号", false), ("“美丽柳溪古镇”官方微信", false), ("“柳溪古镇发布”微信公众号", false),
        ("柳溪古镇便民大厅", true),
        ("“柳溪古镇”便民大厅", true), ("“柳溪点镇”微信公众号", true), ("“公开”。柳溪古镇的“明白纸”微信公众号", true),
    ])
    func `the name of a public account is no wrong name`(_ words: String, _ counts: Bool) throws {
        let report = ExampleReport(
            organ: Organ(name: "清河县柳溪店镇人民政府", county: "清河县"),
            prose: ExampleProse(opening: [], overview: ["通过\(words)公开。"]))
        #expect(try Rule.organNameMismatch.findings(report).count == (counts ? 1 : 0))
    }

    @Test func `messages name both organs`() throws {
        let named = ExampleProse(opening: ["公开。现公布《石坪乡2024年政府信息公开工作年度报告》。"])
        #expect(try Rule.organNameMismatch.messages(named) == ["正文所说的报告机关是“石坪乡”，标题是柳溪镇。"])
        let asked = ExampleProse(opening: ["请与石坪乡综合办联系。"])
        #expect(try Rule.organNameMismatch.messages(asked) == ["联系的是“石坪乡综合办”，报告机关是柳溪镇。"])
    }

    @Test(arguments: [
        ("沭", "沐", true), ("己", "已", true), ("未", "末", true), ("坪", "平", true), ("阳", "杨", true), ("沭", "沭", false),
        ("沭", "水", false),
    ])
    func `characters that are taken for each other`(_ one: String, _ other: String, _ alike: Bool) {
        let scalars = TextFolding.scalars(of: one + other)
        #expect(LookAlikes.contain(scalars[0], scalars[1]) == alike)
        #expect(LookAlikes.contain(scalars[1], scalars[0]) == alike)
    }
}
