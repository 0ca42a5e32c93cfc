import ReportModel
import TextSupport

/// The cells behind a row's label, told apart from the padding beside them.
enum RowValues {
    /// As many cells as the row has columns.
    case values(ArraySlice<ReadCell>)
    /// More or fewer values than the row has columns.
    case wrongCount(Int)
    /// Blank cells that may be values or padding, so that the values could stand in several ways.
    case ambiguous

    /// Takes a row's values in order, never by absolute column.
    ///
    /// Merged cells leave blank ones beside the values, so a padded row is taken only where its first and its last value
    /// are there to show where it begins and ends, or where it is blank throughout: with a blank at an edge a lost cell
    /// could not be told from padding, and every value would stand a column off.
    static func take(_ cells: ArraySlice<ReadCell>, count: Int, isPadded: Bool) -> RowValues {
        guard let first = cells.firstIndex(where: { !$0.reading.isBlank }),
            let last = cells.lastIndex(where: { !$0.reading.isBlank })
        else {
            return cells.count >= count ? .values(cells.prefix(count)) : .wrongCount(0)
        }
        guard isPadded else {
            return cells.count == count ? .values(cells) : .wrongCount(cells.count)
        }
        let span = last - first + 1
        if span == count { return .values(cells[first...last]) }
        return span < count && cells.count >= count ? .ambiguous : .wrongCount(cells.count { !$0.reading.isBlank })
    }
}
