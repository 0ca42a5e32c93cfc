import DocumentModel

/// A table of a page while it is read: its cells, each with its lines and with the columns that it covers.
///
/// Columns are those of the HTML standard's table model (4.9.12): a cell stands in the first column of its row that no
/// cell from above covers, and covers as many columns and rows as it says, within its row group.
struct HTMLTable {
    /// The number of the table in its page, from 1.
    let number: Int
    /// What stands in the table but in none of its cells: it is shown before the table.
    private(set) var outside: [Item] = []
    private(set) var rows: [Row] = []
    private(set) var cells: [Cell] = []
    /// The lines and tables of all cells.
    private(set) var items: [Item] = []
    /// How many columns and rows there are, those that are not kept included.
    private(set) var width = 0
    private(set) var height = 0
    private(set) var isInCell = false
    private var tags = 0
    private var next = 0
    /// For each column the row up to which cells from above cover it.
    private var coveredUntil: [Int] = []

    /// A line of text, or a table by its index among those that were read.
    enum Item {
        case line(HTMLText.Line)
        case table(Int)
    }

    struct Row {
        /// The number of its `<tr>` in the table, from 1.
        var number: Int
        var cells: Range<Int>
    }

    struct Cell {
        var items: Range<Int>
        var columns: Range<Int>
        /// Whether pictures stand in it, or controls whose text is not read.
        var hasPicture = false
        /// Whether the page ends in it.
        var isCut = false
    }

    init(number: Int) {
        self.number = number
    }

    /// Whether the table is larger than tables are read; what is over the limits is not kept.
    var isTooLarge: Bool { width > TableLimits.columns || height > TableLimits.rows }

    mutating func beginRow() {
        tags += 1
        height += 1
        next = 0
        if !isTooLarge { rows.append(Row(number: tags, cells: cells.count..<cells.count)) }
    }

    /// Passes over a row that is not to be seen.
    mutating func skipRow() {
        tags += 1
    }

    /// Ends a row group, into whose successor no cell reaches.
    mutating func endRowGroup() {
        coveredUntil.removeAll(keepingCapacity: true)
    }

    /// Begins a cell that covers some columns and rows; 0 rows are all that follow in its group.
    mutating func beginCell(columns: Int, rows span: Int) {
        while next < coveredUntil.count, coveredUntil[next] >= height { next += 1 }
        let covered = next..<next + columns
        next = covered.upperBound
        width = max(width, next)
        isInCell = true
        guard !isTooLarge, !rows.isEmpty else { return }
        while coveredUntil.count < next { coveredUntil.append(0) }
        let last = span == 0 ? Int.max : height + span - 1
        for column in covered { coveredUntil[column] = max(coveredUntil[column], last) }
        cells.append(Cell(items: items.count..<items.count, columns: covered))
        rows[rows.count - 1].cells = rows[rows.count - 1].cells.lowerBound..<cells.count
    }

    mutating func endCell() {
        isInCell = false
    }

    /// Adds a line or a table, to the cell that is open or else to what stands before the table.
    mutating func add(_ item: Item) {
        guard isInCell else {
            outside.append(item)
            return
        }
        // Of a table that is too large only the tables in it are kept.
        if isTooLarge, case .line = item { return }
        items.append(item)
        guard !isTooLarge, !cells.isEmpty else { return }
        cells[cells.count - 1].items = cells[cells.count - 1].items.lowerBound..<items.count
    }

    /// Notes a picture in the cell that is open.
    mutating func addPicture() {
        if isInCell, !isTooLarge, !cells.isEmpty { cells[cells.count - 1].hasPicture = true }
    }

    /// Notes that the page ends in the cell that is open.
    mutating func cut() {
        if isInCell, !isTooLarge, !cells.isEmpty { cells[cells.count - 1].isCut = true }
    }

    /// Whether the table only lays the page out: no row has more than one cell, or there is no text but links.
    var isLayout: Bool {
        guard !isTooLarge else { return false }
        if rows.allSatisfy({ $0.cells.count <= 1 }) { return true }
        return items.allSatisfy { item in
            if case .line(let line) = item { line.isLink } else { false }
        } && !cells.contains { $0.hasPicture || $0.isCut }
    }
}
