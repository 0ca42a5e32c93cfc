internal import TextSupport

/// A table made ready for drawing: every text safe for a terminal and measured once.
struct MeasuredTable {
    let header: [Cell]
    /// Each row has as many cells as there are columns, whatever the table had.
    let rows: [[Cell]]
    let columns: [MeasuredColumn]

    /// A text of one line with its width in columns.
    struct Cell {
        let text: String
        let width: Int
        let role: Role
        let isNumber: Bool
        /// The pieces of a text of several roles; empty for a text of one.
        let spans: [Span]

        init(
            _ text: String, role: Role, isNumber: Bool = false, spans: [Span] = [], ambiguous: AmbiguousWidth
        ) {
            self.text = text.safeForTerminal
            width = self.text.displayWidth(ambiguous: ambiguous)
            self.role = role
            self.isNumber = isNumber
            self.spans = spans
        }

        private init(_ line: Line, ambiguous: AmbiguousWidth) {
            self.init(line.text, role: .plain, spans: line.spans, ambiguous: ambiguous)
        }

        /// The cell as cells of one line each; `isBalanced` makes the lines about equally long.
        func wrapped(toWidth room: Int, ambiguous: AmbiguousWidth, isBalanced: Bool) -> [Cell] {
            guard width > room, room > 0, !isNumber else { return [self] }
            let share = (width + (width + room - 1) / room - 1) / ((width + room - 1) / room)
            // An even width, so that wide characters fill it.
            let room = isBalanced ? min(room, share + share % 2) : room
            guard spans.isEmpty else {
                return Line(spans).wrapped(toWidth: room, ambiguous: ambiguous).map { Cell($0, ambiguous: ambiguous) }
            }
            return text.wrapped(toWidth: room, ambiguous: ambiguous).map { Cell($0, role: role, ambiguous: ambiguous) }
        }

        /// The cell with an `…` at its end, in so many columns.
        func shortened(toWidth width: Int, ambiguous: AmbiguousWidth) -> Cell {
            Cell(text.shortened(toWidth: width, ambiguous: ambiguous), role: role, ambiguous: ambiguous)
        }

        init(_ field: Field, ambiguous: AmbiguousWidth) {
            switch field {
            case .text(let text, let role): self.init(text, role: role, ambiguous: ambiguous)
            case .line(let line): self.init(line, ambiguous: ambiguous)
            case .number(let text, let sign):
                self.init(sign + text, role: .number, isNumber: true, ambiguous: ambiguous)
            case .chart(let chart): self.init(chart.text(in: .blocks), role: .info, ambiguous: ambiguous)
            case .missing(let shown): self.init(shown, role: .missing, ambiguous: ambiguous)
            }
        }
    }

    init(_ table: Table, ambiguous: AmbiguousWidth) {
        header = table.columns.map { Cell($0.title, role: .heading, ambiguous: ambiguous) }
        var columns = zip(table.columns, header).map { MeasuredColumn($0, header: $1) }
        rows = table.rows.map { row in
            columns.indices.map { index in
                let cell = Cell(row.field(at: index), ambiguous: ambiguous)
                columns[index].add(cell)
                return cell
            }
        }
        let widest = columns.filter { $0.overflow == .beside }.map(\.width).max() ?? 0
        self.columns = columns.map { $0.overflow == .beside ? $0.widened(to: widest) : $0 }
    }
}

/// What drawing has to know of a column as a whole.
struct MeasuredColumn {
    /// The width of the widest cell, header included.
    private(set) var width: Int
    let overflow: Column.Overflow
    private let isDeclaredRight: Bool
    private let leastHeaderWidth: Int
    private var widestValue = 0
    private var widestNumber = 0
    private var hasText = false

    /// A text is never shortened to less than this: two Chinese characters and the `…`, with a column to spare.
    private static let shortestText = 6
    /// A text that goes on in further lines is not squeezed to less than six Chinese characters a line.
    private static let narrowestText = 12
    /// A header goes on in further lines rather than being shortened: between words, or after two Chinese characters.
    private static let narrowestHeader = 4

    init(_ column: Column, header: MeasuredTable.Cell) {
        width = header.width
        let words = header.text.split(separator: " ").map { word in
            word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : min(header.width, Self.narrowestHeader)
        }
        leastHeaderWidth = words.max() ?? 0
        overflow = column.overflow
        isDeclaredRight = column.alignment == .right
    }

    mutating func add(_ cell: MeasuredTable.Cell) {
        width = max(width, cell.width)
        widestValue = max(widestValue, cell.width)
        if cell.isNumber {
            widestNumber = max(widestNumber, cell.width)
        } else if cell.role != .missing {
            hasText = true
        }
    }

    /// The column in so many columns of the screen.
    func widened(to width: Int) -> MeasuredColumn {
        var column = self
        column.width = width
        return column
    }

    /// Whether header and texts stand on the right, as numbers always do: when declared, or when all values are numbers.
    var isRight: Bool { isDeclaredRight || (widestNumber > 0 && !hasText) }

    /// The width below which the column must not go.
    var leastWidth: Int {
        if isRight { return max(widestValue, leastHeaderWidth) }
        switch overflow {
        case .shorten: return max(widestNumber, leastHeaderWidth, min(width, Self.shortestText))
        case .wrap, .beside: return max(widestNumber, leastHeaderWidth, min(width, Self.narrowestText))
        case .keep: return max(widestValue, leastHeaderWidth)
        }
    }
}
