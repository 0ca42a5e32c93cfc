import CorpusQuery
import Testing
import TextSupport

struct ExpressionTroubleTests {
    private static let shape = LocalizedText(
        zh: "例如 t3.new.total + t3.carried-in.total = 24，符号两边要有空格。",
        en: "For example t3.new.total + t3.carried-in.total = 24, with blanks around signs.")
    private static let values = LocalizedText(
        zh: "值是数字、加引号的文字、路径，或 sum(…)、count(…) 等函数。",
        en: "Values are numbers, quoted texts, paths, and functions such as sum(…) and count(…).")
    private static let blanks = LocalizedText(
        zh: "符号两边要有空格：a + b = 3。", en: "Signs have blanks around them: a + b = 3.")
    private static let joins = LocalizedText(
        zh: "值之间用 + - * / = != < <= > >= ~ 连接，条件之间用 and、or。",
        en: "Values are joined by + - * / = != < <= > >= ~, conditions by and or or.")
    private static let withinShape = LocalizedText(zh: "写作 a = b within 0.5。", en: "Write a = b within 0.5.")
    private static let eachShape = LocalizedText(
        zh: "写作 each */2024 : t3.new.total >= 0。", en: "Write each */2024 : t3.new.total >= 0.")
    private static let rowShape = LocalizedText(
        zh: "例如 count(findings severity = error and year = 2024)。",
        en: "For example count(findings severity = error and year = 2024).")
    private static let logic = LocalizedText(
        zh: "and、or、not 用于条件，例如 t3.new.total = 3。", en: "and, or and not go with conditions such as t3.new.total = 3.")
    private static let arithmetic = LocalizedText(
        zh: "四则运算、abs 和 within 用于数字。", en: "Arithmetic, abs and within go with numbers.")
    private static let order = LocalizedText(
        zh: "大小只在数字之间比较，文字用 =、!=、~。", en: "Only numbers are less or greater; texts are compared with =, != and ~.")
    private static let search = LocalizedText(
        zh: "~ 看一段文字里有没有另一段文字，例如 s6 ~ '收费'。", en: "~ looks for a text in another, as in s6 ~ '收费'.")
    private static let equality = LocalizedText(
        zh: "= 和 != 比较两个数字或两段文字。", en: "= and != compare two numbers or two texts.")
    private static let reports = LocalizedText(
        zh: "写上单元格、章节或行；文字要加引号。", en: "Write a cell, a section or a line behind it; put texts in quotation marks.")

    private func expect(
        _ typed: String, _ zh: String, _ en: String, _ hint: LocalizedText?, word: String?,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let expected = Diagnostic(.usage, LocalizedText(zh: zh, en: en), hint: hint, word: word)
        #expect(throws: expected, sourceLocation: sourceLocation) { try Expression(typed) }
    }

    @Test("nothing, and what is left open", arguments: ["", " \u{3000}\n", "# 1 = 1"])
    func empty(_ typed: String) {
        expect(typed, "表达式是空的", "the expression is empty", Self.shape, word: nil)
    }

    @Test("quotation marks that are not closed", arguments: ["'", "\"", "“"])
    func quotes(_ mark: String) {
        expect("s6 ~ \(mark)收费", "引号 \(mark) 没有结束", "the quotation mark \(mark) is not closed", nil, word: mark)
    }

    @Test("an escaped quotation mark closes nothing")
    func escapedQuote() {
        expect("s6 ~ \"收费\\\"", "引号 \" 没有结束", "the quotation mark \" is not closed", nil, word: "\"")
    }

    @Test(
        "brackets that do not match",
        arguments: [
            "(1 = 1", "((1 = 1)", "sum(t4", "count(findings", "count(findings year =", "count(findings (year = 1)",
            "abs(1",
        ])
    func unclosed(_ typed: String) {
        expect(typed, "括号没有结束，缺少“)”", "a bracket is not closed: “)” is missing", nil, word: "(")
    }

