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

        init(_ text: String, role: Role, isNumber: Bool = false, ambiguous: AmbiguousWidth) {
            self.text = text.safeForTerminal
            width = self.text.displayWidth(ambiguous: ambiguous)
            self.role = role
            self.isNumber = isNumber
        }

        init(_ field: Field, ambiguous: AmbiguousWidth) {
            switch field {
            case .text(let text, let role): self.init(text, role: role, ambiguous: ambiguous)
            case .number(let text): self.init(text, role: .number, isNumber: true, ambiguous: ambiguous)
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
        self.columns = columns
    }
}

/// What drawing has to know of a column as a whole.
struct MeasuredColumn {
    /// The width of the widest cell, header included.
    private(set) var width: Int
    private let isDeclaredRight: Bool
    private var widestNumber = 0
    private var hasText = false

    /// A text is never shortened to less than this: two Chinese characters and the `…`, with a column to spare.
    private static let shortestText = 6

    init(_ column: Column, header: MeasuredTable.Cell) {
        width = header.width
        isDeclaredRight = column.alignment == .right
    }

    mutating func add(_ cell: MeasuredTable.Cell) {
        width = max(width, cell.width)
        if cell.isNumber {
            widestNumber = max(widestNumber, cell.width)
        } else if cell.role != .missing {
            hasText = true
        }
    }

    /// Whether header and texts stand on the right, as numbers always do: when declared, or when all values are numbers.
    var isRight: Bool { isDeclaredRight || (widestNumber > 0 && !hasText) }

    /// The width below which the column must not be shortened.
    var leastWidth: Int { isRight ? width : max(widestNumber, min(width, Self.shortestText)) }
}
