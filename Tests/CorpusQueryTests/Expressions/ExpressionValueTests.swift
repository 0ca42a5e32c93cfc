import CorpusQuery
import ReportModel
import Testing
import TextSupport

struct ExpressionValueTests {
    private let scene = ExpressionScene()

    @Test(
        "every sign, with both sides",
        arguments: [
            ("1 + 2 = 3", true, "3 = 3"),
            ("1 - 3 = -2", true, "-2 = -2"),
            ("2 * -3 = -6", true, "-6 = -6"),
            ("7 / 2 = 3.5", true, "3.5 = 3.5"),
            ("1 != 1", false, "1 != 1"),
            ("1 < 2", true, "1 < 2"),
            ("2 < 2", false, "2 < 2"),
            ("2 <= 2", true, "2 <= 2"),
            ("3 > -4", true, "3 > -4"),
            ("3 > 3", false, "3 > 3"),
            ("3 >= 3", true, "3 >= 3"),
            ("2 + 3 * 4 = 14", true, "14 = 14"),
            ("(2 + 3) * 4 = 20", true, "20 = 20"),
            ("10 - 4 - 3 = 3", true, "3 = 3"),
            ("10 - (4 - 3) = 9", true, "9 = 9"),
            ("12 / 3 / 2 * 5 = 10", true, "10 = 10"),
            ("abs(3 - 5) = abs(2)", true, "2 = 2"),
            ("24 = 25 within 1", true, "24 = 25 within 1"),
            ("26 = 25 within 0.5 + 0.4", false, "26 = 25 within 0.9"),
            ("24 = 25 within -1", false, "24 = 25 within -1"),
            ("'清河' = '清河'", true, "'清河' = '清河'"),
            ("'清河' != '清河'", false, "'清河' != '清河'"),
            ("'清河县' ~ '河'", true, "'清河县' ~ '河'"),
            ("'清河县' ~ ''", true, "'清河县' ~ ''"),
            ("'河' ~ '清河县'", false, "'河' ~ '清河县'"),
        ])
    func signs(_ text: String, _ holds: Bool, _ sides: String) throws {
        let outcome = try scene.outcome(text)
        #expect(outcome.holds == holds)
        #expect(outcome.sides == sides)
        #expect(outcome.reason == nil && outcome.missing.isEmpty && outcome.missingCount == 0)
    }

    @Test(
        "not binds more tightly than and, and than or",
        arguments: [
            ("1 = 1 or 1 = 1 and 1 = 2", true, "1 = 1"),
            ("(1 = 1 or 1 = 1) and 1 = 2", false, "1 = 2"),
            ("not 1 = 2 and 1 = 1", true, "not 1 = 2 and 1 = 1"),
            ("not 1 = 1 or 1 = 1", true, "1 = 1"),
            ("not (1 = 1 or 1 = 1)", false, "not (1 = 1)"),
            ("not (1 = 2 or 1 = 3)", true, "not (1 = 2 or 1 = 3)"),
            ("not not 1 = 1", true, "not not 1 = 1"),
            ("1 = 1 and (1 = 2 or 2 = 2) and 3 = 3", true, "1 = 1 and (2 = 2) and 3 = 3"),
            ("1 = 2 or 1 = 3 or 1 = 4", false, "1 = 2 or 1 = 3 or 1 = 4"),
            (
                "1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and 1 = 1", true,
                "1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and 1 = 1 and …"
            ),
        ])
    func logic(_ text: String, _ holds: Bool, _ sides: String) throws {
        let outcome = try scene.outcome(text)
        #expect(outcome.holds == holds)
        #expect(outcome.sides == sides)
    }

    @Test(
        "fractions are exact; what does not end is marked as rounded",
        arguments: [
            ("1 / 3 * 3 = 1", true, "1 = 1"),
            ("1 / 3 + 1 / 6 = 0.5", true, "0.5 = 0.5"),
            ("0.1 + 0.2 = 0.3", true, "0.3 = 0.3"),
            ("1 / 3 = 0.333333", false, "≈0.333333 = 0.333333"),
            ("1 / 3 < 0.333334", true, "≈0.333333 < 0.333334"),
            ("-2 / 3 = 2 / -3", true, "≈-0.666667 = ≈-0.666667"),
            ("5 / 3 > -5 / 3", true, "≈1.666667 > ≈-1.666667"),
            ("2999999 / 3000000 < 1", true, "≈1.000000 < 1"),
            ("1 / 512 = 0.001953125", true, "0.001953125 = 0.001953125"),
            ("1 / 1024 > 0", true, "≈0.000977 > 0"),
            ("-0.000000001 < 0", true, "-0.000000001 < 0"),
            (
                "999999999999999999 * 999999999999999999 > 999999999999999999", true,
                "999999999999999998000000000000000001 > 999999999999999999"
            ),
            ("1 / 7 - 1 / 7 = 0", true, "0 = 0"),
            (
                "999999999999999999 / 999999999999999998 > 999999999999999998 / 999999999999999997", false,
                "≈1.000000 > ≈1.000000"
            ),
        ])
    func exact(_ text: String, _ holds: Bool, _ sides: String) throws {
        let outcome = try scene.outcome(text)
        #expect(outcome.holds == holds)
        #expect(outcome.sides == sides)
    }

