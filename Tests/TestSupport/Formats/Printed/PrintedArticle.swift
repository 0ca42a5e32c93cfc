/// A report as it is printed: headings, paragraphs and tables in their order.
struct PrintedArticle: Sendable {
    /// A piece of the report.
    enum Piece: Sendable {
        case title(String)
        /// A heading of the first or second level with its number, such as 一、 or （一）.
        case heading(level: Int, number: String, text: String)
        case paragraph(String)
        case table(PrintedTable)
    }

    var pieces: [Piece]

    /// The report with its tables in a style and its labels in a dress.
    init(_ report: InventedReport, _ style: TableStyle = TableStyle(), labels: LabelDress = LabelDress()) {
        let tables = report.tables(style)
        let dressed = { (tables: [PrintedTable]) in
            tables.map { table in
                Piece.table(table.mapped { $0.role == .value ? $0.text : labels.dressed($0.text, $0.role) })
            }
        }
        let heading = { Piece.heading(level: 1, number: labels.dressed($0), text: labels.dressed($1)) }
        pieces = [.title(report.title), heading("一、", "总体情况")]
        pieces += Self.prose(report.prose.overview, labels)
        pieces += [heading("二、", "主动公开政府信息情况")] + dressed(tables.disclosure)
        pieces += [heading("三、", "收到和处理政府信息公开申请情况")] + dressed([tables.requests])
        pieces += [heading("四、", "政府信息公开行政复议、行政诉讼情况")] + dressed(tables.disputes)
        pieces += [heading("五、", "存在的主要问题及改进情况")] + Self.prose(report.prose.problems, labels)
        pieces += [heading("六、", "其他需要报告的事项")] + Self.prose(report.prose.others, labels)
    }

    private static func prose(_ paragraphs: [String], _ labels: LabelDress) -> [Piece] {
        paragraphs.map { paragraph in
            guard paragraph.hasPrefix("（"), paragraph.count < 20, let end = paragraph.firstIndex(of: "）") else {
                return .paragraph(paragraph)
            }
            let number = String(paragraph[...end])
            return .heading(
                level: 2, number: labels.dressed(number),
                text: labels.dressed(String(paragraph.dropFirst(number.count)))
            )
        }
    }
}
