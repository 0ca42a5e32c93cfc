import CorpusQuery
import Testing
import TextSupport

/// Every limit, at it and one past.
struct ExpressionLimitTests {
    private static let split = LocalizedText(
        zh: "分成几条来写，或用 sum、each。", en: "Write several expectations, or use sum or each.")
    private let scene = ExpressionScene()

    @Test("bytes")
    func bytes() throws {
        let typed = { (count: Int) in "'" + String(repeating: "x", count: count - 7) + "' = ''" }
        #expect(try Expression(typed(65_535)).description.utf8.count == 65_535)
        #expect(try Expression(typed(65_536)).description.utf8.count == 65_536)
        #expect(throws: tooLong(65_537)) { try Expression(typed(65_537)) }
    }

    @Test("bytes of the canonical text, which may be longer than what was typed")
    func canonicalBytes() throws {
        let typed = { (count: Int) in "“" + String(repeating: "\\", count: count) + "'” = '1234567890'" }
        #expect(try Expression(typed(32_759)).description.utf8.count == 65_536)
        #expect(throws: tooLong(65_538)) { try Expression(typed(32_760)) }
    }

    private func tooLong(_ bytes: Int) -> Diagnostic {
        Diagnostic(
            .limit,
            LocalizedText(
                zh: "表达式过长：有 \(bytes) 字节，最多 65536 字节", en: "the expression is too long: \(bytes) bytes, at most 65536"),
            hint: Self.split)
    }

    @Test("words and signs, and a chain as long as that is evaluated")
    func tokens() throws {
        let sum = Array(repeating: "1", count: 4_998).joined(separator: " + ")
        let outcome = try scene.outcome("abs(\(sum)) = 1")
        #expect(outcome.sides == "4998 = 1")
        let expected = Diagnostic(
            .limit,
            LocalizedText(
                zh: "表达式的词和符号过多：最多 10000 个", en: "the expression has too many words and signs: at most 10000"),
            hint: Self.split)
        #expect(throws: expected) { try Expression("abs(\(sum)) = 1 +") }
        let all = Array(repeating: "1 = 1", count: 2_500).joined(separator: " and ")
        #expect(try scene.outcome(all).holds)
        #expect(throws: expected) { try Expression("\(all) and and") }
    }

    @Test(
        "nesting of every kind",
        arguments: [
            ("(", "1", ")"), ("abs(", "1", ")"), ("1 + (", "1", ")"), ("1 * (", "1", ")"),
        ])
    func nesting(_ open: String, _ inside: String, _ close: String) throws {
        let typed = { (depth: Int) in
            String(repeating: open, count: depth) + inside + String(repeating: close, count: depth) + " > 0"
        }
        #expect(try scene.outcome(typed(64)).holds)
        #expect(throws: tooDeep) { try Expression(typed(65)) }
    }

    @Test(
        "nesting of conditions", arguments: [("not ", ""), ("not (", ")"), ("(1 = 1 and ", ")"), ("(1 = 2 or ", ")")])
    func nestedConditions(_ open: String, _ close: String) throws {
        let levels = open == "not (" ? 32 : 64
        let typed = { (depth: Int) in
            String(repeating: open, count: depth) + "2 = 2" + String(repeating: close, count: depth)
        }
        let expression = try Expression(typed(levels))
        #expect(try expression.evaluate(in: scene.context).holds)
        #expect(try expression.resolved(in: scene.context) == expression)
        #expect(throws: tooDeep) { try Expression(typed(levels + 1)) }
    }

    @Test("nesting of conditions on rows", arguments: [("not ", ""), ("(", ")")])
    func nestedRows(_ open: String, _ close: String) throws {
        let typed = { (depth: Int) in
            let condition =
                String(repeating: open, count: depth) + "year = 2024" + String(repeating: close, count: depth)
            return "count(findings \(condition)) = 2"
        }
        #expect(try scene.outcome(typed(64)).holds)
        #expect(throws: tooDeep) { try Expression(typed(65)) }
    }

    @Test("many brackets and no end are refused before they are followed")
    func hostile() {
        for piece in ["(", "not ", "abs(", "1 + (", "sum(", "count(findings ("] {
            #expect(throws: Diagnostic.self) { try Expression(String(repeating: piece, count: 9_000 / piece.count)) }
        }
    }

    private var tooDeep: Diagnostic {
        Diagnostic(
            .limit, LocalizedText(zh: "表达式嵌套过深：最多 64 层", en: "the expression is nested too deeply: at most 64 levels"),
            hint: Self.split)
    }

    @Test("digits of a number")
    func digits() throws {
        #expect(
            try Expression("999999999999999999 = -123456789.123456789").description
                == "999999999999999999 = -123456789.123456789")
        for number in ["1000000000000000000", "-1234567890.123456789", "0.1234567891"] {
            let expected = Diagnostic(
                .limit,
                LocalizedText(
                    zh: "数字“\(number)”的位数过多：最多 18 位，其中小数最多 9 位",
                    en: "the number “\(number)” is too long: at most 18 digits, 9 of them decimals"), word: number)
            #expect(throws: expected) { try Expression("\(number) = 1") }
        }
    }
}
