internal import TextSupport
package import ReportModel

/// What a cell said when a person judged or annotated it.
package struct ValueWitness: Sendable, Hashable {
    /// The fiscal year of the report.
    package var year: Int
    /// The cell.
    package var cell: CellAddress
    /// Whether it was a number, or in which way it was none.
    package var state: CellState
    /// The number as a plain decimal; nil for a cell that had none.
    package var value: String?
    /// The text as it was published.
    package var raw: String

    /// Makes a witness of a cell as it was.
    package init(year: Int, cell: CellAddress, state: CellState, value: String?, raw: String) {
        self.year = year
        self.cell = cell
        self.state = state
        self.value = value
        self.raw = raw
    }

    /// The witness of a value.
    package init(year: Int, cell: CellAddress, _ value: CellValue) {
        self.init(
            year: year, cell: cell, state: value.state, value: value.number?.description, raw: value.raw)
    }

    /// Whether a cell still says the same, however it is written.
    package func isKept(by value: CellValue) -> Bool {
        state == value.state && self.value == value.number?.description
    }
}
