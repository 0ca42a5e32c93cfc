package import TextSupport

/// What the numbers of several cells are made into.
package enum CellFunction: Sendable, Hashable {
    case sum
    /// How many cells are numbers.
    case count
    case min
    case max
    case mean
    /// The same as the quantile of 0.5.
    case median
    /// Of n numbers in order, counted from 0, the one at (n - 1) × q; between two numbers in proportion, as numpy and
    /// spreadsheets (PERCENTILE.INC) have it. `q` is 0 to 1.
    case quantile(ExactDecimal)

    /// The function's name for programs: `sum`, `q0.9`.
    package var name: String {
        switch self {
        case .sum: "sum"
        case .count: "count"
        case .min: "min"
        case .max: "max"
        case .mean: "mean"
        case .median: "median"
        case .quantile(let share): "q\(share)"
        }
    }

    /// Whether what it makes of groups adds up to what it makes of all.
    package var isAdditive: Bool { self == .sum || self == .count }

    /// The share of the numbers that are not above it; nil where that is not what it asks.
    var share: ExactDecimal? {
        switch self {
        case .median: ExactDecimal(mantissa: 5, scale: 1)
        case .quantile(let share): share
        case .sum, .count, .min, .max, .mean: nil
        }
    }
}

/// What a function makes of some cells: an exact number.
package struct CellFigure: Sendable, Hashable {
    let number: ExactNumber

    init(number: ExactNumber) {
        self.number = number
    }

    /// A published number.
    package init(_ number: ExactDecimal) {
        self.init(number: ExactNumber(number))
    }

    /// The number as a plain decimal, exact where nine digits behind the point are enough, else rounded half away from
    /// zero to six.
    package var text: String { number.decimal.text }
    /// Whether the decimal is the number itself.
    package var isExact: Bool { number.decimal.isExact }

    /// The figure in thousandths of another, rounded; nil where that is zero or below, or too small beside it.
    package func thousandths(of greatest: CellFigure) -> Int? {
        guard greatest.number > .zero, let share = try? number.divided(by: greatest.number) else { return nil }
        return Int(exactly: (share.numerator * 1000) / share.denominator)
    }
}

extension CellFigure: Comparable {
    /// Whether the left number is less.
    package static func < (left: CellFigure, right: CellFigure) -> Bool { left.number < right.number }
}
