internal import ReportModel

/// What would put all relations of table 三 of a report in order, where there is one such thing and no other.
enum RequestExplanation: Sendable, Hashable {
    /// One cell says another number; or none, and is the only one.
    case cell(Suspect)
    /// Two cells that stand side by side or one above the other changed places.
    case cellsSwapped(CellAddress, CellAddress)
    /// Two rows changed places; their first cells.
    case rowsSwapped(CellAddress, CellAddress)
    /// Digits of a row were joined or parted between its cells.
    case digitsMisread(MisreadDigits)
    /// What was carried in was left out of what is to be dealt with; the columns' cells in 上年结转.
    case carriedInForgotten([CellAddress])

    /// The change of one cell.
    var suspect: Suspect? {
        if case .cell(let suspect) = self { suspect } else { nil }
    }
}

/// Digits that belong to two cells and are printed as one number, or the other way round.
struct MisreadDigits: Sendable, Hashable {
    /// The cells that would say something else.
    let cells: [CellAddress]
    /// The row's values as printed; empty for a blank cell.
    let printed: [String]
    /// The numbers that are printed.
    let from: [String]
    /// The numbers that they would be.
    let to: [String]
}
