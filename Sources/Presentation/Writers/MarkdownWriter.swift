internal import TextSupport

extension OutputFormat {
    /// Tables as GitHub Flavored Markdown, for reports and issues; running text as it stands, in code blocks.
    package static let markdown = OutputFormat("markdown", for: .people, fileEndings: ["md"]) {
        output, options, bytes in
        var document = ScreenText(WriterOptions(ambiguous: options.ambiguous))
        for block in output.blocks {
            if !document.bytes.isEmpty { document.endLine() }
            switch block {
            case .lines(let lines): document.append(codeBlock: lines)
            case .table(let table): document.append(markdown: table)
            }
        }
        bytes.append(contentsOf: document.bytes)
    }
}

extension ScreenText {
    fileprivate mutating func append(codeBlock lines: [Line]) {
        let longest = lines.flatMap(\.spans).map { $0.text.longestRun(of: "`") }.reduce(0, +)
        let fence = Line(String(repeating: "`", count: max(3, longest + 1)))
        append([fence] + lines + [fence])
    }

    fileprivate mutating func append(markdown table: Table) {
        if let title = table.title { append([Line("**\(title.escapedForMarkdown)**"), Line()]) }
        if table.isFooterOnly { return append([Line((table.footer ?? "").escapedForMarkdown)]) }
        let measured = MeasuredTable(table.escapedForMarkdown, ambiguous: ambiguous)
        // A delimiter row needs three dashes to be one everywhere.
        let widths = measured.columns.map { max(3, $0.width) }
        append(markdown: measured.header, measured.columns, widths: widths)
        for (column, width) in zip(measured.columns, widths) {
            let dashes = String(repeating: "-", count: column.isRight ? width - 1 : width)
            append("| " + dashes + (column.isRight ? ": " : " "))
        }
        append([Line("|")])
        for row in measured.rows { append(markdown: row, measured.columns, widths: widths) }
        if let footer = table.footer { append([Line(), Line(footer.escapedForMarkdown)]) }
    }

    private mutating func append(markdown cells: [MeasuredTable.Cell], _ columns: [MeasuredColumn], widths: [Int]) {
        for (index, cell) in cells.enumerated() {
            append("| ")
            append(cell, width: widths[index], isRight: columns[index].isRight)
            append(" ")
        }
        append([Line("|")])
    }
}

extension Table {
    fileprivate var escapedForMarkdown: Table {
        var escaped = self
        escaped.columns = columns.map { Column($0.key, $0.title.escapedForMarkdown, alignment: $0.alignment) }
        escaped.rows = rows.map { row in
            row.map { field in
                switch field {
                case .text(let text, let role): .text(text.escapedForMarkdown, role: role)
                case .line(let line): .text(line.text.escapedForMarkdown)
                case .number(let text, let sign): .number(text.escapedForMarkdown, sign: sign.escapedForMarkdown)
                case .missing(let shown): .missing(shown: shown.escapedForMarkdown)
                case .chart: field
                }
            }
        }
        return escaped
    }
}

extension String {
    /// The text as Markdown that reads as it stands: no emphasis, link, HTML or cell border comes of it, and a line break
    /// becomes `<br>`.
    ///
    /// Works on scalars, as Markdown does: a `|` before a combining mark is no character of its own and still a border.
    fileprivate var escapedForMarkdown: String {
        var escaped = String.UnicodeScalarView()
        var isAfterReturn = false
        for scalar in unicodeScalars {
            switch scalar {
            case "\n" where isAfterReturn: break
            case "\n", "\r": escaped.append(contentsOf: "<br>".unicodeScalars)
            case "\\", "|", "*", "_", "`", "<", ">", "[", "]", "~", "&", "$":
                escaped.append("\\")
                escaped.append(scalar)
            default: escaped.append(scalar)
            }
            isAfterReturn = scalar == "\r"
        }
        return String(escaped)
    }

    fileprivate func longestRun(of searched: Unicode.Scalar) -> Int {
        var longest = 0
        var run = 0
        for scalar in unicodeScalars {
            run = scalar == searched ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
