import DocumentModel
import ReportModel
import TextSupport
import Testing

@testable import AuditRules

@Suite struct ResidueTests {
    @Test(arguments: [
        ("<p>甲</p>", ["<p>", "</p>"]), ("甲<br>乙", ["<br>"]), ("甲&nbsp;乙", ["&nbsp;"]), ("甲&#160;乙", ["&#"]),
        ("[bookmark: _a]甲", ["[bookmark: _a]"]),
        ("[bookmark: 甲", ["[bookmark:"]), ("〈办法〉甲", nil), ("1<2，3>2", nil), ("《关于〈甲格式〉的通知》", nil), ("格式>甲", ["格式>"]),
        ("font-size:14px", ["font-size:"]), ("淇℃伅鍏紑", ["淇℃伅鍏紑"]), ("甲\u{FFFD}\u{FFFD}乙", ["\u{FFFD}\u{FFFD}"]),
    ])
    func `markup and broken characters are quoted whole`(_ text: String, _ quote: [String]?) throws {
        #expect(try Rule.markupResidue.quotes(text) == (quote.map { [$0] } ?? []))
    }

    @Test func `markup weighs more than the trace of a picture`() throws {
        func severities(_ text: String) throws -> [Severity] {
            try Rule.markupResidue.findings(in: ExampleReport(prose: .overview(text))).map(\.severity)
        }
        #expect(try severities("<img src=\"a.png\">甲") == [.info])
        #expect(try severities("<img src=\"a.png\">甲<br>") == [.warning])
        #expect(try severities("data:image/png;base64,AA") == [.info])
    }

    @Test func `invisible characters are counted by kind`() throws {
        let prose = ExampleProse(
            title: ["清河县柳溪镇\u{A0}人民政府2024年政府信息公开工作年度报告"],
            disclosure: ["\u{A0}\t规章\u{3000}", "\t\u{200B}0\u{2003}", "\t\u{FEFF}3\u{A0}"])
        let found = try Rule.invisibleCharacter.findings(in: ExampleReport(prose: prose))
        #expect(
            found.map(\.message) == [
                LocalizedText(
                    zh: "表格或标题中有 3 个不间断空格（U+00A0）、1 个特殊空格（U+2003）、1 个零宽字符（U+200B）、1 个全角空格（U+3000）、"
                        + "1 个零宽字符（U+FEFF）。",
                    en:
                        "invisible characters in tables or headings: 3 × no-break blank (U+00A0), 1 × special blank (U+2003), "
                        + "1 × zero-width character (U+200B), 1 × full-width blank (U+3000), 1 × zero-width character (U+FEFF)."
                )
            ])
        #expect(found.first?.quotes == ["规章", "清河县柳溪镇\u{A0}人民政府2024年政府信息公开工作年度报告"])
    }

    @Test func `of the tables and of the headings the first place is quoted each`() throws {
        let prose = ExampleProse(
            overview: ["（一）主动\u{A0}公开", "按时公开。", "（二）依申请\u{A0}公开", "按时办理。"], disclosure: ["\t规章\t0", "\t\u{A0}许可\t0"],
            requests: ["\t予以\u{A0}公开\t0", "\t总计\t0"])
        let found = try Rule.invisibleCharacter.findings(in: ExampleReport(prose: prose))
        #expect(found.map(\.quotes) == [["许可", "（一）主动\u{A0}公开"]])
    }

    @Test func `a full-width blank in a heading, and a line break of old, are none`() throws {
        let prose = ExampleProse(overview: ["（一）主动\u{3000}公开", "按时公开。"], disclosure: ["\t规章\u{85}\t0"])
        #expect(try Rule.invisibleCharacter.findings(in: ExampleReport(prose: prose)) == [])
    }

    @Test(arguments: [
        ("3.其他\t0\t0\t0\t0\t0\t0\t0", ["3.其他"]), ("3.其他\t0\t0\t0\t0\t0\t0", nil),
        ("3.其他\t\t0\t0\t0\t0\t0\t0\t0", ["3.其他"]), ("（七）总计\t\t0\t0\t0\t0\t0\t0\t0", ["（七）总计"]),
        ("四、结转下年度继续办理\t\t0\t0\t0\t0\t0\t0\t0", nil),
        ("3.其他\t0", nil),
    ])
    func `only low rows that begin in the first column of a whole table are told`(
        _ row: String, _ quote: [String]?
    ) throws {
        let levels = "\t（二）部分公开\t\t0\t0\t0\t0\t0\t0\t0"
        let prose = ExampleProse(requests: [levels, row])
        #expect(
            try Rule.rowOutOfColumn.findings(in: ExampleReport(prose: prose)).map(\.quotes)
                == (quote.map { [$0] } ?? []))
    }

    @Test func `traditional words and pinyin are told apart, ten places are quoted`() throws {
        let found = try Rule.mixedScript.findings(
            in: ExampleReport(prose: .overview(String(repeating: "公開，", count: 12) + "報(bào)表。")))
        #expect(found.map(\.quotes.count) == [10, 1])
        #expect(found.map(\.message.zh) == ["正文夹有繁体字，如“公開”，共 12 处。", "正文夹有拼音，如“報(bào)”。"])
        #expect(try Rule.mixedScript.quotes("，(bao)，A(bao)。") == [])
    }

    @Test(arguments: [
        "gong", "kai", "zheng", "fu", "xin", "xi", "wu", "bao", "gao", "zuo", "guó", "jù", "bào", "fù", "jìn", "wù",
        "huì",
        "xiàn", "zhèn", "qǐng", "guān", "xiàng", "jì", "dòng", "rèn", "duì", "shí", "jī", "jiǎn", "wèi", "yè", "xiāng",
        "jié", "zé", "lǐ", "xué", "fā", "chǎn", "qū",
    ])
    func `every reading of the list is found behind a character`(_ reading: String) throws {
        #expect(try Rule.mixedScript.quotes("按时公(\(reading))布。") == [["公(\(reading))"]])
    }

    @Test(arguments: [
        ("规章（设区的市填报）", Severity.info), ("规章（设区的市填报", .warning), ("某某（设区的市填报）", .warning),
    ])
    func `a known label with a remark in brackets is a mere hint`(_ label: String, _ severity: Severity) throws {
        let note = ReadingNote(.labelFuzzy, label: label, LocalizedText(zh: "按规章读取", en: "read as 规章"))
        let found = try Rule.labelMisspelt.findings(in: ExampleReport(prose: ExampleProse(), notes: [note]))
        #expect(found.map(\.severity) == [severity])
    }
}
