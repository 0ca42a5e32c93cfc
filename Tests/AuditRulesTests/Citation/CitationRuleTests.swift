import ReportModel
import TextSupport
import Testing

@testable import AuditRules

/// What the examples of the rules of citation cannot show: every word of their lists, and their limits.
@Suite struct CitationRuleTests {
    @Test(arguments: KnownCitations.builtIn.wrongTitles.map(\.wrong))
    func `every wrong name is found in either marks`(_ name: String) throws {
        #expect(try Rule.wrongLawName.finds("落实《\(name)》。") == ["error 《\(name)》"])
        #expect(try Rule.wrongLawName.finds("落实〈\(name)〉。") == ["error 〈\(name)〉"])
        #expect(try Rule.wrongLawName.finds("落实《清河市\(name)》。") == [])
    }

    @Test(arguments: [
        ("中华人民共和国政府信息公开条例", false), ("中华人民共和国政府信息公开", true), ("中华人民共和国政府信公条例", true), ("中华人民共和国政府公条例", false),
        ("中华人民共和国政府信息公开条例实施", true), ("中华人民共和国政府信息公开条例释义本", false), ("华中人民共和国政府信息公开条例", false),
        ("中华人民共和国保守国家秘密法", false), ("中华人民共和国政府信息公开工作年度报告格", false),
    ])
    func `a full name is misspelt by one or two characters`(_ name: String, _ isFound: Bool) throws {
        #expect(try Rule.wrongLawName.finds("落实《\(name)》。") == (isFound ? ["error 《\(name)》"] : []))
    }

    @Test func `a name without the state before it may be another's`() throws {
        var settings = RuleSettings()
        settings.citations = try settings.citations.adding("document\t清河县信息公开规定\t国务院令第999号\t公开规定\t2019-")
        let report = ExampleReport(prose: .overview("落实《清河县信息公开规程》。"))
        #expect(try Rule.wrongLawName.finds(in: report, settings: settings) == [])
    }

