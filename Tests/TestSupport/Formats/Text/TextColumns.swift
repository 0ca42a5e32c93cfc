/// The columns of a table in a text whose characters are all one column wide.
struct TextColumns {
    private let table: PrintedTable
    private let groups: MeasuredTable.Groups
    /// The first column of each column of the table, and the one behind the last.
    private let edges: [Int]
    private let jitter: Int
    private let alignment: Int
    /// Whether the numbers of a row stand on a line of their own between the two halves of its label.
    private let partsLabels: Bool
    /// For each row whether its cells stand on the lower of two middle lines.
    private let leansDown: [Bool]
    private var random: SeededRandom
    private var heights: [Int] = []

    init(_ table: PrintedTable, groups: MeasuredTable.Groups, _ random: inout SeededRandom) {
        self.table = table
        self.groups = groups
        edges = Self.edges(table, groups, random.below(4))
        jitter = random.pick([0, 1, 1])
        alignment = random.below(3)
        partsLabels = random.chance(40)
        let leaning = random.pick([0, 50, 100])
        leansDown = table.rows.map { _ in random.chance(leaning) }
        self.random = SeededRandom(seed: random.next())
        heights = table.rows.map { _ in 1 }
        for placed in table.placed.joined().sorted(by: { $0.cell.rows < $1.cell.rows }) {
            let rows = placed.row..<min(placed.row + placed.cell.rows, heights.count)
            let missing = wrapped(placed).count - heights[rows].reduce(0, +)
            if missing > 0, let last = rows.last { heights[last] += missing }
        }
    }

    /// How many lines some rows take.
    func lineCount(_ rows: Range<Int>) -> Int { heights[rows].reduce(0, +) }

    /// Some rows as lines; a label that reaches beyond them stands where the larger part of its rows is.
    mutating func lines(_ rows: Range<Int>) -> [String] {
        var canvas = [[(column: Int, text: String)]](repeating: [], count: lineCount(rows))
        for placed in table.placed.joined() {
            let all = placed.row..<placed.row + placed.cell.rows
            let part = all.clamped(to: rows)
            let isLarger =
                2 * part.count > all.count || (2 * part.count == all.count && part.lowerBound == all.lowerBound)
            guard !part.isEmpty, isLarger else { continue }
            let top = lineCount(rows.lowerBound..<part.lowerBound)
            let wrapped = wrapped(placed)
            let free = max(0, lineCount(part) - wrapped.count)
            // Where the middle lies between two lines, it is the upper one or the lower one.
            let start = top + (free + (leansDown[placed.row] ? 1 : 0)) / 2
            for (index, text) in wrapped.enumerated() where start + index < canvas.count && !text.isEmpty {
                canvas[start + index].append((column(of: text, placed), text))
            }
        }
        return canvas.map(Self.line)
    }

    private mutating func column(of text: String, _ placed: PrintedTable.Placed) -> Int {
        let (left, right) = (edges[placed.column], edges[placed.column + placed.cell.columns])
        let free = max(0, right - left - text.count - 1)
        guard placed.cell.role == .value else { return left + (placed.cell.role == .label ? 0 : free / 2) }
        let shift = jitter > 0 ? random.below(2 * jitter + 1) - jitter : 0
        let start =
            switch alignment {
            case 0: left + free
            case 1: left + 1
            default: left + free / 2
            }
        return min(max(left + 1, start + shift), max(left + 1, right - text.count - 1))
    }

    private func wrapped(_ placed: PrintedTable.Placed) -> [String] {
        let text = placed.cell.text
        guard !text.isEmpty else { return [] }
        let isUpright = placed.cell.role == .group && groups == .vertical
        let width = isUpright ? 1 : max(1, edges[placed.column + placed.cell.columns] - edges[placed.column] - 1)
        let characters = Array(text)
        var lines = stride(from: 0, to: characters.count, by: width).map {
            String(characters[$0..<min($0 + width, characters.count)])
        }
        if partsLabels, placed.cell.role == .label, lines.count.isMultiple(of: 2) {
            lines.insert("", at: lines.count / 2)
        }
        return lines
    }

    private static func line(_ pieces: [(column: Int, text: String)]) -> String {
        var line = ""
        var used = 0
        for piece in pieces.sorted(by: { $0.column < $1.column }) {
            let blanks = max(used > 0 ? 1 : 0, piece.column - used)
            line += String(repeating: " ", count: blanks) + piece.text
            used += blanks + piece.text.count
        }
        return line
    }

    private static func edges(_ table: PrintedTable, _ groups: MeasuredTable.Groups, _ more: Int) -> [Int] {
        let labels: [Int]
        switch table.part {
        case .disclosure: labels = [18]
        case .requests: labels = groups == .vertical ? [3, 3, 20 + more] : [4, 7, 13 + more]
        case .disputes: labels = []
        }
        let count = table.width - labels.count
        let longest = table.placed.joined().filter { $0.cell.role == .value }.map(\.cell.text.count).max() ?? 1
        let width = max(longest + 3, table.part == .disputes ? 5 : 6 + more)
        return (labels + [Int](repeating: width, count: count)).reduce(into: [0]) { $0.append(($0.last ?? 0) + $1) }
    }
}
