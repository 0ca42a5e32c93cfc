internal import TextSupport

/// Whether bytes are UTF-8 (The Unicode Standard, table 3-7) and whether control characters stand among them: every
/// file's bytes are asked.
///
/// The same as `UTF8Span(validating:)` and a look at each byte tell, many times as fast: thirty-two bytes at once, but for
/// control characters and the few first bytes of which the byte behind them has bounds of its own or that have three
/// behind them; where these stand, character by character.
package struct UTF8Check: Sendable {
    /// Whether the bytes are UTF-8 from end to end: no character cut, none longer than it need be, no surrogate.
    package private(set) var isValid = true
    /// Whether there are control characters, TAB and line ends not counted; known only of valid UTF-8.
    package private(set) var hasControls = false

    /// Looks through bytes, as far as they are UTF-8.
    package init(_ bytes: Span<UInt8>) {
        var position = 0
        while position < bytes.count {
            let plain = Self.endOfPlain(bytes, from: position)
            position = Self.startOfUnended(bytes, before: plain)
            let end = min(plain < 2 ? 2 : plain + Self.blockSize, bytes.count)
            while position < end {
                hasControls = hasControls || ControlBytes.isControl(bytes[position])
                guard let next = Self.characterEnd(bytes, position) else {
                    isValid = false
                    return
                }
                position = next
            }
        }
    }

    /// Whether bytes are UTF-8 from end to end.
    package static func isValid(_ bytes: Span<UInt8>) -> Bool { UTF8Check(bytes).isValid }

    /// How many bytes are looked at at once.
    private static let blockSize = 32

    /// The end of the whole blocks in which all is well from the start of a character on; at least a byte is left, for
    /// the last character of a block may want more.
    private static func endOfPlain(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var position = start
        // The two bytes before a block tell how it must begin.
        while position >= 2, position < bytes.count - blockSize, let first = doubtful(bytes, position),
            let second = doubtful(bytes, position + 16)
        {
            if (first .| second).isSomewhere { break }
            position += blockSize
        }
        return position
    }

    /// Where the character begins that is not at its end before a block of well placed bytes ends; else the block's end.
    private static func startOfUnended(_ bytes: Span<UInt8>, before end: Int) -> Int {
        if end >= 1, bytes[end - 1] >= 0xC0 { return end - 1 }
        return end >= 2 && bytes[end - 2] >= 0xE0 ? end - 2 : end
    }

    /// Which of sixteen bytes are not where they belong, or are left to the whole rule; nil where there are fewer.
    @inline(__always)
    private static func doubtful(_ bytes: Span<UInt8>, _ position: Int) -> SIMDMask<SIMD16<Int8>>? {
        guard let here = bytes.sixteenBytes(at: position), let before = bytes.sixteenBytes(at: position - 1),
            let secondBefore = bytes.sixteenBytes(at: position - 2)
        else { return nil }
        let isNext = (here & Lanes.twoBits) .== Lanes.next
        let mustBeNext = (before .>= Lanes.leadOfTwo) .| (secondBefore .>= Lanes.leadOfThree)
        // C0 and C1 would begin what is longer than need be; E0 and ED have bounds of their own behind them.
        let isOddLead =
            (here .== Lanes.leadOfThree) .| (here .== Lanes.surrogate) .| ((here & Lanes.sevenBits) .== Lanes.leadOfTwo)
            .| (here .>= Lanes.leadOfFour)
        let isControl = (here .< Lanes.blank) .& ((here &- Lanes.tab) .> Lanes.fourMore)
        return (isNext .^ mustBeNext) .| isOddLead .| isControl
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

/// Sixteen times the bytes that the check compares with.
private enum Lanes {
    static var twoBits: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0xC0) }
    static var next: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0x80) }
    static var leadOfTwo: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0xC0) }
    static var leadOfThree: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0xE0) }
    static var surrogate: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0xED) }
    static var leadOfFour: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0xF0) }
    static var sevenBits: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0xFE) }
    static var blank: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0x20) }
    static var tab: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 0x09) }
    static var fourMore: SIMD16<UInt8> { SIMD16<UInt8>(repeating: 4) }
}
