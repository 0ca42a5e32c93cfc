import Testing

/// The tests' own eyes.
@Suite struct ScreenTests {
    private func screen(_ text: String, columns: Int = 10, rows: Int = 3) -> Screen {
        var screen = Screen(columns: columns, rows: rows)
        screen.feed(text.utf8)
        return screen
    }

    @Test(
        arguments: [
            ("abc", ["abc"], "abc|"),
            ("黄竹\u{8}\u{8}a", ["黄a"], "黄a|"),
            ("黄竹\r\u{1B}[1Ca", [" a竹"], " a|竹"),
            ("abcdefghijk", ["abcdefghij", "k"], "k|"),
            ("abcdefghi黄", ["abcdefghi", "黄"], "黄|"),
            ("a\r\nb\r\nc\r\nd", ["b", "c", "d"], "d|"),
            ("abcdef\u{1B}[3D\u{1B}[K", ["abc"], "abc|"),
            ("a\r\nb\u{1B}[A\u{1B}[J", ["a"], "a|"),
            ("a\u{1B}[31m\u{1B}[?2004hb\u{1B}[0m", ["ab"], "ab|"),
            ("abc\u{1B}[2;5Hx", ["abc", "    x"], "    x|"),
        ] as [(String, [String], String)])
    func draws(text: String, lines: [String], cursorLine: String) {
        #expect(screen(text).lines == lines)
        #expect(screen(text).cursorLine == cursorLine)
    }

    @Test func flowsAnewInAnotherWidth() {
        var screen = screen("abcdefghij黄竹", columns: 10, rows: 5)
        screen.resize(columns: 5)
        #expect(screen.lines == ["abcde", "fghij", "黄竹"])
        #expect(screen.cursorLine == "黄竹|")
        screen.resize(columns: 20)
        #expect(screen.lines == ["abcdefghij黄竹"])
        #expect(screen.cursorLine == "abcdefghij黄竹|")
    }
}
