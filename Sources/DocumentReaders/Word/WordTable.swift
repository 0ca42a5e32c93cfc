import DocumentModel

/// A table while it is read: the rows of the grid that is next to be written, and the row in progress.
struct WordTable: Sendable {
    /// The number of the table, from 1.
    let number: Int
    /// The number of the row in progress, from 1.
    private(set) var row = 0
    private(set) var rows: [[Cell]] = []
    /// How many rows were added to this grid and to those before it.
    private var rowsKept = 0
    /// How many cells those have.
    private(set) var cellsKept = 0
    private(set) var cells: [Cell] = []
    /// Whether the row holds a table, so that its cells are written as paragraphs.
    var isLoose = false
    /// The cell in progress.
    var cell: Cell?

    /// Where the next cell begins, from 0.
    private var column = 0
    /// The columns at which cells begin that go on over several rows, in this row and in the one above it.
    private var merges: [Int] = []
    private var mergesAbove: [Int] = []

    /// A cell with its text, a line for each paragraph.
    struct Cell: Sendable {
        var text: [UInt8] = []
        var anchor: SourceAnchor
        var columns: Range<Int>
        var hasPicture = false
        var hasBox = false
        /// Whether it goes on with the cell above it or before it, so that Word does not show it.
        var isCovered = false
        var fields: WordFields.Mark

        /// Adds a paragraph.
        mutating func append(_ paragraph: [UInt8]) {
            if !text.isEmpty { text.append(0x0A) }
            text.append(contentsOf: paragraph)
        }
    }

    init(number: Int) {
        self.number = number
    }

    mutating func beginRow(_ properties: WordRowProperties) {
        row += 1
        column = min(properties.columnsBefore, TableLimits.columns + 1)
        cells = []
        isLoose = false
        mergesAbove = merges
        merges = []
    }

    mutating func beginCell(_ properties: WordCellProperties, fields: WordFields.Mark) {
        let start = column
        column = min(start + min(properties.span, TableLimits.columns + 1), 2 * TableLimits.columns)
        var cell = Cell(
            anchor: .grid(table: number, row: row, column: start + 1), columns: start..<column, fields: fields)
        if properties.verticalMerge != nil { merges.append(start) }
        // A cell that goes on with none above it is a cell of its own.
        cell.isCovered = properties.verticalMerge == .goesOn && mergesAbove.contains(start)
        if properties.horizontalMerge == .goesOn, let before = cells.last {
            cells[cells.count - 1].columns = before.columns.lowerBound..<column
            cell.isCovered = true
        }
        self.cell = cell
    }

    /// Ends the cell in progress and adds it to the row, unless another covers it; the cell that was ended.
    mutating func endCell() -> Cell? {
        guard let cell else { return nil }
        self.cell = nil
        if !cell.isCovered { cells.append(cell) }
        return cell
    }

    /// Whether the row has more columns than a table may have.
    var isTooWide: Bool { column > TableLimits.columns }

    /// Whether there are as many rows as a table may have.
    var isFull: Bool { rowsKept >= TableLimits.rows }

    /// Adds the row in progress to the grid.
    mutating func keepRow() {
        if !cells.isEmpty {
            rows.append(cells)
            rowsKept += 1
            cellsKept += cells.count
        }
        cells = []
    }

    /// The cells of the row in progress, which are no longer part of it.
    mutating func takeCells() -> [Cell] {
        defer { cells = [] }
        return cells
    }

    /// The rows of the grid, which begins anew.
    mutating func takeRows() -> [[Cell]] {
        defer { rows = [] }
        return rows
    }
}
