internal import NarrativeClaims
internal import TextSupport

extension Claim {
    /// The amount in 万元, as the form asks for it; the number as it stands where no unit of money stands there.
    var tenThousandYuan: DecimalSum {
        switch unit {
        case .yuan: DecimalSum(value.dividedByTenThousand)
        case .hundredMillionYuan: (0..<10_000).reduce(DecimalSum.zero) { sum, _ in sum + DecimalSum(value) }
        default: DecimalSum(value)
        }
    }
}

extension ExactDecimal {
    /// The number divided by 10,000; what lies behind the ninth digit after the point is cut off.
    fileprivate var dividedByTenThousand: ExactDecimal {
        let scale = Int(scale) + 4
        guard scale > Self.maximumScale else { return ExactDecimal(mantissa: mantissa, scale: scale) }
        let excess = (Self.maximumScale..<scale).reduce(Int64(1)) { power, _ in power * 10 }
        return ExactDecimal(mantissa: mantissa / excess, scale: Self.maximumScale)
    }
}

extension DecimalSum {
    /// How far two numbers are apart.
    func distance(to other: DecimalSum) -> DecimalSum { self < other ? other - self : self - other }
}
