internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-23: the report does not say what period its numbers are on.
    static let periodMissing = Rule(
        RuleDescription(
            id: "S-23", name: "PeriodMissing", severity: .info,
            title: LocalizedText(zh: "没有写明数据统计期限", en: "the period of the numbers is not stated"),
            explanation: LocalizedText(
                zh: "许多报告写明“数据统计期限自×年1月1日至12月31日”。没有写明的作提示。",
                en:
                    "Many reports state that their numbers are on 1 January to 31 December. One that does not is pointed out."
            ),
            basis: LocalizedText(zh: "填报惯例（规定格式未见要求）", en: "practice; the form does not ask for it"),
            benignCauses: [
                LocalizedText(zh: "规定格式没有要求", en: "the form does not ask for it")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "写明了", en: "it is stated"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "写在第六部分", en: "it is stated in section 6"),
                    ExampleReport(
                        prose: ExampleProse(
                            opening: [], others: ["本报告所列数据的统计时限为2024年1月1日起至2024年12月31日止。"]))),
                RuleExample(
                    LocalizedText(zh: "没有写明", en: "it is not stated"), ExampleReport(prose: ExampleProse(opening: [])),
                    findings: [.fail(severity: .info)]),
            ]),
        phrases: [
            "统计期限", "统计时限", "统计时间", "统计周期", "统计期间", "报告期限", "数据期限", "期限自", "期限为", "期限从", "时限自", "1月1日至", "1月1日起",
            "1月1日到",
            "1月1日—", "1月1日-", "1月1日~", "1月1日开始", "01月01日",
        ],
        reads: { reading, report in
            guard reading.hits.isEmpty, reading.followsForm, reading.hasSections, reading.isSimplified
            else { return }
            report(
                Observation(
                    reading, subject: "period",
                    message: LocalizedText(
                        zh: "没有写明数据统计期限（\(reading.year)年1月1日至12月31日）。",
                        en: "the period of the numbers (1 January to 31 December \(reading.year)) is not stated."
                    )))
        })
}
