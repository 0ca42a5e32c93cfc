/// The form of 国办公开办函〔2021〕30号 (26 September 2021): 10 + 175 + 15 cells.
enum Edition2021 {
    static let disclosure: [FormBlock] = [
        FormBlock(
            .disclosure, heading: FormLabel("第二十条第（一）项", "Article 20 (1)"),
            columns: [
                FormColumn("issued", FormLabel("本年制发件数", "issued this year")),
                FormColumn("repealed", FormLabel("本年废止件数", "repealed this year")),
                FormColumn("in-force", FormLabel("现行有效件数", "in force", variants: ["现行有效件"])),
            ],
            rows: [
                FormRow("rules", FormLabel("规章", "rules")),
                FormRow("normative", FormLabel("行政规范性文件", "normative documents", variants: ["规范性文件"])),
            ]),
        FormBlock(
            .disclosure, heading: FormLabel("第二十条第（五）项", "Article 20 (5)"), columns: [decided],
            rows: [FormRow("licences", FormLabel("行政许可", "licences"))]),
        FormBlock(
            .disclosure, heading: FormLabel("第二十条第（六）项", "Article 20 (6)"), columns: [decided],
            rows: [
                FormRow("penalties", FormLabel("行政处罚", "penalties")),
                FormRow("coercions", FormLabel("行政强制", "coercive measures")),
            ]),
        FormBlock(
            .disclosure, heading: FormLabel("第二十条第（八）项", "Article 20 (8)"),
            columns: [
                FormColumn(
                    "amount",
                    FormLabel("本年收费金额（单位：万元）", "fees collected (10,000 yuan)", aliases: ["本年收费金额"]), .amount)
            ],
            rows: [FormRow("fees", FormLabel("行政事业性收费", "administrative fees"))]),
    ]

    static let decided = FormColumn(
        "decided", FormLabel("本年处理决定数量", "decisions this year", variants: ["处理决定数量"]))

    static let requests = FormBlock(
        .requests, columns: RequestRows.columns,
        rows: RequestRows.intake + RequestRows.outcomes + RequestRows.otherInThree + RequestRows.outcome)

    /// Table 三 with 其他处理 as one row, which some organs publish.
    static let shortenedRequests = FormBlock(
        .requests, columns: RequestRows.columns,
        rows: RequestRows.intake + RequestRows.outcomes + RequestRows.otherInOne + RequestRows.outcome)
}
