/// A decimal number as published: exact, of at most 18 digits, at most nine of them behind the point.
///
/// Kept without trailing zeros behind the point, so that equal numbers are equal values.
@usableFromInline
package struct ExactDecimal: Sendable, Hashable {
    /// The digits as one integer; the number is `mantissa / 10^scale`.
    @usableFromInline package let mantissa: Int64
    /// How many of the digits stand behind the point, 0 to 9.
    @usableFromInline package let scale: UInt8

    /// The most digits that a number may have.
    @inlinable package static var maximumDigits: Int { 18 }
    /// The most digits behind the point.
    @inlinable package static var maximumScale: Int { 9 }

    /// A whole number.
    @inlinable
    package init(_ integer: Int) {
        mantissa = Int64(integer)
        scale = 0
    }

    /// A number from its digits and the count of those behind the point, which must be at most nine.
    @inlinable
    package init(mantissa: Int64, scale: Int) {
        var mantissa = mantissa
        var scale = scale
        while scale > 0, mantissa % 10 == 0 {
            mantissa /= 10
            scale -= 1
        }
        self.mantissa = mantissa
        self.scale = UInt8(clamping: scale)
    }

    /// Whether no digit other than zero stands behind the point.
    @inlinable package var isInteger: Bool { scale == 0 }
    /// Whether it is less than zero.
    package var isNegative: Bool { mantissa < 0 }
    /// Whether it is zero, however many zeros were published.
    @inlinable package var isZero: Bool { mantissa == 0 }
}

extension ExactDecimal: Comparable {
    /// Whether the left number is less, whatever their scales.
    @inlinable
    package static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
        if left.scale == right.scale { return left.mantissa < right.mantissa }
        return DecimalSum(left).scaled < DecimalSum(right).scaled
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// A plain decimal: no grouping, no exponent, no trailing zeros.
    @usableFromInline package var description: String { DecimalSum(self).description }
}

/// An exact sum of many decimals, wide enough that no sum over a corpus can overflow.
@usableFromInline
package struct DecimalSum: Sendable, Hashable, Comparable {
    /// The sum times 10^9.
    @usableFromInline package let scaled: Int128

    /// The sum of no numbers.
    @inlinable package static var zero: DecimalSum { DecimalSum(scaled: 0) }

    @inlinable
    init(scaled: Int128) {
        self.scaled = scaled
    }

    /// Makes a sum from one decimal.
    @inlinable
    package init(_ value: ExactDecimal) {
        scaled =
            value.isInteger
            ? Int128(value.mantissa) * 1_000_000_000
            : Int128(value.mantissa) * DecimalSum.power(ExactDecimal.maximumScale - Int(value.scale))
    }

    /// Makes a sum from one whole number.
    package init(_ value: Int) {
        scaled = Int128(value) * DecimalSum.powers[ExactDecimal.maximumScale]
    }

    /// The exact sum of two sums.
    @inlinable
    package static func + (left: DecimalSum, right: DecimalSum) -> DecimalSum {
        DecimalSum(scaled: left.scaled + right.scaled)
    }

    /// What is left of one sum when another is taken away.
    @inlinable
    package static func - (left: DecimalSum, right: DecimalSum) -> DecimalSum {
        DecimalSum(scaled: left.scaled - right.scaled)
    }

    /// Adds a sum to another.
    @inlinable
    package static func += (left: inout DecimalSum, right: DecimalSum) {
        left = left + right
    }

    /// Whether the left sum is less.
    @inlinable
    package static func < (left: DecimalSum, right: DecimalSum) -> Bool { left.scaled < right.scaled }

    /// Whether it is less than zero.
    @inlinable package var isNegative: Bool { scaled < 0 }

    /// This number as a share of another in percent, rounded half away from zero to one decimal; nil for a share of 0.
    package func percent(of whole: DecimalSum) -> ExactDecimal? {
        thousandths(of: whole).map { ExactDecimal(mantissa: Int64($0), scale: 1) }
    }

    /// This number as a share of another in thousandths, rounded half away from zero; nil for a share of 0.
    package func thousandths(of whole: DecimalSum) -> Int? {
        guard whole.scaled != 0 else { return nil }
        let doubled = scaled * 2000 / whole.scaled
        return Int(exactly: (doubled + (doubled < 0 ? -1 : 1)) / 2)
    }

    /// The half; nil where it has more decimals than a sum can have.
    package var half: DecimalSum? { scaled.isMultiple(of: 2) ? DecimalSum(scaled: scaled / 2) : nil }

    @usableFromInline static func power(_ exponent: Int) -> Int128 { powers[exponent] }

    private static let powers: [Int128] = (0...ExactDecimal.maximumScale).map { exponent in
        (0..<exponent).reduce(1) { power, _ in power * 10 }
    }
}

extension DecimalSum: CustomStringConvertible {
    /// A plain decimal: no grouping, no exponent, no trailing zeros.
    @usableFromInline package var description: String {
        let unit = DecimalSum.powers[ExactDecimal.maximumScale]
        let magnitude = scaled.magnitude
        let whole = String(magnitude / UInt128(unit))
        let sign = scaled < 0 ? "-" : ""
        var fraction = magnitude % UInt128(unit)
        guard fraction != 0 else { return sign + whole }
        var digits = ExactDecimal.maximumScale
        while fraction % 10 == 0 {
            fraction /= 10
            digits -= 1
        }
        let text = String(fraction)
        return sign + whole + "." + String(repeating: "0", count: digits - text.count) + text
    }
}
