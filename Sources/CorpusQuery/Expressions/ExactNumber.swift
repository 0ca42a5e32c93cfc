internal import TextSupport

/// An exact fraction of two whole numbers of up to 38 digits, in lowest terms, so that equal numbers are equal values.
struct ExactNumber: Sendable, Hashable {
    let numerator: Int128
    /// Greater than zero.
    let denominator: Int128

    static let zero = ExactNumber(0)

    /// A whole number.
    init(_ integer: Int) {
        numerator = Int128(integer)
        denominator = 1
    }

    init(_ sum: DecimalSum) {
        let (whole, rest) = sum.scaled.quotientAndRemainder(dividingBy: 1_000_000_000)
        self = rest == 0 ? ExactNumber(whole: whole) : ExactNumber(reducing: sum.scaled, over: 1_000_000_000)
    }

    init(_ decimal: ExactDecimal) {
        self.init(DecimalSum(decimal))
    }

    private init(whole: Int128) {
        numerator = whole
        denominator = 1
    }

    /// A fraction whose denominator is greater than zero.
    init(reducing numerator: Int128, over denominator: Int128) {
        let divisor = ExactNumber.commonDivisor(numerator, denominator)
        self.numerator = numerator / divisor
        self.denominator = denominator / divisor
    }

    /// The greatest number that divides both, of which the second is positive.
    private static func commonDivisor(_ left: Int128, _ right: Int128) -> Int128 {
        var (a, b) = (left.magnitude, right.magnitude)
        while a != 0 { (a, b) = (b % a, a) }
        return Int128(clamping: b)
    }
}

extension ExactNumber {
    func plus(_ other: ExactNumber) throws(Diagnostic) -> ExactNumber {
        let common = ExactNumber.commonDivisor(denominator, other.denominator)
        let (own, others) = (other.denominator / common, denominator / common)
        let left = try ExactNumber.product(numerator, own)
        let right = try ExactNumber.product(other.numerator, others)
        let (sum, isTooLarge) = left.addingReportingOverflow(right)
        guard !isTooLarge else { throw EvaluationTrouble.overflow }
        return ExactNumber(reducing: sum, over: try ExactNumber.product(denominator, own))
    }

    func minus(_ other: ExactNumber) throws(Diagnostic) -> ExactNumber { try plus(try other.negated()) }

    func times(_ other: ExactNumber) throws(Diagnostic) -> ExactNumber {
        // Reduced crosswise first, so that only a result that is too large is too large.
        let first = ExactNumber(reducing: numerator, over: other.denominator)
        let second = ExactNumber(reducing: other.numerator, over: denominator)
        let product = try ExactNumber.product(first.numerator, second.numerator)
        return ExactNumber(
            reducing: product, over: try ExactNumber.product(first.denominator, second.denominator))
    }

    /// The quotient; nil where the divisor is zero.
    func divided(by other: ExactNumber) throws(Diagnostic) -> ExactNumber? {
        guard other.numerator != 0 else { return nil }
        let positive = try other.magnitude()
        let inverse = ExactNumber(
            reducing: other.numerator < 0 ? -other.denominator : other.denominator, over: positive.numerator)
        return try times(inverse)
    }

    func negated() throws(Diagnostic) -> ExactNumber {
        ExactNumber(reducing: try ExactNumber.product(numerator, -1), over: denominator)
    }

    func magnitude() throws(Diagnostic) -> ExactNumber { numerator < 0 ? try negated() : self }

    private static func product(_ left: Int128, _ right: Int128) throws(Diagnostic) -> Int128 {
        let (product, isTooLarge) = left.multipliedReportingOverflow(by: right)
        guard !isTooLarge else { throw EvaluationTrouble.overflow }
        return product
    }
}

extension ExactNumber: Comparable {
    static func < (left: ExactNumber, right: ExactNumber) -> Bool {
        let a = left.numerator.multipliedFullWidth(by: right.denominator)
        let b = right.numerator.multipliedFullWidth(by: left.denominator)
        return (a.high, a.low) < (b.high, b.low)
    }
}

extension ExactNumber: CustomStringConvertible {
    /// A plain decimal where at most nine digits behind the point are enough, otherwise `≈` and the number rounded half
    /// away from zero to six.
    var description: String { (decimal.isExact ? "" : "≈") + decimal.text }

    /// The plain decimal of the description, and whether it is the number itself.
    var decimal: (text: String, isExact: Bool) {
        let unit: Int128 = 1_000_000_000
        if unit % denominator == 0 {
            let rest = (numerator % denominator * (unit / denominator)).magnitude
            return (ExactNumber.decimal(numerator < 0, (numerator / denominator).magnitude, rest, places: 9), true)
        }
        let (digits, divisor) = (UInt128(1_000_000), denominator.magnitude)
        let wide = (numerator % denominator).magnitude.multipliedFullWidth(by: digits)
        var (quotient, rest) = divisor.dividingFullWidth(wide)
        if rest >= divisor - rest { quotient += 1 }
        let whole = (numerator / denominator).magnitude + quotient / digits
        let text = ExactNumber.decimal(numerator < 0, whole, quotient % digits, places: 6, isTrimmed: false)
        return (text, false)
    }

    private static func decimal(
        _ isNegative: Bool, _ whole: UInt128, _ fraction: UInt128, places: Int, isTrimmed: Bool = true
    ) -> String {
        var digits = Array(String(fraction).utf8)
        digits.insert(contentsOf: repeatElement(UInt8(ascii: "0"), count: max(0, places - digits.count)), at: 0)
        while isTrimmed, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        let point = digits.isEmpty ? "" : "." + String(decoding: digits, as: UTF8.self)
        return (isNegative ? "-" : "") + String(whole) + point
    }
}
