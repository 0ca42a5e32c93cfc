import CorpusQuery
import ReportModel
import Testing
import TextSupport

struct EvaluationTroubleTests {
    private let scene = ExpressionScene()

    @Test(
        "where one cell is needed, several are an error that lists them",
        arguments: [
            ("t3.new.total = 1", "t3.new.total"), ("abs(t3.new.total) + 1 = 1", "t3.new.total"),
            ("1 = 1 within */*/t3.new.total", "t3.new.total"),
        ])
    func severalCells(_ text: String, _ path: String) {
        let cells = [
            "清河县杏林乡人民政府/2024/t3.new.total", "清河县柳溪镇人民政府/2023/t3.new.total", "清河县柳溪镇人民政府/2024/t3.new.total",
            "白石县石桥镇人民政府/2020/t3.new.total",
        ]
        #expect(
            throws: Diagnostic(
                .ambiguous,
                LocalizedText(
                    zh: "“\(path)”可以指：\(cells.joined(separator: "、"))",
                    en: "“\(path)” may mean \(cells.joined(separator: ", "))"),
                hint: LocalizedText(
                    zh: "这里只能是一个单元格；多个单元格用 sum、count、min、max、mean 或 median。",
                    en: "One cell is needed here; for several use sum, count, min, max, mean or median."), word: path)
        ) { try scene.outcome(text) }
    }

    @Test("of many cells the first eight are listed")
    func manyCells() {
        #expect {
            try scene.outcome("each 清河县柳溪镇人民政府/2024 : */*/t3 = 1")
        } throws: { error in
            let diagnostic = error as? Diagnostic
            return diagnostic?.word == "*/*/t3" && diagnostic?.message.zh.hasSuffix(" 等 686 个") == true
                && diagnostic?.message.en.hasSuffix(" and 678 more") == true
        }
    }

    @Test("where one text is needed, several are an error")
    func severalTexts() {
        let texts = ["清河县杏林乡人民政府/2024/s6", "清河县柳溪镇人民政府/2024/s6"]
        #expect(
            throws: Diagnostic(
                .ambiguous,
                LocalizedText(
                    zh: "“*/2024/s6”可以指：\(texts.joined(separator: "、"))",
                    en: "“*/2024/s6” may mean \(texts.joined(separator: ", "))"),
                hint: LocalizedText(
                    zh: "这里只能是一份报告的文字；逐份核对用 each。",
                    en: "The text of one report is needed here; to ask each report use each."), word: "*/2024/s6")
        ) { try scene.outcome("*/2024/s6 ~ '收费'") }
    }

    @Test("paths that name no report are errors, in every operand")
    func noReport() {
        for text in [
            "远山乡/2024/t3.new.total = 1", "sum(远山乡/*/t4) = 1", "count(blank 远山乡/*/t4) = 1", "absent 远山乡/*/t4",
            "远山乡/2024/s6 ~ '1'",
        ] {
            let expected = Diagnostic(
                .path, LocalizedText(zh: "已加载的报告中没有“远山乡”", en: "no loaded report is of “远山乡”"),
                hint: LocalizedText(zh: "用 reports 查看已加载的报告。", en: "See what is loaded with reports."), word: "远山乡")
            #expect(throws: expected) { try scene.outcome(text) }
            #expect(throws: expected) { try Expression(text).resolved(in: scene.context) }
        }
        #expect(
            throws: Diagnostic(
                .path, LocalizedText(zh: "“t4”里没有报告", en: "“t4” holds no report"),
                hint: LocalizedText(zh: "用 reports 查看已加载的报告。", en: "See what is loaded with reports."), word: "t4")
        ) { try ExpressionScene(corpus: Corpus()).outcome("count(t4) = 0") }
    }

    @Test("numbers of 38 digits are kept, longer ones are an error")
    func overflow() throws {
        // 2^127 - 1, of 2^31.
        let power = "(2147483648 * 2147483648 * 2147483648 * 2147483648 * 4 - 1) * 2 + 1"
        #expect(try scene.outcome("\(power) = 0").sides == "170141183460469231731687303715884105727 = 0")
        let expected = Diagnostic(
            .limit,
            LocalizedText(zh: "运算结果超出范围：数字太大或太细", en: "a result is out of range: the number is too large or too fine"),
            hint: LocalizedText(zh: "请简化乘除。", en: "Use fewer multiplications and divisions."))
        let tiny = "1 / 999999999999999999 / 999999999999999997"
        for text in [
            "\(power) + 1 = 0", "0 - (\(power)) - 2 = 0", "(\(power)) * 2 = 0", "\(tiny) / 999999999999999999 = 0",
            "\(tiny) + 1 / 999999999999999989 = 0", "abs(0 - (\(power)) - 1) = 0", "1 / (0 - (\(power)) - 1) = 0",
            "\(power) = -1 within 1",
        ] {
            #expect(throws: expected) { try scene.outcome(text) }
        }
        #expect(try scene.outcome("0 - (\(power)) - 1 < 1 / 999999999999999999").holds)
    }
}
