import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct SheetCellTests: SheetTesting {
    @Test func textsOfEachKind() throws {
        let strings = """
            <si><t>甲</t></si><si><r><t>本年</t></r><r><rPr><b/></rPr><t>新收</t></r><rPh><t>ben</t></rPh></si>\
            <si><t>一_x000D_二_x005F_x_</t></si><si/>
            """
        #expect(
            try texts(
                """
                <c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c>\
                <c t="inlineStr"><is><r><t>丙</t></r><r><t>丁</t></r></is></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>\
                <c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>戊</v></c><c t="d"><v>2024-01-31</v></c>
                """, strings: strings)
                == ["甲", "本年新收", "一 二_x_", "", "丙丁", "TRUE", "FALSE", "#REF!", "戊", "2024-01-31"])
    }

    @Test("A number struck out or raised is no part of the number beside it")
    func marks() throws {
        #expect(
            try texts(
                """
                <c t="inlineStr"><is><r><rPr><strike/></rPr><t>5</t></r><r><t>6</t></r></is></c>\
                <c t="inlineStr"><is><r><t>5</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>\
                <c t="inlineStr"><is><r><t>5</t></r><r><rPr><strike val="0"/></rPr><t>1</t></r></is></c>
                """) == ["5 6", "5 1", "51"])
    }

    @Test(
        "Numbers as Excel shows them",
        arguments: [
            ("0", "0"), ("12", "12"), ("3.0", "3"), ("12.300000000000001", "12.3"), ("0.1", "0.1"), ("-5", "-5"),
            ("1E3", "1000"), ("1.25E-2", "0.0125"), ("123456789012345678", "123456789012346000"),
            ("0.99999999999999999", "1"), ("-0", "0"), ("007", "7"),
            ("1e400", String(1) + String(repeating: "0", count: 400)),
            ("1e401", "1e401"), ("abc", "abc"), ("1.2.3", "1.2.3"), ("1 2", "1 2"), ("1e", "1e"), ("１", "１"),
        ])
    func numbers(stored: String, text: String) throws {
        #expect(try texts("<c><v>\(stored)</v></c><c><v>1</v></c>") == [text, "1"])
    }

    @Test("A formula whose result is not saved is said to be one, an empty text is blank")
    func formulas() throws {
        let document = try read(
            MadeWorkbook(
                "<row><c><f>1+1</f></c><c><f>1+1</f><v/></c><c t=\"str\"><f>A9</f><v></v></c><c><f>1</f><v>2</v></c></row>"
            ))
        #expect(sketch(document) == ["t [公式]@0|[公式]@1|@2|2@3"])
        #expect(document.notes.map(\.place) == [.sheet(number: 1, row: 1, column: 1)])
        #expect(document.notes.first?.text.zh == "2 个单元格是公式，文件没有保存计算结果；请用 Excel 或 WPS 打开后另存")
    }

    @Test("Shared strings that are not there")
    func missingStrings() throws {
        for value in ["1", "-1", "99999999999999999999", "0.5e1", "x", "2147483648"] {
            #expect(
                try texts("<c t=\"s\"><v>\(value)</v></c><c><v>1</v></c>", strings: "<si><t>甲</t></si>") == [
                    "[缺失]", "1",
                ])
        }
        let document = try read(MadeWorkbook("<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row>"))
        #expect(sketch(document) == ["t [缺失]@0|1@1"])
        #expect(document.notes.map(\.text.zh) == ["1 个单元格的文字在文件里找不到"])
    }
}

@Suite struct NumberDisplayTests {
    private func shown(_ code: String, _ number: String, isFrom1904: Bool = false) -> String {
        guard let number = StoredNumber(Array(number.utf8)) else { return "" }
        let shown = NumberDisplay(id: 200, own: code).shown(number, isFrom1904: isFrom1904)
        return String(decoding: shown.text, as: UTF8.self)
    }

    private func built(_ id: Int, _ number: String) -> String {
        guard let number = StoredNumber(Array(number.utf8)) else { return "" }
        return String(decoding: NumberDisplay(id: id, own: nil).shown(number, isFrom1904: false).text, as: UTF8.self)
    }

