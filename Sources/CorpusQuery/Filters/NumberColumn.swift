internal import TextSupport

/// Numbers for some cells as fractions that are worked with quickly; those that are too large for it are marked and
/// worked out exactly, one by one.
struct NumberColumn {
    private(set) var numerators: [Int64]
    /// Greater than zero.
    private(set) var denominators: [Int64]
    private(set) var kinds: [Kind]

    /// In the order in which they prevail where two numbers come together.
    enum Kind: UInt8, Comparable {
        case known
        case large
        /// No number, or a division by zero.
        case missing

        static func < (left: Kind, right: Kind) -> Bool { left.rawValue < right.rawValue }
    }

    init(count: Int, repeating decimal: ExactDecimal = ExactDecimal(0)) {
        let unit = (0..<Int(decimal.scale)).reduce(Int64(1)) { unit, _ in unit * 10 }
        numerators = [Int64](repeating: decimal.mantissa, count: count)
        denominators = [Int64](repeating: unit, count: count)
        kinds = [Kind](repeating: .known, count: count)
    }

    /// Makes a column of whole numbers.
    init(count: Int, _ number: (Int) -> (Int64, Kind)) {
        self.init(count: count)
        for row in 0..<count { (numerators[row], kinds[row]) = number(row) }
    }

    mutating func makeAbsolute() {
        for row in numerators.indices {
            let (magnitude, isLarge) =
                numerators[row] < 0
                ? numerators[row].multipliedReportingOverflow(by: -1) : (numerators[row], false)
            set(row, magnitude, denominators[row], isLarge)
        }
    }

    mutating func apply(_ sign: ArithmeticSign, _ other: NumberColumn) {
        for row in numerators.indices {
            kinds[row] = max(kinds[row], other.kinds[row])
            guard kinds[row] == .known else { continue }
            let (a, b) = (numerators[row], denominators[row])
            let (c, d) = (other.numerators[row], other.denominators[row])
            switch sign {
            case .plus, .minus:
                let (left, isFirstLarge) = a.multipliedReportingOverflow(by: d)
                let (right, isSecondLarge) = c.multipliedReportingOverflow(by: b)
                let (sum, isSumLarge) =
                    sign == .plus ? left.addingReportingOverflow(right) : left.subtractingReportingOverflow(right)
                let (unit, isUnitLarge) = b.multipliedReportingOverflow(by: d)
                set(row, sum, unit, isFirstLarge || isSecondLarge || isSumLarge || isUnitLarge)
            case .times: multiply(row, by: c, over: d)
            case .over where c == 0: kinds[row] = .missing
            case .over where c == Int64.min: kinds[row] = .large
            case .over: multiply(row, by: c < 0 ? -d : d, over: abs(c))
            }
        }
    }

    private mutating func multiply(_ row: Int, by numerator: Int64, over denominator: Int64) {
        let (product, isLarge) = numerators[row].multipliedReportingOverflow(by: numerator)
        let (unit, isUnitLarge) = denominators[row].multipliedReportingOverflow(by: denominator)
        set(row, product, unit, isLarge || isUnitLarge)
    }

    private mutating func set(_ row: Int, _ numerator: Int64, _ denominator: Int64, _ isLarge: Bool) {
        if isLarge {
            kinds[row] = max(kinds[row], .large)
        } else {
            numerators[row] = numerator
            denominators[row] = denominator
        }
    }

    /// Whether each number stands in a relation to the one beside it; nil where one of them is too large to be seen.
    func compared(_ relation: NumberRelation, _ other: NumberColumn) -> [UInt8?] {
        numerators.indices.map { row in
            switch max(kinds[row], other.kinds[row]) {
            case .missing: return Verdict.undecided
            case .large: return nil
            case .known:
                let left = Int128(numerators[row]) * Int128(other.denominators[row])
                let right = Int128(other.numerators[row]) * Int128(denominators[row])
                return Verdict.of(relation.holds(left, right))
            }
        }
    }
}
