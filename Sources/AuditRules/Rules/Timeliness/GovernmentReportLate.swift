internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-03: the report of a government from the county up was published after the day that the regulation sets.
    static let governmentReportLate = Rule(
        RuleDescription(
            id: "D-03", name: "GovernmentReportLate", severity: .error,
            title: LocalizedText(zh: "政府年报公布逾期", en: "a government's report was published late"),
            explanation: LocalizedText(
                zh: """
                    县级以上地方人民政府的年度报告应当在每年 3 月 31 日前公布。公布日期取自文件中的发布日期；没有日期的不作判断。\
                    政府办公室自己的报告按部门的期限判断。
                    """,
                en: """
                    The report of a government from the county up is published by 31 March. The day is the one that the \
                    file states; without one nothing is said. A report of the government's office alone is one of a \
                    department.
                    """),
            basis: LocalizedText(
                zh: "《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条",
                en: "《中华人民共和国政府信息公开条例》（国务院令第711号）, article 49"),
            benignCauses: [
                LocalizedText(zh: "网站迁移后重新发布，日期不是首次公布的日期", en: "the page was published again when the site moved")
            ],
            parameters: [deadline],
            examples: [
                RuleExample(
                    LocalizedText(zh: "在期限当日公布", en: "published on the last day"),
                    ExampleReport(organ: county, published: [2025, 3, 31], prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "逾期一天", en: "a day late"),
                    ExampleReport(organ: county, published: [2025, 4, 1], prose: ExampleProse()), findings: [.fail()]),
                RuleExample(
                    LocalizedText(zh: "晚了一年", en: "a year late"),
                    ExampleReport(organ: county, published: [2026, 1, 30], prose: ExampleProse()), findings: [.fail()]),
                RuleExample(
                    LocalizedText(zh: "政府办公室按部门判断", en: "a government's office is a department"),
                    ExampleReport(
                        organ: Organ(name: "清河县人民政府办公室", county: "清河县"), published: [2025, 4, 1],
                        prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "没有日期", en: "no day is stated"),
                    ExampleReport(organ: county, prose: ExampleProse())),
            ]),
        reads: { reading, report in
            guard let day = reading.publicationDay else { return }
            let last = reading.deadline(deadline)
            guard day > last, case .government = OrganKind(reading.report.organ) else { return }
            report(
                reading.onPublication(
                    LocalizedText(
                        zh: "\(day) 公布，晚于 \(last)，逾期 \(day.distance(to: last)) 天。",
                        en: "published on \(day), \(day.distance(to: last)) days after \(last).")))
        })

    private static let deadline = RuleParameter(
        "D-03.deadline", month: 3, day: 31, LocalizedText(zh: "县级以上政府公布年报的期限", en: "the last day for governments"))
    private static let county = Organ(name: "清河县人民政府", county: "清河县")
}
