internal import TextSupport

/// An expression taken apart into tokens.
///
/// Blanks part tokens. A word runs to the next blank or to a bracket that closes none of its own, so that names and
/// labels keep their brackets; a bracket right behind a keyword, as in `sum(`, stands for itself. `'…'`, `"…"`, `“…”`
/// and `‘…’` hold texts together; in `"…"` a `\` takes a quotation mark or another `\` as it is, in a word any character.
/// `#` at the start of a word begins a comment, as in a command line.
/// Outside quotes, what an input method makes full-width is folded as in a command line, and signs that stand alone
/// also: ＋ ！＝ ～ ： （ ）.
struct ExpressionTokens {
    private(set) var tokens: [ExpressionToken] = []
    private let scalars: [Unicode.Scalar]
    private var index = 0

    init(_ text: String, _ hints: ExpressionHints = .expectation) throws(Diagnostic) {
        guard text.utf8.count <= Expression.maximumBytes else {
            throw ExpressionTrouble.tooLong(bytes: text.utf8.count, hints)
        }
        scalars = Array(text.unicodeScalars)
        while index < scalars.count, scalars[index] != "#", scalars[index] != "＃" {
            guard !UTF8Text.isBlank(scalars[index].value) else {
                index += 1
                continue
            }
            guard tokens.count < Expression.maximumTokens else { throw ExpressionTrouble.tooManyTokens(hints) }
            tokens.append(try next(scalars[index]))
        }
    }

    private mutating func next(_ first: Unicode.Scalar) throws(Diagnostic) -> ExpressionToken {
        switch first {
        case "(", "（":
            index += 1
            return ExpressionToken(kind: .open, text: "(")
        case ")", "）":
            index += 1
            return ExpressionToken(kind: .close, text: ")")
        case "'", "\"": return try quoted(to: first)
        case "“": return try quoted(to: "”")
        case "‘": return try quoted(to: "’")
        default: return word()
        }
    }

    private mutating func quoted(to end: Unicode.Scalar) throws(Diagnostic) -> ExpressionToken {
        let mark = scalars[index]
        var text = String.UnicodeScalarView()
        index += 1
        while index < scalars.count, scalars[index] != end {
            let next = index + 1 < scalars.count ? scalars[index + 1] : end
            if mark == "\"", scalars[index] == "\\", index + 1 < scalars.count, next == "\"" || next == "\\" {
                index += 1
            }
            text.append(scalars[index])
            index += 1
        }
        guard index < scalars.count else { throw ExpressionTrouble.openQuote(String(mark)) }
        index += 1
        return ExpressionToken(kind: .quoted, text: String(text))
    }

    private mutating func word() -> ExpressionToken {
        var text = String.UnicodeScalarView()
        var kind = ExpressionToken.Kind.word
        var depth = 0
        while index < scalars.count, !UTF8Text.isBlank(scalars[index].value) {
            let scalar = ExpressionTokens.fold(scalars[index], inListOf: text)
            switch scalar {
            case "\\" where index + 1 < scalars.count:
                kind = .escaped
                index += 1
                text.append(scalars[index])
            case "(", "（":
                if kind == .word, ExpressionKeyword(rawValue: String(text)) != nil {
                    return ExpressionToken(kind: kind, text: String(text))
                }
                depth += 1
                text.append(scalar)
            case ")", "）":
                guard depth > 0 else { return ExpressionToken(kind: kind, text: String(text)) }
                depth -= 1
                text.append(scalar)
            default: text.append(scalar)
            }
            index += 1
        }
        return ExpressionToken(kind: kind, text: String(text))
    }

    /// What a scalar of a word means, as in a command line: never brackets, 、 or a ， outside a list, which names and
    /// labels hold.
    private static func fold(
        _ scalar: Unicode.Scalar, inListOf text: String.UnicodeScalarView
    ) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF0C where !text.contains("{"): scalar
        case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0xFF0F, 0xFF0E, 0xFF0C, 0xFF1D, 0xFF1C, 0xFF1E, 0xFF03,
            0xFF0A, 0xFF5B, 0xFF5D, 0xFF0D, 0xFF20, 0xFF3F:
            Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: scalar
        }
    }
}

extension ExpressionTokens {
    /// A path written so that it is read back as it is: with `\` where the name of an organ holds what would end the
    /// word or be taken for something else.
    static func written(path: String) -> String {
        if let tokens = try? ExpressionTokens(path).tokens, tokens.count == 1, tokens[0].isPath,
            tokens[0].text == path, !holdsQuotes(path)
        {
            return path
        }
        var written = String.UnicodeScalarView()
        for scalar in path.unicodeScalars {
            if written.isEmpty || needsEscape(scalar) { written.append("\\") }
            written.append(scalar)
        }
        return String(written)
    }

    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        let isMark = ["(", ")", "（", "）", "\\", "'", "\""].contains(scalar)
        return isMark || UTF8Text.isBlank(scalar.value) || (0xFF01...0xFF5E).contains(scalar.value)
    }

    /// A text in quotation marks, written so that it is read back as it is.
    static func written(text: String) -> String {
        text.unicodeScalars.contains("'")
            ? "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\"" : "'\(text)'"
    }

    /// The value of a row's field: a bare word where it is read back as one.
    static func written(fieldValue text: String) -> String {
        guard let tokens = try? ExpressionTokens(text).tokens, tokens.count == 1, tokens[0].isFieldValue,
            tokens[0].kind == .word, tokens[0].text == text, !holdsQuotes(text)
        else { return written(text: text) }
        return text
    }

    /// Whether a command line would take the text for quoted from somewhere in it.
    private static func holdsQuotes(_ text: String) -> Bool {
        text.utf8.contains { $0 == UInt8(ascii: "'") || $0 == UInt8(ascii: "\"") }
    }
}

extension ExpressionToken {
    /// Whether the token can stand where a field is compared with something.
    var isFieldValue: Bool {
        switch kind {
        case .quoted, .escaped: true
        case .word: keyword == nil && sign == nil
        case .open, .close: false
        }
    }
}
