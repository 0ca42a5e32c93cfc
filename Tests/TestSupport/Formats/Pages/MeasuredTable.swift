/// A table with the place of everything in it, from its upper left corner.
struct MeasuredTable {
    /// How the labels of groups of rows stand.
    enum Groups: Sendable {
        case level
        /// A character a line.
        case vertical
        case rotated
    }

    let table: PrintedTable
    let groups: Groups
    let size: Double
    /// The left edges of the columns, and the right edge of the last.
    let edges: [Double]
    private(set) var heights: [Double] = []

    init(_ table: PrintedTable, groups: Groups, width: Double, size: Double) {
        self.table = table
        self.groups = groups
        edges = Self.edges(table, groups, width)
        self.size = Self.fitting(table, edges, size)
        heights = [Double](repeating: self.size + 8, count: table.rows.count)
        stretchRows()
    }

    /// The space between two lines of a cell.
    var lead: Double { size * 1.15 }

    /// The width of a cell.
    func width(_ placed: PrintedTable.Placed) -> Double {
        edges[placed.column + placed.cell.columns] - edges[placed.column]
    }

    /// The lines of a cell; one where it is rotated.
    func lines(_ placed: PrintedTable.Placed) -> [String] {
        let text = placed.cell.text
        guard !text.isEmpty else { return [] }
        guard placed.cell.role == .group, groups != .level else {
            return MeasuredText.lines(text, width: width(placed) - 4, size: size)
        }
        let flat = text.filter { $0 != "\n" }
        return groups == .rotated ? [flat] : flat.map(String.init)
    }

    /// The height that a cell needs.
    func height(_ placed: PrintedTable.Placed) -> Double {
        let lines = lines(placed)
        guard placed.cell.role == .group, groups == .rotated else { return Double(lines.count) * lead + 6 }
        return MeasuredText.width(lines.first ?? "", size: size) + 6
    }

    /// The first rows of the runs that a page must not part: those below one short label.
    func mayBreak(before row: Int) -> Bool {
        row > table.headerRows
            && !table.placed.joined().contains { placed in
                placed.cell.rows > 1 && placed.cell.rows < 7 && placed.row < row && placed.row + placed.cell.rows > row
            }
    }

    /// Makes rows high enough for what stands in them.
    private mutating func stretchRows() {
        for placed in table.placed.joined().sorted(by: { $0.cell.rows < $1.cell.rows }) {
            let rows = placed.row..<min(placed.row + placed.cell.rows, heights.count)
            let missing = height(placed) - heights[rows].reduce(0, +)
            if missing > 0, let last = rows.last { heights[last] += missing }
        }
    }

    private static func edges(_ table: PrintedTable, _ groups: Groups, _ width: Double) -> [Double] {
        let labels: [Double]
        switch table.part {
        case .disclosure: labels = [width * 0.37]
        case .requests:
            labels = groups == .level ? [width * 0.07, width * 0.12, width * 0.23] : [18, 18, width * 0.27]
        case .disputes: labels = []
        }
        let values = max(1, table.width - labels.count)
        let rest = (width - labels.reduce(0, +)) / Double(values)
        return (labels + [Double](repeating: rest, count: values)).reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    }

    /// The size, or a smaller one at which every value fits into its column.
    private static func fitting(_ table: PrintedTable, _ edges: [Double], _ size: Double) -> Double {
        table.placed.joined().filter { $0.cell.role == .value }.reduce(size) { size, placed in
            let room = edges[placed.column + placed.cell.columns] - edges[placed.column] - 5
            return min(size, room / max(0.5, MeasuredText.width(placed.cell.text, size: 1)))
        }
    }
}
