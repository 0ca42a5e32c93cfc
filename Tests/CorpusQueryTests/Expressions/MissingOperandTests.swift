import CorpusQuery
import ReportModel
import Testing
import TextSupport

struct MissingOperandTests {
    private let scene = ExpressionScene()
    private static let place = "清河县柳溪镇人民政府/2024/t3"

    @Test(
        "an operand of each state makes the expression fail and is named",
        arguments: [
            ("research", CellState.blank, "", "（空白）", " (blank)"),
            ("nonprofit", .dash, "/", "（划线“/”）", " (dash “/”)"),
            ("legal", .unreadable, "O", "（无法读取“O”）", " (unreadable “O”)"),
            ("others", .absent, "", "（缺失）", " (absent)"),
        ])
    func states(_ column: String, _ state: CellState, _ raw: String, _ zh: String, _ en: String) throws {
        let path = "\(Self.place).new.\(column)"
        let operand = MissingOperand(path: path, state: state, raw: raw)
        let reason = LocalizedText(zh: "缺少运算所需的值：\(path)\(zh)", en: "missing values: \(path)\(en)")
        for (text, sides) in [
            ("\(path) = 0", "? = 0"), ("0 < \(path)", "0 < ?"), ("1 = 1 within \(path)", "1 = 1 within ?"),
            ("abs(\(path)) != 0", "? != 0"), ("2 * (1 - \(path)) = 0", "? = 0"), ("sum(\(path)) = 0", "? = 0"),
            ("not \(path) = 0", "not ? = 0"), ("\(path) = 0 or 1 = 2", "? = 0 or 1 = 2"),
            ("1 = 1 and \(path) = 0", "1 = 1 and ? = 0"),
        ] {
            let outcome = try scene.outcome(text)
            #expect(!outcome.holds)
            #expect(outcome.sides == sides)
            #expect(outcome.missing == [operand])
            #expect(outcome.missingCount == 1)
            #expect(outcome.reason == reason)
        }
    }

    @Test(
        "where the rest decides, a missing operand does not matter, on either side",
        arguments: [
            ("1 = 1 or \(place).new.legal = 1", true, "1 = 1"),
            ("\(place).new.legal = 1 or 1 = 1", true, "1 = 1"),
            ("1 = 2 and \(place).new.legal = 1", false, "1 = 2"),
            ("\(place).new.legal = 1 and 1 = 2", false, "1 = 2"),
            ("not (\(place).new.legal = 1 and 1 = 2)", true, "not (1 = 2)"),
        ])
    func decided(_ text: String, _ holds: Bool, _ sides: String) throws {
        let outcome = try scene.outcome(text)
        #expect(outcome.holds == holds)
        #expect(outcome.sides == sides)
        #expect(outcome.missing.isEmpty && outcome.reason == nil)
    }

    @Test(
        "a function of cells that are no numbers names the first eight",
        arguments: ["sum", "min", "max", "mean", "median"])
    func functions(_ function: String) throws {
        let outcome = try scene.outcome("\(function)(清河县柳溪镇人民政府/2024/t3.*.total) >= 0")
        #expect(!outcome.holds)
        #expect(outcome.sides == "? >= 0")
        #expect(outcome.missing.count == 8)
        #expect(outcome.missingCount == 20)
        #expect(outcome.missing.first == MissingOperand(path: "\(Self.place).partial.total", state: .absent, raw: ""))
        #expect(outcome.reason?.zh.hasSuffix("（缺失） 等 20 个") == true)
        #expect(outcome.reason?.en.hasSuffix(" (absent) and 12 more") == true)
    }

    @Test("both sides are looked at, and everything is named in order")
    func both() throws {
        let outcome = try scene.outcome(
            "\(Self.place).new.legal + \(Self.place).new.others = \(Self.place).new.research")
        #expect(outcome.sides == "? = ?")
        #expect(outcome.missing.map(\.state) == [.unreadable, .absent, .blank])
    }

