internal import ReportModel
internal import TextSupport

/// A word, sign, bracket or quoted text of an expression.
struct ExpressionToken: Sendable, Hashable {
    var kind: Kind
    /// Without quotes and `\`, with full-width signs folded.
    var text: String

    enum Kind: Sendable, Hashable {
        case open
        case close
        case quoted
        case word
        /// A word with a `\` in it, which is neither sign, keyword nor number.
        case escaped
    }

    /// The keyword that the token is.
    var keyword: ExpressionKeyword? { kind == .word ? ExpressionKeyword(rawValue: text) : nil }

    /// The sign that the token is, also one that an input method made full-width.
    var sign: ExpressionSign? {
        guard kind == .word, text.unicodeScalars.count <= 2 else { return nil }
        var folded = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
            folded.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return ExpressionSign(rawValue: String(folded))
    }

    /// Whether the token is a number, be it too long for one: digits, with a point between them or none, with a `-` at
    /// the front or none.
    var isNumber: Bool {
        guard kind == .word else { return false }
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        guard text.utf8.count - digits.count <= 1 else { return false }
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return (1...2).contains(parts.count)
            && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
    }

    /// The number that the token is, with as many digits as a published number may have.
    func number() throws(Diagnostic) -> ExactDecimal {
        let parts = text.utf8.split(separator: UInt8(ascii: "."))
        let digits = parts.joined().filter { $0 != UInt8(ascii: "-") }
        let scale = parts.count == 2 ? parts[1].count : 0
        guard digits.count <= ExactDecimal.maximumDigits, scale <= ExactDecimal.maximumScale else {
            throw ExpressionTrouble.longNumber(text)
        }
        let magnitude = digits.reduce(Int64(0)) { $0 * 10 + Int64($1 - 0x30) }
        return ExactDecimal(mantissa: text.hasPrefix("-") ? -magnitude : magnitude, scale: scale)
    }

    /// Whether the token looks like several that lack the blanks between them, such as `3-1` or `t3.new.total=3`.
    var lacksBlanks: Bool {
        guard kind == .word, sign == nil, !isNumber else { return false }
        let bytes = text.utf8
        if bytes.contains(where: "=<>!~+".utf8.contains) { return true }
        let startsAsNumber = bytes.drop { $0 == UInt8(ascii: "-") }.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
        return startsAsNumber && bytes.allSatisfy("0123456789.,-*/".utf8.contains)
    }

    /// Whether the token can be nothing but a path.
    var isPath: Bool {
        switch kind {
        case .escaped: true
        case .word: keyword == nil && sign == nil && !isNumber && !lacksBlanks
        case .open, .close, .quoted: false
        }
    }

    /// Whether the token is the name of a row source: small letters and hyphens, unlike any path with a place.
    var isRowSource: Bool {
        kind == .word && keyword == nil && sign == nil && text != "all" && text != "last"
            && text.utf8.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || $0 == UInt8(ascii: "-") }
    }
}

/// The words of the grammar.
enum ExpressionKeyword: String, Sendable, Hashable {
    case and
    case or
    case not
    case within
    case each
    case sum
    case count
    case min
    case max
    case mean
    case median
    case abs
    case blank
    case absent

    /// The function of several cells that the word names.
    var aggregate: CellAggregate? { CellAggregate(rawValue: rawValue) }

    /// The state of cells that the word asks for.
    var state: CellState? {
        switch self {
        case .blank: .blank
        case .absent: .absent
        default: nil
        }
    }
}

/// The signs of the grammar, which have blanks around them.
enum ExpressionSign: String, Sendable, Hashable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case over = "/"
    case equal = "="
    case unequal = "!="
    case less = "<"
    case atMost = "<="
    case greater = ">"
    case atLeast = ">="
    case contains = "~"
    case colon = ":"

    /// Whether it compares.
    var isRelation: Bool { NumberRelation(rawValue: rawValue) != nil || TextRelation(rawValue: rawValue) != nil }
}