    @Test("a bracket too many", arguments: ["1 = 1)", "sum(t4)) = 1 )", "not (1 = 1)))"])
    func unopened(_ typed: String) {
        expect(typed, "多了一个“)”", "one “)” is too many", nil, word: ")")
    }

    @Test("functions need brackets", arguments: ["sum", "count", "min", "max", "mean", "median", "abs"])
    func bracketExpected(_ function: String) {
        let hint = LocalizedText(zh: "写作 \(function)(…)。", en: "Write \(function)(…).")
        for typed in ["\(function) t4 = 1", "1 = \(function)"] {
            expect(
                typed, "“\(function)”后面要有括号", "“\(function)” needs brackets behind it", hint, word: function)
        }
    }

    @Test(
        "signs without blanks",
        arguments: [
            "3-1", "1/3", "1,000", "-1-1", "t3.new.total=3", "*/2024/t3.new.total+1", "!1", "甲镇/2024/t4~", "－1－1",
        ])
    func blanksNeeded(_ word: String) {
        let folded = word.replacing("－", with: "-")
        expect(
            "\(word) = 2", "“\(folded)”里的符号两边没有空格", "the signs in “\(folded)” have no blanks around them", Self.blanks,
            word: folded)
    }

    @Test("signs without blanks behind a value")
    func blanksNeededBehind() {
        expect("t4 = 3 -1+2", "“-1+2”前面缺少符号", "a sign is missing before “-1+2”", Self.blanks, word: "-1+2")
        expect(
            "count(findings year=2024) = 0", "“year=2024”里的符号两边没有空格",
            "the signs in “year=2024” have no blanks around them", Self.blanks, word: "year=2024")
    }

    @Test("values that are missing")
    func values() {
        for typed in ["1 =", "1 +", "not", "1 = 1 and", "(", "each */2024 :", "sum(", "blank"] {
            expect(
                typed, "表达式没有写完：最后缺少一个值", "the expression is not complete: a value is missing at its end", Self.shape,
                word: nil)
        }
        for (typed, word) in [
            ("= 1", "="), ("1 = = 1", "="), ("1 + * 2 = 3", "*"), ("() = 1", ")"), ("1 = 1 and or 2 = 2", "or"),
            ("and", "and"), ("1 = within 2", "within"), ("1 = not 2", "not"), (": 1 = 1", ":"), ("abs() = 1", ")"),
        ] {
            expect(typed, "“\(word)”前面缺少一个值", "a value is missing before “\(word)”", Self.values, word: word)
        }
    }

    @Test("signs that are missing or too many")
    func signs() {
        for (typed, word) in [
            ("1 2", "2"), ("1 = 1 2 = 2", "2"), ("(1 2) = 1", "2"), ("sum(t4 t3) = 1", "t3"),
            ("1 = 1 not 2 = 2", "not"),
            ("1 = 1 : 2", ":"), ("count(findings year = 1 2) = 1", "2"), ("'a' 'b'", "b"), ("1 = 1 (2 = 2)", "("),
        ] {
            expect(typed, "“\(word)”前面缺少符号", "a sign is missing before “\(word)”", Self.joins, word: word)
        }
        for (typed, word) in [
            ("1 = 1 = 1", "="), ("1 < 2 <= 3", "<="), ("1 = 1 within 2 != 3", "!="), ("'a' ~ 'b' ~ 'c'", "~"),
        ] {
            expect(
                typed, "一次只能比较两个值", "only two values can be compared at a time",
                LocalizedText(zh: "分开写：a = b and b = c。", en: "Write them apart: a = b and b = c."), word: word)
        }
    }

    @Test("within where it says nothing")
    func within() {
        for (typed, sign) in [
            ("1 < 2 within 3", "<"), ("1 != 2 within 3", "!="), ("'a' = 'b' within 3", "="),
            ("'a' ~ 'b' within 3", "~"),
        ] {
            expect(
                typed, "within 只用于数字之间的“=”，这里是“\(sign)”或文字",
                "within goes with “=” between numbers, not with “\(sign)” or texts", Self.withinShape, word: "within")
        }
        for typed in ["1 within 2", "1 = 2 within 3 within 4", "(1 = 2) within 3"] {
            expect(typed, "within 前面没有“=”", "no “=” stands before within", Self.withinShape, word: "within")
        }
    }

