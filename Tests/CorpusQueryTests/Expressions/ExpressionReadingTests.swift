import CorpusQuery
import TestSupport
import Testing

struct ExpressionReadingTests {
    @Test(
        "what is typed and what is recorded",
        arguments: [
            ("1 = 1", "1 = 1"),
            ("  1\t=\u{3000}1 ", "1 = 1"),
            ("-3 < 0.50", "-3 < 0.5"),
            ("-0 = 007", "0 = 7"),
            ("１２ ＝ －３", "12 = -3"),
            ("1 ＋ 2 ！＝ 4", "1 + 2 != 4"),
            ("2 ＊ 3 ＞＝ 6 ／ 1", "2 * 3 >= 6 / 1"),
            ("（1 ＋ 2） ＊ 3 ＝ 9", "(1 + 2) * 3 = 9"),
            ("(1 + 2) + 3 = 6", "(1 + 2) + 3 = 6"),
            ("(1 * 2) + 3 = 5", "1 * 2 + 3 = 5"),
            ("1 * (2 * 3) = 6", "1 * (2 * 3) = 6"),
            ("((1)) = (1)", "1 = 1"),
            ("三.本年新收.总计 = 24", "t3.new.total = 24"),
            ("清河县柳溪镇人民政府／2024／t3．new．total = 24", "清河县柳溪镇人民政府/2024/t3.new.total = 24"),
            ("sum(*/{2023，2024}/t3.new.total) = 1", "sum(*/{2023,2024}/t3.new.total) = 1"),
            ("sum（三.本年新收.总计） = 1", "sum(t3.new.total) = 1"),
            ("count(blank(t4)) = 0", "count(blank t4) = 0"),
            ("count( absent t4 ) = count(t4)", "count(absent t4) = count(t4)"),
            ("blank(t4) or absent t3", "blank t4 or absent t3"),
            ("abs(1 - 2) = abs( (3) )", "abs(1 - 2) = abs(3)"),
            ("min(t4) <= max(t4) and mean(t4) = median(t4)", "min(t4) <= max(t4) and mean(t4) = median(t4)"),
            ("1 = 1 # 1 = 2", "1 = 1"),
            ("1 = 1 within 0.5 * 2", "1 = 1 within 0.5 * 2"),
            ("s6 ～ “收费”", "s6 ~ '收费'"),
            ("六 = 'it' and L14 != \"it's \\\"\\\\\"", "s6 = 'it' and L14 != \"it's \\\"\\\\\""),
            ("'a\\' = \"a\\b\"", "'a\\' = 'a\\b'"),
            ("(1 = 1) and (2 = 2)", "1 = 1 and 2 = 2"),
            ("(1 = 1 and 2 = 2) and 3 = 3", "(1 = 1 and 2 = 2) and 3 = 3"),
            ("1 = 1 or (2 = 2 and 3 = 3)", "1 = 1 or 2 = 2 and 3 = 3"),
            ("(1 = 1 or 2 = 2) and 3 = 3", "(1 = 1 or 2 = 2) and 3 = 3"),
            ("not(1 = 1) and 2 = 2", "not 1 = 1 and 2 = 2"),
            ("not (1 = 1 and 2 = 2)", "not (1 = 1 and 2 = 2)"),
            ("not not 1 = 1", "not not 1 = 1"),
            ("count(findings) = 0", "count(findings) = 0"),
            (
                "count(findings severity ＝ error and not (organ ~ '柳溪' or year = 2024)) = 0",
                "count(findings severity = error and not (organ ~ 柳溪 or year = 2024)) = 0"
            ),
            (
                "count(annotations text ~ “与 上年” or tag != \"and\") = 0",
                "count(annotations text ~ '与 上年' or tag != 'and') = 0"
            ),
            ("count(annotations text ~ \"it's\") = 1", "count(annotations text ~ \"it's\") = 1"),
            ("count(annotations text ~ 2024-01-05) = 0", "count(annotations text ~ 2024-01-05) = 0"),
            ("each * : t3.new.total = 1", "each all : t3.new.total = 1"),
            ("each */2024 ： all/t3.new.total = 1", "each */2024 : */*/t3.new.total = 1"),
            ("each last : sum(*.*) = sum(*/*/*)", "each last : sum(*.*) = sum(*/*/*)"),
            ("each county: : s6 ~ '1'", "each county:/*/* : s6 ~ '1'"),
            ("each 清河县柳溪镇人民政府 : t4.review.total = 1", "each 清河县柳溪镇人民政府/* : t4.review.total = 1"),
        ])
    func recorded(_ typed: String, _ text: String) throws {
        let expression = try Expression(typed)
        #expect(expression.description == text)
        #expect(try Expression(text) == expression)
    }

    @Test("a bare place and one of all reports are the same, but not behind each")
    func bare() throws {
        #expect(try Expression("t3.new.total = 1") == Expression("all/t3.new.total = 1"))
        #expect(try Expression("each all : t3.new.total = 1") != Expression("each all : all/t3.new.total = 1"))
    }

