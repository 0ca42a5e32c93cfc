/// How a cell's number is shown, as far as that makes a difference to what it says.
enum NumberDisplay: Sendable {
    case code(FormatCode)
    case date

    /// What a reader of the sheet sees of a number.
    struct Shown: Sendable, Equatable {
        var text: [UInt8]
        /// What is to be said of it.
        var remark: Remark?
    }

    /// Why the shown text is not just the number.
    enum Remark: Sendable, Hashable {
        /// The sheet shows fewer decimals than the number has.
        case rounded
        /// The sheet does not show the number.
        case hidden
        /// The sheet shows something else than the number.
        case changed
    }

    /// The way of a format's number (ECMA-376 part 1, 18.8.30), those of China included; `own` is the code that the
    /// workbook gives it.
    init(id: Int, own: String?) {
        if let own {
            self = .code(FormatCode(own))
            return
        }
        switch id {
        case 14...22, 27...36, 45...47, 50...58: self = .date
        default: self = .code(FormatCode(Self.codes[id] ?? "General"))
        }
    }

    /// What is seen of a number. Never another number than it is: where the sheet shows one, the text is no number.
    func shown(_ number: StoredNumber, isFrom1904: Bool) -> Shown {
        switch self {
        case .date: return Self.date(number, isFrom1904)
        case .code(let code):
            let isOwn = code.hasOwnSection(for: number)
            switch code.section(for: number) {
            case .general(let before, let after): return Self.plain(number, before, after, isOwn: isOwn)
            case .digits(let digits): return Self.digits(number, digits, isOwn: isOwn)
            case .date: return Self.date(number, isFrom1904)
            case .words(let words): return Self.words(words, number)
            case .other: return Self.changed(number)
            }
        }
    }

    private static func digits(_ number: StoredNumber, _ digits: FormatCode.Digits, isOwn: Bool) -> Shown {
        if digits.percents > 0 {
            let shown = number.scaled(by: 2 * digits.percents).rounded(decimals: digits.decimals)
            return plain(shown, digits.before, digits.after, isOwn: isOwn)
        }
        if !digits.showsZero, number.rounded(decimals: digits.decimals).isZero {
            return words(digits.before + digits.after, number)
        }
        var shown = plain(number, digits.before, digits.after, isOwn: isOwn)
        if shown.remark == nil, number.decimals > digits.decimals { shown.remark = .rounded }
        return shown
    }

    /// A number between the text that the format puts around it.
    private static func plain(_ number: StoredNumber, _ before: String, _ after: String, isOwn: Bool) -> Shown {
        // Nearly every cell.
        if before.isEmpty, after.isEmpty, !isOwn { return Shown(text: number.text) }
        // Digits, points and signs of the format's own would make another number.
        guard !hasDigits(before + after) else { return changed(number) }
        guard isOwn else {
            guard !before.contains("-") else { return changed(number) }
            return Shown(text: Array(trimmed(before).utf8) + number.text + Array(trimmed(after).utf8))
        }
        // The section for negative numbers writes the sign itself, or does not.
        guard before.contains("-") || (before.contains("(") && after.contains(")")) else { return changed(number) }
        var size = number
        size.isNegative = false
        return Shown(text: Array(trimmed(before).utf8) + size.text + Array(trimmed(after).utf8))
    }

    private static func words(_ words: String, _ number: StoredNumber) -> Shown {
        let words = trimmed(words)
        guard words.isEmpty else {
            if number.isZero, words == "0" { return Shown(text: number.text) }
            return hasDigits(words) ? changed(number) : Shown(text: Array(words.utf8))
        }
        return Shown(text: Array("（显示为空）".utf8) + number.text, remark: .hidden)
    }

    private static func hasDigits(_ words: String) -> Bool {
        words.unicodeScalars.contains { scalar in
            scalar.properties.numericType == .decimal || scalar.properties.numericType == .digit
                || [".", ",", "．", "，"].contains(scalar)
        }
    }

    private static func changed(_ number: StoredNumber) -> Shown {
        Shown(text: Array("（另有显示）".utf8) + number.text, remark: .changed)
    }

    private static func date(_ number: StoredNumber, _ isFrom1904: Bool) -> Shown {
        guard let text = SheetDate.text(number, isFrom1904: isFrom1904) else {
            return Shown(text: Array("（日期）".utf8) + number.text, remark: .changed)
        }
        return Shown(text: Array(text.utf8))
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars.filter { !$0.properties.isWhitespace }
        return String(String.UnicodeScalarView(scalars))
    }

    /// The formats that need no code in the workbook, but for dates.
    private static let codes: [Int: String] = [
        1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "\"¥\"#,##0;\"¥\"-#,##0", 6: "\"¥\"#,##0;\"¥\"-#,##0",
        7: "\"¥\"#,##0.00;\"¥\"-#,##0.00", 8: "\"¥\"#,##0.00;\"¥\"-#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
        12: "# ?/?", 13: "# ??/??", 37: "#,##0_);(#,##0)", 38: "#,##0_);(#,##0)", 39: "#,##0.00_);(#,##0.00)",
        40: "#,##0.00_);(#,##0.00)", 41: "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ ",
        42: "_ \"¥\"* #,##0_ ;_ \"¥\"* -#,##0_ ;_ \"¥\"* \"-\"_ ;_ @_ ",
        43: "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_ ",
        44: "_ \"¥\"* #,##0.00_ ;_ \"¥\"* -#,##0.00_ ;_ \"¥\"* \"-\"??_ ;_ @_ ", 48: "##0.0E+0", 49: "@",
    ]
}
