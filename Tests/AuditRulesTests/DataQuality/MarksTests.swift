import NarrativeClaims
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct HalfWidthPunctuationTests {
    /// A report in which so many of the marks behind characters are half-width brackets.
    private func findings(half: Int, full: Int, settings: RuleSettings = RuleSettings()) throws -> [Finding] {
        let text = String(repeating: "甲:", count: half) + String(repeating: "甲：", count: full)
        let prose = ExampleProse(
            opening: [], overview: [text], requests: [], problems: ["无"], others: ["无"])
        return try Rule.halfWidthPunctuation.findings(in: ExampleReport(prose: prose), settings: settings)
    }

    @Test func `a share at the limit passes, one above it is told`() throws {
        #expect(try findings(half: 20, full: 80) == [])
        let found = try findings(half: 21, full: 79)
        #expect(
            found.map(\.message) == [
                LocalizedText(
                    zh: "中文里的标点有 100 个可分全角半角，其中半角 21 个，占 21%。",
                    en: "of 100 marks that can be full-width 21 are half-width (21%).")
            ])
        #expect(found.first?.passages.count == 10)
        var settings = RuleSettings()
        settings.parameters["Q-11.density"] = .number(ExactDecimal(21))
        #expect(try findings(half: 21, full: 79, settings: settings) == [])
    }

    @Test(arguments: [",", ":", ";", "(", "?", "!"])
    func `every mark behind a character counts, none behind a letter or digit`(_ mark: String) throws {
        let text = String(repeating: "甲\(mark)乙。", count: 9)
        let report = ExampleReport(prose: ExampleProse(opening: [], overview: [text], requests: [], others: ["无"]))
        #expect(try Rule.halfWidthPunctuation.findings(in: report).count == 1)
        for other in ["A", "7", "。"] {
            let text = String(repeating: "\(other)\(mark)乙。", count: 9)
            let report = ExampleReport(prose: ExampleProse(opening: [], overview: [text], requests: [], others: ["无"]))
            #expect(try Rule.halfWidthPunctuation.findings(in: report) == [], "\(other)")
        }
    }

    @Test func `commas and semicolons between characters are told from two on`() throws {
        #expect(try Rule.halfWidthPunctuation.quotes("督促,检查;通报，整改。") == [[",", ";"]])
        #expect(try Rule.halfWidthPunctuation.quotes("督促,检查；通报，整改。") == [])
        #expect(try Rule.halfWidthPunctuation.quotes("督促,1次;检查2次。") == [])
        var settings = RuleSettings()
        settings.parameters["Q-11.mixed"] = .number(ExactDecimal(3))
        #expect(try Rule.halfWidthPunctuation.quotes("督促,检查;通报，整改。", settings: settings) == [])
        #expect(
            try Rule.halfWidthPunctuation.findings(in: ExampleReport(prose: .overview("督促,检查,通报。"))).map(\.message.zh)
                == ["中文里夹用了 2 个半角逗号或分号。"])
    }
}

@Suite struct UnpairedMarkTests {
    @Test(arguments: [
        "“甲”“乙”（丙（丁）戊）【己】《庚》。", "\"甲\"乙\"丙\"。", "“甲\"乙。", "「甲」『乙』。", "‘甲。", "1）甲；a）乙；一）丙。", "（一）甲。",
    ])
    func `paired marks are in order`(_ text: String) throws {
        #expect(try Rule.unpairedMark.quotes(text) == [])
    }

    @Test(arguments: [
        ("“甲“乙”丙。", ["“甲“乙”丙。"]), ("甲”乙。", ["甲”"]), ("（甲（乙）丙。", ["（甲（乙）丙。"]), ("甲）乙。", ["甲）"]), ("《甲乙。", ["《甲乙。"]),
        ("甲》乙。", ["甲》"]), ("【甲乙。", ["【甲乙。"]), ("甲】乙。", ["甲】"]), ("第1】乙。", ["第1】"]), ("〔甲乙。", ["〔甲乙。"]),
        ("甲〕乙。", ["甲〕"]),
        ("甲\"乙。", ["\"乙。"]),
    ])
    func `a mark without its other half is told`(_ text: String, _ quotes: [String]) throws {
        #expect(try Rule.unpairedMark.quotes(text) == [quotes])
    }

    @Test func `a mark may close in another paragraph of its section, not in another section`() throws {
        #expect(
            try Rule.unpairedMark.findings(in: ExampleReport(prose: ExampleProse(overview: ["甲“乙。", "丙”丁。"]))) == [])
        let prose = ExampleProse(overview: ["甲“乙。"], problems: ["丙”丁。"])
        #expect(try Rule.unpairedMark.findings(in: ExampleReport(prose: prose)).map(\.quotes) == [["“乙。", "丙”"]])
    }

    @Test(arguments: [
        ("柳溪镇的公示栏更换得不够及时", ["柳溪镇的公示栏更换得不够及时"]), ("柳溪镇的公示栏更换得不够及", ["柳溪镇的公示栏更换得不够及"]),
        ("柳溪镇的公示栏更换得不够", ["柳溪镇的公示栏更换得不够"]),
        ("柳溪镇的公示栏更换得不", nil), ("柳溪镇的公示栏更换得不够及时，", ["柳溪镇的公示栏更换得不够及时，"]), ("柳溪镇的公示栏更换得不够及时、", ["柳溪镇的公示栏更换得不够及时、"]),
        ("柳溪镇的公示栏更换得不够及时：", nil),
        ("柳溪镇的公示栏更换得不够及时”", nil), ("柳溪镇的公示栏全年共更换26", ["柳溪镇的公示栏全年共更换26"]), ("12345678901234", nil),
    ])
    func `a paragraph of twelve characters needs a mark at its end`(_ text: String, _ quotes: [String]?) throws {
        let prose = ExampleProse(problems: ["（一）存在的问题", text, "（二）改进情况", "已改。"])
        let found = try Rule.unpairedMark.findings(in: ExampleReport(prose: prose)).filter {
            !$0.message.zh.hasPrefix("引号")
        }
        #expect(found.map(\.quotes) == (quotes.map { [$0] } ?? []))
    }

    @Test func `only paragraphs of sections one and five that plainly end are looked at`() throws {
        let line = "柳溪镇的公示栏更换得不够及时"
        for prose in [
            ExampleProse(problems: [line]), ExampleProse(problems: [line, "1.已改。"]), ExampleProse(overview: [line]),
        ] {
            #expect(try Rule.unpairedMark.findings(in: ExampleReport(prose: prose)).count == 1)
        }
        for prose in [
            ExampleProse(opening: [line]), ExampleProse(problems: [line, "已改。"]), ExampleProse(others: [line]),
            ExampleProse(disclosure: [line]),
        ] {
            #expect(try Rule.unpairedMark.findings(in: ExampleReport(prose: prose)) == [])
        }
    }
}
