internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// S-26: instructions of a template are left in the report.
    static let templateTextLeft = Rule(
        RuleDescription(
            id: "S-26", name: "TemplateTextLeft", severity: .warning,
            title: LocalizedText(zh: "留有模板说明文字", en: "a template's instructions are left"),
            explanation: LocalizedText(
                zh: "正文中留有“该部分以表格形式报告”“填报说明”“请填写”之类写给填报人的话。未填的占位符（××、____）由 O-05 指出。",
                en: """
                    The text holds words that a template says to the one who fills it in, such as 该部分以表格形式报告, 填报说明 or \
                    请填写. Placeholders that were not filled in (××, ____) are told by O-05.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号附件的填写说明不属于报告内容",
                en: "the instructions in the annex of circular 国办公开办函〔2021〕30号 are no part of a report"),
            examples: [
                RuleExample(LocalizedText(zh: "没有模板文字", en: "no instructions"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "留有“该部分以表格形式报告”", en: "该部分以表格形式报告 is left twice"),
                    ExampleReport(
                        prose: ExampleProse(disclosure: ["该部分以表格形式报告。表格如下："], disputes: ["该部分以表格形式报告。"])),
                    findings: [
                        .fail(quotes: ["该部分以表格形式报告", "该部分以表格形式报告"], severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "留有填报说明", en: "填报说明 is left"),
                    ExampleReport(prose: .overview("填报说明：此处填写本年度信息条数。")),
                    findings: [
                        .fail(quotes: ["填报说明"], severity: .warning), .fail(quotes: ["此处填写"], severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "“具体情况如下表”是正文", en: "“as in the table below” is text"),
                    ExampleReport(prose: ExampleProse(disclosure: ["具体情况如下表所示。"]))),
            ]),
        whereFound: [
            "以表格形式报告", "该部分以表格形式报告", "此部分以表格形式报告", "本部分以表格形式报告", "以表格形式填报", "填报说明", "填写说明", "填表说明", "此处填写", "此处填",
            "请填写", "请在此处",
            "请根据实际", "根据实际情况填写", "按实际情况填写", "示例文字", "(示例)", "(样例)", "参考模板", "(参考模板)", "(模板)", "报告模板", "没有则填", "无则填",
            "没有的填", "如无请填", "(可选)",
            "(选填)", "(必填)",
        ],
        reads: { reading, report in
            for places in reading.hitsByWording {
                let quote = reading.prose.text(of: places[0])
                report(
                    Observation(
                        reading, at: places,
                        message: LocalizedText(
                            zh: "留有模板说明文字“\(quote)”\(places.count > 1 ? "，共 \(places.count) 处" : "")。",
                            en: "the template's words “\(quote)” are left"
                                + (places.count > 1 ? ", in \(places.count) places." : "."))))
            }
        })
}
