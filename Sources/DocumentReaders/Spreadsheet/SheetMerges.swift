import DocumentModel

/// The merged cells that a sheet's rows run through, from top to bottom.
struct SheetMerges {
    /// A merged cell that goes on in the rows below.
    struct Open {
        var cells: MergedCells
        /// The text that it shows, in the sheet's buffer.
        var text: Range<Int>
        /// The first of its rows that is not hidden, which shows it; nil while there was none.
        var shownIn: Int?
        /// Whether all its columns are hidden.
        var isHidden: Bool
    }

    private let merges: [MergedCells]
    private var next = 0
    /// The open ones, from left to right; no two share a column.
    private(set) var open: [Open] = []
    /// The first row at which one of the open ones ends.
    private var firstEnd = Int.max
    private var hasUnshown = false

    /// Takes merges by their first row and then their first column.
    init(_ merges: [MergedCells]) {
        self.merges = merges
    }

    /// Why merged cells make no sense.
    enum Failure: Error {
        /// Some share cells, so that nobody can tell what they show.
        case overlapping
        /// More than any table has columns run through a row.
        case tooMany
    }

    /// Goes to a row.
    mutating func go(to row: SheetCells.Row, in sheet: SheetCells) throws(Failure) {
        if firstEnd < row.number {
            open.removeAll { $0.cells.rows.upperBound < row.number }
            firstEnd = open.map(\.cells.rows.upperBound).min() ?? .max
        }
        while next < merges.count, merges[next].rows.lowerBound <= row.number {
            let merge = merges[next]
            next += 1
            guard merge.rows.upperBound >= row.number else { continue }
            let isFirst = merge.rows.lowerBound == row.number
            let cell = isFirst ? sheet.cell(row, column: merge.columns.lowerBound) : nil
            let index = firstIndex(behind: merge.columns.lowerBound)
            let isApart =
                (index == 0 || open[index - 1].cells.columns.upperBound < merge.columns.lowerBound)
                && (index == open.count || open[index].cells.columns.lowerBound > merge.columns.upperBound)
            guard isApart else { throw .overlapping }
            guard open.count < TableLimits.columns else { throw .tooMany }
            open.insert(
                Open(cells: merge, text: cell?.range ?? 0..<0, isHidden: merge.columns.allSatisfy(sheet.isHidden)),
                at: index)
            firstEnd = min(firstEnd, merge.rows.upperBound)
            hasUnshown = true
        }
        if hasUnshown, !row.isHidden {
            for index in open.indices where open[index].shownIn == nil { open[index].shownIn = row.number }
            hasUnshown = false
        }
    }

    /// The open one that covers a column.
    func covering(_ column: Int) -> Open? {
        let index = firstIndex(behind: column)
        guard index > 0, open[index - 1].cells.columns.contains(column) else { return nil }
        return open[index - 1]
    }

    /// The index of the first one that begins behind a column.
    private func firstIndex(behind column: Int) -> Int {
        var low = 0
        var high = open.count
        while low < high {
            let middle = (low + high) / 2
            if open[middle].cells.columns.lowerBound <= column { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
