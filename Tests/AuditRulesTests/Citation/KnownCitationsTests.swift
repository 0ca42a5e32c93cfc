import TextSupport
import Testing

@testable import AuditRules

@Suite struct KnownCitationsTests {
    @Test func `the built-in list is read whole`() throws {
        let known = try KnownCitations(KnownCitations.builtInText)
        #expect(known == KnownCitations.builtIn)
        #expect(known.documents.count == 8 && known.numbered.count == 5)
        #expect(known.wrongTitles.count == 16 && known.oldWordings.count == 5)
        #expect(known.wrongTerms.count == 7 && known.eras.count == 6 && known.abolished.isEmpty)
    }

    @Test func `lines are added, comments and blank lines do not count`() throws {
        let text = "# 说明\r\n\r\n  \nwrong-term\t 政务公天 \t政务公开\nabolished\t清河市规定\t-\t-2020\n"
        let known = try KnownCitations.builtIn.adding(text)
        #expect(known.wrongTerms.last == .init(wrong: "政务公天", right: "政务公开", years: nil))
        #expect(known.abolished == [.init(wrong: "清河市规定", right: "-", years: 0...2020)])
        #expect(known.documents == KnownCitations.builtIn.documents)
    }

    @Test(arguments: [
        ("2019-2020", 2019...2020), ("2021-", 2021...9999), ("-2018", 0...2018), ("2020", 2020...2020),
    ])
    func `fiscal years are written in four ways`(_ text: String, _ years: ClosedRange<Int>) throws {
        #expect(
            try KnownCitations("era\t甲\t乙 丙\t\(text)").eras == [
                .init(words: "甲", successors: ["乙", "丙"], years: years)
            ])
    }

    @Test(arguments: ["-", "2020-2019", "20-21", "2019-2020-2021", "二〇二〇", "2019 - 2020"])
    func `other years are refused`(_ text: String) {
        let expected = Diagnostic(
            .setting, LocalizedText(zh: "第 2 行：年度“\(text)”读不懂", en: "line 2: “\(text)” are no years"),
            hint: LocalizedText(
                zh: "写法如：2019-2020、2021-、-2018、2020", en: "write them like 2019-2020, 2021-, -2018 or 2020"), word: text
        )
        #expect(throws: expected) { try KnownCitations("#\nold-wording\t甲\t乙\t\(text)") }
    }

    @Test func `an unknown kind is named with those there are`() {
        let expected = Diagnostic(
            .setting, LocalizedText(zh: "第 1 行：没有“文件”这一种类", en: "line 1: no kind of line is called “文件”"),
            hint: LocalizedText(
                zh: "种类有：document, wrong-title, old-wording, wrong-term, era, abolished",
                en: "the kinds are document, wrong-title, old-wording, wrong-term, era, abolished"), word: "文件")
        #expect(throws: expected) { try KnownCitations("文件\t甲") }
    }

    @Test(arguments: [
        ("document", 5), ("wrong-title", 3), ("old-wording", 4), ("wrong-term", 3), ("era", 4), ("abolished", 4),
    ])
    func `a line has as many fields as its kind`(_ kind: String, _ count: Int) {
        for fields in [count - 1, count + 1] {
            let line = ([kind] + [String](repeating: "甲", count: fields - 1)).joined(separator: "\t")
            let expected = Diagnostic(
                .setting,
                LocalizedText(
                    zh: "第 1 行：\(kind) 应有 \(count) 栏，实有 \(fields) 栏",
                    en: "line 1: \(kind) has \(count) fields, this line has \(fields)"),
                hint: LocalizedText(zh: "各栏以制表符分隔", en: "fields are parted by tabs"), word: kind)
            #expect(throws: expected) { try KnownCitations(line) }
        }
    }

    @Test func `an empty field and a number that is none are refused`() {
        #expect(
            throws: Diagnostic(
                .setting, LocalizedText(zh: "第 1 行：有一栏是空的", en: "line 1: a field is empty"), word: "wrong-term")
        ) { try KnownCitations("wrong-term\t \t甲") }
        #expect(
            throws: Diagnostic(
                .setting, LocalizedText(zh: "第 1 行：文号“109号”读不懂", en: "line 1: “109号” is no number of a document"),
                hint: LocalizedText(
                    zh: "写法如：国办函〔2020〕109号、国务院令第711号", en: "write it like 国办函〔2020〕109号 or 国务院令第711号"), word: "109号")
        ) { try KnownCitations("document\t办法\t109号\t办法\t2020-") }
    }

    @Test func `what a person adds is looked for in the prose`() throws {
        var settings = RuleSettings()
        settings.citations = try KnownCitations.builtIn.adding(
            """
            wrong-term\t政务公天\t政务公开
            old-wording\t公开指南目录\t公开指南和目录\t-2020
            wrong-title\t清河市政务条例\t清河市政务公开条例
            era\t十四五\t十五五\t-2023
            abolished\t清河市公开规定\t清河市公开办法\t-2023
            document\t清河市公开要求\t国办函〔2018〕7号\t要求\t-2023
            """)
        let report = ExampleReport(
            prose: .overview("政务公天，编制公开指南目录，落实《清河市政务条例》。按照《清河市公开规定》和国办函〔2018〕7号，实施“十四五”规划。"))
        #expect(try Rule.wrongTerm.finds(in: report, settings: settings) == ["warning 政务公天"])
        #expect(try Rule.oldWording.finds(in: report, settings: settings) == ["info 公开指南目录"])
        #expect(try Rule.wrongLawName.finds(in: report, settings: settings) == ["error 《清河市政务条例》"])
        #expect(try Rule.pastEra.finds(in: report, settings: settings) == ["info 十四五"])
        #expect(try Rule.abolishedDocumentCited.finds(in: report, settings: settings) == ["info 《清河市公开规定》"])
        #expect(try Rule.supersededFormCited.finds(in: report, settings: settings) == ["warning 国办函〔2018〕7号"])
        for rule in [
            Rule.wrongTerm, .oldWording, .wrongLawName, .pastEra, .abolishedDocumentCited, .supersededFormCited,
        ] {
            #expect(try rule.finds(in: report).isEmpty, "\(rule.id)")
        }
    }
}
