import TestSupport
import Testing
import TextComparison

struct SentencesTests {
    @Test(
        "sentences end at marks and lines",
        arguments: [
            ("", []),
            (" \u{3000}\n\u{A0}\r\n", []),
            ("没有句号的一行", ["没有句号的一行"]),
            ("第一句。第二句！第三句？", ["第一句。", "第二句！", "第三句？"]),
            ("一是抓公开；二是抓答复；三是抓监督。", ["一是抓公开；", "二是抓答复；", "三是抓监督。"]),
            ("上一行\n下一行。", ["上一行", "下一行。"]),
            ("上一行\r\n\r\n下一行\u{2028}末行", ["上一行", "下一行", "末行"]),
            ("  前后有空格。 \u{3000}又一句 ", ["前后有空格。", "又一句"]),
            ("他说“已办结。”随后归档。", ["他说“已办结。”", "随后归档。"]),
            ("（含上年结转。）共3件。", ["（含上年结转。）", "共3件。"]),
            ("《办法》第一条。》」』】）后文", ["《办法》第一条。》」』】）", "后文"]),
            ("真的吗？！是的。。完", ["真的吗？！", "是的。。", "完"]),
            ("称\"已公开。\"\"三安全\"不予公开。", ["称\"已公开。\"", "\"三安全\"不予公开。"]),
            ("结束。\"引文\"开头。", ["结束。", "\"引文\"开头。"]),
            ("见http://qinghe.example/list?id=3!a页。", ["见http://qinghe.example/list?id=3!a页。"]),
            ("Is it so? Yes!", ["Is it so?", "Yes!"]),
            ("共1.5万条; 其中3件.", ["共1.5万条; 其中3件."]),
            ("。", ["。"]),
            ("😀！é。", ["😀！", "é。"]),
        ] as [(String, [String])])
    func split(_ text: String, _ expected: [String]) {
        #expect(Sentences.split(text) == expected)
    }

    @Test("only the given range is looked at")
    func range() {
        let bytes = Array("甲。乙。丙。".utf8)
        #expect(Sentences.split(bytes.span, 6..<12) == [6..<12])
        #expect(Sentences.split(bytes.span, 6..<9) == [6..<9])
        #expect(Sentences.split(bytes.span, 6..<6).isEmpty)
    }

    @Test("whatever stands between the ends, and wherever they stand")
    func ends() {
        let ends = ["。", "！", "？", "；", "｡", "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}", "!", "?"]
        let others = [
            "甲", "鿿", "㐀", "，", "、", "：", "“", "…", "é", "\u{80}", "\u{A8}", "😀", "a", "9", "\t", "\u{E}", ";", "ａ",
            "．",
            "\u{202A}", "\u{3042}", "\u{FF60}", "\u{FF62}",
        ]
        var numbers = SeededRandom()
        for _ in 0..<2_000 {
            let stretches = (0..<4).map { _ in
                "甲" + (0..<numbers.below(30)).map { _ in others[numbers.below(others.count)] }.joined() + "甲"
            }
            let marks = stretches.map { _ in ends[numbers.below(ends.count)] }
            let text = zip(stretches, marks).map { $0 + $1 }.joined()
            let expected = zip(stretches, marks).map { ($0 + $1).trimmed }
            #expect(Sentences.split(text) == expected, "\(numbers)")
        }
    }

    @Test("sentences lie in order and lose nothing but white space")
    func coverage() {
        let pieces = ["甲", "。", "”", "\"", "！", "?", " ", "\n", "a", "；", "）", "'", "\u{3000}"]
        var numbers = SeededRandom()
        for _ in 0..<2_000 {
            let text = (0..<numbers.below(12)).map { _ in pieces[numbers.below(pieces.count)] }.joined()
            let bytes = Array(text.utf8)
            let ranges = Sentences.split(bytes.span, bytes.indices)
            #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }, "\(numbers)")
            let blanks: Set<Character> = [" ", "\n", "\u{3000}"]
            let joined = ranges.map { String(decoding: bytes[$0], as: UTF8.self) }.joined()
            #expect(joined.filter { !blanks.contains($0) } == text.filter { !blanks.contains($0) }, "\(numbers)")
        }
    }
}

extension String {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        let ink = unicodeScalars.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(ink.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }
}
