/// Table 四 (政府信息公开行政复议、行政诉讼情况), alike in both editions: one printed row of fifteen numbers.
enum DisputeTable {
    static let lawsuits = FormLabel("行政诉讼", "lawsuits")

    static let block = FormBlock(
        .disputes,
        columns: [
            FormColumn("upheld", FormLabel("结果维持", "upheld")),
            FormColumn("corrected", FormLabel("结果纠正", "corrected")),
            FormColumn("other", FormLabel("其他结果", "other result")),
            FormColumn("pending", FormLabel("尚未审结", "pending")),
            FormColumn("total", FormLabel("总计", "total", aliases: ["合计"])),
        ],
        rows: [
            FormRow("review", FormLabel("行政复议", "administrative review")),
            FormRow("suit", FormLabel("未经复议直接起诉", "direct lawsuit"), under: [lawsuits]),
            FormRow("suit-after-review", FormLabel("复议后起诉", "lawsuit after review"), under: [lawsuits]),
        ])
}
