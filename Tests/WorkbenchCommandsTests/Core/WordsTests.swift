import TestSupport
import Testing

@testable import WorkbenchCommands

/// Command lines taken apart.
@Suite struct WordsTests {
    @Test(
        arguments: [
            ("", []),
            ("  \t ", []),
            ("load a b", ["load", "a", "b"]),
            ("  load\ta  ", ["load", "a"]),
            ("find '政府 公开'", ["find", "政府 公开"]),
            ("find \"政府 公开\"", ["find", "政府 公开"]),
            ("find “政府 公开”", ["find", "政府 公开"]),
            ("find ‘政府 公开’", ["find", "政府 公开"]),
            ("find ‘“a” b’", ["find", "“a” b"]),
            ("find “‘a’ b”", ["find", "‘a’ b"]),
            ("find 三‘安全’", ["find", "三‘安全’"]),
            ("find 三“安全”", ["find", "三“安全”"]),
            ("find ''", ["find", ""]),
            ("find a'b c'd", ["find", "ab cd"]),
            ("find '“a”'", ["find", "“a”"]),
            ("find “it's”", ["find", "it's"]),
            ("find 'a\\b'", ["find", "a\\b"]),
            ("find \"a\\\"b\\\\c\\d\"", ["find", "a\"b\\c\\d"]),
            ("find a\\ b", ["find", "a b"]),
            ("find \\'a", ["find", "'a"]),
            ("find \\#a", ["find", "#a"]),
        ] as [(String, [String])])
    func parts(line: String, words: [String]) {
        #expect(Words(line).words.map(\.text) == words)
        #expect(Words(line).openQuote == nil)
    }

    @Test(
        arguments: [
            ("# all", []), ("check # all", ["check"]), ("check #", ["check"]), ("find a#b", ["find", "a#b"]),
            ("find '#b'", ["find", "#b"]), ("check ＃全部", ["check"]),
        ] as [(String, [String])])
    func comments(line: String, words: [String]) {
        #expect(Words(line).words.map(\.text) == words)
    }

    @Test(
        arguments: [
            ("ｓｈｏｗ　柳溪镇／２０２４／ｔ３．ｎｅｗ", ["show", "柳溪镇/2024/t3.new"]),
            ("query ＊／2024／t3", ["query", "*/2024/t3"]),
            ("show ｛甲镇，乙镇｝／2024", ["show", "{甲镇,乙镇}/2024"]),
            ("find a　＝　＜　＞", ["find", "a", "=", "<", ">"]),
            ("check －－fail－on error", ["check", "--fail-on", "error"]),
            ("reports 柳溪镇/2024＠2", ["reports", "柳溪镇/2024@2"]),
        ] as [(String, [String])])
    func foldsWhatAnInputMethodMakes(line: String, words: [String]) {
        #expect(Words(line).words.map(\.text) == words)
        #expect(Words(line).wasFolded)
    }

    @Test func neverFoldsWhatLabelsAndSentencesHold() {
        let line = "find （甲，乙）、丙：丁；戊，己。"
        #expect(Words(line).words.map(\.text) == ["find", "（甲，乙）、丙：丁；戊，己。"])
        #expect(!Words(line).wasFolded)
    }

    @Test(arguments: ["find '１　２'", "find \"１　２\"", "find “１　２”", "find ‘１　２’"])
    func neverFoldsWithinQuotes(line: String) {
        #expect(Words(line).words.map(\.text) == ["find", "１　２"])
        #expect(!Words(line).wasFolded)
    }

    @Test(
        arguments: [("find 'a", "'"), ("find \"a\\\"", "\""), ("find “a\"", "“"), ("find ‘a'", "‘")]
            as [(String, Character)])
    func openQuotes(line: String, quote: Character) {
        #expect(Words(line).openQuote == quote)
    }

    @Test(arguments: [
        ("load a \\", true), ("load a\\", true), ("load a\\\\", false), ("find 'a\\", false), ("# a \\", false),
    ])
    func continuation(line: String, isContinued: Bool) {
        #expect(Words(line).isContinued == isContinued)
    }

    @Test func placesAreThoseOfTheLine() {
        let words = Words(" 查看 '柳溪 镇'/2024  x").words
        #expect(words.map(\.range) == [1..<3, 4..<15, 17..<18])
    }

    @Test func whatIsQuotedIsReadBack() {
        let seed = UInt64.random(in: 0 ... .max)
        var random = SeededRandom(seed: seed)
        let alphabet = Array("a柳 \t'\"\\#“”‘’１／　-").map(String.init)
        for _ in 0..<2_000 {
            let length = Int.random(in: 0...6, using: &random)
            let word = (0..<length).map { _ in alphabet.randomElement(using: &random) ?? "" }.joined()
            let line = "find \(Words.quoted(word)) b"
            #expect(Words(line).words.map(\.text) == ["find", word, "b"], "seed \(seed): \(word) as \(line)")
        }
    }

    @Test(arguments: ["柳溪镇/2024/t3.new", "--limit", "a#b", "三“安全”"])
    func plainWordsStayAsTheyAre(word: String) {
        #expect(Words.quoted(word) == word)
    }
}
