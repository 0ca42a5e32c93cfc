/// A table as it is printed: rows of cells that may be merged both ways.
struct PrintedTable: Sendable {
    /// Which of the form's tables it is, or belongs to.
    enum Part: Sendable {
        case disclosure
        case requests
        case disputes
    }

    /// What a cell is there for.
    enum Role: Sendable {
        /// A column's label, or the corner beside them.
        case heading
        /// The label of several rows, printed once beside them.
        case group
        case label
        case value
        /// What a merged cell leaves where merging is not possible.
        case covered
    }

    /// A cell; line feeds in its text are breaks inside a line.
    struct Cell: Sendable {
        var text: String
        var role: Role
        var columns = 1
        var rows = 1
    }

    var part: Part
    var rows: [[Cell]]
    /// How many rows at the top are repeated where the table goes on on another page.
    var headerRows = 0

    /// How many columns it has.
    var width: Int { rows.first.map { $0.reduce(0) { $0 + $1.columns } } ?? 0 }

    /// A cell with the row and column at which it begins, from 0.
    struct Placed: Sendable {
        var cell: Cell
        var row: Int
        var column: Int
    }

    /// The cells of each row with their columns; a merged cell is in the first of its rows.
    var placed: [[Placed]] {
        var covered = [[Bool]](repeating: [Bool](repeating: false, count: width), count: rows.count)
        return rows.enumerated().map { row, cells in
            var column = 0
            return cells.map { cell in
                while column < width, covered[row][column] { column += 1 }
                let placed = Placed(cell: cell, row: row, column: column)
                for below in row..<min(row + cell.rows, rows.count) {
                    for beside in column..<min(column + cell.columns, width) { covered[below][beside] = true }
                }
                return placed
            }
        }
    }

    /// For each row the cell that covers each of its columns; nil where the row is short.
    var grid: [[Placed?]] {
        var grid = [[Placed?]](repeating: [Placed?](repeating: nil, count: width), count: rows.count)
        for placed in placed.joined() {
            for row in placed.row..<min(placed.row + placed.cell.rows, rows.count) {
                for column in placed.column..<min(placed.column + placed.cell.columns, width) {
                    grid[row][column] = placed
                }
            }
        }
        return grid
    }

    /// What stands where a merged cell would go on.
    enum Unmerging: Sendable {
        /// The cell's text again.
        case repeated
        /// Nothing.
        case blank
    }

    /// The table without cells that are merged over rows; those over columns stay unless `columns` says so too, whose
    /// gaps are always blank.
    func unmerged(_ unmerging: Unmerging, columns: Bool = false) -> PrintedTable {
        var table = self
        table.rows = grid.enumerated().map { row, slots in
            var cells: [Cell] = []
            var column = 0
            while column < slots.count {
                guard let slot = slots[column] else { break }
                var cell = slot.cell
                let isFirst = slot.row == row
                cell.rows = 1
                if !isFirst, unmerging == .blank || cell.role == .heading { (cell.text, cell.role) = ("", .covered) }
                let span = cell.columns
                if columns { cell.columns = 1 }
                cells.append(cell)
                if columns { cells += [Cell](repeating: Cell(text: "", role: .covered), count: span - 1) }
                column = slot.column + span
            }
            return cells
        }
        return table
    }

    /// The table with every text changed.
    func mapped(_ change: (Cell) -> String) -> PrintedTable {
        var table = self
        table.rows = rows.map { row in
            row.map { cell in
                var cell = cell
                cell.text = change(cell)
                return cell
            }
        }
        return table
    }
}