    @Test("what is no condition")
    func conditions() {
        for (typed, text, zh, en, word) in [
            ("1 + 2", "1 + 2", "数字", "number", "1"), ("三.本年新收.总计", "t3.new.total", "数字", "number", "三.本年新收.总计"),
            ("'a b'", "'a b'", "文字", "text", "a b"), ("sum(t4)", "sum(t4)", "数字", "number", "sum"),
            ("each all : s6", "s6", "文字", "text", "s6"),
        ] {
            expect(
                typed, "“\(text)”是\(zh)，而期望应是一个比较或条件",
                "“\(text)” is a \(en); an expectation is a comparison or a condition", Self.shape, word: word)
        }
    }

    @Test("values of the wrong kind")
    func kinds() {
        let cases: [(String, String, String, ValueWord, String, LocalizedText)] = [
            ("1 + 'a' = 2", "+", "'a'", .text, "a", Self.arithmetic),
            ("s6 * 2 = 2", "*", "s6", .text, "s6", Self.arithmetic),
            ("1 - (2 = 2) = 1", "-", "2 = 2", .truth, "2", Self.arithmetic),
            ("abs('a') = 1", "abs", "'a'", .text, "a", Self.arithmetic),
            ("1 = 1 within 'a'", "within", "'a'", .text, "a", Self.arithmetic),
            ("1 and 2 = 2", "and", "1", .number, "1", Self.logic),
            ("1 = 1 or s6", "or", "s6", .text, "s6", Self.logic),
            ("not 'a'", "not", "'a'", .text, "a", Self.logic),
            ("'a' < 'b'", "<", "'a'", .text, "a", Self.order),
            ("1 ~ 2", "~", "1", .number, "1", Self.search),
            ("(1 = 1) = 1", "=", "1 = 1", .truth, "1", Self.equality),
            ("1 != (blank t4)", "!=", "blank t4", .truth, "blank", Self.equality),
            ("(not 1 = 1) >= 1", ">=", "not 1 = 1", .truth, "not", Self.order),
        ]
        for (typed, sign, text, kind, word, hint) in cases {
            expect(
                typed, "“\(sign)”不能用于\(kind.zh)“\(text)”", "“\(sign)” does not go with the \(kind.en) “\(text)”", hint,
                word: word)
        }
        expect(
            "t3.new.total = '24'", "“=”的两边不能比较：“t3.new.total”是数字，“'24'”是文字",
            "“=” compares unlike values: “t3.new.total” is a number, “'24'” a text", Self.values, word: "24")
        expect(
            "s6 < 3", "“<”的两边不能比较：“s6”是文字，“3”是数字", "“<” compares unlike values: “s6” is a text, “3” a number",
            Self.values, word: "3")
    }

    private enum ValueWord {
        case number
        case text
        case truth

        var zh: String { self == .number ? "数字" : self == .text ? "文字" : "条件" }
        var en: String { self == .number ? "number" : self == .text ? "text" : "condition" }
    }

    @Test("long operands are cut in messages")
    func long() {
        let sum = Array(repeating: "1", count: 40).joined(separator: " + ")
        let shown = String(sum.prefix(59)) + "…"
        expect(
            sum, "“\(shown)”是数字，而期望应是一个比较或条件",
            "“\(shown)” is a number; an expectation is a comparison or a condition", Self.shape, word: "1")
    }

