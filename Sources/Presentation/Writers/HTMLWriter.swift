internal import TextSupport

extension OutputFormat {
    /// A page that stands alone: no script, no network, tables that print on A4; every text escaped.
    package static let html = OutputFormat("html", for: .people, fileEndings: ["html", "htm"]) {
        output, options, bytes in
        var page = HTMLPage()
        for block in output.blocks {
            switch block {
            case .lines(let lines): page.append(lines)
            case .table(let table): page.append(table)
            }
        }
        bytes.append(text: page.text(title: title(of: output), language: options.language))
    }
}

/// What a page is called: the names that its first lines tell, where it begins with lines.
private func title(of output: Output) -> String {
    guard case .lines(let lines) = output.blocks.first else { return "gxaudit" }
    let names = lines.flatMap(\.spans).filter { $0.role == .name }.map(\.text)
    return (names.prefix(2) + ["gxaudit"]).joined(separator: " · ")
}

/// A page as it grows.
private struct HTMLPage {
    private var body = ""

    mutating func append(_ lines: [Line]) {
        body += "<pre>" + lines.map(Self.text).joined(separator: "\n") + "</pre>\n"
    }

    mutating func append(_ table: Table) {
        guard !table.isFooterOnly else {
            let texts = [table.title, table.footer].compactMap { $0?.escapedForHTML }
            body += texts.map { "<p class=\"faint\">\($0)</p>\n" }.joined()
            return
        }
        body += "<table>\n"
        if let title = table.title { body += "<caption>\(title.escapedForHTML)</caption>\n" }
        let isRight = MeasuredTable(table, ambiguous: .narrow).columns.map(\.isRight)
        body += "<thead><tr>"
        for (column, isRight) in zip(table.columns, isRight) {
            body += "<th\(isRight ? Self.number : "")>\(column.title.escapedForHTML)</th>"
        }
        body += "</tr></thead>\n<tbody>\n"
        for row in table.rows {
            body += "<tr>"
            for column in table.columns.indices {
                body += Self.cell(row.field(at: column), isRight: isRight[column])
            }
            body += "</tr>\n"
        }
        body += "</tbody>\n</table>\n"
        if let footer = table.footer { body += "<p class=\"faint\">\(footer.escapedForHTML)</p>\n" }
    }

    func text(title: String, language: Language) -> String {
        """
        <!DOCTYPE html>
        <html lang="\(language == .chinese ? "zh-CN" : "en")">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>\(title.escapedForHTML)</title>
        <style>
        \(Self.style)
        </style>
        </head>
        <body>
        \(body)</body>
        </html>

        """
    }

    private static func cell(_ field: Field, isRight: Bool) -> String {
        switch field {
        case .number(let number, let sign): "<td\(self.number)>\((sign + number).escapedForHTML)</td>"
        case .text(let text, let role):
            "<td\(isRight ? self.number : "")>\(self.text(Span(text, role: role)))</td>"
        case .line(let line): "<td>\(text(line))</td>"
        case .missing(let shown): "<td class=\"missing\(isRight ? " number" : "")\">\(shown.escapedForHTML)</td>"
        case .chart(let chart): "<td class=\"chart\">\(chart.text(in: .blocks).escapedForHTML)</td>"
        }
    }

    /// What makes a cell that of a number, for programs too that read no styles: office programs break long numbers.
    private static let number = " class=\"number\" align=\"right\" nowrap"

    private static func text(_ line: Line) -> String { line.spans.map(text).joined() }

    private static func text(_ span: Span) -> String {
        let text = span.text.escapedForHTML
        switch span.role {
        case .plain, .label, .number: return text
        case .added: return "<ins>\(text)</ins>"
        case .removed: return "<del>\(text)</del>"
        case .mark: return "<mark>\(text)</mark>"
        case .heading, .missing, .name, .place, .error, .warning, .info, .faint:
            return "<span class=\"\(span.role)\">\(text)</span>"
        }
    }

    /// Few and old properties, which browsers of ten years ago and the viewers of office programs know too.
    private static let style = """
        body { font-family: "Noto Sans CJK SC", "Source Han Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif; \
        font-size: 14px; line-height: 1.5; margin: 24px; color: #1a1a1a; background: #ffffff; }
        table { border-collapse: collapse; margin: 16px 0 4px; }
        caption { text-align: left; font-weight: bold; padding: 4px 0; }
        th, td { border: 1px solid #bbbbbb; padding: 3px 8px; text-align: left; vertical-align: top; }
        th { background: #f0f0f0; }
        .number { text-align: right; white-space: nowrap; }
        .chart { white-space: nowrap; color: #1f5fa8; }
        .missing, .faint { color: #6b6b6b; }
        .heading { font-weight: bold; }
        .name { color: #00606b; }
        .place { color: #7a2a7a; }
        .error { color: #b00020; font-weight: bold; }
        .warning { color: #8a5a00; }
        .info { color: #1f5fa8; }
        ins { background: #ddf4dd; text-decoration: none; }
        del { background: #fbe0e0; text-decoration: none; }
        @media print { body { margin: 0; font-size: 10pt; } tr { page-break-inside: avoid; } }
        """
}

extension String {
    /// The text as HTML text: no element, attribute or reference comes of it, controls are made visible, and a line break
    /// is one.
    fileprivate var escapedForHTML: String {
        var escaped = ""
        for (index, line) in split(whereSeparator: \.isNewline).enumerated() {
            if index > 0 { escaped += "<br>" }
            for scalar in String(line).safeForTerminal.unicodeScalars {
                switch scalar {
                case "&": escaped += "&amp;"
                case "<": escaped += "&lt;"
                case ">": escaped += "&gt;"
                case "\"": escaped += "&quot;"
                default: escaped.unicodeScalars.append(scalar)
                }
            }
        }
        return escaped
    }
}
