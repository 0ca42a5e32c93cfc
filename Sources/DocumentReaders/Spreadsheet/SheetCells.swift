/// The cells of a sheet as they are stored, row after row (ECMA-376 part 1, 18.3.1.80).
struct SheetCells: Sendable {
    /// A cell that the sheet has, blank ones among them.
    struct Cell: Sendable {
        /// From 1.
        var column: Int32
        /// The number of its format.
        var format: Int32
        /// Its text, in `text`; empty for a blank cell.
        var start: Int32
        var count: Int32

        var range: Range<Int> { Int(start)..<Int(start + count) }
    }

    /// A row that the sheet has.
    struct Row: Sendable {
        /// From 1.
        var number: Int
        /// Its cells, from left to right, in `cells`.
        var cells: Range<Int>
        var isHidden: Bool
    }

    /// Valid UTF-8: what the cells say.
    var text: [UInt8] = []
    var cells: [Cell] = []
    /// The rows from top to bottom.
    var rows: [Row] = []
    /// Merged cells, by their first row and then their first column.
    var merges: [MergedCells] = []
    /// For each column, from 0, whether it is hidden; as long as the last hidden column's number.
    var hiddenColumns: [Bool] = []
    /// Whether pictures or text boxes lie on the sheet.
    var hasDrawing = false

    /// Whether a column, from 1, is hidden.
    func isHidden(column: Int) -> Bool { column <= hiddenColumns.count && hiddenColumns[column - 1] }

    /// The cell of a row at a column.
    func cell(_ row: Row, column: Int) -> Cell? {
        var low = row.cells.lowerBound
        var high = row.cells.upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(cells[middle].column) < column { low = middle + 1 } else { high = middle }
        }
        return low < row.cells.upperBound && Int(cells[low].column) == column ? cells[low] : nil
    }
}
