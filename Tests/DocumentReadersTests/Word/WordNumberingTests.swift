import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct WordNumberingTests: WordTesting {
    private func level(_ level: Int, _ format: String, _ text: String, _ more: String = "<w:start w:val=\"1\"/>")
        -> String
    {
        "<w:lvl w:ilvl=\"\(level)\">\(more)<w:numFmt w:val=\"\(format)\"/><w:lvlText w:val=\"\(text)\"/></w:lvl>"
    }

    private func abstract(_ id: Int, _ levels: String...) -> String {
        "<w:abstractNum w:abstractNumId=\"\(id)\">\(levels.joined())</w:abstractNum>"
    }

    private func number(_ id: Int, _ abstract: Int, _ more: String = "") -> String {
        "<w:num w:numId=\"\(id)\"><w:abstractNumId w:val=\"\(abstract)\"/>\(more)</w:num>"
    }

    /// A paragraph of a numbering.
    private func item(_ text: String, _ number: Int = 1, level: Int = 0) -> String {
        let properties = "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(number)\"/></w:numPr>"
        return "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    private func styled(_ text: String, _ style: String) -> String {
        "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r><w:t>\(text)</w:t></w:r></w:p>"
    }

    private func lines(_ body: String, _ numbering: String, styles: String = "") throws -> [String] {
        try blocks(body, parts: ["numbering": numbering, "styles": styles])
    }

    @Test("Headings whose numbers stand in the definitions only")
    func chapters() throws {
        let numbering =
            abstract(0, level(0, "chineseCounting", "%1、"), level(1, "chineseCountingThousand", "（%2）"))
            + number(1, 0)
        let body =
            item("总体情况") + item("主动公开", level: 1) + item("依申请公开", level: 1) + item("主动公开政府信息情况")
            + item("监督保障", level: 1)
        #expect(
            try lines(body, numbering)
                == ["P 一、总体情况", "P （一）主动公开", "P （二）依申请公开", "P 二、主动公开政府信息情况", "P （一）监督保障"])
    }

    @Test func labelsInCells() throws {
        let numbering = abstract(0, level(0, "decimal", "%1.")) + number(1, 0)
        #expect(
            try lines(
                table(row("<w:tc>\(item("属于国家秘密"))</w:tc>", cell("0")), row("<w:tc>\(item("其他"))</w:tc>", cell(""))),
                numbering)
                == ["T 1.属于国家秘密@0|0@1 / 2.其他@0|@1"])
    }

    @Test("A digit behind a number is no part of it, and a bullet is no text")
    func digitsBehindNumbers() throws {
        let numbering =
            abstract(0, level(0, "decimal", "%1."), level(1, "bullet", "·"), level(2, "decimal", "%3")) + number(1, 0)
        #expect(
            try lines(item("5") + item("5", level: 1) + item("５", level: 2), numbering) == ["P 1. 5", "P 5", "P 1 ５"])
    }

    @Test("Upper levels stand in the text of lower ones, in digits where that is asked for")
    func upperLevels() throws {
        let numbering =
            abstract(
                0, level(0, "chineseCounting", "第%1章", "<w:start w:val=\"3\"/>"), level(1, "decimal", "%1.%2"),
                level(2, "decimal", "%1.%2.%3", "<w:start w:val=\"1\"/><w:isLgl/>")) + number(1, 0)
        let body = item("甲") + item("乙", level: 1) + item("丙", level: 2) + item("丁", level: 2)
        #expect(try lines(body, numbering) == ["P 第三章甲", "P 三.1乙", "P 3.1.1丙", "P 3.1.2丁"])
    }

    @Test("A level may be told not to begin anew, or only behind a certain one")
    func restarts() throws {
        let numbering =
            abstract(
                0, level(0, "decimal", "%1、"),
                level(1, "decimal", "%2）", "<w:start w:val=\"1\"/><w:lvlRestart w:val=\"0\"/>"),
                level(2, "decimal", "%3）", "<w:start w:val=\"1\"/><w:lvlRestart w:val=\"1\"/>")) + number(1, 0)
        let body =
            item("甲") + item("乙", level: 1) + item("丙", level: 2) + item("乙", level: 1) + item("丙", level: 2)
            + item("甲") + item("乙", level: 1) + item("丙", level: 2)
        #expect(
            try lines(body, numbering)
                == ["P 1、甲", "P 1）乙", "P 1）丙", "P 2）乙", "P 2）丙", "P 2、甲", "P 3）乙", "P 1）丙"])
    }

    @Test("Numberings of one definition count on, unless they say where to begin")
    func sharedCounts() throws {
        let over = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"
        let numbering = abstract(0, level(0, "decimal", "%1、")) + number(1, 0) + number(2, 0) + number(3, 0, over)
        #expect(
            try lines(item("甲") + item("乙", 2) + item("丙", 3) + item("丁", 1), numbering)
                == ["P 1、甲", "P 2、乙", "P 1、丙", "P 3、丁"])
    }

    @Test("A style numbers its paragraphs, through the styles that it is based on too")
    func styles() throws {
        let numbering =
            abstract(
                0, level(0, "chineseCounting", "%1、", "<w:start w:val=\"1\"/><w:pStyle w:val=\"1\"/>"),
                level(1, "decimal", "%2.", "<w:start w:val=\"1\"/><w:pStyle w:val=\"2\"/>")) + number(7, 0)
        let numbered = "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
        let styles = """
            <w:style w:type="paragraph" w:styleId="1">\(numbered)</w:style>\
            <w:style w:type="paragraph" w:styleId="2">\(numbered)</w:style>\
            <w:style w:type="paragraph" w:styleId="a"><w:basedOn w:val="1"/></w:style>\
            <w:style w:type="paragraph" w:styleId="none"><w:basedOn w:val="1"/>\
            <w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
            """
        let body = styled("甲", "1") + styled("乙", "2") + styled("丙", "a") + styled("丁", "none") + styled("戊", "?")
        #expect(try lines(body, numbering, styles: styles) == ["P 一、甲", "P 1.乙", "P 二、丙", "P 丁", "P 戊"])
    }

    @Test func definitionsThatLeadToAStyle() throws {
        let numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"s\"/></w:abstractNum>"
            + abstract(1, level(0, "upperRoman", "%1.")) + number(1, 0) + number(2, 1)
        let styles =
            "<w:style w:type=\"numbering\" w:styleId=\"s\"><w:pPr><w:numPr><w:numId w:val=\"2\"/></w:numPr></w:pPr></w:style>"
        #expect(try lines(item("甲") + item("乙"), numbering, styles: styles) == ["P I.甲", "P II.乙"])
    }

    @Test("Of paragraphs that became one the last one's number counts")
    func joined() throws {
        let numbering = abstract(0, level(0, "decimal", "%1、")) + number(1, 0)
        let deleted = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr></w:p>"
        #expect(try lines(deleted + item("甲") + item("乙"), numbering) == ["P 1、甲", "P 2、乙"])
    }

    @Test("Definitions that lead in circles, or nowhere")
    func broken() throws {
        let circle = "<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"s\"/></w:abstractNum>" + number(1, 0)
        let styles = """
            <w:style w:type="numbering" w:styleId="s"><w:basedOn w:val="s"/>\
            <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        #expect(try lines(item("甲"), circle, styles: styles) == ["P 甲"])
        #expect(try lines(item("甲"), number(1, 9)) == ["P 甲"])
        #expect(
            try lines(item("甲", -5, level: -7) + item("乙", 1, level: 99), abstract(0) + number(1, 0)) == ["P 甲", "P 乙"])
    }
}

@Suite struct WordNumberFormatTests {
    @Test(arguments: [
        ("chineseCounting", 1, "一"), ("chineseCounting", 10, "十"), ("chineseCounting", 12, "十二"),
        ("chineseCounting", 20, "二十"), ("chineseCounting", 101, "一百〇一"), ("chineseCountingThousand", 110, "一百一十"),
        ("chineseCountingThousand", 1_002, "一千零二"), ("chineseCounting", 0, "〇"), ("chineseCounting", 10_000, "10000"),
        ("chineseLegalSimplified", 12, "壹拾贰"), ("ideographDigital", 12, "一二"), ("ideographTraditional", 3, "丙"),
        ("ideographTraditional", 11, "11"), ("ideographZodiac", 12, "亥"), ("decimal", 7, "7"), ("decimalZero", 7, "07"),
        ("decimalZero", 10, "10"), ("decimalFullWidth", 12, "１２"), ("decimalEnclosedCircle", 3, "③"),
        ("decimalEnclosedCircle", 21, "21"), ("decimalEnclosedParen", 1, "⑴"), ("decimalEnclosedFullstop", 2, "⒉"),
        ("upperRoman", 1_994, "MCMXCIV"), ("lowerRoman", 4, "iv"), ("upperRoman", 5_000, "5000"),
        ("upperLetter", 1, "A"),
        ("lowerLetter", 28, "bb"), ("lowerLetter", 1_000_000, "1000000"), ("numberInDash", 1, "- 1 -"),
        ("ordinal", 2, "2nd"),
        ("ordinal", 12, "12th"), ("none", 3, ""), ("hebrew1", 3, "3"), ("upperLetter", 0, "0"),
    ])
    func writes(format: String, number: Int, text: String) {
        #expect(WordNumberFormat(format).text(number) == text)
    }
}
