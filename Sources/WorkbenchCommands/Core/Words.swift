import TextSupport

/// A word of a command line with its place, for the caret under it.
package struct Word: Sendable, Hashable {
    /// The word without its quotes and with full-width signs folded.
    package var text: String
    /// Where it stands in the line, in Unicode scalars from 0.
    package var range: Range<Int>
    /// Whether it was written without quotation marks, `\` and variables.
    package var isPlain = true
}

/// A command line taken apart into words.
///
/// Blanks part words; `'…'`, `"…"` and, at the edges of a word, `“…”` and `‘…’` hold words together; `\` takes the next
/// character as it is; `${name}` outside `'…'`, `“…”` and `‘…’` stands for a script's variable; `#` at the start of a
/// word begins a comment. Outside quotes, what an input method makes full-width is folded: letters, digits, the
/// full-width blank and ／ ． ＝ ＜ ＞ ＃ ＊ ｛ ｝ －, and ， in a list behind ｛; never brackets, 、 or another ，, which
/// labels and sentences hold.
package struct Words: Sendable {
    /// In the order of the line.
    package private(set) var words: [Word] = []
    /// The quotation mark that is still open at the end; nil where none is.
    package private(set) var openQuote: Character?
    /// Whether the line ends in `\` and goes on in the next.
    package private(set) var isContinued = false
    /// Whether anything was folded.
    package private(set) var wasFolded = false

    /// The name of a variable that has no value; nil where all have one.
    package private(set) var undefinedVariable: String?

    private let variables: [String: String]?
    /// Where variables stand in the line, and their values.
    private var replacements: [(range: Range<Int>, value: String)] = []
    private var text = ""
    private var start: Int?
    private var isPlain = true

    /// Takes a line apart; `openQuote` and `isContinued` tell where it is not whole.
    ///
    /// `variables` are those of a script; nil where a `$` is a `$`.
    package init(_ line: String, variables: [String: String]? = nil) {
        self.variables = variables
        let scalars = Array(line.unicodeScalars)
        var index = 0
        while index < scalars.count {
            let raw = scalars[index]
            if raw == "$", openQuote == nil || openQuote == "\"", takeVariable(scalars, &index) { continue }
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
            case "“" where start == nil, "‘" where start == nil: open(Character(scalar), at: index)
            case "\\" where index + 1 == scalars.count: isContinued = true
            case "\\":
                index += 1
                append(scalars[index], at: index - 1)
                isPlain = false
            default: append(scalar, at: index)
            }
            index += 1
        }
        endWord(at: scalars.count)
    }

    private mutating func takeQuoted(_ scalars: [Unicode.Scalar], _ index: inout Int, _ quote: Character) {
        let scalar = scalars[index]
        switch (quote, scalar) {
        case ("'", "'"), ("\"", "\""), ("“", "”"), ("‘", "’"): openQuote = nil
        case ("\"", "\\") where index + 1 < scalars.count && "\"\\$".unicodeScalars.contains(scalars[index + 1]):
            index += 1
            text.unicodeScalars.append(scalars[index])
        default: text.unicodeScalars.append(scalar)
        }
        index += 1
    }

    /// Puts the value of `${name}` in its place; false where there is no variable.
    private mutating func takeVariable(_ scalars: [Unicode.Scalar], _ index: inout Int) -> Bool {
        guard let variables, index + 1 < scalars.count, scalars[index + 1] == "{",
            let end = scalars[index...].firstIndex(of: "}")
        else { return false }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[(index + 2)..<end])
        start = start ?? index
        isPlain = false
        if let value = variables[String(name)] {
            text += value
            replacements.append((index..<(end + 1), value))
        } else {
            undefinedVariable = undefinedVariable ?? String(name)
        }
        index = end + 1
        return true
    }

    /// The word behind `<<` at the end of the line, which closes the text below it; nil where there is none.
    package var heredoc: String? {
        guard openQuote == nil, !isContinued, let last = words.last, last.isPlain, last.text.hasPrefix("<<") else {
            return nil
        }
        let end = String(last.text.dropFirst(2))
        return end.isEmpty ? nil : end
    }

    /// What stands behind a word, variables replaced and quotation marks kept.
    func rest(behind word: Word, of line: String) -> String {
        let scalars = Array(line.unicodeScalars)
        var rest = String.UnicodeScalarView()
        var index = word.range.upperBound
        for replacement in replacements where replacement.range.lowerBound >= index {
            rest.append(contentsOf: scalars[index..<replacement.range.lowerBound])
            rest.append(contentsOf: replacement.value.unicodeScalars)
            index = replacement.range.upperBound
        }
        rest.append(contentsOf: scalars[index...])
        return String(rest)
    }

    private mutating func open(_ quote: Character, at index: Int) {
        start = start ?? index
        isPlain = false
        openQuote = quote
    }

    private mutating func append(_ scalar: Unicode.Scalar, at index: Int) {
        start = start ?? index
        text.unicodeScalars.append(scalar)
    }

    private mutating func endWord(at index: Int) {
        guard let start else { return }
        words.append(Word(text: text, range: start..<index, isPlain: isPlain))
        text = ""
        isPlain = true
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
    ///
    /// By scalars, as words are read: a mark that combines with a quotation mark does not hide it.
    package static func quoted(_ word: String) -> String {
        let words = Words(word, variables: [:])
        let scalars = word.unicodeScalars
        let needsQuotes =
            scalars.isEmpty || scalars.first == "#" || "“‘".unicodeScalars.contains(scalars[scalars.startIndex])
            || word.utf8.starts(with: "<<".utf8)
            || scalars.contains { $0 == "$" || $0.properties.isWhitespace }
            || words.openQuote != nil || words.words.count != 1
            || !words.words[0].text.unicodeScalars.elementsEqual(scalars)
        guard needsQuotes else { return word }
        guard scalars.contains("'") else { return "'\(word)'" }
        var quoted = String.UnicodeScalarView()
        for scalar in scalars {
            if scalar == "\\" || scalar == "\"" || scalar == "$" { quoted.append("\\") }
            quoted.append(scalar)
        }
        return "\"\(String(quoted))\""
    }
}
