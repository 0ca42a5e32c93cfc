/// A number format as its code says it (ECMA-376 part 1, 18.8.30–31): sections for positive and negative numbers and for
/// zero, parted by semicolons.
struct FormatCode: Sendable {
    /// What a section does to a number.
    enum Section: Sendable, Equatable {
        /// As it is, between some text.
        case general(before: String, after: String)
        /// In digits, between some text.
        case digits(Digits)
        /// As a date or time of day.
        case date
        /// The number is not shown, only some text.
        case words(String)
        /// In a way that makes another number of it for the reader: in thousands, in Chinese numerals, as a fraction.
        case other
    }

    /// A number in digits.
    struct Digits: Sendable, Equatable {
        var before = ""
        var after = ""
        /// How many decimals are shown.
        var decimals = 0
        /// Whether zero is shown as `0`, and not as nothing.
        var showsZero = false
        /// How often it is multiplied by a hundred.
        var percents = 0
    }

    let sections: [Section]

    init(_ code: String) {
        // No code at all is the general format.
        sections =
            code.isEmpty ? [] : Self.parts(Array(code.unicodeScalars)).prefix(4).map { FormatScanner($0).section() }
    }

    /// The section that shows a number.
    func section(for number: StoredNumber) -> Section {
        // The fourth is for texts.
        let count = min(sections.count, 3)
        guard count > 0 else { return .general(before: "", after: "") }
        if number.isZero, count > 2 { return sections[2] }
        return number.isNegative && count > 1 ? sections[1] : sections[0]
    }

    /// Whether a negative number is shown by a section of its own, which says itself whether there is a sign.
    func hasOwnSection(for number: StoredNumber) -> Bool { number.isNegative && sections.count > 1 }

    /// Parts a code at its semicolons, but not at those in quotes and behind a backslash.
    private static func parts(_ code: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
        var parts: [ArraySlice<Unicode.Scalar>] = []
        var start = 0
        var index = 0
        var isQuoted = false
        while index < code.count {
            switch code[index] {
            case "\"": isQuoted.toggle()
            case "\\", "!", "_", "*": index += isQuoted ? 0 : 1
            case ";" where !isQuoted:
                parts.append(code[start..<index])
                start = index + 1
            default: break
            }
            index += 1
        }
        parts.append(code[start...])
        return parts
    }
}

/// Reads one section of a number format.
struct FormatScanner {
    private var rest: ArraySlice<Unicode.Scalar>
    private var digits = FormatCode.Digits()
    /// Text since the last place for a digit.
    private var words = ""
    private var places = 0
    private var sawPoint = false
    private var isGeneral = false
    private var isDate = false
    private var isOther = false
    /// Whether commas stand behind the last place, each of which divides by a thousand.
    private var isDivided = false

    init(_ section: ArraySlice<Unicode.Scalar>) {
        rest = section
    }

    consuming func section() -> FormatCode.Section {
        while let scalar = rest.popFirst() { take(scalar) }
        if isOther || isDivided { return .other }
        if isDate { return places == 0 && !isGeneral ? .date : .other }
        if isGeneral { return places == 0 ? .general(before: digits.before, after: words) : .other }
        guard places > 0 else { return .words(words) }
        digits.after = words
        return .digits(digits)
    }

    private mutating func take(_ scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": takeQuoted()
        case "\\", "!": addWord(rest.popFirst())
        // A gap as wide as the next character, or filled with it.
        case "_", "*": _ = rest.popFirst()
        case "[": takeBracketed()
        case "0", "#", "?": takePlace(scalar)
        case ".":
            // A second point, or one that other text parts from the digits, is no part of a number.
            if sawPoint || (places > 0 && !words.isEmpty) { isOther = true }
            sawPoint = true
        case ",": isDivided = places > 0
        case "%": takePercent()
        case _ where startsExponent(scalar): isOther = true
        case "@": takeGeneral()
        case "G", "g": takeNamed(scalar)
        case _ where startsNoon(scalar): takeNoon()
        case "y", "Y", "m", "M", "d", "D", "h", "H", "s", "S", "e", "b", "B": isDate = true
        case "/" where places > 0 && !isDate: isOther = true
        default: addWord(scalar)
        }
    }

    private mutating func takePlace(_ scalar: Unicode.Scalar) {
        if places == 0 {
            digits.before = words
        } else if !words.isEmpty {
            // Text between the digits: 000-0000.
            isOther = true
        }
        words = ""
        isDivided = false
        places += 1
        digits.showsZero = digits.showsZero || scalar == "0"
        if sawPoint { digits.decimals += 1 }
    }

    private mutating func takePercent() {
        digits.percents += 1
        addWord("%")
    }

    private mutating func takeQuoted() {
        while let scalar = rest.popFirst(), scalar != "\"" { addWord(scalar) }
    }

    /// A colour and a language do not matter; a condition, a way of writing digits and a time that goes on do.
    private mutating func takeBracketed() {
        var inside = String.UnicodeScalarView()
        while let scalar = rest.popFirst(), scalar != "]" { inside.append(scalar) }
        let text = String(inside)
        guard let first = inside.first else { return }
        if first == "$" {
            for scalar in inside.dropFirst().prefix(while: { $0 != "-" }) { addWord(scalar) }
        } else if "<>=".unicodeScalars.contains(first) || text.lowercased().hasPrefix("dbnum") {
            isOther = true
        } else if text.lowercased().allSatisfy({ "hms".contains($0) }) {
            isDate = true
        }
    }

    /// `General`, or 通用格式 behind `G/` as some programs write it.
    private mutating func takeNamed(_ scalar: Unicode.Scalar) {
        for name in ["eneral", "ENERAL", "/通用格式"] where rest.starts(with: name.unicodeScalars) {
            rest = rest.dropFirst(name.unicodeScalars.count)
            return takeGeneral()
        }
        isDate = true
    }

    private mutating func takeGeneral() {
        if isGeneral { isOther = true }
        isGeneral = true
        digits.before = words
        words = ""
    }

    /// Whether an exponent begins, as in `0.00E+00`.
    private func startsExponent(_ scalar: Unicode.Scalar) -> Bool {
        (scalar == "E" || scalar == "e") && (rest.first == "+" || rest.first == "-")
    }

    /// Whether `AM/PM` or `A/P` begins.
    private func startsNoon(_ scalar: Unicode.Scalar) -> Bool {
        (scalar == "A" || scalar == "a")
            && ["M/PM", "m/pm", "/P", "/p"].contains { rest.starts(with: $0.unicodeScalars) }
    }

    private mutating func takeNoon() {
        isDate = true
        rest = rest.drop { "MmPp/".unicodeScalars.contains($0) }
    }

    private mutating func addWord(_ scalar: Unicode.Scalar?) {
        guard let scalar else { return }
        words.unicodeScalars.append(scalar)
    }
}
