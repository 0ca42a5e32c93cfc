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
    /// Merged cells leave blank ones beside the values. Every run of `count` cells that holds all that is not blank is
    /// a possible reading; it is taken when it is the only one, or when all of them are blank throughout.
    static func take(_ cells: ArraySlice<ReadCell>, count: Int, isPadded: Bool) -> RowValues {
        guard let first = cells.firstIndex(where: { !$0.reading.isBlank }),
            let last = cells.lastIndex(where: { !$0.reading.isBlank })
        else {
            return cells.count >= count ? .values(cells.prefix(count)) : .wrongCount(0)
        }
        let span = last - first + 1
        guard isPadded else {
            return cells.count == count ? .values(cells) : .wrongCount(cells.count)
        }
        guard span <= count, cells.count >= count else {
            return .wrongCount(cells.count { !$0.reading.isBlank })
        }
        let earliest = max(cells.startIndex, last - count + 1)
        let latest = min(first, cells.endIndex - count)
        guard earliest == latest else {
            return .ambiguous
        }
        return .values(cells[earliest..<earliest + count])
    }
}

/// Whether labels of a header come in the form's order; a header that is repeated starts again.
struct HeaderOrder {
    private let keys: [String]
    private var last = -1
    private(set) var isBroken = false

    init(_ keys: [String]) {
        self.keys = keys
    }

    mutating func take(_ key: String) {
        guard let index = keys.firstIndex(of: key) else { return }
        isBroken = isBroken || (index <= last && index != 0)
        last = index
    }
}