    @Test func `each law that is misspelt is a finding with its places`() throws {
        var settings = RuleSettings()
        settings.citations = try settings.citations.adding(
            "document\t中华人民共和国河道养护条例\t国务院令第998号\t河道\t2019-\ndocument\t中华人民共和国渡口养护办法\t国办函〔2020〕7号\t渡口\t2019-")
        func found(_ text: String) throws -> [String] {
            try Rule.wrongLawName.finds(in: ExampleReport(prose: .overview(text)), settings: settings)
        }
        #expect(
            try found("落实《中华人民共和国政府信公条例》《中华人民共和国河道养扩条例》《中华人民共和国政府信公条例》。") == [
                "error 《中华人民共和国政府信公条例》 《中华人民共和国政府信公条例》", "error 《中华人民共和国河道养扩条例》",
            ])
        // A document with a year in its number is no law.
        #expect(try found("落实《中华人民共和国渡口养扩办法》。") == [])
        // What the list has is told by the list.
        #expect(try found("落实《中华人民共和国信息公开条例》。").count == 1)
        #expect(try found("以下简称《中华人民共和国信息公开条例》。") == [])
    }

    @Test(arguments: ["以下简称", "简称", "以下简称“", "下称", "学习", "简称为", "简称为“"])
    func `a short form is defined in several words`(_ words: String) throws {
        let isDefined = words != "学习"
        let found = try Rule.wrongLawName.finds("\(words)《信息公开条例》。学习《信息公开条例》。")
        #expect(found.isEmpty == isDefined)
    }

    @Test(arguments: ["2007年公布的", "原条例（", "原《条例》（", "已废止的", "由第711号修订的"])
    func `the former order is told as history`(_ words: String) throws {
        #expect(try Rule.repealedOrderNumber.finds("落实\(words)国务院令第492号。") == [])
    }

    @Test func `the former order holds for the years before its revision, and other orders are not judged`() throws {
        #expect(try Rule.repealedOrderNumber.finds("落实国务院令第492号。", year: 2019) == ["warning 国务院令第492号"])
        #expect(try Rule.repealedOrderNumber.finds("落实国务院令第492号。", year: 2018) == [])
        #expect(try Rule.repealedOrderNumber.finds("落实国务院令第493号、清政〔2007〕492号。") == [])
        #expect(try Rule.repealedOrderNumber.finds("国务院令第492号公布。国务院令第492号发布。国务院令第492号颁布。") == [])
    }

    @Test func `only an order can have the number of an order`() throws {
        #expect(try Rule.repealedOrderNumber.finds("落实国务院令第60号。") == [])
    }

    @Test func `the order in force is the newest of the same regulation`() throws {
        var settings = RuleSettings()
        settings.citations = try settings.citations.adding(
            "document\t中华人民共和国河道养护条例\t国务院令第998号\t河道\t2019-\n"
                + "document\t中华人民共和国政府信息公开条例\t国办函〔2023〕8号\t公开条例\t2023-")
        let report = ExampleReport(prose: .overview("落实国务院令第492号。"))
        let message = try Rule.repealedOrderNumber.findings(in: report, settings: settings).first?.message.zh
        #expect(message?.contains("国务院令第711号") == true)
    }

    @Test(arguments: [
        ("国办公开办涵〔2021〕30号", "error"), ("国办公开函〔2021〕30号", "error"), ("国公开办函〔2019〕60号", "error"),
        ("国办涵〔2021〕30号", "error"), ("国办发〔2021〕30号", ""), ("清政公开办函〔2021〕30号", ""), ("国办公开办函〔2021〕32号", ""),
        ("国办公开办函〔2020〕30号", ""), ("国办公开办函〔2020〕109号", ""), ("国办公开办函2021〕30号", "info"), ("国办函〔2020109号", "info"),
    ])
    func `numbers of known documents are misspelt in several ways`(_ number: String, _ severity: String) throws {
        #expect(
            try Rule.formNumberMisspelt.finds("落实\(number)。") == (severity.isEmpty ? [] : ["\(severity) \(number)"]))
    }

    @Test func `another office of the State Council is an error where the form must be meant`() throws {
        let rule = Rule.formNumberMisspelt
        #expect(try rule.finds("按国办发〔2021〕30号编制年度报告。") == ["error 国办发〔2021〕30号"])
        #expect(try rule.finds("按国办发〔2021〕30号编制年报。") == ["error 国办发〔2021〕30号"])
        #expect(try rule.finds("按《格式》（国办发〔2021〕30号）公开。") == ["error 国办发〔2021〕30号"])
        #expect(try rule.finds("按《意见》（国办发〔2021〕30号）编制年度报告。") == [])
    }

    @Test func `a form without a number counts only where its number stands nowhere`() throws {
        let title = "《政府信息公开工作年度报告格式》"
        #expect(try Rule.formNumberMisspelt.finds("按\(title)编制。") == ["info \(title)"])
        #expect(try Rule.formNumberMisspelt.finds("按\(title)编制。见国办公开办函〔2021〕30号。") == [])
        #expect(try Rule.formNumberMisspelt.finds("按\(title)编制。", year: 2020) == [])
        #expect(try Rule.formNumberMisspelt.finds("按《政府信息公开信息处理费管理办法》收取。") == [])
        #expect(try Rule.formNumberMisspelt.finds("按《清河县政府信息公开工作年度报告格式》编制。") == [])
    }

    @Test(arguments: ["根据", "按照", "依据", "依照", "遵照", "遵循", "按", "严格执行", "认真落实", "贯彻落实", "严格落实", "对照", "参照", "学习"])
    func `a superseded circular counts as a basis only`(_ word: String) throws {
        let found = try Rule.supersededFormCited.finds("\(word)国办公开办函〔2019〕60号。")
        #expect(found == (word == "学习" ? [] : ["warning 国办公开办函〔2019〕60号"]))
    }

    @Test(arguments: ["不再", "废止", "取代", "代替", "原《", "原国办", "此前", "以往"])
    func `a superseded circular may be told as history`(_ word: String) throws {
        #expect(try Rule.supersededFormCited.finds("根据国办公开办函〔2019〕60号，\(word)。") == [])
    }

    @Test(arguments: ["县政府办公室", "省政府办公厅", "县政府", "县司法局", "司法厅", "县委", "县政府办", "国务院办公厅", "国办公开办", ""])
    func `a circular of the same name is local where a local office is named before it`(_ office: String) throws {
        let title = "《关于政府信息公开工作年度报告有关事项的通知》"
        let isNational = office.hasPrefix("国") || office.isEmpty
        #expect(
            try Rule.supersededFormCited.finds("按照\(office)\(title)编制。") == (isNational ? ["warning \(title)"] : []))
    }

    @Test func `a local office counts right before the title only, and the title as a basis only`() throws {
        let title = "《关于政府信息公开工作年度报告有关事项的通知》"
        #expect(try Rule.supersededFormCited.finds("按照国务院部署，县政府办公室\(title)编制。") == [])
        #expect(try Rule.supersededFormCited.finds("学习\(title)。") == [])
        #expect(try Rule.supersededFormCited.finds("按照\(title)编制，该通知已不再执行。") == [])
    }

    @Test func `what holds now is a document on the same matter that holds in the report's year`() throws {
        var settings = RuleSettings()
        settings.citations = try settings.citations.adding(
            "document\t河道公示办法\t国办函〔2023〕8号\t河道\t2023-\ndocument\t年度报告新格式\t国办函〔2025〕9号\t年度报告\t2025-")
        let report = ExampleReport(prose: .overview("按照国办公开办函〔2019〕60号编制。"))
        let message = try Rule.supersededFormCited.findings(in: report, settings: settings).first?.message.zh
        #expect(message?.contains("国办公开办函〔2021〕30号") == true)
    }

    @Test func `title and number of a superseded circular are one passage, further ones of it others`() throws {
        let title = "《关于政府信息公开工作年度报告有关事项的通知》"
        #expect(
            try Rule.supersededFormCited.finds("按照\(title)（国办公开办函〔2019〕60号）编制。按照国办公开办函〔2019〕60号公开。") == [
                "warning \(title)（国办公开办函〔2019〕60号） 国办公开办函〔2019〕60号"
            ])
        #expect(try Rule.supersededFormCited.finds("按照\(title)编制。", year: 2021).count == 1)
    }

    @Test(arguments: [
        ("政府信息处理费管理办法", true), ("信息公开处理费规定", true), ("处理费收费通知书", false), ("清河省处理费办法", false), ("清河市处理费办法", false),
        ("清河县处理费办法", false), ("清河区处理费办法", false), ("清河州处理费办法", false), ("政府信息公开信息处理费管理办法", false),
        ("关于印发政府信息公开信息处理费管理办法的通知", false), ("信息费管理办法", false),
    ])
    func `titles that mean the measure on fees`(_ title: String, _ isFound: Bool) throws {
        #expect(try Rule.feeMeasureMisnamed.finds("处理费依据《\(title)》。") == (isFound ? ["warning 《\(title)》"] : []))
    }

    @Test func `of a measure inside a circular's title the inner name is judged`() throws {
        #expect(
            try Rule.feeMeasureMisnamed.finds("依据《关于印发〈信息公开处理费管理办法〉的通知》。") == ["warning 〈信息公开处理费管理办法〉"])
        let outer = "《关于印发〈公开规程〉和信息公开处理费管理办法的通知》"
        #expect(try Rule.feeMeasureMisnamed.finds("依据\(outer)。") == ["warning \(outer)"])
        #expect(
            try Rule.feeMeasureMisnamed.finds("依据《信息处理费办法》和《关于印发〈处理费收取细则〉的通知》。") == ["warning 《信息处理费办法》"])
    }

    @Test func `the number of the measure on fees`() throws {
        let rule = Rule.feeMeasureMisnamed
        #expect(try rule.finds("依据国办发〔2020〕109号未收取处理费。") == ["warning 国办发〔2020〕109号"])
        #expect(try rule.finds("依据清政办〔2020〕109号未收取处理费。") == [])
        #expect(try rule.finds("依据国办函〔2020〕109号未收取处理费。") == [])
        #expect(try rule.finds("依据国办发〔2021〕109号未收取处理费。") == [])
    }

    @Test(arguments: [
        ("《政府信息公开条例》（国务院令第711号）", false), ("《中华人民共和国保守国家秘密法实施条例》（国务院令第711号）", true),
        ("《政府信息公开条例》（国务院令第492号）", false), ("《公开办法》（国办函〔2020〕109号）", true),
        ("《信息处理费办法》（国办函〔2020〕109号）", false), ("《信息公开平台要求》（国办公开办函〔2019〕61号）", false),
        ("《有关事项》（国办公开办函〔2019〕61号）", false), ("《关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2018〕61号）", true),
        ("《清河县关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2018〕61号）", false),
        ("《关于规范政府信息公开平台有关事项的通知》（清政办〔2018〕61号）", false),
        ("《国务院办公厅关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2018〕61号）", true),
        ("《国办关于规范政府信息公开平台有关事项的通知》（国办公开办函〔2018〕61号）", true),
        ("《关于规范政府信息公开平台有关事项的通知》（国办发〔2019〕61号）", false),
        ("《中华人民共和国政府信息公开工作年度报告格式》（国办函〔2021〕31号）", true),
    ])
    func `titles and numbers fit or not`(_ cited: String, _ isFound: Bool) throws {
        #expect(try Rule.titleNumberMismatch.finds("落实\(cited)。") == (isFound ? ["warning \(cited)"] : []))
    }

    @Test(arguments: [
        ("《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）", 2023, ["C-06"]),
        ("《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2021〕30号）", 2021, ["C-06"]),
        ("《政府信息公开工作年度报告格式（试行）》（国办公开办函〔2021〕30号）", 2023, ["C-06"]),
        ("《关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）", 2023, ["C-04"]),
        ("《关于政府信息公开工作年度报告有关事项的通知》", 2023, ["C-04"]),
        ("《政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）", 2023, ["C-04"]), ("《政府信息公开工作年度报告格式》（国办公开办函〔2019〕60号）", 2020, []),
        ("《关于印发〈政府信息公开工作年度报告格式〉的通知》（国办公开办函〔2021〕30号）", 2023, []),
    ])
    func `a former title with the number in force is of two documents, not of a former one`(
        _ cited: String, _ year: Int, _ rules: [String]
    ) throws {
        let found = try [Rule.supersededFormCited, .titleNumberMismatch].filter {
            try !$0.finds("按照\(cited)编制。", year: year).isEmpty
        }
        #expect(found.map(\.description.id) == rules)
    }

    @Test(arguments: [
        ("国办函〔2020〕109号", false), ("国办函﹝2020﹞109号", false), ("国办函［2020］109号", true), ("国办函(2020)109号", true),
        ("国办函【2020】109号", true), ("国办函〔2020〕第109号", false), ("国办函(2020)第109号", true), ("国办函2020109号", false),
        ("国务院令（第711号）", false),
    ])
    func `brackets around the year`(_ number: String, _ isFound: Bool) throws {
        #expect(try Rule.wrongCitationMarks.finds("落实\(number)。") == (isFound ? ["info \(number)"] : []))
    }

    @Test(arguments: [
        ("〈办法〉", false), ("<办法>", true), ("＜办法＞", true), ("《办法》", true), ("‹办法›", true),
    ])
    func `marks inside a title`(_ inner: String, _ isFound: Bool) throws {
        #expect(try Rule.wrongCitationMarks.finds("落实《印发\(inner)的通知》。") == (isFound ? ["info \(inner)"] : []))
        #expect(try Rule.wrongCitationMarks.finds("落实\(inner)。") == [])
    }

    @Test(
        arguments: [
            ("《条例》第五十六条", nil), ("《条例》第五十七条", "第五十七条"), ("《条例》第二十条第（十五）项", nil),
            ("《条例》第二十条第（十六）项", "第二十条第（十六）项"), ("《条例》第十九条第（十六）项", nil), ("《条例》第三十一条规定的年报", "第三十一条"),
            ("《条例》第三十二条规定的年度报告", "第三十二条"), ("《条例》第三十条规定的年度报告", nil), ("《条例》第三十三条规定的年度报告", nil),
            ("《条例》第三十二条规定的事项", nil), ("《复议条例》第六十条", nil), ("《中华人民共和国政府信息公开条例》第六十条", "第六十条"),
            ("中华人民共和国政府信息公开条例第六十条", "第六十条"), ("现行条例第六十条", "第六十条"), ("该条例第六十条", "第六十条"), ("和条例第六十条", "第六十条"),
            ("本条例第六十条", "第六十条"), ("落实条例第六十条", "第六十条"), ("依照条例第六十条", "第六十条"), ("依据条例第六十条", "第六十条"),
            ("根据条例第六十条", "第六十条"), ("按照条例第六十条", "第六十条"), ("按条例第六十条", "第六十条"), ("保密条例第六十条", nil), ("第六十条", nil),
            ("〈条例〉第六十条", "第六十条"), ("（以下简称《条例》）第六十条", "第六十条"),
        ] as [(String, String?)])
    func `articles that the regulation does not have`(_ words: String, _ quote: String?) throws {
        #expect(try Rule.articleMismatch.finds("，\(words)。") == (quote.map { ["warning \($0)"] } ?? []))
    }

    @Test func `articles are those of the regulation in force`() throws {
        #expect(try Rule.articleMismatch.finds("《条例》第六十条。", year: 2019) == ["warning 第六十条"])
        #expect(try Rule.articleMismatch.finds("《条例》第六十条。", year: 2018) == [])
        #expect(
            try Rule.articleMismatch.finds("《条例》第六十条。《条例》第六十一条。《条例》第二十条第（二十）项。") == [
                "warning 第六十条 第六十一条", "warning 第二十条第（二十）项",
            ])
    }

    @Test(arguments: [
        ("按照《关于做好2023年政府信息公开年度报告工作的通知》，现将情况公布。", true), ("按照《关于做好2024年政府信息公开年报工作的通知》，现将情况公布。", false),
        ("按照《关于做好2025年政府信息公开年报工作的通知》，现将情况公布。", false), ("收到《关于做好2023年政府信息公开年报工作的通知》，现将情况公布。", false),
        ("按照《关于做好2023年政府信息公开年报工作的通知》办理。", false), ("按照《关于做好2023年政务公开工作的通知》，现将情况公布。", false),
        ("按照《2023年政府信息公开年报》，现将情况公布。", false), ("按照2023年政府信息公开年报，现将情况公布。", false),
        ("按照《关于做好2023年2月30日政府信息公开年报工作的通知》，现将情况公布。", false),
    ])
    func `the circular on a former year's report`(_ sentence: String, _ isFound: Bool) throws {
        #expect(try !Rule.noticeOfOtherYear.finds(sentence).isEmpty == isFound)
    }

    @Test(arguments: ["本报告", "本年度报告", "现将", "现公布", "现发布", "报告如下", "特编制", "已编制"])
    func `a circular is the report's own basis by the words of its sentence`(_ words: String) throws {
        let found = try Rule.noticeOfOtherYear.finds("按照《关于做好2023年政府信息公开年报工作的通知》，\(words)。")
        #expect(found.isEmpty == (words == "已编制"))
    }

    @Test func `a circular without marks ends with its last word, within reach`() throws {
        let filling = String(repeating: "甲", count: 24)
        #expect(try Rule.noticeOfOtherYear.finds("按照2023年政府信息年报\(filling)的通知，现将公布。").count == 1)
        #expect(try Rule.noticeOfOtherYear.finds("按照2023年政府信息年报\(filling)甲甲甲的通知，现将公布。") == [])
    }

    @Test(arguments: KnownCitations.builtIn.oldWordings)
    func `every old wording is found from 2019 on`(_ wording: KnownCitations.Wording) throws {
        #expect(try Rule.oldWording.finds("坚持\(wording.wrong)。", year: 2019) == ["info \(wording.wrong)"])
        #expect(try Rule.oldWording.finds("坚持\(wording.wrong)。", year: 2018) == [])
        #expect(try Rule.oldWording.finds("由\(wording.wrong)改为\(wording.right)。") == [])
        #expect(try Rule.oldWording.finds("《\(wording.wrong)》。") == [])
    }

    @Test(arguments: KnownCitations.builtIn.wrongTerms)
    func `every wrong term is found`(_ wording: KnownCitations.Wording) throws {
        #expect(try Rule.wrongTerm.finds("坚持\(wording.wrong)。") == ["warning \(wording.wrong)"])
        #expect(try Rule.wrongTerm.finds("坚持\(wording.right)。") == [])
    }

    @Test(arguments: KnownCitations.builtIn.eras)
    func `every past era is found in the years after it, unless a later one is named`(_ era: KnownCitations.Era) throws
    {
        let last = era.years.upperBound
        #expect(try Rule.pastEra.finds("贯彻“\(era.words)”精神。", year: last + 1) == ["info \(era.words)"])
        #expect(try Rule.pastEra.finds("贯彻“\(era.words)”精神。", year: last) == [])
        for successor in era.successors {
            #expect(
                try Rule.pastEra.finds("贯彻\(era.words)和\(successor)精神。", year: last + 1).allSatisfy {
                    !$0.hasSuffix(era.words)
                })
        }
    }

    @Test(arguments: ["以来", "”以来", "期间", "”期间", "时期", "”时期", "末", "”末", "收官", "”收官", "以后", "之后"])
    func `words that look back are let pass`(_ words: String) throws {
        #expect(try Rule.pastEra.finds("“十三五\(words)公开信息。") == [])
    }

    @Test(arguments: ["根据", "按照", "依据", "依照", "遵照", "严格执行", "严格落实", "贯彻落实", "认真落实", "公开"])
    func `a draft counts right behind a word of basis`(_ word: String) throws {
        let title = "《清河县公开办法（草案）》"
        #expect(try Rule.abolishedDocumentCited.finds("\(word)\(title)。") == (word == "公开" ? [] : ["info \(title)"]))
        #expect(try Rule.abolishedDocumentCited.finds("\(word)《条例》、《规定》和\(title)。").isEmpty == (word == "公开"))
    }

    @Test(arguments: ["征求意见稿", "草案", "送审稿", "讨论稿", "修订"])
    func `drafts are known by their last word`(_ word: String) throws {
        #expect(try Rule.abolishedDocumentCited.finds("根据《办法（\(word)）》。").isEmpty == (word == "修订"))
        #expect(try Rule.abolishedDocumentCited.finds("根据《关于〈办法（\(word)）〉的说明》。") == [])
    }

    @Test func `a draft inside another title is not the basis`() throws {
        #expect(try Rule.abolishedDocumentCited.finds("落实《关于根据〈清河县公开办法（草案）〉更换栏目的通知》。") == [])
    }
}
