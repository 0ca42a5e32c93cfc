package import ReportModel

/// A change of one cell that would put all sums of the report in order: a suggestion, never applied.
package struct Suspect: Sendable, Hashable {
    /// The cell that may be wrong.
    package let cell: CellAddress
    /// What it says, as published; empty for a blank cell.
    package let from: String
    /// What every rule that needs the cell would have it say, a plain decimal.
    package let to: String
}
