import TextSupport

/// A word of a command line with its place, for the caret under it.
package struct Word: Sendable, Hashable {
    /// The word without its quotes and with full-width signs folded.
    package var text: String
    /// Where it stands in the line, in Unicode scalars from 0.
    package var range: Range<Int>
}

/// A command line taken apart into words.
///
/// Blanks part words; `'…'`, `"…"` and, at the edges of a word, `“…”` hold words together; `\` takes the next character
/// as it is; `#` at the start of a word begins a comment. Outside quotes, what an input method makes full-width is folded:
/// letters, digits, the full-width blank and ／ ． ＝ ＜ ＞ ＃ ＊ ｛ ｝ －, and ， in a list behind ｛; never brackets, 、 or
/// another ，, which labels and sentences hold.
package struct Words: Sendable {
    /// In the order of the line.
    package private(set) var words: [Word] = []
    /// The quotation mark that is still open at the end; nil where none is.
    package private(set) var openQuote: Character?
    /// Whether the line ends in `\` and goes on in the next.
    package private(set) var isContinued = false
    /// Whether anything was folded.
    package private(set) var wasFolded = false

    private var text = ""
    private var start: Int?

    /// Takes a line apart; `openQuote` and `isContinued` tell where it is not whole.
    package init(_ line: String) {
        let scalars = Array(line.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let raw = scalars[index]
            if let quote = openQuote {
                takeQuoted(scalars, &index, quote)
                continue
            }
            let scalar = fold(raw)
            switch scalar {
            case " ", "\t": endWord(at: index)
            case "#" where start == nil:
                endWord(at: index)
                return
            case "'", "\"": open(Character(scalar), at: index)
            case "“" where start == nil: open("“", at: index)
            case "\\" where index + 1 == scalars.count: isContinued = true
            case "\\":
                index += 1
                append(scalars[index], at: index - 1)
            default: append(scalar, at: index)
            }
            index += 1
        }
        endWord(at: scalars.count)
    }

    private mutating func takeQuoted(_ scalars: [Unicode.Scalar], _ index: inout Int, _ quote: Character) {
        let scalar = scalars[index]
        switch (quote, scalar) {
        case ("'", "'"), ("\"", "\""), ("“", "”"): openQuote = nil
        case ("\"", "\\") where index + 1 < scalars.count && (scalars[index + 1] == "\"" || scalars[index + 1] == "\\"):
            index += 1
            text.unicodeScalars.append(scalars[index])
        default: text.unicodeScalars.append(scalar)
        }
        index += 1
    }

    private mutating func open(_ quote: Character, at index: Int) {
        start = start ?? index
        openQuote = quote
    }

    private mutating func append(_ scalar: Unicode.Scalar, at index: Int) {
        start = start ?? index
        text.unicodeScalars.append(scalar)
    }

    private mutating func endWord(at index: Int) {
        guard let start else { return }
        words.append(Word(text: text, range: start..<index))
        text = ""
        self.start = nil
    }

    private mutating func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x3000:
            wasFolded = true
            return " "
        case 0xFF0C where !text.utf8.contains(UInt8(ascii: "{")): return scalar
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF0F, 0xFF0E, 0xFF0C, 0xFF1D, 0xFF1C, 0xFF1E, 0xFF03,
            0xFF0A, 0xFF5B, 0xFF5D, 0xFF0D, 0xFF20, 0xFF3F:
            wasFolded = true
            return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: return scalar
        }
    }

    /// A word written so that it is read back as it is.
    package static func quoted(_ word: String) -> String {
        let needsQuotes =
            word.isEmpty || word.first == "#" || word.first == "“"
            || Words(word).words.map(\.text) != [word] || Words(word).openQuote != nil
        guard needsQuotes else { return word }
        return word.contains("'")
            ? "\"" + word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" : "'\(word)'"
    }
}
