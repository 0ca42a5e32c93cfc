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
    package var style: Style
    /// The number that is written, at most 99.
    package var number: Int

    /// Makes an enumerator from its style and its number.
    package init(style: Style, number: Int) {
        self.style = style
        self.number = number
    }

    /// The enumerator at the start of folded scalars, with the count of scalars it takes; nil where there is none.
    package static func leading(_ scalars: [UInt32]) -> (enumerator: Enumerator, length: Int)? {
        leading(scalars[...])
    }

    /// The enumerator at the start of a slice of folded scalars, with the count of scalars it takes.
    package static func leading(_ scalars: ArraySlice<UInt32>) -> (enumerator: Enumerator, length: Int)? {
        guard let first = scalars.first else { return nil }
        if first == openBracket { return leadingBracketed(scalars) }
        if first == ordinalMark, let (number, length) = chineseNumber(scalars.dropFirst()) {
            let after = scalars.dropFirst(1 + length).first
            guard after == comma || after == pause else { return nil }
            return (Enumerator(style: .ordinal, number: number), length + 2)
        }
        if let (number, length) = chineseNumber(scalars) {
            guard scalars.dropFirst(length).first == pause else { return nil }
            return (Enumerator(style: .chapter, number: number), length + 1)
        }
        if let (number, length) = arabicNumber(scalars) {
            guard let after = scalars.dropFirst(length).first, after == pause || after == dot else { return nil }
            // 1.5 is a decimal, 1.申请 is not.
            if after == dot, let next = scalars.dropFirst(length + 1).first, isDigit(next) { return nil }
            return (Enumerator(style: .arabic, number: number), length + 1)
        }
        return nil
    }

    /// The number written in Chinese numerals from 一 to 九十九 at the start, with its length in scalars.
    package static func chineseNumber(_ scalars: ArraySlice<UInt32>) -> (number: Int, length: Int)? {
        var number = 0
        var length = 0
        for scalar in scalars.prefix(3) {
            if scalar == ten {
                number = number == 0 ? 10 : number * 10
            } else if let digit = digits.firstIndex(of: scalar) {
                guard number % 10 == 0 else { break }
                number += digit + 1
            } else {
                break
            }
            length += 1
        }
        return length == 0 ? nil : (number, length)
    }

    private static func leadingBracketed(_ scalars: ArraySlice<UInt32>) -> (enumerator: Enumerator, length: Int)? {
        let inside = scalars.dropFirst()
        if let (number, length) = chineseNumber(inside), inside.dropFirst(length).first == closeBracket {
            return (Enumerator(style: .bracketed, number: number), length + 2)
        }
        if let (number, length) = arabicNumber(inside), inside.dropFirst(length).first == closeBracket {
            return (Enumerator(style: .bracketedArabic, number: number), length + 2)
        }
        return nil
    }

    private static func arabicNumber(_ scalars: ArraySlice<UInt32>) -> (number: Int, length: Int)? {
        var number = 0
        var length = 0
        for scalar in scalars.prefix(2) {
            guard isDigit(scalar) else { break }
            number = number * 10 + Int(scalar - 0x30)
            length += 1
        }
        return length == 0 ? nil : (number, length)
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

    /// 一二三四五六七八九
    private static let digits: [UInt32] = "一二三四五六七八九".unicodeScalars.map(\.value)
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
