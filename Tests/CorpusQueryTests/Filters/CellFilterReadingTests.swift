import CorpusQuery
import Testing
import TextSupport

/// How conditions are read, and what is said of those that cannot be.
struct CellFilterReadingTests {
    @Test(
        "the canonical text has what was meant, and reads back",
        arguments: [
            ("value>=3", nil),
            ("value >= 3", "value >= 3"),
            ("value ＞ ３", "value > 3"),
            ("( value > 3 )", "value > 3"),
            ("value > 1 + 2 * 3", "value > 1 + 2 * 3"),
            ("value > (1 + 2) * 3", "value > (1 + 2) * 3"),
            ("year = 2024 or value > 3 and change < 0", "year = 2024 or value > 3 and change < 0"),
            ("(year = 2024 or value > 3) and change < 0", "(year = 2024 or value > 3) and change < 0"),
            ("not not value = 1", "not not value = 1"),
            ("not value = 1 and year = 2", "not value = 1 and year = 2"),
            ("state = blank", "state = 'blank'"),
            ("state = 空白", "state = 空白"),
            ("organ ~ “柳溪”", "organ ~ '柳溪'"), ("organ ~ ‘柳溪 镇’", "organ ~ '柳溪 镇'"),
            ("organ ~ '‘柳溪'", "organ ~ '‘柳溪'"),
            ("organ ~ \"it's\"", "organ ~ \"it's\""),
            ("county = 清\\ 河", "county = '清 河'"),
            ("row = denied.1", "row = denied.1"),
            ("organ = 'value'", "organ = 'value'"),
            ("change = 0 within 3", "change = 0 within 3"),
            ("organ ~ county # 说明", "organ ~ county"),
        ] as [(String, String?)])
    func canonical(_ typed: String, _ expected: String?) throws {
        guard let expected else {
            #expect(throws: Diagnostic.self) { try CellFilter(typed) }
            return
        }
        let filter = try CellFilter(typed)
        #expect(filter.description == expected)
        #expect(try CellFilter(expected) == CellFilter(CellFilter(expected).description))
    }

    @Test(
        "troubles",
        arguments: [
            ("", "表达式是空的", "the expression is empty", nil),
            (
                "value", "“value”是数字，而 --where 的条件应是一个比较或条件",
                "“value” is a number; the condition of --where is a comparison or a condition", "value"
            ),
            ("valu > 3", "没有字段“valu”", "there is no field “valu”", "valu"),
            ("valu + 1 > 3", "没有字段“valu”", "there is no field “valu”", "valu"),
            ("value > 甲", "没有字段“甲”", "there is no field “甲”", "甲"),
            ("甲 = 乙", "没有字段“甲”", "there is no field “甲”", "甲"),
            ("甲", "没有字段“甲”", "there is no field “甲”", "甲"),
            ("value>3", "“value>3”里的符号两边没有空格", "the signs in “value>3” have no blanks around them", "value>3"),
            (
                "organ > 3", "“>”的两边不能比较：“organ”是文字，“3”是数字",
                "“>” compares unlike values: “organ” is a text, “3” a number", "3"
            ),
            ("organ > county", "“>”不能用于文字“organ”", "“>” does not go with the text “organ”", "organ"),
            ("value ~ year", "“~”不能用于数字“value”", "“~” does not go with the number “value”", "value"),
            (
                "year = '2024'", "“=”的两边不能比较：“year”是数字，“'2024'”是文字",
                "“=” compares unlike values: “year” is a number, “'2024'” a text", "2024"
            ),
            (
                "organ = row", "organ 和 row 说的不是一回事，不能比较",
                "organ and row are of different things and cannot be compared", "row"
            ),
            ("state = foo", "state 不会是“foo”", "state is never “foo”", "foo"),
            ("state ~ foo", "state 不会是“foo”", "state is never “foo”", "foo"),
            ("'foo' != state", "state 不会是“foo”", "state is never “foo”", "foo"),
            ("row = deny", "row 不会是“deny”", "row is never “deny”", "deny"),
            ("column = 本年", "column 不会是“本年”", "column is never “本年”", "本年"),
            (
                "sum(value) > 3", "--where 的条件逐格判断，里面不能用“sum”",
                "the condition of --where is asked of one cell at a time, which has no “sum”", "sum"
            ),
            ("each * : value > 3", "each 只能放在表达式开头", "each stands only at the beginning of an expression", "each"),
            ("value > 3 and", "表达式没有写完：最后缺少一个值", "the expression is not complete: a value is missing at its end", nil),
            ("value > 3)", "多了一个“)”", "one “)” is too many", ")"),
            ("(value > 3", "括号没有结束，缺少“)”", "a bracket is not closed: “)” is missing", "("),
            ("1 < value < 3", "一次只能比较两个值", "only two values can be compared at a time", "<"),
            ("value > 3 value < 5", "“value”前面缺少符号", "a sign is missing before “value”", "value"),
        ] as [(String, String, String, String?)])
    func troubles(_ typed: String, _ zh: String, _ en: String, _ word: String?) throws {
        let error = #expect(throws: Diagnostic.self) { try CellFilter(typed) }
        #expect(error?.code == .usage)
        #expect(error?.message == LocalizedText(zh: zh, en: en))
        #expect(error?.word == word)
    }

    @Test(
        "hints",
        arguments: [
            ("valu > 3", "是不是 value？字段有：value、year、change、organ、county、state、row、column；文字加引号。"),
            ("state = foo", "可以是 absent、blank、dash、unreadable、number"),
            ("row = 本年新收", "只写一部分时用 ~：row ~ '本年新收'。"),
            ("row = grantd", "是不是 granted？"),
            ("value", "例如 value > 10 and county = '清河县'，符号两边要有空格。"),
            ("value and year", "and、or、not 用于条件，例如 value > 10。"),
            ("value ~ year", "~ 看一段文字里有没有另一段文字，例如 organ ~ '柳溪'。"),
        ])
    func hints(_ typed: String, _ expected: String) throws {
        let error = #expect(throws: Diagnostic.self) { try CellFilter(typed) }
        #expect(error?.hint?.zh == expected)
    }

    @Test("limits, at each and one past")
    func limits() throws {
        let bytes = { (count: Int) in "organ ~ '" + String(repeating: "x", count: count - 10) + "'" }
        #expect(try CellFilter(bytes(65_536)).description.utf8.count == 65_536)
        #expect(throws: limit("表达式过长：有 65537 字节，最多 65536 字节", "the expression is too long: 65537 bytes, at most 65536"))
        {
            try CellFilter(bytes(65_537))
        }
        let all = Array(repeating: "value = 1", count: 2_500).joined(separator: " and ")
        #expect(try CellFilter(all).description == all)
        #expect(throws: limit("表达式的词和符号过多：最多 10000 个", "the expression has too many words and signs: at most 10000")) {
            try CellFilter(all + " and and")
        }
        let nested = { (depth: Int) in String(repeating: "not ", count: depth) + "value = 1" }
        #expect(try CellFilter(nested(64)).description == nested(64))
        #expect(throws: limit("表达式嵌套过深：最多 64 层", "the expression is nested too deeply: at most 64 levels")) {
            try CellFilter(nested(65))
        }
    }

    private func limit(_ zh: String, _ en: String) -> Diagnostic {
        Diagnostic(
            .limit, LocalizedText(zh: zh, en: en),
            hint: LocalizedText(
                zh: "先用路径和模式缩小范围，条件再写短些。",
                en: "Narrow the cells by path and pattern first, then write a shorter condition."))
    }
}
