import DocumentModel
import Testing

@testable import DocumentReaders

/// Which records are paragraphs and which are rows.
@Suite struct DelimitedLayoutTests: TextTesting {
    private static let wordings = ["第二十条第（一）项", "规章", "三、本年度办理结果", "二、上年结转政府信息公开申请数量"]

    @Test("Title, headings and prose are paragraphs, blank fields behind them or not", arguments: ["", ",,,"])
    func paragraphs(behind: String) throws {
        let prose = "“三公”经费，全镇发布信息七十九条，围绕道路养护、雨污分流和农机补贴三件群众常问的事，答复来电若干次"
        let text = [
            "清河县柳溪镇人民政府2024年年报", "一、总体情况", prose, "", "二、主动公开", "第二十条第（一）项", "甲,乙,丙,丁", "规章", "文件,1,,2", "",
            "四、复议", "戊,己,庚,辛", "0,0,0,0", "五、问题", "后文",
        ].map { $0.contains(",") ? $0 : $0 + behind }.joined(separator: "\n")
        let read = try texts(.delimited, text, knowing: Self.wordings).map { $0.replacing(/\|+( |$)/) { $0.output.1 } }
        #expect(
            read == [
                "P 清河县柳溪镇人民政府2024年年报", "P 一、总体情况", "P \(prose)", "P 二、主动公开",
                "T 第二十条第（一）项 / 甲|乙|丙|丁 / 规章 / 文件|1||2" + (behind.isEmpty ? "" : " / "), "P 四、复议",
                "T 戊|己|庚|辛 / 0|0|0|0", "P 五、问题", "P 后文",
            ])
    }

    @Test("A wording of the form in the middle of a table is a row of blank values")
    func blankRow() throws {
        let text = "项,甲,乙\n一、新收,1,2\n二、上年结转政府信息公开申请数量,,\n三、本年度办理结果,,\n（一）公开,1,2\n四、复议情况,,\n"
        #expect(
            try texts(.delimited, text, knowing: Self.wordings)
                == ["T 项|甲|乙 / 一、新收|1|2 / 二、上年结转政府信息公开申请数量|| / 三、本年度办理结果|| / （一）公开|1|2", "P 四、复议情况"])
    }

    @Test("Where prose is narrower than the tables, a chapter as wide as its table is a row of it")
    func wideChapter() throws {
        #expect(
            try texts(.delimited, "标题\n项,甲,乙\n一、新收,1,2\n二、结转,,\n三、办结,3,4\n四、复议\n")
                == ["P 标题", "T 项|甲|乙 / 一、新收|1|2 / 二、结转|| / 三、办结|3|4", "P 四、复议"])
    }

    @Test("A short label inside a table stays in it; behind a blank line it does not")
    func shortLabels() throws {
        #expect(
            try texts(.delimited, "项,甲\n乙组,\n丙,1\n,2\n,\n丁表,\n戊,3\n")
                == ["T 项|甲 / 乙组| / 丙|1 / |2 / |", "P 丁表", "T 戊|3"])
    }

    @Test("The lines of a field of prose are paragraphs each")
    func linesOfProse() throws {
        #expect(try sketch(.delimited, "\"甲\n\n 乙\",,\n") == ["P 甲@1:2", "P 乙@3:2"])
    }

    @Test(
        "A file is a table of fields by its ending, unless it is a container or a page",
        arguments: [
            ("a.csv", "甲,乙", true), ("a.TSV", "甲", true), ("a.txt", "甲,乙", false), ("a.csv", "PK\u{3}\u{4}", false),
            ("a.csv", "<html>", false), ("a.csv", "{\\rtf1", false), ("a.csv", "<?xml version", false),
        ])
    func recognizes(name: String, text: String, isDelimited: Bool) {
        #expect(DocumentFormat.delimited.recognizes(DocumentInput(Array(text.utf8), name: name)) == isDelimited)
    }

    @Test("A picture is no table of fields, whatever it is called")
    func picture() {
        for head in [[0xFF, 0xD8, 0xFF, 0xE0, 0], [0x89, 0x50, 0x4E, 0x47, 0x0D]] as [[UInt8]] {
            #expect(!DocumentFormat.delimited.recognizes(DocumentInput(head, name: "a.csv")))
        }
    }
}