    @Test("paths that are not what is needed")
    func paths() {
        for path in ["*/2024", "清河县柳溪镇人民政府", "all", "收费"] {
            expect(
                "\(path) = 1", "“\(path)”指整份报告，不是一个值", "“\(path)” names reports as a whole, which are no value",
                Self.reports, word: path)
        }
        for (typed, function, text) in [
            ("sum(*/2024) = 1", "sum", "*/2024"), ("count(s6) = 1", "count", "s6"), ("count(all) = 1", "count", "all"),
            ("blank L14", "blank", "L14"), ("absent(last)", "absent", "last"), ("min(3) = 3", "min", "3"),
            ("max('a') = 3", "max", "a"), ("mean() = 3", "mean", ")"), ("median(sum(t4)) = 3", "median", "sum"),
            ("count(blank sum(t4)) = 3", "blank", "sum"), ("sum((t4)) = 3", "sum", "("),
        ] {
            expect(
                typed, "“\(function)”后面应是单元格的路径，“\(text)”不是",
                "“\(function)” takes a path to cells, which “\(text)” is not",
                LocalizedText(
                    zh: "例如 \(function)(*/2024/t3.new.total)。", en: "For example \(function)(*/2024/t3.new.total)."),
                word: text)
        }
    }

    @Test("paths and patterns that cannot be read say so themselves")
    func malformedPaths() {
        for (typed, code) in [
            ("甲镇/20x4/t4 = 1", ErrorCode.path), ("t3.nwe.total = 1", .address), ("三.总计 = 1", .ambiguous),
            ("each 甲镇/20x4 : 1 = 1", .path), ("sum(甲镇/2024/s9) = 1", .path),
        ] {
            #expect {
                try Expression(typed)
            } throws: { error in
                (error as? Diagnostic)?.code == code
            }
        }
    }

    @Test("each in the wrong place or shape")
    func each() {
        for typed in ["each", "each : 1 = 1", "each (all) : 1 = 1", "each 'all' : 1 = 1", "each not : 1 = 1"] {
            expect(typed, "each 后面缺少报告的路径", "no path to reports stands behind each", Self.eachShape, word: "each")
        }
        expect(
            "each */2024/t4 : 1 = 1", "each 后面应是报告，“*/2024/t4”还写了位置“t4”",
            "each takes reports, and “*/2024/t4” has the place “t4”", Self.eachShape, word: "*/2024/t4")
        for (typed, path, word) in [
            ("each */2024", "*/2024", "*/2024"), ("each */2024 1 = 1", "*/2024", "*/2024"),
            ("each */2024: 1 = 1", "*/2024", "*/2024:"), ("each */2024： 1 = 1", "*/2024", "*/2024："),
        ] {
            expect(
                typed, "each 的路径“\(path)”后面缺少两边有空格的冒号",
                "no colon with blanks around it stands behind the path “\(path)” of each", Self.eachShape, word: word)
        }
        for typed in ["(each all : 1 = 1)", "1 = 1 and each all : 1 = 1", "1 = 1 each", "each all : each all : 1 = 1"] {
            expect(
                typed, "each 只能放在表达式开头", "each stands only at the beginning of an expression", Self.eachShape,
                word: "each")
        }
    }

    @Test("conditions on rows")
    func rows() {
        for (typed, word) in [
            ("count(findings = error) = 0", "="), ("count(findings and) = 0", "and"), ("count(findings not) = 0", ")"),
            ("count(findings 'year' = 1) = 0", "year"), ("count(findings year = 1 and) = 0", ")"),
        ] {
            expect(
                typed, "这里应是字段名，“\(word)”不是", "a field is expected here, which “\(word)” is not", Self.rowShape,
                word: word)
        }
        for (typed, word) in [
            ("count(findings year) = 0", ")"), ("count(findings year > 2020) = 0", ">"),
            ("count(findings year 1) = 0", "1"),
        ] {
            expect(
                typed, "字段“year”后面应是 =、!= 或 ~，不是“\(word)”",
                "=, != or ~ is expected behind the field “year”, not “\(word)”", Self.rowShape, word: word)
        }
        for (typed, word) in [
            ("count(findings year = ) = 0", ")"), ("count(findings year = (1)) = 0", "("),
            ("count(findings year ~ and) = 0", "and"),
            ("count(findings year = =) = 0", "="),
        ] {
            expect(
                typed, "字段“year”应与一个词或加引号的文字比较，不是“\(word)”",
                "the field “year” is compared with a word or a quoted text, not “\(word)”", Self.rowShape, word: word)
        }
    }
}
