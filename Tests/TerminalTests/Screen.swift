/// As much of a terminal as line editors and tables use: a grid of cells, a cursor, and the sequences that move it.
struct Screen {
    /// A cell's text; empty is the right half of a wide character.
    private typealias Row = (cells: [String], isWrapped: Bool)

    private(set) var columns: Int
    private(set) var height: Int
    private(set) var row = 0
    private(set) var column = 0
    /// Whether the program asked for pastes to be marked.
    private(set) var marksPastes = false
    private(set) var bells = 0
    private var grid: [Row]
    private var decoder = ByteDecoder()

    init(columns: Int, rows: Int) {
        self.columns = columns
        height = rows
        grid = Array(repeating: Self.blank(columns), count: rows)
    }

    private static func blank(_ columns: Int) -> Row { (Array(repeating: " ", count: columns), false) }

    /// What is seen, without blanks at the ends of lines and without the empty lines at the bottom.
    var lines: [String] {
        var lines = grid.map { row in
            var text = row.cells.joined()
            while text.last == " " { text.removeLast() }
            return text
        }
        while lines.last == "" { lines.removeLast() }
        return lines
    }

    /// The line with the cursor as it is seen, a `|` in place of the cursor.
    var cursorLine: String {
        let cells = grid[row].cells
        let text = cells[..<min(column, columns)].joined() + "|" + cells[min(column, columns)...].joined()
        return String(text.reversed().drop { $0 == " " }.reversed())
    }

    mutating func feed(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard let token = decoder.take(byte) else { continue }
            switch token {
            case .scalar(let scalar): put(scalar)
            case .control(let control): obey(control)
            case .sequence(let final, let mark, let numbers): obey(final, mark: mark, numbers)
            }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = CellWidth.of(scalar)
        if width == 0 { return }
        if column + width > columns {
            // A full row goes on in the next; one that ends before a wide character does not count as full.
            grid[row].isWrapped = column == columns
            lineFeed()
            column = 0
        }
        clearHalves(from: column, to: column + width)
        grid[row].cells[column] = String(scalar)
        if width == 2 { grid[row].cells[column + 1] = "" }
        column += width
    }

    /// Writing over one half of a wide character removes the other.
    private mutating func clearHalves(from start: Int, to end: Int) {
        if grid[row].cells[start] == "", start > 0 { grid[row].cells[start - 1] = " " }
        if end < columns, grid[row].cells[end] == "" { grid[row].cells[end] = " " }
    }

    private mutating func lineFeed() {
        if row + 1 < height {
            row += 1
        } else {
            grid.removeFirst()
            grid.append(Self.blank(columns))
        }
    }

    private mutating func obey(_ control: UInt8) {
        switch control {
        case 0x07: bells += 1
        case 0x08: column = max(0, min(column, columns - 1) - 1)
        case 0x09: column = min(columns - 1, (column / 8 + 1) * 8)
        case 0x0A: lineFeed()
        case 0x0D: column = 0
        default: break
        }
    }

    private mutating func obey(_ final: UInt8, mark: UInt8?, _ numbers: [Int]) {
        let count = max(1, numbers.first ?? 1)
        switch final {
        case UInt8(ascii: "A"): row = max(0, row - count)
        case UInt8(ascii: "B"): row = min(height - 1, row + count)
        case UInt8(ascii: "C"): column = min(columns - 1, column + count)
        case UInt8(ascii: "D"): column = max(0, min(column, columns - 1) - count)
        case UInt8(ascii: "G"): column = min(columns - 1, count - 1)
        case UInt8(ascii: "d"): row = min(height - 1, count - 1)
        case UInt8(ascii: "H"):
            row = min(height - 1, count - 1)
            column = min(columns - 1, max(1, numbers.dropFirst().first ?? 1) - 1)
        case UInt8(ascii: "J"): erase(display: numbers.first ?? 0)
        case UInt8(ascii: "K"): erase(line: numbers.first ?? 0)
        case UInt8(ascii: "h") where mark == UInt8(ascii: "?"): if numbers == [2004] { marksPastes = true }
        case UInt8(ascii: "l") where mark == UInt8(ascii: "?"): if numbers == [2004] { marksPastes = false }
        default: break
        }
    }

    private mutating func erase(line mode: Int) {
        let at = min(column, columns - 1)
        let range = mode == 0 ? at..<columns : mode == 1 ? 0..<at + 1 : 0..<columns
        for index in range { grid[row].cells[index] = " " }
        if mode != 1 { grid[row].isWrapped = false }
    }

    private mutating func erase(display mode: Int) {
        if mode == 0 || mode == 1 { erase(line: mode) }
        let range = mode == 0 ? row + 1..<height : mode == 1 ? 0..<row : 0..<height
        for index in range { grid[index] = Self.blank(columns) }
    }

    /// Gives the window another width; rows that had run on into the next are joined and cut anew, as terminals do.
    mutating func resize(columns width: Int) {
        var flowed: [Row] = []
        var place = (row: 0, column: 0)
        var index = 0
        while index < grid.count {
            var cells: [String] = []
            var cursor: Int?
            var isWrapped = true
            while isWrapped, index < grid.count {
                if index == row { cursor = cells.count + column }
                isWrapped = grid[index].isWrapped
                cells += grid[index].cells
                index += 1
            }
            let kept = max(cells.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0, cursor ?? 0)
            let rows = Self.cut(Array(cells.prefix(kept)), width: width)
            if let cursor {
                let before = Self.cut(Array(cells.prefix(cursor)), width: width)
                let used = before.last?.used ?? 0
                place = (flowed.count + before.count - 1, used)
            }
            flowed += rows.map(\.row)
        }
        while flowed.count > height, place.row < flowed.count - 1, flowed.last?.cells.allSatisfy({ $0 == " " }) == true
        {
            flowed.removeLast()
        }
        let dropped = max(0, flowed.count - height)
        flowed.removeFirst(dropped)
        while flowed.count < height { flowed.append(Self.blank(width)) }
        grid = flowed
        columns = width
        row = max(0, place.row - dropped)
        column = place.column
    }

    private static func cut(_ cells: [String], width: Int) -> [(row: Row, used: Int)] {
        var rows: [(row: Row, used: Int)] = [(blank(width), 0)]
        for (index, cell) in cells.enumerated() where cell != "" {
            let size = index + 1 < cells.count && cells[index + 1] == "" ? 2 : 1
            if rows[rows.count - 1].used + size > width {
                rows[rows.count - 1].row.isWrapped = true
                rows.append((blank(width), 0))
            }
            let at = rows[rows.count - 1].used
            rows[rows.count - 1].row.cells[at] = cell
            if size == 2 { rows[rows.count - 1].row.cells[at + 1] = "" }
            rows[rows.count - 1].used += size
        }
        return rows
    }
}
