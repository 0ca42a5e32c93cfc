/// The form of 国办公开办函〔2019〕60号 (格式（试行）): 22 + 161 + 15 cells.
enum Edition2019 {
    static let disclosure: [FormBlock] = [
        FormBlock(
            .disclosure, heading: FormLabel("第二十条第（一）项", "Article 20 (1)"),
            columns: [
                FormColumn("made", FormLabel("本年新制作数量", "made this year", variants: ["本年新"])),
                FormColumn("published", FormLabel("本年新公开数量", "published this year")),
                FormColumn("open", FormLabel("对外公开总数量", "open to the public")),
            ],
            rows: [
                FormRow(
                    "rules",
                    FormLabel("规章", "rules", variants: ["规章（设区的市、自治州人民政府应提供相关数据）"])),
                FormRow("normative", FormLabel("规范性文件", "normative documents")),
            ]),
        FormBlock(
            .disclosure, heading: FormLabel("第二十条第（五）项", "Article 20 (5)"), columns: yearly,
            rows: [
                FormRow("licences", FormLabel("行政许可", "licences")),
                FormRow("services", FormLabel("其他对外管理服务事项", "other public services")),
            ]),
        FormBlock(
            .disclosure, heading: FormLabel("第二十条第（六）项", "Article 20 (6)"), columns: yearly,
            rows: [
                FormRow("penalties", FormLabel("行政处罚", "penalties")),
                FormRow("coercions", FormLabel("行政强制", "coercive measures")),
            ]),
        FormBlock(
            .disclosure, heading: FormLabel("第二十条第（八）项", "Article 20 (8)"), columns: Array(yearly.prefix(2)),
            rows: [FormRow("fees", FormLabel("行政事业性收费", "administrative fees"))]),
        FormBlock(
            .disclosure, heading: FormLabel("第二十条第（九）项", "Article 20 (9)"),
            columns: [
                FormColumn("count", FormLabel("采购项目数量", "procurement projects")),
                FormColumn("amount", FormLabel("采购总金额", "procurement amount"), .amount),
            ],
            rows: [FormRow("procurement", FormLabel("政府集中采购", "central procurement"))]),
    ]

    static let yearly: [FormColumn] = [
        FormColumn("previous", FormLabel("上一年项目数量", "items last year")),
        FormColumn("change", FormLabel("本年增/减", "change this year", aliases: ["本年增减"]), .change),
        FormColumn("decided", FormLabel("处理决定数量", "decisions this year")),
    ]

    static let requests = Edition2021.shortenedRequests
}
