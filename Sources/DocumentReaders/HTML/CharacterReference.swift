/// A character of a page that is written as a name or a number, such as `&nbsp;` or `&#12288;`.
enum CharacterReference {
    /// The scalar that the reference at `position` stands for, and where the reference ends; nil where the `&` there
    /// is a character of its own. Takes a bounded number of steps.
    ///
    /// In attributes a name without its semicolon, followed by a letter, a digit or `=`, is no reference.
    static func read(
        _ bytes: Span<UInt8>, in range: Range<Int>, isInAttribute: Bool = false
    ) -> (scalar: UInt32, end: Int)? {
        let start = range.lowerBound + 1
        guard start < range.upperBound else { return nil }
        if bytes[start] == UInt8(ascii: "#") { return number(bytes, start + 1..<range.upperBound) }
        return name(bytes, start..<range.upperBound, isInAttribute)
    }

    /// What stands for a reference to no character: U+FFFD.
    static let unknown: UInt32 = 0xFFFD

    private static func number(_ bytes: Span<UInt8>, _ range: Range<Int>) -> (scalar: UInt32, end: Int)? {
        var position = range.lowerBound
        let isHexadecimal = position < range.upperBound && bytes[position] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { position += 1 }
        let start = position
        var value: UInt32 = 0
        while position < range.upperBound, let digit = digit(bytes[position], isHexadecimal) {
            // Beyond the last scalar the value only has to stay there.
            value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            position += 1
        }
        guard position > start else { return nil }
        if position < range.upperBound, bytes[position] == semicolon { position += 1 }
        return (scalar(value), position)
    }

    private static func digit(_ byte: UInt8, _ isHexadecimal: Bool) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f") where isHexadecimal: return UInt32(byte - UInt8(ascii: "a") + 10)
        case UInt8(ascii: "A")...UInt8(ascii: "F") where isHexadecimal: return UInt32(byte - UInt8(ascii: "A") + 10)
        default: return nil
        }
    }

    /// The scalar that a number stands for: 0x80 to 0x9F as in windows-1252 (HTML standard, 13.2.5.80).
    private static func scalar(_ value: UInt32) -> UInt32 {
        if value >= 0x80, value <= 0x9F {
            let mapped = windows[Int(value - 0x80)]
            return mapped == 0 ? value : mapped
        }
        return value == 0 || Unicode.Scalar(value) == nil ? unknown : value
    }

    private static func name(
        _ bytes: Span<UInt8>, _ range: Range<Int>, _ isInAttribute: Bool
    ) -> (scalar: UInt32, end: Int)? {
        var name = PackedName()
        var bare: (scalar: UInt32, end: Int)?
        var position = range.lowerBound
        while position < range.upperBound, position - range.lowerBound < 8, isNameByte(bytes[position]) {
            name.append(bytes[position])
            position += 1
            if let scalar = CharacterNames.all[name], isKnownWithoutSemicolon(scalar) { bare = (scalar, position) }
        }
        if position < range.upperBound, bytes[position] == semicolon, let scalar = CharacterNames.all[name] {
            return (scalar, position + 1)
        }
        if isInAttribute, let end = bare?.end, end < range.upperBound,
            isNameByte(bytes[end]) || bytes[end] == UInt8(ascii: "=")
        {
            return nil
        }
        return bare
    }

    /// Whether pages may leave the semicolon out: with Latin-1 and the characters of markup itself.
    private static func isKnownWithoutSemicolon(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0xA0...0xFF: true
        case 0x22, 0x26, 0x3C, 0x3E: true
        default: false
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }

    private static let semicolon = UInt8(ascii: ";")

    /// Windows-1252 from 0x80 on; 0 where it has no character.
    private static let windows: [UInt32] = [
        0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
        0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
        0x0178,
    ]
}
