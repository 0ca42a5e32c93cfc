extension JSONText {
    /// Whether a text is a plain decimal as JSON spells it: `-?(0|[1-9][0-9]*)(\.[0-9]+)?`, no exponent.
    package static func isNumber(_ text: String) -> Bool {
        var digits = text.utf8[...]
        if digits.first == UInt8(ascii: "-") { digits.removeFirst() }
        let whole = digits.prefix(while: isDigit)
        guard let first = whole.first, whole.count == 1 || first != UInt8(ascii: "0") else { return false }
        var rest = digits[whole.endIndex...]
        guard rest.popFirst() == UInt8(ascii: ".") else { return whole.endIndex == digits.endIndex }
        return !rest.isEmpty && rest.allSatisfy(isDigit)
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }
}
