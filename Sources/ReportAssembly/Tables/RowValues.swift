import ReportModel
import TextSupport

/// The cells behind a row's label, told apart from the padding beside them.
enum RowValues {
    /// As many cells as the row has columns.
    case values([ReadCell])
    /// More or fewer values than the row has columns.
    case wrongCount(Int)
    /// The values could stand in several ways; two of them.
    case ambiguous([[ReadCell?]])

    /// Takes a row's values in order, never by absolute column.
    ///
    /// Where the source marks its rows and merges its cells, the cells behind the label are the values, unless the columns
    /// of the header say otherwise: with a cell too few and another too many, the count alone is right. Where blank cells
    /// pad the row, the values are taken only where nothing else is possible: the columns of the header say which cells
    /// they are (`header`, where the source has columns), or the first and the last value are there to show where the
    /// row begins and ends, or it is blank throughout. With a blank at an edge a lost cell could not be told from
    /// padding, and every value would stand a column off.
    static func take(_ cells: ArraySlice<ReadCell>, count: Int, isPadded: Bool, header: [Range<Int>]) -> RowValues {
        if !isPadded, cells.count == count { return inOrder(cells, header) }
        let aligned = header.count == count ? under(header, cells) : nil
        guard let first = cells.firstIndex(where: { !$0.reading.isBlank }),
            let last = cells.lastIndex(where: { !$0.reading.isBlank })
        else {
            return cells.count >= count ? .values(aligned ?? Array(cells.prefix(count))) : .wrongCount(0)
        }
        let span = last - first + 1
        if isPadded, span == count {
            return inOrder(cells[first...last], header)
        }
        if let aligned { return .values(aligned) }
        guard isPadded, span < count, cells.count >= count else {
            return .wrongCount(isPadded ? cells.count { !$0.reading.isBlank } : cells.count)
        }
        let earliest = max(cells.startIndex, last - count + 1)
        let latest = min(first, cells.endIndex - count)
        return .ambiguous([earliest, latest].map { Array(cells[$0..<$0 + count]) })
    }

    /// Cells as the values in their order, unless they stand otherwise than the columns of the header, which are not
    /// those right above them.
    private static func inOrder(_ cells: ArraySlice<ReadCell>, _ header: [Range<Int>]) -> RowValues {
        guard header.count == cells.count, isParted(header), !isParallel(header, cells) else {
            return .values(Array(cells))
        }
        let byColumn = header.map { column in cells.first { $0.columns.overlaps(column) } }
        return .ambiguous([cells.map { $0 }, byColumn])
    }

    /// Whether the columns of a header follow one another: those of a table that does not say what its cells cover do not.
    private static func isParted(_ header: [Range<Int>]) -> Bool {
        zip(header, header.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    }

    /// Whether cells stand as the columns do, all of them as many columns further to the right or left: labels that are
    /// not merged as wide as their header move a whole row.
    private static func isParallel(_ header: [Range<Int>], _ cells: ArraySlice<ReadCell>) -> Bool {
        let offsets = zip(header, cells).map { $1.columns.lowerBound - $0.lowerBound }
        return offsets.allSatisfy { $0 == offsets[0] }
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
