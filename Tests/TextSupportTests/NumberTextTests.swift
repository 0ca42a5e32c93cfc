import Testing

@testable import TextSupport

@Suite struct NumberTextTests {
    @Test(
        "Numbers as they are published",
        arguments: [
            ("0", "0"), ("7", "7"), ("007", "7"), ("1204", "1204"), ("1,204", "1204"), ("１，２０４", "1204"), ("３", "3"),
            ("12,345,678", "12345678"), ("190.457379", "190.457379"), ("3.20", "3.2"), ("-5", "-5"), ("－5", "-5"),
            ("−5", "-5"), ("+5", "5"),
            ("0件", "0"), ("1,204件", "1204"), ("3.2 万元", "3.2"), ("16 条", "16"),
            ("123456789012345678", "123456789012345678"),
            ("0.123456789", "0.123456789"), (" 8\u{3000}", "8"), ("\u{A0}0", "0"), ("999999999", "999999999"),
            ("9999999999", "9999999999"),
        ])
    func number(text: String, value: String) {
        guard case .number(let number) = NumberText.read(text) else {
            Issue.record("\(text) was not read as a number")
            return
        }
        #expect(number.description == value)
    }

    @Test("Blank is blank", arguments: ["", " ", "\u{3000}", "\u{A0}\u{200B}", "\n"])
    func blank(text: String) {
        #expect(NumberText.read(text) == .blank)
    }

    @Test("Marks for nothing", arguments: ["-", "--", "—", "——", "/", "／", "无", "空", "不涉及", "不适用", "N/A", " 无 "])
    func dash(text: String) {
        #expect(NumberText.read(text) == .dash)
    }

    @Test(
        "Whatever else is unreadable",
        arguments: [
            "O", "l", "一", "〇", "**", "1 0", "1,20", "12,34,567", ",123", "1,,234", "1.", ".5", "1.2.3",
            "22（其中修订 16 件）", "0件件", "3.2元",
            "1e5", "0x10", "--5", "约5", "5余", "50%", "件", "1234567890123456789", "0.1234567891",
            String(repeating: "9", count: 121),
        ])
    func unreadable(text: String) {
        #expect(NumberText.read(text) == .unreadable)
    }
}

@Suite struct ExactDecimalTests {
    @Test func equalNumbersAreEqualValues() {
        #expect(ExactDecimal(mantissa: 320, scale: 2) == ExactDecimal(mantissa: 32, scale: 1))
        #expect(ExactDecimal(mantissa: 500, scale: 2) == ExactDecimal(5))
        #expect(ExactDecimal(mantissa: 0, scale: 3) == ExactDecimal(0))
    }

    @Test func order() {
        #expect(ExactDecimal(mantissa: 19, scale: 1) < ExactDecimal(2))
        #expect(ExactDecimal(-3) < ExactDecimal(mantissa: -29, scale: 1))
    }

    @Test(arguments: [(1, 9, "0.000000001"), (-15, 1, "-1.5"), (100, 1, "10"), (0, 0, "0"), (-1205, 3, "-1.205")])
    func description(mantissa: Int64, scale: Int, text: String) {
        #expect(ExactDecimal(mantissa: mantissa, scale: scale).description == text)
    }

    @Test("A tenth ten times is one, and large sums do not overflow")
    func sums() {
        var sum = DecimalSum.zero
        for _ in 0..<10 { sum += DecimalSum(ExactDecimal(mantissa: 1, scale: 1)) }
        #expect(sum == DecimalSum(1))
        let large = DecimalSum(ExactDecimal(mantissa: 999_999_999_999_999_999, scale: 0))
        #expect((large + large).description == "1999999999999999998")
    }

    @Test(arguments: [
        (1, 3, "33.3"), (2, 3, "66.7"), (-1, 8, "-12.5"), (5, 4, "125"), (1, 2000, "0.1"), (1, 2001, "0"),
        (-1, 2000, "-0.1"),
    ])
    func percent(part: Int, whole: Int, text: String) {
        #expect(DecimalSum(part).percent(of: DecimalSum(whole))?.description == text)
    }

    @Test func percentOfNothing() {
        #expect(DecimalSum(1).percent(of: .zero) == nil)
    }

    @Test("thousandths are rounded half away from zero, a half is exact or nothing")
    func shares() {
        func thousandths(_ part: Int, _ whole: Int) -> Int? { DecimalSum(part).thousandths(of: DecimalSum(whole)) }
        #expect(
            [thousandths(1, 3), thousandths(2, 3), thousandths(-2, 3), thousandths(5, 2)] == [333, 667, -667, 2500])
        #expect(thousandths(1, 2000) == 1 && thousandths(1, 2001) == 0 && thousandths(1, 0) == nil)
        #expect(DecimalSum(3).half?.description == "1.5" && DecimalSum(-4).half?.description == "-2")
        #expect(DecimalSum(ExactDecimal(mantissa: 1, scale: 9)).half == nil)
    }
}
