/// The mark that numbers a heading or a line of a Chinese document: 一、 （一） 1. （1） 第一，.
package struct Enumerator: Sendable, Hashable {
    /// How an enumerator is written.
    package enum Style: Sendable, Hashable {
        /// 一、
        case chapter
        /// （一）
        case bracketed
        /// 1. or 1、
        case arabic
        /// （1）
        case bracketedArabic
        /// 第一，
        case ordinal
    }

    /// How the number is written.
    package let style: Style
    private let smallNumber: UInt8

    /// The number that is written, at most 99.
    package var number: Int { Int(smallNumber) }

    /// Makes an enumerator from its style and its number.
    package init(style: Style, number: Int) {
        self.style = style
        smallNumber = UInt8(clamping: number)
    }

    /// The enumerator at the start of folded scalars, with the count of scalars it takes; nil where there is none.
    package static func leading(_ scalars: [UInt32]) -> (enumerator: Enumerator, length: Int)? {
        leading(scalars.span, at: 0, before: scalars.count)
    }

    /// The enumerator at the start of a slice of folded scalars, with the count of scalars it takes.
    package static func leading(_ scalars: ArraySlice<UInt32>) -> (enumerator: Enumerator, length: Int)? {
        leading(scalars.span, at: 0, before: scalars.count)
    }

    /// Whether an enumerator can begin with a folded scalar.
    package static func canBegin(with scalar: UInt32) -> Bool {
        scalar == openBracket || scalar == ordinalMark || scalar == ten || isDigit(scalar) || digit(scalar) != nil
    }

    /// The enumerator at a position of folded scalars, as far as an end, with the count of scalars it takes.
    package static func leading(
        _ scalars: Span<UInt32>, at start: Int, before end: Int
    ) -> (enumerator: Enumerator, length: Int)? {
        guard start < end else { return nil }
        let first = scalars[start]
        if first == openBracket { return leadingBracketed(scalars, start, end) }
        if first == ordinalMark, let (number, length) = chineseNumber(scalars, at: start + 1, before: end) {
            let after = start + 1 + length
            guard after < end, scalars[after] == comma || scalars[after] == pause else { return nil }
            return (Enumerator(style: .ordinal, number: number), length + 2)
        }
        if let (number, length) = chineseNumber(scalars, at: start, before: end) {
            guard start + length < end, scalars[start + length] == pause else { return nil }
            return (Enumerator(style: .chapter, number: number), length + 1)
        }
        guard let (number, length) = arabicNumber(scalars, start, end), start + length < end else { return nil }
        let after = start + length
        guard scalars[after] == pause || scalars[after] == dot else { return nil }
        // 1.5 is a decimal, 1.申请 is not.
        if scalars[after] == dot, after + 1 < end, isDigit(scalars[after + 1]) { return nil }
        return (Enumerator(style: .arabic, number: number), length + 1)
    }

    /// The number written in Chinese numerals from 一 to 九十九 at the start, with its length in scalars.
    package static func chineseNumber(_ scalars: ArraySlice<UInt32>) -> (number: Int, length: Int)? {
        chineseNumber(scalars.span, at: 0, before: scalars.count)
    }

    /// The number written in Chinese numerals from 一 to 九十九 at a position, as far as an end, with its length in
    /// scalars.
    package static func chineseNumber(
        _ scalars: Span<UInt32>, at start: Int, before end: Int
    ) -> (number: Int, length: Int)? {
        var number = 0
        var position = start
        while position < min(end, start + 3) {
            let scalar = scalars[position]
            if scalar == ten {
                number = number == 0 ? 10 : number * 10
            } else if let digit = digit(scalar) {
                guard number % 10 == 0 else { break }
                number += digit
            } else {
                break
            }
            position += 1
        }
        return position == start ? nil : (number, position - start)
    }

    private static func leadingBracketed(
        _ scalars: Span<UInt32>, _ start: Int, _ end: Int
    ) -> (enumerator: Enumerator, length: Int)? {
        func isClosed(behind length: Int) -> Bool {
            start + 1 + length < end && scalars[start + 1 + length] == closeBracket
        }
        if let (number, length) = chineseNumber(scalars, at: start + 1, before: end), isClosed(behind: length) {
            return (Enumerator(style: .bracketed, number: number), length + 2)
        }
        if let (number, length) = arabicNumber(scalars, start + 1, end), isClosed(behind: length) {
            return (Enumerator(style: .bracketedArabic, number: number), length + 2)
        }
        return nil
    }

    private static func arabicNumber(
        _ scalars: Span<UInt32>, _ start: Int, _ end: Int
    ) -> (number: Int, length: Int)? {
        var number = 0
        var position = start
        while position < min(end, start + 2), isDigit(scalars[position]) {
            number = number * 10 + Int(scalars[position] - 0x30)
            position += 1
        }
        return position == start ? nil : (number, position - start)
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    /// The number of a digit from 一 to 九.
    private static func digit(_ scalar: UInt32) -> Int? {
        switch scalar {
        case 0x4E00: 1
        case 0x4E8C: 2
        case 0x4E09: 3
        case 0x56DB: 4
        case 0x4E94: 5
        case 0x516D: 6
        case 0x4E03: 7
        case 0x516B: 8
        case 0x4E5D: 9
        default: nil
        }
    }

    /// 十
    private static let ten: UInt32 = 0x5341
    /// 第
    private static let ordinalMark: UInt32 = 0x7B2C
    /// 、
    private static let pause: UInt32 = 0x3001
    private static let comma: UInt32 = 0x2C
    private static let dot: UInt32 = 0x2E
    private static let openBracket: UInt32 = 0x28
    private static let closeBracket: UInt32 = 0x29
}
