internal import NarrativeClaims
internal import TextSupport

/// A percentage of the prose held against the numbers that it is of.
struct StatedPercentage {
    /// The percentage, as it is stated.
    let value: ExactDecimal
    /// Digits behind its point, zeros too.
    let decimals: Int
    private let part: Int128
    private let whole: Int128

    /// Nil where no share can be reckoned: of nothing, or of numbers beyond any report.
    init?(_ percent: Quantity, in prose: Prose, part: DecimalSum, whole: DecimalSum) {
        let most = DecimalSum(1_000_000_000_000)
        guard DecimalSum.zero < whole, whole < most, part < most, !part.isNegative,
            DecimalSum(percent.value) < DecimalSum(1_000_000)
        else { return nil }
        value = percent.value
        decimals = Self.decimals(of: percent, in: prose)
        self.part = part.scaled
        self.whole = whole.scaled
    }

    /// The digits behind the point of a number, as it is written.
    static func decimals(of percent: Quantity, in prose: Prose) -> Int {
        guard let point = percent.numberRange.first(where: { prose.scalars[$0] == 0x2E }) else { return 0 }
        return min(percent.numberRange.upperBound - point - 1, ExactDecimal.maximumScale)
    }

    /// Whether the share is the stated one, half a unit of its last digit and a tolerance in percentage points allowed.
    func agrees(within tolerance: ExactDecimal) -> Bool {
        let allowed = Self.halfUnit(decimals) + DecimalSum(tolerance)
        let difference = 100 * part * Self.one - DecimalSum(value).scaled * whole
        return difference.magnitude <= (allowed.scaled * whole).magnitude
    }

    /// Whether the stated one is the share with the digits behind its last cut off.
    var isCutOff: Bool {
        let unit = Self.one / Self.power(decimals)
        return 100 * part * Self.one / whole / unit * unit == DecimalSum(value).scaled
    }

    /// The share in percent, rounded to the stated digits, at least one behind the point.
    var reckoned: String {
        let digits = max(decimals, 1)
        let unit = Self.one / Self.power(digits)
        let doubled = 200 * part * Self.one / whole / unit
        guard let mantissa = Int64(exactly: (doubled + 1) / 2) else { return "" }
        return ExactDecimal(mantissa: mantissa, scale: digits).description
    }

    /// Half a unit of the last of so many digits behind the point.
    static func halfUnit(_ decimals: Int) -> DecimalSum {
        DecimalSum(ExactDecimal(mantissa: 5, scale: min(decimals + 1, ExactDecimal.maximumScale)))
    }

    private static func power(_ exponent: Int) -> Int128 { (0..<exponent).reduce(1) { power, _ in power * 10 } }
    /// What numbers are scaled by.
    private static let one: Int128 = 1_000_000_000
}
