import TestSupport
import Testing

@testable import WorkbenchCommands

/// Variables in lines, text below a command, and words written so that a script reads them back.
@Suite struct QuotedWordsTests {
    private static let variables = ["x": "a b", "名": "柳溪", "e": "", "q": "it's \"so\"", "h": "<<END", "v": "${x}"]

    @Test(
        arguments: [
            ("find ${x}", ["find", "a b"]), ("find a${x}b", ["find", "aa bb"]), ("find \"a${x}\"", ["find", "aa b"]),
            ("find '${x}'", ["find", "${x}"]), ("find “${x}”", ["find", "${x}"]), ("find \\${x}", ["find", "${x}"]),
            ("find \"\\${x}\"", ["find", "${x}"]), ("find ${名}/2024", ["find", "柳溪/2024"]),
            ("find ${e}", ["find", ""]),
            ("find ${q}", ["find", "it's \"so\""]), ("find ${v}", ["find", "${x}"]),
            ("find $x $ {x}", ["find", "$x", "$", "{x}"]),
            ("find ${x", ["find", "${x"]), ("# ${nothing}", []), ("find a # ${nothing}", ["find", "a"]),
            ("${x} b", ["a b", "b"]),
        ] as [(String, [String])])
    func variables(line: String, words: [String]) {
        let read = Words(line, variables: Self.variables)
        #expect(read.words.map(\.text) == words)
        #expect(read.undefinedVariable == nil)
        #expect(read.openQuote == nil)
    }

    @Test(arguments: [("find ${a} ${b}", "a"), ("find \"${}\"", ""), ("find ${ x}", " x")])
    func undefined(line: String, name: String) {
        #expect(Words(line, variables: Self.variables).undefinedVariable == name)
    }

    @Test(arguments: ["find ${x} $y", "find \"${x}\""])
    func noVariablesAtThePrompt(line: String) {
        let read = Words(line)
        #expect(read.undefinedVariable == nil)
        #expect(read.words.map(\.text) == line.replacing("\"", with: "").split(separator: " ").map(String.init))
    }

    @Test(
        arguments: [
            ("expect-output <<END", "END"), ("expect-output --glob <<E_", "E_"), ("annotate a <<完", "完"),
            ("expect-output << END", nil), ("expect-output <<", nil), ("expect-output '<<END'", nil),
            ("expect-output \\<<END", nil), ("annotate a ${h}", nil), ("expect-output <<END b", nil),
            ("expect-output <<END # c", "END"), ("expect-output ＜＜END", "END"), ("expect-output 'a <<END", nil),
            ("expect-output <<END \\", nil),
        ])
    func textBelow(line: String, end: String?) {
        #expect(Words(line, variables: Self.variables).heredoc == end)
    }

    @Test(
        arguments: [
            ("expect ${x} = 1", " a b = 1"), ("expect '${x}' ~ \"${x}\"", " '${x}' ~ \"a b\""),
            ("expect ${v}${名}", " ${x}柳溪"),
            ("  expect a ~ “${x}”", " a ~ “${x}”"), ("expect", ""),
        ])
    func theRestOfALine(line: String, rest: String) throws {
        let words = Words(line, variables: Self.variables)
        #expect(words.rest(behind: try #require(words.words.first), of: line) == rest)
    }

    @Test(
        arguments: [
            "${x}", "a${x}b'c", "<<END", "<<", "-x", "--reason", "#a", "＃a", "１２　３", "it's", "\"so\"", "a\\", "\\",
            "\\\\n",
            "a\nb", "\n", "a\n", "\n\n# b\n'c'\n", "a\\\nb", "a\\\n'b", "“a", "a”", "“a”", "'", "\"", "$", "$'", "",
            " ", "\t",
            "a\u{2028}b", "甲，乙", "｛甲，乙｝", "e\u{301}", "\u{301}", "it'\u{301} s", "a\"\u{FE00}b", "\\\u{301} ",
            "$\u{301}{x}", "' \u{301}", "END\nEND_\n", "\\${x}'", "gxaudit 1",
        ])
    func hostileWordsAreReadBack(word: String) throws {
        try check(["find", word, "b"], "")
        try check(["find", "b", word], "")
    }

    @Test func anyWordsAreReadBack() throws {
        var random = SeededRandom()
        let alphabet = [
            "a", "柳", " ", "\t", "'", "\"", "\\", "#", "“", "”", "１", "　", "-", "$", "{", "}", "x", "<", "\n", "END",
            "，",
        ]
        for _ in 0..<1_500 {
            let words = (0..<3).map { _ in
                (0..<random.below(7)).map { _ in alphabet[random.below(alphabet.count)] }.joined()
            }
            try check(["find"] + words, "\(random)")
        }
    }

    /// Whether a script's reader gets the words that were written as a line or several.
    private func check(_ words: [String], _ comment: String) throws {
        var workbench = Workbench()
        workbench.script = ScriptState(variables: ["x": "wrong"])
        let text = ScriptText.line(words)
        workbench.script.waiting =
            text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
                ScriptLine(text: String($1), file: "a.gxa", number: $0 + 2, depth: 1)
            }[...]
        var reader = CommandReader(NoLines())
        let command = try #require(try reader.next(&workbench))
        var read = Words(command.line, variables: ["x": "wrong"]).words.map(\.text)
        if let body = command.body { read[read.count - 1] = body.text }
        #expect(
            command.body == nil ? read == words : read.sorted() == words.sorted(), "\(comment): \(words) as \(text)")
        #expect(workbench.script.waiting.isEmpty, "\(comment): \(words) as \(text)")
    }
}
