import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// The exact messages of the rules of citation.
@Suite struct CitationWordingTests {
    private func expect(_ rule: Rule, _ paragraph: String, zh: String, en: String) throws {
        #expect(try rule.messages(paragraph).last == LocalizedText(zh: zh, en: en))
    }

    @Test func `names of laws`() throws {
        try expect(
            .wrongLawName, "落实《政务公开条例》。", zh: "没有名为《政务公开条例》的法规，应为《中华人民共和国政府信息公开条例》。",
            en: "there is no law called 《政务公开条例》: it is 《中华人民共和国政府信息公开条例》.")
    }

    @Test func `orders`() throws {
        try expect(
            .repealedOrderNumber, "落实国务院令第492号。", zh: "2024 年度报告引用了修订前的国务院令第492号，现行《中华人民共和国政府信息公开条例》为国务院令第711号。",
            en: "the report on 2024 cites 国务院令第492号, as the regulation was before its revision; "
                + "《中华人民共和国政府信息公开条例》 is now 国务院令第711号.")
    }

    @Test func `numbers of documents`() throws {
        try expect(
            .formNumberMisspelt, "落实国办公开办涵〔2021〕30号。",
            zh: "文号写作“国办公开办涵〔2021〕30号”，《中华人民共和国政府信息公开工作年度报告格式》的文号是国办公开办函〔2021〕30号。",
            en: "the number is written “国办公开办涵〔2021〕30号”; 《中华人民共和国政府信息公开工作年度报告格式》 is 国办公开办函〔2021〕30号.")
        try expect(
            .formNumberMisspelt, "落实国办函202030号和国办函2020109号。", zh: "文号写作“国办函2020109号”，规范写法是国办函〔2020〕109号，请核对原件。",
            en: "the number is written “国办函2020109号”; it should be 国办函〔2020〕109号: see the original.")
        let report = ExampleReport(prose: ExampleProse(opening: ["依据《政府信息公开工作年度报告格式》编制。"]))
        #expect(
            try Rule.formNumberMisspelt.findings(in: report).map(\.message) == [
                LocalizedText(
                    zh: "引用《政府信息公开工作年度报告格式》而没有写明文号国办公开办函〔2021〕30号。",
                    en: "《政府信息公开工作年度报告格式》 is cited without its number, 国办公开办函〔2021〕30号.")
            ])
    }

    @Test func `superseded circulars`() throws {
        try expect(
            .supersededFormCited, "按照国办公开办函〔2019〕60号编制。",
            zh: "2024 年度报告以国办公开办函〔2019〕60号为依据，该文件只适用到 2020 年度，现行为国办公开办函〔2021〕30号。",
            en:
                "the report on 2024 rests on 国办公开办函〔2019〕60号, which was for years up to 2020; 国办公开办函〔2021〕30号 holds now."
        )
        var settings = RuleSettings()
        settings.citations = try KnownCitations("document\t清河要求\t国办函〔2018〕7号\t要求\t-2020")
        let report = ExampleReport(prose: .overview("按照国办函〔2018〕7号编制。"))
        #expect(
            try Rule.supersededFormCited.findings(in: report, settings: settings).map(\.message) == [
                LocalizedText(
                    zh: "2024 年度报告以国办函〔2018〕7号为依据，该文件只适用到 2020 年度。",
                    en: "the report on 2024 rests on 国办函〔2018〕7号, which was for years up to 2020.")
            ])
    }

    @Test func `the measure on fees`() throws {
        try expect(
            .feeMeasureMisnamed, "依据《政府信息公开处理费管理办法》。", zh: "名称写作《政府信息公开处理费管理办法》，应为《政府信息公开信息处理费管理办法》。",
            en: "the measure is called 《政府信息公开处理费管理办法》; it is 《政府信息公开信息处理费管理办法》.")
        try expect(
            .feeMeasureMisnamed, "依据国办发〔2020〕109号收取处理费。", zh: "文号写作国办发〔2020〕109号，《政府信息公开信息处理费管理办法》的文号是国办函〔2020〕109号。",
            en: "the number is written 国办发〔2020〕109号; 《政府信息公开信息处理费管理办法》 is 国办函〔2020〕109号.")
    }

    @Test func `titles and numbers`() throws {
        try expect(
            .titleNumberMismatch, "落实《办法》（国务院令第711号）。", zh: "《办法》（国务院令第711号）：国务院令第711号是《中华人民共和国政府信息公开条例》的文号。",
            en: "《办法》（国务院令第711号）: 国务院令第711号 is the number of 《中华人民共和国政府信息公开条例》.")
        try expect(
            .titleNumberMismatch, "落实《政府信息公开信息处理费管理办法》（国办函〔2020〕19号）。",
            zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕19号）：《政府信息公开信息处理费管理办法》的文号是国办函〔2020〕109号。",
            en: "《政府信息公开信息处理费管理办法》（国办函〔2020〕19号）: 《政府信息公开信息处理费管理办法》 is 国办函〔2020〕109号.")
    }

    @Test func `marks`() throws {
        try expect(
            .wrongCitationMarks, "落实《印发<办法>的通知》。", zh: "书名号里面的<办法>应使用单书名号〈〉。",
            en: "inside a title, <办法> should stand in 〈〉.")
        try expect(
            .wrongCitationMarks, "落实国办函[2020]109号。", zh: "发文字号“国办函[2020]109号”的年份应使用六角括号〔〕。",
            en: "the year of “国办函[2020]109号” should stand in 〔〕.")
    }

    @Test func `articles`() throws {
        try expect(
            .articleMismatch, "《条例》第六十条。", zh: "现行《中华人民共和国政府信息公开条例》共五十六条，没有第六十条。",
            en: "《中华人民共和国政府信息公开条例》 has 56 articles, no 第六十条.")
        try expect(
            .articleMismatch, "《条例》第二十条第（十六）项。", zh: "现行《中华人民共和国政府信息公开条例》第二十条有十五项，没有第二十条第（十六）项。",
            en: "article 20 of 《中华人民共和国政府信息公开条例》 has 15 items, no 第二十条第（十六）项.")
        try expect(
            .articleMismatch, "《条例》第三十二条规定的年报。", zh: "年度报告由现行《中华人民共和国政府信息公开条例》第四十九条、第五十条规定，不是第三十二条。",
            en: "annual reports are the matter of articles 49 and 50 of 《中华人民共和国政府信息公开条例》, not of 第三十二条.")
    }

    @Test func `circulars of other years`() throws {
        try expect(
            .noticeOfOtherYear, "按照《关于2023年年报的通知》，现将情况公布。", zh: "2024 年度报告引用的《关于2023年年报的通知》针对的是 2023 年度。",
            en: "the report on 2024 cites 《关于2023年年报的通知》, which is about 2023.")
    }

    @Test func `words and terms`() throws {
        try expect(
            .oldWording, "坚持公开为原则。", zh: "“公开为原则”是旧表述，现行表述为“公开为常态”。",
            en: "“公开为原则” is the former wording; it is “公开为常态” now.")
        try expect(.wrongTerm, "审查国家机密。", zh: "“国家机密”应为“国家秘密”。", en: "“国家机密” should be “国家秘密”.")
        try expect(
            .pastEra, "贯彻十八大精神。", zh: "2024 年度报告只提到“十八大”，没有提到其后的“十九大”“二十大”。",
            en: "the report on 2024 names “十八大” and nothing later such as “十九大”, “二十大”.")
    }

    @Test func `drafts and abolished documents`() throws {
        try expect(
            .abolishedDocumentCited, "根据《办法（草案）》。", zh: "报告以《办法（草案）》为依据，而这是草案。",
            en: "the report rests on 《办法（草案）》, which is a draft.")
        var settings = RuleSettings()
        settings.citations = try KnownCitations(
            "abolished\t甲规定\t-\t-2023\nabolished\t乙规定\t丙规定\t-2023\nabolished\t丁规定\t-\t-2024")
        let report = ExampleReport(prose: .overview("根据《甲规定》《乙规定》《丁规定》公开。"))
        #expect(
            try Rule.abolishedDocumentCited.findings(in: report, settings: settings).map(\.message) == [
                LocalizedText(zh: "《甲规定》在清单中已废止。", en: "the list says that 《甲规定》 is abolished."),
                LocalizedText(zh: "《乙规定》在清单中已废止，现为丙规定。", en: "the list says that 《乙规定》 is abolished; it is 丙规定 now."),
            ])
    }
}
