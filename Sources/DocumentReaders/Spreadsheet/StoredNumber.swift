/// A number as a workbook stores it: decimal digits that stand for a binary fraction of 53 bits (ECMA-376 part 1,
/// 18.3.1.96).
struct StoredNumber: Sendable, Equatable {
    var isNegative = false
    /// Digits from 0 to 9, the first and the last of them not 0; none for zero.
    private(set) var digits: [UInt8] = []
    /// How many digits stand before the point; below zero, how many zeros behind it stand before the digits.
    private(set) var point = 0

    /// The most digits that Excel keeps and shows; further ones are noise of the binary fraction.
    static let precision = 15

    /// Reads digits, a point and an exponent; nil for any other text. Rounds to 15 digits.
    init?(_ bytes: some Collection<UInt8>) {
        var rest = bytes[...]
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            rest = rest.dropFirst()
        }
        var sawPoint = false
        var count = 0
        while let byte = rest.first {
            if byte == UInt8(ascii: "."), !sawPoint {
                sawPoint = true
            } else if byte &- 0x30 <= 9 {
                count += 1
                guard count <= Self.maximumDigits else { return nil }
                digits.append(byte - 0x30)
                point += sawPoint ? 0 : 1
            } else {
                break
            }
            rest = rest.dropFirst()
        }
        guard count > 0, let exponent = Self.exponent(rest) else { return nil }
        point += exponent
        settle()
        round(to: Self.precision)
    }

    var isZero: Bool { digits.isEmpty }

    /// The number times a power of ten.
    func scaled(by power: Int) -> StoredNumber {
        var scaled = self
        if !isZero { scaled.point += power }
        return scaled
    }

    /// The number with at most so many decimals, a half rounded up.
    func rounded(decimals: Int) -> StoredNumber {
        var rounded = self
        rounded.round(to: point + decimals)
        return rounded
    }

    /// How many decimals it has.
    var decimals: Int { max(0, digits.count - point) }

    /// The number in digits, without exponent and without zeros that say nothing.
    var text: [UInt8] {
        guard !isZero else { return [0x30] }
        var text: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
        if point <= 0 {
            text += Array("0.".utf8) + [UInt8](repeating: 0x30, count: -point) + digits.map { $0 + 0x30 }
            return text
        }
        text += digits.prefix(point).map { $0 + 0x30 }
        text += [UInt8](repeating: 0x30, count: max(0, point - digits.count))
        if digits.count > point { text += [UInt8(ascii: ".")] + digits.dropFirst(point).map { $0 + 0x30 } }
        return text
    }

    /// The whole part; nil where it is larger than any date.
    var whole: Int? {
        guard point <= 9 else { return nil }
        return (0..<max(0, point)).reduce(0) { $0 * 10 + ($1 < digits.count ? Int(digits[$1]) : 0) }
    }

    /// The part behind the point in whole minutes of a day, rounded.
    var minutes: Int {
        let fraction = digits.dropFirst(max(0, point)).prefix(9)
        let value = fraction.reduce(0) { $0 * 10 + Int($1) }
        let zeros = max(0, -point)
        guard zeros < 6 else { return 0 }
        let scale = (0..<fraction.count + zeros).reduce(1) { scale, _ in scale * 10 }
        return (value * 1_440 * 2 + scale) / (scale * 2)
    }

    private mutating func settle() {
        let zeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(zeros)
        point -= zeros
        while digits.last == 0 { digits.removeLast() }
        if digits.isEmpty {
            point = 0
            isNegative = false
        }
    }

    private mutating func round(to count: Int) {
        guard digits.count > count else { return }
        guard count >= 0 else {
            digits = []
            return settle()
        }
        let isUp = digits[count] >= 5
        digits.removeLast(digits.count - count)
        if isUp {
            var index = count - 1
            while index >= 0, digits[index] == 9 {
                digits[index] = 0
                index -= 1
            }
            if index >= 0 {
                digits[index] += 1
            } else {
                digits.insert(1, at: 0)
                point += 1
            }
        }
        settle()
    }

    /// The exponent behind the digits, 0 where there is none; nil where something else stands there.
    private static func exponent(_ bytes: some Collection<UInt8>) -> Int? {
        guard let first = bytes.first else { return 0 }
        guard first == UInt8(ascii: "e") || first == UInt8(ascii: "E"), bytes.count <= 6 else { return nil }
        guard let exponent = Int(String(decoding: bytes.dropFirst(), as: UTF8.self)), abs(exponent) <= 400 else {
            return nil
        }
        return exponent
    }

    private static let maximumDigits = 400
}