    @Test(arguments: [
        // As it is
        ("General", "12.5", "12.5"), ("0", "12", "12"), ("#,##0.00", "1234.5", "1234.5"), ("@", "7", "7"),
        ("000", "5", "5"),
        ("G/通用格式", "5", "5"), ("[Red]0;[Blue]-0", "-3", "-3"), ("0.0_ ", "2", "2"), ("[$-804]0", "2", "2"),
        ("0;[Red]\\-0", "-3", "-3"), ("", "4", "4"), ("0_);(0)", "-3", "(3)"),
        // With words
        ("0\"件\"", "5", "5件"), ("\"共\"0", "5", "共5"), ("General\"万元\"", "1.5", "1.5万元"), ("[$¥-804]0.00", "2", "¥2"),
        ("0\\%", "5", "5%"),
        // Percent
        ("0%", "0.12", "12%"), ("0.0%", "0.12345", "12.3%"), ("0%", "0.125", "13%"), ("0%", "1", "100%"),
        // Nothing, or a word, where there is a number
        ("0;-0;;@", "0", "（显示为空）0"), (";;;", "5", "（显示为空）5"), ("#", "0", "（显示为空）0"), ("#.##", "0", "（显示为空）0"),
        ("0;-0;\"-\"", "0", "-"), ("_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"??_ ;_ @_ ", "0", "-"), ("0;-0;无", "0", "无"),
        ("0;-0;\"0\"", "0", "0"), ("\"无\"", "5", "无"),
        // Another number than is stored
        ("0,", "12000", "（另有显示）12000"), ("0!.0,\"万元\"", "12000", "（另有显示）12000"), ("\"1\"0", "5", "（另有显示）5"),
        ("0\"5\"", "5", "（另有显示）5"), ("000-0000", "5551234", "（另有显示）5551234"), ("# ?/?", "0.5", "（另有显示）0.5"),
        ("0.0E+0", "12345", "（另有显示）12345"), ("[DBNum1]0", "5", "（另有显示）5"), ("[>100]0;0.0", "5", "（另有显示）5"),
        ("0;0", "-5", "（另有显示）-5"), ("0;[Red]0", "-5", "（另有显示）-5"), ("-0", "5", "（另有显示）5"),
        ("\"1\";\"2\"", "5", "（另有显示）5"), ("0.0.0", "5", "（另有显示）5"), ("0 0", "55", "（另有显示）55"),
        // Dates
        ("yyyy-mm-dd", "45322", "2024-01-31"), ("yyyy\"年\"m\"月\"d\"日\"", "45322", "2024-01-31"),
        ("h:mm AM/PM", "0.5", "12:00"), ("yyyy/m/d h:mm", "45322.25", "2024-01-31 06:00"),
        ("[h]:mm", "1", "1900-01-01"),
        ("yyyy", "-1", "（日期）-1"), ("yyyy", "99999999", "（日期）99999999"), ("e\"年\"", "45322", "2024-01-31"),
        ("yyyy0", "45322", "（另有显示）45322"),
    ])
    func codes(code: String, number: String, text: String) {
        #expect(shown(code, number) == text)
    }

    @Test(arguments: [
        (0, "5", "5"), (1, "5", "5"), (9, "0.5", "50%"), (10, "0.1234", "12.34%"), (14, "45322", "2024-01-31"),
        (22, "45322.5", "2024-01-31 12:00"), (31, "1", "1900-01-01"), (57, "60", "1900-02-29"),
        (14, "61", "1900-03-01"),
        (14, "59", "1900-02-28"), (14, "2958465", "9999-12-31"), (14, "2958465.99999", "（日期）2958465.99999"),
        (14, "36585", "2000-02-29"), (41, "0", "-"), (43, "5", "5"), (44, "5", "¥5"), (11, "1", "（另有显示）1"),
        (49, "5", "5"),
        (163, "5", "5"),
    ])
    func codesThatNeedNoText(id: Int, number: String, text: String) {
        #expect(built(id, number) == text)
    }

    @Test func daysFrom1904() {
        #expect(shown("yyyy-mm-dd", "0", isFrom1904: true) == "1904-01-01")
        #expect(shown("yyyy-mm-dd", "43860", isFrom1904: true) == "2024-01-31")
    }

    @Test("Neither shown nor stored as a number means no number to any reader of cells")
    func neverAnotherNumber() {
        for text in ["（显示为空）0", "（另有显示）12000", "（日期）-1", "12%", "2024-01-31", "12:00", "(3)", "¥2", "[公式]", "[缺失]"] {
            #expect(NumberText.read(text) == .unreadable, "\(text)")
        }
        #expect(NumberText.read("-") == .dash)
    }

    @Test func roundedNumbersAreTheStoredOnes() {
        guard let number = StoredNumber(Array("12.345".utf8)) else { return #expect(Bool(false)) }
        let display = NumberDisplay(id: 2, own: nil)
        #expect(display.shown(number, isFrom1904: false) == .init(text: Array("12.345".utf8), remark: .rounded))
    }
}
