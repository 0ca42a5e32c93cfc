/// A table: cells in reading order, parted into rows.
package struct TableGrid: Sendable {
    /// All cells, row after row. A merged cell is one cell, in the first of its rows.
    package private(set) var cells: [TextPiece] = []
    /// For each row the index of its first cell.
    package private(set) var rowStarts: [Int] = []
    /// For each cell the columns that it covers, from 0, where the source has columns; else empty.
    package private(set) var columns: [Range<Int>] = []
    /// Whether the source marks where every row ends. Where it does not, a row may hold several of the form's rows,
    /// but a row never ends inside one of them.
    package var rowsAreMarked: Bool
    /// Whether merged cells leave blank ones in a row, so that a blank cell at a row's edge may be none of its values.
    package var isPadded: Bool

    /// Makes a table without rows.
    package init(rowsAreMarked: Bool, isPadded: Bool) {
        self.rowsAreMarked = rowsAreMarked
        self.isPadded = isPadded
    }

    /// Makes a table of cells and, for each of its rows, none of which is empty, the index of the first; the first row
    /// begins with the first cell.
    package init(cells: [TextPiece], rowStarts: [Int], rowsAreMarked: Bool, isPadded: Bool) {
        self.cells = cells
        self.rowStarts = rowStarts
        self.rowsAreMarked = rowsAreMarked
        self.isPadded = isPadded
    }

    /// Adds cells as one row; an empty row is left out.
    package mutating func appendRow(_ row: [TextPiece]) {
        let start = cells.count
        cells.append(contentsOf: row)
        if cells.count > start {
            rowStarts.append(start)
        }
    }

    /// Adds cells with the columns that they cover as one row; an empty row is left out. A table's rows are all added
    /// in this way, or none.
    package mutating func appendRow(_ row: [(piece: TextPiece, columns: Range<Int>)]) {
        let start = cells.count
        for cell in row {
            cells.append(cell.piece)
            columns.append(cell.columns)
        }
        if cells.count > start {
            rowStarts.append(start)
        }
    }

    /// How many rows there are, none of them empty.
    package var rowCount: Int { rowStarts.count }

    /// Whether the source has columns, so that `columns` tells those of every cell.
    package var hasColumns: Bool { !columns.isEmpty }

    /// The cell indices of one row.
    package func row(_ index: Int) -> Range<Int> {
        rowStarts[index]..<(index + 1 < rowStarts.count ? rowStarts[index + 1] : cells.count)
    }
}
