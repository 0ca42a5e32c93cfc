internal import TextSupport

/// Whether bytes are UTF-8 (The Unicode Standard, table 3-7): every file's bytes are asked, most of them twice.
///
/// The same as `UTF8Span(validating:)` tells, several times as fast: up to eight bytes of ASCII at once, and the three of an
/// ideograph or the six of two at once.
package enum UTF8Check {
    /// Whether the bytes are UTF-8 from end to end: no character cut, none longer than it need be, no surrogate.
    package static func isValid(_ bytes: Span<UInt8>) -> Bool {
        var position = 0
        while let eight = bytes.eightBytes(at: position) {
            let foreign = eight & 0x8080_8080_8080_8080
            if foreign & 0x80 == 0 {
                // 64 where there is none.
                position += foreign.trailingZeroBitCount / 8
            } else if eight & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0, isOrdinary(eight), isOrdinary(eight >> 24) {
                position += 6
            } else if eight & 0xC0C0F0 == 0x8080E0, isOrdinary(eight) {
                position += 3
            } else {
                guard let next = characterEnd(bytes, position) else { return false }
                position = next
            }
        }
        while position < bytes.count {
            guard let next = characterEnd(bytes, position) else { return false }
            position = next
        }
        return true
    }

    /// Whether a character of three bytes is neither longer than need be nor a surrogate: its first byte alone tells,
    /// but for E0 and ED, which are left to the whole rule.
    private static func isOrdinary(_ bytes: UInt64) -> Bool {
        let first = UInt8(truncatingIfNeeded: bytes)
        return first != 0xE0 && first != 0xED
    }

    /// Where the character that begins here ends; nil where none does.
    private static func characterEnd(_ bytes: Span<UInt8>, _ position: Int) -> Int? {
        let length: Int
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[position] {
        case 0x00...0x7F: return position + 1
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        default: return nil
        }
        guard position + length <= bytes.count, second.contains(bytes[position + 1]) else { return nil }
        for next in position + 2..<max(position + 2, position + length) {
            guard bytes[next] & 0xC0 == 0x80 else { return nil }
        }
        return position + length
    }
}
