package import ReportModel
package import TextSupport

/// A cell that a rule reckoned with, and how.
package struct FindingTerm: Sendable, Hashable {
    /// Which cell it is.
    package let address: CellAddress
    /// The cell's value as it was read, with its place.
    package let cell: Cell
    /// The side of the relation on which it is reckoned.
    package let side: Side
    /// Whether it is added to its side or taken away.
    package let sign: Sign
    /// The index of the cell's report among the finding's `reports`.
    package let report: Int
    /// The index of the sum that the term belongs to; more than 0 only where a finding tells of several sums.
    package private(set) var sum = 0

    /// The side of a relation.
    package enum Side: Sendable, Hashable {
        /// What the other numbers say.
        case expected
        /// What is stated.
        case actual
    }

    /// Whether a term is added or taken away.
    package enum Sign: Sendable, Hashable {
        case plus
        case minus
    }

    init(_ address: CellAddress, _ cell: Cell, _ side: Side, _ sign: Sign = .plus, report: Int = 0) {
        self.address = address
        self.cell = cell
        self.side = side
        self.sign = sign
        self.report = report
    }

    func inSum(_ index: Int) -> FindingTerm {
        var term = self
        term.sum = index
        return term
    }

    /// The number; nil for a cell that has none.
    package var number: ExactDecimal? { cell.value.number }
    /// The text as published.
    package var raw: String { cell.value.raw }
    /// Whether the cell is a number, or in which way it is none.
    package var state: CellState { cell.value.state }

    /// The number with its sign in the sum; nil for a cell that has none.
    var signed: DecimalSum? {
        number.map { number in
            switch sign {
            case .plus: DecimalSum(number)
            case .minus: .zero - DecimalSum(number)
            }
        }
    }
}
