internal import TextSupport

/// Text for a screen as it grows: the one gate through which all output for people goes.
///
/// Every text is made safe for a terminal here, so the only control characters in the result are the line breaks and
/// colours that this type itself writes.
struct ScreenText {
    private(set) var bytes: [UInt8] = []
    let ambiguous: AmbiguousWidth
    private let color: Bool
    /// Where running text goes on in a further line; nil where it does not.
    private let width: Int?

    init(_ options: WriterOptions) {
        ambiguous = options.ambiguous
        color = options.color
        width = options.width
    }

    mutating func append(_ text: String, role: Role = .plain) {
        guard !text.isEmpty else { return }
        guard color, let parameters = ColorTheme.parameters(of: role) else {
            return bytes.append(text: text.safeForTerminal)
        }
        bytes.append(text: "\u{1B}[")
        bytes.append(text: parameters)
        bytes.append(text: "m")
        bytes.append(text: text.safeForTerminal)
        bytes.append(text: "\u{1B}[0m")
    }

    mutating func append(_ line: Line) {
        for span in line.spans { append(span.text, role: span.role) }
    }

    /// Appends a cell's text, each piece in its role.
    mutating func append(_ cell: MeasuredTable.Cell) {
        if cell.spans.isEmpty { append(cell.text, role: cell.role) } else { append(Line(cell.spans)) }
    }

    mutating func append(blanks count: Int) {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
    }

    mutating func endLine() {
        bytes.append(UInt8(ascii: "\n"))
    }

    mutating func append(_ lines: [Line]) {
        for line in lines {
            for part in width.map({ line.wrapped(toWidth: $0, ambiguous: ambiguous) }) ?? [line] {
                append(part)
                endLine()
            }
        }
    }

    /// Appends the blocks with an empty line between them, each table between its title and footer.
    mutating func append(_ output: Output, drawTable: (Table, inout ScreenText) -> Void) {
        for block in output.blocks {
            if !bytes.isEmpty { endLine() }
            switch block {
            case .lines(let lines): append(lines)
            case .table(let table):
                if let title = table.title { append([Line(title, role: .heading)]) }
                if !table.isFooterOnly { drawTable(table, &self) }
                if let footer = table.footer { append([Line(footer, role: .faint)]) }
            }
        }
    }
}

extension [UInt8] {
    /// Appends a text's UTF-8 bytes.
    mutating func append(text: String) {
        append(contentsOf: text.utf8)
    }
}
