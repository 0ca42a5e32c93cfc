package import TextSupport

/// What some cells come to: the exact sum of the numbers, how many cells it lacks, and what else was asked for.
package struct CellTally: Sendable, Hashable {
    /// The sum of the cells that are numbers; 0 where there is none.
    package internal(set) var sum = DecimalSum.zero
    /// How many cells are numbers.
    package internal(set) var numbers = 0
    /// How many cells are blank, a dash, unreadable or absent, so that they are missing in the sum. Cells that a
    /// report's form does not have are not among them.
    package internal(set) var others = 0
    /// The least number; nil where there is none or it was not asked for.
    var least: DecimalSum?
    /// The greatest number; nil where there is none or it was not asked for.
    var greatest: DecimalSum?
    /// The quantiles that were asked for, by their shares.
    var quantiles: [ExactDecimal: ExactNumber] = [:]

    /// Makes the tally of no cells.
    package init() {}

    /// Whether no cell is missing in the sum.
    package var isComplete: Bool { others == 0 }
    /// Whether no report had the cell at all, so that there is nothing to show.
    package var isEmpty: Bool { numbers == 0 && others == 0 }

    /// What a function makes of the numbers; nil where there is none to make it of, or where it was not asked for. A
    /// count there always is.
    package func figure(_ function: CellFunction) -> CellFigure? {
        if function == .count { return CellFigure(number: ExactNumber(numbers)) }
        guard numbers > 0 else { return nil }
        switch function {
        case .sum: return CellFigure(number: ExactNumber(sum))
        case .count: return CellFigure(number: ExactNumber(numbers))
        case .min: return least.map { CellFigure(number: ExactNumber($0)) }
        case .max: return greatest.map { CellFigure(number: ExactNumber($0)) }
        case .mean: return CellFigure(number: ExactNumber(reducing: sum.scaled, over: 1_000_000_000 * Int128(numbers)))
        case .median, .quantile: return function.share.flatMap { quantiles[$0] }.map { CellFigure(number: $0) }
        }
    }

    /// Adds what can be added: sums and counts.
    mutating func add(_ other: CellTally) {
        sum += other.sum
        numbers += other.numbers
        others += other.others
    }
}