    @Test("raw texts are cut in the reason and kept in the value")
    func long() throws {
        let raw = String(repeating: "见附件", count: 20)
        let corpus = SmallCorpus.make([
            SmallCorpus.Entry("白石县民政局", "白石县", 2024, .edition2021, ["t3.new.total": .unreadable(raw: raw)])
        ])
        let outcome = try ExpressionScene(corpus: corpus).outcome("t3.new.total = 1")
        #expect(outcome.missing.first?.raw == raw)
        #expect(
            outcome.reason?.en
                == "missing values: 白石县民政局/2024/t3.new.total (unreadable “见附件见附件见附件见附…”)")
    }

    @Test(
        "a division by zero fails with its divisor named",
        arguments: ["1 / 0 = 1", "not 1 / 0 = 1", "5 / (1 - 1) + 1 = 1 / 0", "1 = 1 and 1 / 0 = 1 / 0"])
    func divisionByZero(_ text: String) throws {
        let outcome = try scene.outcome(text)
        #expect(!outcome.holds)
        let (zh, en) = (outcome.reason?.zh ?? "", outcome.reason?.en ?? "")
        #expect(zh == (text.hasPrefix("5") ? "除数“1 - 1”为 0；除数“0”为 0" : "除数“0”为 0"))
        #expect(en == (text.hasPrefix("5") ? "the divisor “1 - 1” is 0; the divisor “0” is 0" : "the divisor “0” is 0"))
    }

    @Test("a section or line that the source does not have is missing")
    func texts() throws {
        let outcome = try scene.outcome("清河县柳溪镇人民政府/2024/s5 ~ '问题' and 1 = 1")
        #expect(!outcome.holds)
        #expect(outcome.sides == "? ~ '问题' and 1 = 1")
        #expect(outcome.missing == [MissingOperand(path: "清河县柳溪镇人民政府/2024/s5", state: .absent, raw: "")])
        #expect(outcome.reason?.en == "missing values: 清河县柳溪镇人民政府/2024/s5 (absent)")
        #expect(throws: Diagnostic(.changed, LocalizedText(zh: "文件变了", en: "the file has changed"))) {
            try scene.outcome("清河县柳溪镇人民政府/2024/L99 ~ '问题'")
        }
    }

    @Test("cells that are not blank or absent are named with what they are")
    func otherStates() throws {
        let outcome = try scene.outcome("blank \(Self.place).new")
        #expect(!outcome.holds)
        #expect(outcome.sides == "false")
        #expect(outcome.missing.isEmpty)
        let place = Self.place
        #expect(
            outcome.reason
                == LocalizedText(
                    zh: "不是空白：\(place).new.natural（数字“17”）、\(place).new.business（数字“7”）、"
                        + "\(place).new.nonprofit（划线“/”）、\(place).new.legal（无法读取“O”）、"
                        + "\(place).new.others（缺失）、\(place).new.total（数字“24”）",
                    en: "not blank: \(place).new.natural (number “17”), \(place).new.business (number “7”), "
                        + "\(place).new.nonprofit (dash “/”), \(place).new.legal (unreadable “O”), "
                        + "\(place).new.others (absent), \(place).new.total (number “24”)"))
        #expect(try scene.outcome("not absent \(place).new").reason == nil)
        #expect(try scene.outcome("not absent \(place).new").holds)
    }

    @Test(
        "cells that no form of the reports has are no operand",
        arguments: [
            "sum({清河县柳溪镇人民政府}/*/t2.procurement) = 0", "清河县柳溪镇人民政府/*/t2.procurement = 0",
            "blank 清河县柳溪镇人民政府/2024/t2.procurement", "not blank 清河县柳溪镇人民政府/2024/t2.procurement",
        ])
    func noCell(_ text: String) throws {
        let outcome = try scene.outcome(text)
        #expect(!outcome.holds)
        let year = text.contains("2024") ? "2024" : "*"
        let path = "清河县柳溪镇人民政府/\(year)/t2.procurement"
        #expect(
            outcome.reason
                == LocalizedText(
                    zh: "“\(path)”没有单元格：报告所用的表里没有它们", en: "“\(path)” names no cell: the forms of the reports lack them")
        )
    }
}
