import ReportModel
import TextSupport

/// The cells behind a row's label, told apart from the padding beside them.
enum RowValues {
    /// As many cells as the row has columns, side by side.
    case values(Range<Int>)
    /// As many cells as the row has columns, those under its header's columns.
    case aligned([ReadCell])
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
    static func take(_ cells: Span<ReadCell>, count: Int, isPadded: Bool, header: [Range<Int>]) -> RowValues {
        if !isPadded, cells.count == count { return inOrder(cells, 0..<count, header) }
        let aligned = header.count == count ? under(header, cells) : nil
        guard let first = cells.indices.first(where: { !cells[$0].reading.isBlank }),
            let last = cells.indices.last(where: { !cells[$0].reading.isBlank })
        else {
            return cells.count >= count ? aligned.map(RowValues.aligned) ?? .values(0..<count) : .wrongCount(0)
        }
        let span = last - first + 1
        if isPadded, span == count { return inOrder(cells, first..<last + 1, header) }
        if let aligned { return .aligned(aligned) }
        guard isPadded, span < count, cells.count >= count else {
            return .wrongCount(isPadded ? cells.indices.count { !cells[$0].reading.isBlank } : cells.count)
        }
        let earliest = max(0, last - count + 1)
        let latest = min(first, cells.count - count)
        return .ambiguous([earliest, latest].map { start in (start..<start + count).map { cells[$0] } })
    }

    /// Cells as the values in their order, unless they stand otherwise than the columns of the header, which are not
    /// those right above them.
    private static func inOrder(_ cells: Span<ReadCell>, _ range: Range<Int>, _ header: [Range<Int>]) -> RowValues {
        guard header.count == range.count, isParted(header), !isParallel(header, cells, range) else {
            return .values(range)
        }
        let byColumn = header.map { column in
            range.first { cells[$0].columns.overlaps(column) }.map { cells[$0] }
        }
        return .ambiguous([range.map { cells[$0] }, byColumn])
    }

    /// Whether the columns of a header follow one another: those of a table that does not say what its cells cover do not.
    private static func isParted(_ header: [Range<Int>]) -> Bool {
        zip(header, header.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound }
    }

    /// Whether cells stand as the columns do, all of them as many columns further to the right or left: labels that are
    /// not merged as wide as their header move a whole row.
    private static func isParallel(_ header: [Range<Int>], _ cells: Span<ReadCell>, _ range: Range<Int>) -> Bool {
        let offsets = zip(header, range).map { cells[$1].columns.lowerBound - $0.lowerBound }
        return offsets.allSatisfy { $0 == offsets[0] }
    }

    /// The cells right under the columns of a header; nil unless these are all the values that there are.
    private static func under(_ header: [Range<Int>], _ cells: Span<ReadCell>) -> [ReadCell]? {
        let found = header.map { column in cells.indices.filter { cells[$0].columns.overlaps(column) } }
        guard found.allSatisfy({ $0.count == 1 }) else { return nil }
        let values = found.compactMap(\.first).map { cells[$0] }
        let isWhole = cells.indices.count { !cells[$0].reading.isBlank } == values.count { !$0.reading.isBlank }
        let areApart = zip(values, values.dropFirst()).allSatisfy { $0.columns.upperBound <= $1.columns.lowerBound }
        return isWhole && areApart ? values : nil
    }
}
