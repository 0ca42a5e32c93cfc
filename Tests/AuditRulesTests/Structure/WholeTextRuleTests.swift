import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// Words that stand or do not stand anywhere in a report: S-23, S-24, S-26 and S-28.
@Suite struct WholeTextRuleTests {
    @Test(arguments: [
        "统计期限", "统计时限", "统计时间", "统计周期", "统计期间", "报告期限", "数据期限", "期限自", "期限为", "期限从", "时限自", "2024年1月1日至年底", "1月1日起",
        "1 月 1 日到",
        "1月1日—", "1月1日-", "1月1日~", "1月1日开始", "2024年01月01日",
    ])
    func `a period is stated in many words`(_ words: String) throws {
        #expect(try Rule.periodMissing.severities(ExampleProse(opening: ["\(words)。"])) == [])
    }

    @Test(arguments: [
        "疑问", "请与", "请向", "请联系", "请致电", "联系电话", "联系人", "联系地址", "联系方式", "咨询电话", "办公电话", "电话：", "电话号码", "地址：", "邮编",
        "邮政编码", "传真",
        "邮箱", "电子版", "下载",
    ])
    func `a contact is given in many words`(_ words: String) throws {
        #expect(try Rule.contactMissing.severities(ExampleProse(opening: ["\(words)甲。"])) == [])
    }

    @Test func `period and contact are asked for where there is a form and a text that can be searched`() throws {
        let none: [Int: String?] = [1: nil, 2: nil, 3: nil, 4: nil, 5: nil, 6: nil]
        for rule in [Rule.periodMissing, .contactMissing] {
            #expect(try rule.severities(ExampleProse(opening: [])) == [.info])
            #expect(try rule.severities(ExampleProse(opening: []), year: 2018) == [])
            #expect(try rule.severities(ExampleProse(opening: [], headings: none)) == [])
            #expect(try rule.severities(ExampleProse(opening: [], headings: [1: "一、總體情況"])) == [])
        }
    }

    @Test(arguments: [
        "以表格形式报告", "该部分以表格形式报告", "此部分以表格形式报告", "本部分以表格形式报告", "以表格形式填报", "填报说明", "填写说明", "填表说明", "此处填写", "此处填", "请填写",
        "请在此处", "请根据实际", "根据实际情况填写", "按实际情况填写", "示例文字", "（示例）", "（样例）", "参考模板", "（参考模板）", "（模板）", "报告模板", "没有则填", "无则填",
        "没有的填",
        "如无请填", "（可选）", "（选填）", "（必填）",
    ])
    func `instructions of a template are quoted in full`(_ words: String) throws {
        #expect(try Rule.templateTextLeft.quotes(.overview("甲\(words)乙。")) == [[words]])
    }

    @Test func `instructions are counted`() throws {
        let prose = ExampleProse(opening: [], overview: ["填写说明。填写说明。"])
        #expect(try Rule.templateTextLeft.messages(prose) == ["留有模板说明文字“填写说明”，共 2 处。"])
        #expect(try Rule.templateTextLeft.messages(.overview("填写说明。")) == ["留有模板说明文字“填写说明”。"])
    }

    @Test(arguments: [
        "报送函", "关于报送", "现予报送", "请审阅", "请予审阅", "请审示", "请审核为盼", "请查收", "妥否", "此致", "抄送", "主题词",
    ])
    func `words of a cover letter are quoted`(_ words: String) throws {
        #expect(try Rule.foreignMatter.quotes(.overview("甲，\(words)乙。")) == [[words]])
    }

    @Test(arguments: [
        ("柳溪镇2024年工作总结", true), ("（一）2024年工作总结", true), ("做好2024年工作总结。", false), ("柳溪镇2024年工作总结如下", false),
        (String(repeating: "甲", count: 36) + "工作总结", true), (String(repeating: "甲", count: 37) + "工作总结", false),
    ])
    func `the heading of a summary is a short line`(_ line: String, _ counts: Bool) throws {
        #expect(try Rule.foreignMatter.quotes(.overview(line)) == (counts ? [[line]] : []))
        #expect(try Rule.foreignMatter.quotes(.overview("按时公开。" + line)) == [])
    }
}
