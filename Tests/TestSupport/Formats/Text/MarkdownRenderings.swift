extension ReportRendering {
    /// Texts in Markdown with its pipe tables (GitHub Flavored Markdown 0.29, 4.10).
    static let markdown: [ReportRendering] = [
        ReportRendering("markdown-tables", ending: "md") { report, random in
            MarkdownReport(&random).bytes(report, &random) { $0.unmerged(.blank, columns: true) }
        },
        ReportRendering("markdown-repeated", ending: "md") { report, random in
            MarkdownReport(&random).bytes(report, &random) { $0.unmerged(.repeated, columns: true) }
        },
        ReportRendering("markdown-groups", ending: "md") { report, random in
            var style = TableStyle.drawn(&random)
            (style.isDisclosureApart, style.areDisputesApart) = (true, true)
            return MarkdownReport(&random, requests: .groups).bytes(report, style) {
                $0.unmerged(.blank, columns: true)
            }
        },
        ReportRendering("markdown-invented", ending: "md") { report, random in
            MarkdownReport(&random, requests: .inventedColumns).bytes(report, &random) {
                $0.unmerged(.blank, columns: true)
            }
        },
        ReportRendering("markdown-bars", ending: "md") { report, random in
            MarkdownReport(&random, requests: .oneLabelColumn, hasOuterBars: false).bytes(report, &random) {
                $0.unmerged(.blank, columns: true)
            }
        },
    ]
}

/// Writes a report in Markdown.
private struct MarkdownReport {
    /// How table 三 is cut up.
    enum Requests {
        case whole
        /// A table for each group of rows, with the header again.
        case groups
        /// One column of labels, groups in rows of their own.
        case oneLabelColumn
        /// The same, its columns called 数据1 to 数据6.
        case inventedColumns
    }

    private let requests: Requests
    private let hasOuterBars: Bool
    private let labels: LabelDress
    private let heads: [String]
    private let delimiter: String
    private let lineBreak: String
    private let escapes: Bool

    init(_ random: inout SeededRandom, requests: Requests = .whole, hasOuterBars: Bool = true) {
        self.requests = requests
        self.hasOuterBars = hasOuterBars
        labels = LabelDress(&random, breaks: random.chance(30))
        heads = random.pick([
            ["# ", "## ", "### "], ["## ", "### ", "#### "], ["**", "**", "**"], ["# ", "## ", ""],
        ])
        delimiter = random.pick(["---", ":---:", ":---", "-----", "---:"])
        lineBreak = random.pick(["<br>", "<br/>", "<br />"])
        escapes = random.chance(15)
    }

    func bytes(_ report: InventedReport, _ random: inout SeededRandom, _ flat: (PrintedTable) -> PrintedTable)
        -> [UInt8]
    {
        bytes(report, .drawn(&random), flat)
    }

    func bytes(_ report: InventedReport, _ style: TableStyle, _ flat: (PrintedTable) -> PrintedTable) -> [UInt8] {
        let article = PrintedArticle(report, style, labels: labels)
        let text = article.pieces.map { piece -> String in
            switch piece {
            case .title(let text): return head(0, text)
            case .heading(let level, let number, let text): return head(level, number + text)
            case .paragraph(let text): return text + "\n\n"
            case .table(let whole) where whole.part == .requests && requests != .whole:
                return requestTables(report).map { name, table in
                    (name.map { head(2, labels.dressed($0)) } ?? "") + lines(flat(dressed(table)))
                }.joined()
            case .table(let whole): return lines(flat(whole))
            }
        }.joined()
        return Array(text.utf8)
    }

    private func dressed(_ table: PrintedTable) -> PrintedTable {
        table.mapped { $0.role == .value ? $0.text : labels.dressed($0.text, $0.role) }
    }

    private func requestTables(_ report: InventedReport) -> [(String?, PrintedTable)] {
        let columns = requests == .inventedColumns ? RequestGroup.inventedColumns : RequestGroup.columns
        let groups = RequestGroup.all(report)
        guard requests != .groups else { return groups.map { ($0.name, $0.table(columns)) } }
        var table = PrintedTable(part: .requests, rows: [RequestGroup.header(columns)], headerRows: 1)
        for group in groups { table.rows += group.rowsWithName }
        return [(nil, table)]
    }

    private func head(_ level: Int, _ text: String) -> String {
        let mark = heads[level]
        return mark + text + (mark == "**" ? mark : "") + "\n\n"
    }

    private func lines(_ table: PrintedTable) -> String {
        var lines = table.rows.map { row in line(row.map(cell)) }
        lines.insert(line([String](repeating: delimiter, count: table.width)), at: 1)
        return lines.joined(separator: "\n") + "\n\n"
    }

    private func line(_ cells: [String]) -> String {
        let inner = cells.joined(separator: " | ")
        // A bar at the line's start would be taken for an outer one.
        return hasOuterBars || cells.first == "" ? "| \(inner) |" : inner
    }

    private func cell(_ cell: PrintedTable.Cell) -> String {
        var text = cell.text.replacing("\n", with: lineBreak)
        if escapes {
            if text == "-" { text = "\\-" }
            if let first = text.first, "1"..."9" ~= first, text.dropFirst().first == "." {
                text = "\(first)\\\(text.dropFirst())"
            }
        }
        return text
    }
}
