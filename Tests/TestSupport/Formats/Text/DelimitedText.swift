extension ReportRendering {
    /// Texts whose fields are parted by a sign, as spreadsheets save them.
    static let delimited: [ReportRendering] = [
        ReportRendering("csv-commas", ending: "csv") { report, random in
            let encoding: TextEncoding = random.chance(60) ? .markedUTF8 : .utf8
            return encoding.bytes(DelimitedReport(",", &random).text(report, &random))
        },
        ReportRendering("csv-semicolons", ending: "csv") { report, random in
            Array(DelimitedReport(";", &random).text(report, &random).utf8)
        },
        ReportRendering("csv-gb18030", ending: "csv") { report, random in
            TextEncoding.gb18030.bytes(DelimitedReport(",", &random).text(report, &random))
        },
        ReportRendering("tsv", ending: "tsv") { report, random in
            let encoding: TextEncoding = random.chance(30) ? .littleUTF16 : .utf8
            return encoding.bytes(DelimitedReport("\t", &random).text(report, &random))
        },
    ]
}

/// Writes a report as records (RFC 4180), the merged cells of its tables as blank fields.
private struct DelimitedReport {
    private let separator: Character
    private let lineEnd: String
    private let isPadded: Bool
    private let quotesAll: Bool
    private let breaksLabels: Bool

    init(_ separator: Character, _ random: inout SeededRandom) {
        self.separator = separator
        lineEnd = random.chance(60) ? "\r\n" : "\n"
        isPadded = random.chance(60)
        quotesAll = separator != "\t" && random.chance(15)
        breaksLabels = separator != "\t" && random.chance(40)
    }

    func text(_ report: InventedReport, _ random: inout SeededRandom) -> String {
        let labels = LabelDress(&random, breaks: breaksLabels)
        let article = PrintedArticle(report, .drawn(&random), labels: labels)
        return article.pieces.map { piece -> String in
            switch piece {
            case .title(let text), .paragraph(let text): return record([text])
            case .heading(_, let number, let text): return record([number + text])
            case .table(let table):
                let rows = table.unmerged(.blank, columns: true).rows
                return rows.map { record($0.map(\.text)) }.joined() + record([""])
            }
        }.joined()
    }

    private func record(_ fields: [String]) -> String {
        // A sheet is as wide as its widest table.
        let behind = isPadded ? [String](repeating: "", count: max(0, 15 - fields.count)) : []
        return (fields + behind).map(field).joined(separator: String(separator)) + lineEnd
    }

    private func field(_ text: String) -> String {
        let needsQuotes = text.contains(separator) || text.contains("\"") || text.contains("\n")
        guard needsQuotes || quotesAll else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