    @Test(
        "names with brackets, signs and blanks are written so that they are read back",
        arguments: [
            ("清河县（城关）镇/2024/t4.review.total = 1", "清河县（城关）镇/2024/t4.review.total = 1"),
            ("(清河县(城关)镇/2024/t4.review.total) = 1", "清河县(城关)镇/2024/t4.review.total = 1"),
            ("each \\3/2024 : 1 = 1", "each \\3/2024 : 1 = 1"),
            ("each \\#甲/2024 : 1 = 1", "each \\#甲/2024 : 1 = 1"),
            ("each 甲'乙/2024 : 1 = 1", "each \\甲\\'乙/2024 : 1 = 1"),
            ("甲\\+乙/2024/t4.review.total = 1", "\\甲+乙/2024/t4.review.total = 1"),
            ("甲\\ 乙/2024/t4.review.total = 1", "\\甲\\ 乙/2024/t4.review.total = 1"),
            ("甲\\)乙/2024/t4.review.total = 1", "\\甲\\)乙/2024/t4.review.total = 1"),
            ("sum\\(乙/2024/t4.review.total = 1", "\\sum\\(乙/2024/t4.review.total = 1"),
            ("甲\\\\/2024/t4.review.total = 1", "\\甲\\\\/2024/t4.review.total = 1"),
            ("\\“甲”/2024/t4.review.total = 1", "\\“甲”/2024/t4.review.total = 1"),
            ("甲\\／乙/2024/t4.review.total = 1", "\\甲\\／乙/2024/t4.review.total = 1"),
            ("甲\\", nil),
        ] as [(String, String?)])
    func escaped(_ typed: String, _ text: String?) throws {
        guard let text else {
            #expect(throws: (any Error).self) { try Expression(typed) }
            return
        }
        let expression = try Expression(typed)
        #expect(expression.description == text)
        #expect(try Expression(text) == expression)
    }

    @Test("printing, then reading, is the identity for random expressions")
    func identity() throws {
        var writer = RandomExpression()
        for _ in 0..<400 {
            let typed = writer.expression()
            let expression = try Expression(typed)
            let text = expression.description
            #expect(try Expression(text) == expression, "\(writer.numbers) \(typed)")
            #expect(try Expression(text).description == text, "\(writer.numbers) \(typed)")
        }
    }

    @Test("hostile text is refused or read, never worse")
    func hostile() {
        let pieces = [
            "(", ")", "（", "）", "'", "\"", "“", "”", "\\", "+", "-", "*", "/", "=", "!=", "~", ":", "and", "or", "not",
            "within", "each", "sum", "sum(", "count(", "findings", "blank", "abs(", "1", "-2", "t4", "s6", "all",
            "all/t4",
            "{", "ǹ", "\u{200D}", "\n",
        ]
        var numbers = SeededRandom()
        for _ in 0..<3_000 {
            let blank = numbers.below(2) == 0 ? " " : ""
            let typed = (0..<numbers.below(12)).map { _ in pieces[numbers.below(pieces.count)] + blank }.joined()
            guard let expression = try? Expression(typed) else { continue }
            #expect((try? Expression(expression.description)) == expression, "\(numbers) \(typed) \(expression)")
        }
    }
}

/// Random expressions, with brackets that are needed and brackets that are not.
struct RandomExpression {
    var numbers = SeededRandom()
    private var depth = 0

    mutating func expression() -> String {
        depth = 0
        return numbers.below(4) == 0 ? "each */2024 : \(condition())" : condition()
    }

    private mutating func pick(_ choices: [String]) -> String { choices[numbers.below(choices.count)] }

    private mutating func condition() -> String {
        depth += 1
        defer { depth -= 1 }
        switch depth > 4 ? numbers.below(4) : numbers.below(9) {
        case 0: return "\(number()) = \(number()) within \(number())"
        case 1: return "\(pick(["s6", "'甲 乙'", "\"it's\"", "L14"])) \(pick(["=", "!=", "~"])) '收费'"
        case 2: return pick(["blank t4", "absent(*/2024/t3)"])
        case 3: return "\(number()) \(pick(["=", "!=", "<", "<=", ">", ">="])) \(number())"
        case 4: return "not \(condition())"
        case 5, 6: return "(\(condition()))"
        case 7: return "\(condition()) and \(condition())"
        default: return "\(condition()) or \(condition())"
        }
    }

    private mutating func number() -> String {
        depth += 1
        defer { depth -= 1 }
        switch depth > 5 ? numbers.below(4) : numbers.below(8) {
        case 0: return pick(["0", "-3", "1.50", "999999999999999999"])
        case 1: return pick(["t3.new.total", "all/t3.new.total", "清河县柳溪镇人民政府/2024/三.本年新收.总计"])
        case 2: return "\(pick(["sum", "min", "max", "mean", "median", "count"]))(\(pick(["t4", "*/2024/*", "all/*"])))"
        case 3: return pick(["count(findings)", "count(findings not year = 2024 and (id ~ 'F' or rule != A-03))"])
        case 4: return "abs(\(number()))"
        case 5: return "(\(number()))"
        default: return "\(number()) \(pick(["+", "-", "*", "/"])) \(number())"
        }
    }
}
