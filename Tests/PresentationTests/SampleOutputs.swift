internal import Presentation

/// The outputs that the writers are shown with.
enum SampleOutputs {
    /// Findings with Chinese text of several widths, a long name, ambiguous characters and a value that is missing.
    static let findings = Table(
        columns: [
            Column("finding", "问题", overflow: .keep), Column("organ", "机关"), Column("message", "说明"),
            Column("actual", "实际", alignment: .right),
        ],
        rows: [
            [.text("F-7K3QM2", role: .name), .text("清河县柳溪镇人民政府"), .text("“总计”与各列之和不符", role: .error), .number("12")],
            [.text("F-2MQ8ZD", role: .name), .text("甲镇"), .text("100％", role: .warning), .missing(shown: "空")],
            [.text("F-9ZZ000", role: .name), .text("𠮷市Café"), .text(""), .number("-3.50")],
        ],
        title: "问题清单",
        footer: "3 个问题")

    static let text = [Line([Span("12 ", role: .number), Span("件", role: .mark)]), Line("第二行")]
}

extension OutputFormat {
    /// What the format makes of one table.
    func text(of table: Table, width: Int? = nil, color: Bool = false) -> String {
        text(of: Output([.table(table)]), options: WriterOptions(width: width, color: color))
    }
}