    @Test(
        "a path to one cell is its number, whatever names it",
        arguments: [
            ("清河县柳溪镇人民政府/2024/t3.new.total = 24", "24 = 24"),
            ("清河县柳溪镇人民政府/2024/三.本年新收.总计 + 1 = 25", "25 = 25"),
            ("清河县柳溪镇人民政府/2023/t2.fees.amount = 1200.5", "1200.5 = 1200.5"),
            ("county:白石县/*/2020/t3.new.total = 2", "2 = 2"),
            ("清河县杏林乡人民政府/2024/t3.closed.total = 5", "5 = 5"),
            ("last/t3.new.total = 10", "10 = 10"),
        ])
    func cells(_ text: String, _ sides: String) throws {
        let outcome = try ExpressionScene(last: [1]).outcome(text)
        #expect(outcome.holds)
        #expect(outcome.sides == sides)
    }

    @Test(
        "functions of several cells",
        arguments: [
            ("sum(t3.new.total) = 41", "41 = 41"),
            ("count(t3.new.total) = 4", "4 = 4"),
            ("min(t3.new.total) = 2", "2 = 2"),
            ("max(t3.new.total) = 24", "24 = 24"),
            ("mean(t3.new.total) = 10.25", "10.25 = 10.25"),
            ("median(t3.new.total) = 7.5", "7.5 = 7.5"),
            ("median(清河县柳溪镇人民政府/*/t3.new.total) = 17", "17 = 17"),
            ("median(*/{2020,2023}/t3.new.total) = 6", "6 = 6"),
            ("median(清河县柳溪镇人民政府/2024/t3.new.total) = 24", "24 = 24"),
            ("sum(清河县柳溪镇人民政府/*/t2.fees.amount) = 1200.8", "1200.8 = 1200.8"),
            ("count(清河县柳溪镇人民政府/2024/t3.new) = 3", "3 = 3"),
            ("count(blank 清河县柳溪镇人民政府/2024/t3.new) = 1", "1 = 1"),
            ("count(absent 清河县柳溪镇人民政府/2024/t3.new) = 1", "1 = 1"),
            ("count(absent */2020/t2.fees.amount) = 1", "1 = 1"),
            ("count(t2.procurement.count) = 0", "0 = 0"),
            ("count(blank t2.procurement.count) = 1", "1 = 1"),
            ("blank 清河县柳溪镇人民政府/2024/t3.new.research", "true"),
            ("blank t2.procurement.count", "true"),
            ("absent 清河县柳溪镇人民政府/2023/t4", "true"),
            ("absent 白石县石桥镇人民政府/2020/t2.fees.amount", "true"),
        ])
    func functions(_ text: String, _ sides: String) throws {
        let outcome = try scene.outcome(text)
        #expect(outcome.holds, "\(outcome)")
        #expect(outcome.sides == sides)
    }

    @Test(
        "a section or line is its text, shown by its beginning in one line",
        arguments: [
            ("清河县柳溪镇人民政府/2024/s6 ~ '未收取'", true, "'本机关2024年未收取信息处理费。' ~ '未收取'"),
            ("清河县柳溪镇人民政府/2024/六 ~ '已收取'", false, "'本机关2024年未收取信息处理费。' ~ '已收取'"),
            ("清河县柳溪镇人民政府/2024/L14 = '　第一行\n第二行'", true, "' 第一行 第二行' = ' 第一行 第二行'"),
            (
                "清河县柳溪镇人民政府/2024/L14 != '一二三四五六七八九十一二三四五六七八九十一'", true,
                "' 第一行 第二行' != '一二三四五六七八九十一二三四五六七八九…'"
            ),
        ])
    func texts(_ text: String, _ holds: Bool, _ sides: String) throws {
        let outcome = try scene.outcome(text)
        #expect(outcome.holds == holds)
        #expect(outcome.sides == sides)
    }

    @Test("names are recorded in full, in every operand, and only leniently may be cut short")
    func resolved() throws {
        let scene = ExpressionScene(isLenient: true)
        let typed = """
            sum(柳溪/2024/t3.new.total) + 柳溪/2024/t3.new.total * abs(杏林/2024/t3.new.total) = count(blank 石桥/*/t4) \
            within count(findings) and 柳溪/2024/s6 ~ '收费' or not absent 石桥/2020/t4 and {柳溪}/2024/s6 = s6
            """
        let expression = try Expression(typed)
        let resolved = try expression.resolved(in: scene.context)
        let full = typed.replacing("{柳溪}", with: "柳溪").replacing("柳溪", with: "清河县柳溪镇人民政府")
            .replacing("杏林", with: "清河县杏林乡人民政府").replacing("石桥", with: "白石县石桥镇人民政府")
        #expect(resolved.description == full)
        #expect(try resolved.resolved(in: ExpressionScene().context) == resolved)
        let each = try Expression("each 柳溪 : t3.new.total >= max(柳溪/*/t3.new.total)")
        #expect(
            try each.resolved(in: scene.context).description
                == "each 清河县柳溪镇人民政府/* : t3.new.total >= max(清河县柳溪镇人民政府/*/t3.new.total)")
        #expect(try Expression("柳溪/2024/t3.new.total = 24").evaluate(in: scene.context).holds)
        #expect(throws: Diagnostic.self) {
            try Expression("柳溪/2024/t3.new.total = 24").evaluate(in: self.scene.context)
        }
    }

    @Test("what is decided does not look at the rest, but recording does")
    func decided() throws {
        #expect(try scene.outcome("1 = 1 or 远山乡/2024/t3.new.total = 1").holds)
        #expect(try !scene.outcome("1 = 2 and 远山乡/2024/t3.new.total = 1").holds)
        #expect(throws: Diagnostic.self) {
            try Expression("1 = 1 or 远山乡/2024/t3.new.total = 1").resolved(in: scene.context)
        }
    }
}
