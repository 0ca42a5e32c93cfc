/// A text in which every cell of a table is a paragraph of its own and nothing marks a row; blank cells vanish.
enum CellStream {
    static func text(_ report: InventedReport, _ random: inout SeededRandom) -> String {
        let labels = LabelDress(&random, breaks: false)
        // 总计 before 自然人 would be all that is left of a header whose first row reaches over the others.
        let style = TableStyle(areResultsLow: random.chance(30))
        let article = PrintedArticle(report, style, labels: labels)
        let gap = random.chance(30) ? "\n\n" : "\n"
        let isIndented = random.chance(20)
        return article.pieces.map { piece -> String in
            switch piece {
            case .title(let text): return text + "\n\n"
            case .heading(_, let number, let text): return number + text + gap
            case .paragraph(let text): return text + gap
            case .table(let table):
                return table.rows.joined().filter { !$0.text.isEmpty }.map { cell in
                    (isIndented && cell.role == .value ? " " : "") + cell.text + gap
                }.joined()
            }
        }.joined()
    }
}

/// A text in which the cells of a row stand one behind the other with nothing between them.
///
/// Only digits that stand for a number each can be told apart again.
enum GluedText {
    static func text(_ report: InventedReport, _ random: inout SeededRandom) -> String {
        let labels = LabelDress(&random, breaks: false)
        let article = PrintedArticle(report, .drawn(&random), labels: labels)
        let isSpaced = random.chance(30)
        return article.pieces.map { piece -> String in
            switch piece {
            case .title(let text): return text + "\n"
            case .heading(_, let number, let text): return number + text + "\n"
            case .paragraph(let text): return text + "\n"
            case .table(let table):
                return table.rows.map { row in
                    row.map(\.text).joined() + (isSpaced ? "\n\n" : "\n")
                }.joined()
            }
        }.joined()
    }
}
