internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-02: a township published its report after the days that are set for it.
    static let townshipReportLate = Rule(
        RuleDescription(
            id: "D-02", name: "TownshipReportLate", severity: .warning,
            title: LocalizedText(zh: "乡镇、街道年报公布较晚", en: "a township's report was published late"),
            explanation: LocalizedText(
                zh: """
                    条例第四十九条没有规定乡镇、街道的公布期限，期限由当地通知规定。这里按设定的两个日期判断：\
                    晚于前一个日期的提出警告，晚于后一个日期的作为错误。
                    """,
                en: """
                    Article 49 of the regulation sets no day for townships and street offices: local circulars do. The \
                    rule goes by two days that can be set: a warning after the first, an error after the second.
                    """),
            basis: LocalizedText(
                zh: "当地关于年度报告编制公布的通知；默认日期参照条例第四十九条对部门和政府的规定，不是对乡镇的法定期限",
                en:
                    "local circulars; the standard days are those of article 49 for others, no legal deadline of townships"
            ),
            benignCauses: [
                LocalizedText(zh: "当地通知规定的期限更晚", en: "the local circular sets a later day"),
                LocalizedText(zh: "网站迁移后重新发布，日期不是首次公布的日期", en: "the page was published again when the site moved"),
            ],
            parameters: [warning, error],
            examples: [
                RuleExample(
                    LocalizedText(zh: "在前一个日期当日公布", en: "published on the first day"),
                    ExampleReport(published: [2025, 1, 31], prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "晚于前一个日期", en: "after the first day"),
                    ExampleReport(published: [2025, 2, 1], prose: ExampleProse()), findings: [.fail(severity: .warning)]
                ),
                RuleExample(
                    LocalizedText(zh: "在后一个日期当日公布", en: "on the second day"),
                    ExampleReport(published: [2025, 3, 31], prose: ExampleProse()),
                    findings: [.fail(severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "晚于后一个日期", en: "after the second day"),
                    ExampleReport(
                        organ: Organ(name: "清河县东城街道办事处", county: "清河县"), published: [2025, 4, 1],
                        prose: ExampleProse()), findings: [.fail()]),
                RuleExample(
                    LocalizedText(zh: "没有日期", en: "no day is stated"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "部门不适用", en: "not for departments"),
                    ExampleReport(
                        organ: Organ(name: "清河县农业农村局", county: "清河县"), published: [2025, 4, 1],
                        prose: ExampleProse())),
            ]),
        reads: { reading, report in
            guard let day = reading.publicationDay else { return }
            let limits = (warning: reading.deadline(warning), error: reading.deadline(error))
            let isError = day > limits.error
            guard isError || day > limits.warning, OrganKind(reading.report.organ) == .township else { return }
            let last = isError ? limits.error : limits.warning
            report(
                reading.onPublication(
                    severity: isError ? .error : .warning,
                    LocalizedText(
                        zh: "\(day) 公布，晚于为乡镇、街道设定的 \(last)，晚 \(day.distance(to: last)) 天；条例没有规定其期限，以当地通知为准。",
                        en: """
                            published on \(day), \(day.distance(to: last)) days after \(last), the day set here for \
                            townships; the regulation sets none, local circulars do.
                            """)))
        })

    private static let warning = RuleParameter(
        "D-02.warning", month: 1, day: 31,
        LocalizedText(zh: "乡镇、街道晚于这一天公布的提出警告", en: "townships that publish later get a warning"))
    private static let error = RuleParameter(
        "D-02.error", month: 3, day: 31,
        LocalizedText(zh: "乡镇、街道晚于这一天公布的作为错误", en: "townships that publish later get an error"))
}
