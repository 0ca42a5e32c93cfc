import TestSupport
import Testing

@testable import TextComparison

@Suite struct QuotedTextTests {
    @Test(
        "a text stands wherever its folded scalars do",
        arguments: [
            ("", "甲", []),
            ("甲", "", []),
            ("甲", " \n", []),
            ("甲", "甲乙", []),
            ("甲乙甲", "甲", [0..<1, 2..<3]),
            (" 甲\n乙 丙", "甲乙", [1..<4]),
            ("共１２件", "12 件", [1..<4]),
            ("申请ＡＢ及ab", "Ab", [2..<4, 5..<7]),
            ("一一一一", "一一", [0..<2, 1..<3, 2..<4]),
            ("甲乙甲乙甲丙", "甲乙甲丙", [2..<6]),
            ("😀é甲", "é", [1..<2]),
        ] as [(String, String, [Range<Int>])])
    func places(_ text: String, _ part: String, _ expected: [Range<Int>]) {
        #expect(QuotedText(text).places(of: part) == expected)
    }

    @Test("a range gives its raw text")
    func string() {
        let text = QuotedText("甲 １😀乙")
        #expect(text.string(0..<5) == "甲 １😀乙")
        #expect(text.string(1..<4) == " １😀")
        #expect(text.string(3..<9) == "😀乙")
        #expect(text.string(7..<9) == "")
        #expect(text.string(-4 ..< -1) == "")
    }

    @Test("a quote keeps what stands around it")
    func quote() {
        let before = String(repeating: "前", count: 40)
        let behind = String(repeating: "后", count: 40)
        let text = QuotedText(before + "\n\u{3000}甲 乙 \n" + behind)
        let near = (String(repeating: "前", count: 32), String(repeating: "后", count: 32))
        #expect(TextQuote(42..<45, of: text) == TextQuote(exact: "甲 乙", prefix: near.0, suffix: near.1))
        #expect(TextQuote(0..<1, of: QuotedText("１２")) == TextQuote(exact: "１", prefix: "", suffix: "２"))
        #expect(TextQuote(1..<9, of: QuotedText("甲，乙")) == TextQuote(exact: "，乙", prefix: "甲", suffix: ""))
        #expect(TextQuote(5..<9, of: QuotedText("甲")) == TextQuote(exact: "", prefix: "甲", suffix: ""))
        #expect(TextQuote(1..<2, of: QuotedText("甲乙，乙乙")).twins == 2)
    }

    @Test("distances are those of the whole table, over any number of blocks")
    func distances() {
        var numbers = SeededRandom()
        for size in [1, 2, 20, 63, 64, 65, 130, 200] {
            let pattern = (0..<size).map { _ in UInt32(numbers.below(4)) }
            let text = (0..<(size + 30)).map { _ in UInt32(numbers.below(5)) }
            for isAnchored in [false, true] {
                #expect(
                    ApproximatePattern(pattern).distances(to: text, isAnchored: isAnchored)
                        == table(pattern, text, isAnchored), "\(numbers), \(size)")
            }
        }
    }

    private func table(_ pattern: [UInt32], _ text: [UInt32], _ isAnchored: Bool) -> [Int] {
        var column = Array(0...pattern.count)
        var last = [pattern.count]
        for (index, scalar) in text.enumerated() {
            var next = [isAnchored ? index + 1 : 0]
            for row in pattern.indices {
                let replaced = column[row] + (pattern[row] == scalar ? 0 : 1)
                next.append(min(replaced, column[row + 1] + 1, next[row] + 1))
            }
            column = next
            last.append(column[pattern.count])
        }
        return last
    }
}
