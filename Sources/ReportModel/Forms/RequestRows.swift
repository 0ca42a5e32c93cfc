/// The rows of table 三 (收到和处理政府信息公开申请情况), alike in both editions but for 其他处理.
///
/// Labels after 国办公开办函〔2021〕30号 and 国办公开办函〔2019〕60号.
enum RequestRows {
    static let intake: [FormRow] = [
        FormRow("new", FormLabel("本年新收政府信息公开申请数量", "received this year", enumerator: "一、")),
        FormRow("carried-in", FormLabel("上年结转政府信息公开申请数量", "carried in from last year", enumerator: "二、")),
    ]

    static let results = FormLabel("本年度办理结果", "results of the year", enumerator: "三、", aliases: ["本年办理结果"])

    static let outcomes: [FormRow] =
        [
            FormRow("granted", FormLabel("予以公开", "granted", enumerator: "（一）"), under: [results]),
            FormRow(
                "partial",
                FormLabel(
                    "部分公开（区分处理的，只计这一情形，不计其他情形）", "granted in part", enumerator: "（二）",
                    aliases: ["部分公开", "部分公开（区分处理的，只计这一情形）"]),
                under: [results]),
        ]
        + rows(
            "denied", FormLabel("不予公开", "denied", enumerator: "（三）"),
            [
                FormLabel("属于国家秘密", "state secret"),
                FormLabel("其他法律行政法规禁止公开", "barred by other law", aliases: ["其他法律、行政法规禁止公开"]),
                FormLabel("危及“三安全一稳定”", "endangers security or stability"),
                FormLabel("保护第三方合法权益", "third-party rights"),
                FormLabel("属于三类内部事务信息", "internal affairs"),
                FormLabel("属于四类过程性信息", "deliberative record"),
                FormLabel("属于行政执法案卷", "enforcement file"),
                FormLabel("属于行政查询事项", "administrative look-up"),
            ])
        + rows(
            "unavailable", FormLabel("无法提供", "unavailable", enumerator: "（四）"),
            [
                FormLabel("本机关不掌握相关政府信息", "not held by the organ"),
                FormLabel("没有现成信息需要另行制作", "would have to be made", aliases: ["没有现成信息，需要另行制作"]),
                FormLabel("补正后申请内容仍不明确", "still unclear after correction"),
            ])
        + rows(
            "unprocessed", FormLabel("不予处理", "not processed", enumerator: "（五）"),
            [
                FormLabel("信访举报投诉类申请", "petition or complaint", aliases: ["信访、举报、投诉类申请"]),
                FormLabel("重复申请", "repeated request"),
                FormLabel("要求提供公开出版物", "asks for publications"),
                FormLabel("无正当理由大量反复申请", "vexatious requests"),
                FormLabel("要求行政机关确认或重新出具已获取信息", "asks to confirm known information"),
            ])

    static let otherHandling = FormLabel("其他处理", "other handling", enumerator: "（六）")

    /// 其他处理 in three rows, as the 2021 edition has it.
    static let otherInThree: [FormRow] = rows(
        "other", otherHandling,
        [
            FormLabel(
                "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "not corrected in time",
                aliases: ["申请人无正当理由逾期不补正，行政机关不再处理其政府信息公开申请"]),
            FormLabel(
                "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "fee not paid in time",
                aliases: ["申请人逾期未按收费通知要求缴纳费用，行政机关不再处理其政府信息公开申请"]),
            FormLabel("其他", "other", aliases: ["其它"]),
        ])

    /// 其他处理 as one row: the 2019 edition, and forms of the 2021 edition that some organs shorten.
    static let otherInOne: [FormRow] = [FormRow("other", otherHandling, under: [results])]

    static let outcome: [FormRow] = [
        FormRow(
            "closed", FormLabel("总计", "closed", enumerator: "（七）", aliases: ["合计", "办理结果合计"]), under: [results]),
        FormRow("carried-out", FormLabel("结转下年度继续办理", "carried out to next year", enumerator: "四、")),
    ]

    static let columns: [FormColumn] = [
        FormColumn("natural", FormLabel("自然人", "natural persons")),
        FormColumn("business", FormLabel("商业企业", "businesses", aliases: ["企业"])),
        FormColumn("research", FormLabel("科研机构", "research bodies", aliases: ["科研"])),
        FormColumn(
            "nonprofit", FormLabel("社会公益组织", "non-profits", aliases: ["社会公益", "公益组织", "社会组织"])),
        FormColumn("legal", FormLabel("法律服务机构", "legal services", aliases: ["法律服务"])),
        FormColumn("others", FormLabel("其他", "others", aliases: ["其它"])),
        FormColumn("total", FormLabel("总计", "total", aliases: ["合计"])),
    ]

    /// Labels of the header that name no column of their own.
    static let headings: [FormLabel] = [
        FormLabel("申请人情况", "applicants"),
        FormLabel("法人或其他组织", "organisations"),
        FormLabel("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和", "balance of each column"),
        FormLabel("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "balance of each column"),
    ]

    private static func rows(_ key: String, _ group: FormLabel, _ labels: [FormLabel]) -> [FormRow] {
        labels.enumerated().map { index, label in
            let numbered = FormLabel(
                label.text, label.english, enumerator: "\(index + 1).", aliases: label.aliases, variants: label.variants
            )
            return FormRow("\(key).\(index + 1)", numbered, under: [results, group])
        }
    }
}
