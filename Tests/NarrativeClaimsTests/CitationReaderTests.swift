import TextSupport
import Testing

@testable import NarrativeClaims

@Suite struct CitationReaderTests {
    /// The citations of one sentence of a report.
    private func read(_ sentence: String) throws -> (prose: Prose, citations: Citations) {
        let prose = try Prose(lines: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "一、总体情况", sentence])
        return (prose, CitationReader.read(prose))
    }

    /// The numbers of a sentence, each with its issuer, its figures and its form.
    private func numbers(_ sentence: String) throws -> [String] {
        let (prose, citations) = try read(sentence)
        return citations.numbers.map { number in
            let year = number.year.map(String.init) ?? "-"
            return "\(prose.folded(number.issuer)) \(year) \(number.serial) \(number.form)"
        }
    }

    /// The articles of a sentence, each with its law.
    private func articles(_ sentence: String) throws -> [String] {
        let (prose, citations) = try read(sentence)
        return citations.articles.map { article in
            let law = article.law.map { prose.folded($0) } ?? "-"
            return "\(law) \(article.number) \(article.item.map(String.init) ?? "-")"
        }
    }

    @Test func `titles are read with those inside them`() throws {
        let (prose, citations) = try read("落实《关于印发〈格式〉的通知》和《条例》，《甲《乙》丙》。")
        #expect(
            citations.titles.map { "\(prose.folded($0.range)) \($0.outer.map(String.init) ?? "-") \($0.isDouble)" } == [
                "《关于印发<格式>的通知》 - true", "<格式> 0 false", "《条例》 - true", "《甲《乙》丙》 - true", "《乙》 3 true",
            ])
        #expect(citations.titles.map { prose.folded($0.name) } == ["关于印发<格式>的通知", "格式", "条例", "甲《乙》丙", "乙"])
    }

    @Test(arguments: [
        ("《条例没有右书名号。落实《格式》。", ["《格式》"]), ("占比<5%，>3%，《条例》", ["《条例》"]), ("<image>《条例》", ["《条例》"]),
        ("多余的》和《条例》", ["《条例》"]), ("《印发<格式的通知》", ["《印发<格式的通知》"]), ("《》", []),
        ("《" + String(repeating: "长", count: 118) + "》", ["《" + String(repeating: "长", count: 118) + "》"]),
        ("《" + String(repeating: "长", count: 119) + "》", []), ("<《条例》>", ["<《条例》>", "《条例》"]),
    ])
    func `marks that are left open, and marks of other things, are no titles`(_ sentence: String, _ titles: [String])
        throws
    {
        let (prose, citations) = try read(sentence)
        #expect(citations.titles.map { prose.folded($0.range) } == titles)
    }

    @Test func `a position is in a title from mark to mark`() throws {
        let (prose, citations) = try read("按《条例》办")
        let start = prose.parts[2].range.lowerBound
        #expect((0..<6).map { citations.isInTitle(start + $0) } == [false, true, true, true, true, false])
    }

    @Test(arguments: [
        ("国办公开办函〔2021〕30号", "国办公开办函 2021 30 bracketed"), ("国办公开办函（2021）30号", "国办公开办函 2021 30 bracketed"),
        ("国办公开办函[2021]30号", "国办公开办函 2021 30 bracketed"), ("国办公开办函【2021】30号", "国办公开办函 2021 30 bracketed"),
        ("国办公开办函〈2021〉30号", "国办公开办函 2021 30 bracketed"), ("国办公开办函﹝2021﹞30号", "国办公开办函 2021 30 bracketed"),
        ("国办公开办函〖2021〗30号", "国办公开办函 2021 30 bracketed"), ("国办公开办函 〔2021〕 30 号", "国办公开办函 2021 30 bracketed"),
        ("国办公开办函２０２１〕３０号", "国办公开办函 2021 30 bracketsLost"), ("国办公开办函〔202130号", "国办公开办函 2021 30 bracketsLost"),
        ("国办公开办函〔202130〕号", "国办公开办函 2021 30 bracketsLost"), ("国办公开办函202130号", "国办公开办函 2021 30 bracketsLost"),
        ("国办公开办函2021〔30〕号", "国办公开办函 2021 30 bracketsLost"), ("国办公开办函〔2021〕第30号", "国办公开办函 2021 30 ordinal"),
        ("国办公开办函2021年30号", "国办公开办函 2021 30 bracketsLost"), ("按国办函2020年第109号", "国办函 2020 109 bracketsLost"),
        ("根据国办函〔2020〕109号", "国办函 2020 109 bracketed"), ("全国办公会和清政办函〔2021〕12号", "清政办函 2021 12 bracketed"),
        ("国务院办公厅国办函〔2020〕109号", "国办函 2020 109 bracketed"), ("国务院令第711号", "国务院 - 711 order"),
        ("国务院第711号令", "国务院 - 711 order"), ("国务院令711号", "国务院 - 711 order"),
        ("国务院令（第711号）", "国务院 - 711 order"),
    ])
    func `numbers are read in any of their forms`(_ text: String, _ number: String) throws {
        #expect(try numbers(text + "文件") == [number])
    }

    @Test(arguments: [
        "红街114号", "2021年30号", "第30号", "30号", "〔2021〕30号", "〔21〕30号", "清政〔1989〕3号", "清政〔2100〕3号", "号", "12月31号", "省令第7号",
        "国务院第30号", "清政办函2021年12号", "全国2021年30号", "国办函20年30号", "国办函1989年3号", "清政办2021〕号", "202130号", "第7号令",
        "清政20213012345号",
    ])
    func `other numbers are no documents`(_ text: String) throws {
        #expect(try numbers(text) == [])
    }

    @Test func `the whole of a number is its range`() throws {
        let (prose, citations) = try read("按国务院令（第711号）和国办函〔2020〕109号")
        #expect(citations.numbers.map { prose.folded($0.range) } == ["国务院令(第711号)", "国办函[2020]109号"])
    }

    @Test(arguments: [
        ("《甲》（国办函〔2020〕109号）", "《甲》"), ("《甲》国办函〔2020〕109号", "《甲》"), ("《甲》、《乙》（国办函〔2020〕109号）", "《乙》"),
        ("《印发〈甲〉的通知》（国办函〔2020〕109号）", "《印发<甲>的通知》"), ("《甲》（中华人民共和国国务院令第711号）", "《甲》"),
        ("《甲》要求和国办函〔2020〕109号", "-"), ("《甲》（以下简称甲，国办函〔2020〕109号）", "-"), ("国办函〔2020〕109号", "-"),
        ("（国办函〔2020〕109号）", "-"),
    ])
    func `a number belongs to the title right before it`(_ sentence: String, _ title: String) throws {
        let (prose, citations) = try read(sentence)
        let number = try #require(citations.numbers.first)
        #expect(number.title.map { prose.folded(citations.titles[$0].range) } ?? "-" == title)
        #expect(
            citations.titles.filter { $0.number == 0 }.map { prose.folded($0.range) } == (title == "-" ? [] : [title]))
    }

    @Test(arguments: [
        ("按《条例》第五十条", ["《条例》 50 -"]), ("按《条例》第50条", ["《条例》 50 -"]), ("按政府信息公开条例第二十条", ["按政府信息公开条例 20 -"]),
        ("《条例》第四十九条、第五十条和第五十一条", ["《条例》 49 -", "《条例》 50 -", "《条例》 51 -"]),
        ("《条例》第二十条第（八）项", ["《条例》 20 8"]), ("《条例》第二十条第一款第十五项", ["《条例》 20 15"]), ("《条例》第二十条（16）项", ["《条例》 20 16"]),
        ("《条例》第二十条（一）主动公开", ["《条例》 20 -"]), ("《条例》第二十条第（一项", ["《条例》 20 -"]),
        ("《条例》（国务院令第711号）第五十条", ["《条例》 50 -"]), ("（以下简称《条例》）第五十条", ["《条例》 50 -"]),
        ("第二十条", ["- 20 -"]), ("《条例》规定，第二十条", ["- 20 -"]), ("发布信息26条", []), ("各条、二十条、第几条", []),
        ("《条例》第二十条，第三十条", ["《条例》 20 -", "- 30 -"]),
    ])
    func `articles are read with their law`(_ sentence: String, _ expected: [String]) throws {
        #expect(try articles(sentence) == expected)
    }

    @Test func `the range of an article ends with its last part`() throws {
        let (prose, citations) = try read("《条例》第二十条第一款第（八）项规定")
        #expect(citations.articles.map { prose.folded($0.range) } == ["第二十条第一款第(八)项"])
    }

    @Test func `a text that is a number and nothing else is read`() throws {
        #expect(try #require(CitationReader.number("国办函〔2020〕109号")).serial == 109)
        #expect(try #require(CitationReader.number("国务院第711号令")).year == nil)
        for text in ["", "号", "按国办函〔2020〕109号", "国办函〔2020〕109号文件", "109", "国办函号令"] {
            #expect(CitationReader.number(text) == nil, "\(text)")
        }
    }
}
