import ReportModel
import TextSupport

/// The cells behind a row's label, told apart from the padding beside them.
enum RowValues {
    /// As many cells as the row has columns.
    case values([ReadCell])
    /// More or fewer values than the row has columns.
    case wrongCount(Int)
    /// The values could stand in several ways; two of them.
    case ambiguous([[ReadCell]])

    /// Takes a row's values in order, never by absolute column.
    ///
    /// Where the source marks its rows and merges its cells, the cells behind the label are the values. Where blank cells
    /// pad the row, the values are taken only where nothing else is possible: the columns of the header say which cells
    /// they are (`header`, where the source has columns), or the first and the last value are there to show where the
    /// row begins and ends, or it is blank throughout. With a blank at an edge a lost cell could not be told from
    /// padding, and every value would stand a column off.
    static func take(_ cells: ArraySlice<ReadCell>, count: Int, isPadded: Bool, header: [Range<Int>]) -> RowValues {
        if !isPadded, cells.count == count { return .values(Array(cells)) }
        let aligned = header.count == count ? under(header, cells) : nil
        guard let first = cells.firstIndex(where: { !$0.reading.isBlank }),
            let last = cells.lastIndex(where: { !$0.reading.isBlank })
        else {
            return cells.count >= count ? .values(aligned ?? Array(cells.prefix(count))) : .wrongCount(0)
        }
        let span = last - first + 1
        if isPadded, span == count {
            let inOrder = Array(cells[first...last])
            guard let aligned, aligned.map(\.piece) != inOrder.map(\.piece) else { return .values(inOrder) }
            return .ambiguous([inOrder, aligned])
        }
        if let aligned { return .values(aligned) }
        guard isPadded, span < count, cells.count >= count else {
            return .wrongCount(isPadded ? cells.count { !$0.reading.isBlank } : cells.count)
        }
        let earliest = max(cells.startIndex, last - count + 1)
        let latest = min(first, cells.endIndex - count)
        return .ambiguous([earliest, latest].map { Array(cells[$0..<$0 + count]) })
    }

    /// The cells right under the columns of a header; nil unless these are all the values that there are.
    private static func under(_ header: [Range<Int>], _ cells: ArraySlice<ReadCell>) -> [ReadCell]? {
        let found = header.map { column in cells.filter { $0.columns.overlaps(column) } }
        guard found.allSatisfy({ $0.count == 1 }) else { return nil }
        let values = found.compactMap(\.first)
        let isWhole = cells.count { !$0.reading.isBlank } == values.count { !$0.reading.isBlank }
        let areApart = zip(values, values.dropFirst()).allSatisfy { $0.columns.upperBound <= $1.columns.lowerBound }
        return isWhole && areApart ? values : nil
    }
}
