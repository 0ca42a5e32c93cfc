internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-01: a department published its report after the day that the regulation sets.
    static let departmentReportLate = Rule(
        RuleDescription(
            id: "D-01", name: "DepartmentReportLate", severity: .error,
            title: LocalizedText(zh: "部门年报公布逾期", en: "a department's report was published late"),
            explanation: LocalizedText(
                zh: """
                    县级以上人民政府部门应当在每年 1 月 31 日前公布上一年度的年度报告。公布日期取自文件中的发布日期；\
                    没有日期的不作判断。垂直管理机关、事业单位和管委会等由谁规定期限不一，仅作警告。
                    """,
                en: """
                    Departments of governments from the county up publish their reports by 31 January. The day is the one \
                    that the file states; without one nothing is said. Organs under vertical management, institutions and \
                    committees of zones may have other deadlines: a warning only.
                    """),
            basis: LocalizedText(
                zh: "《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条",
                en: "《中华人民共和国政府信息公开条例》（国务院令第711号）, article 49"),
            benignCauses: [
                LocalizedText(zh: "网站迁移后重新发布，日期不是首次公布的日期", en: "the page was published again when the site moved"),
                LocalizedText(zh: "垂直管理机关按上级规定的期限公布", en: "a superior organ set another deadline"),
            ],
            parameters: [deadline],
            examples: [
                RuleExample(
                    LocalizedText(zh: "在期限当日公布", en: "published on the last day"),
                    ExampleReport(organ: bureau, published: [2025, 1, 31], prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "逾期一天", en: "a day late"),
                    ExampleReport(organ: bureau, published: [2025, 2, 1], prose: ExampleProse()), findings: [.fail()]),
                RuleExample(
                    LocalizedText(zh: "政府办公室是部门", en: "a government's office is a department"),
                    ExampleReport(
                        organ: Organ(name: "清河县人民政府办公室", county: "清河县"), published: [2025, 3, 20],
                        prose: ExampleProse()),
                    findings: [.fail()]),
                RuleExample(
                    LocalizedText(zh: "垂直管理机关仅作警告", en: "an organ under vertical management"),
                    ExampleReport(
                        organ: Organ(name: "清河县气象局", county: "清河县"), published: [2025, 2, 10],
                        prose: ExampleProse()),
                    findings: [.fail(severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "管委会仅作警告", en: "the committee of a zone"),
                    ExampleReport(
                        organ: Organ(name: "清河县开发区管理委员会", county: "清河县"), published: [2025, 2, 10],
                        prose: ExampleProse()),
                    findings: [.fail(severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "没有日期", en: "no day is stated"),
                    ExampleReport(organ: bureau, prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "乡镇不适用", en: "not for townships"),
                    ExampleReport(published: [2025, 2, 10], prose: ExampleProse())),
            ]),
        reads: { reading, report in
            guard let day = reading.publicationDay else { return }
            let last = reading.deadline(deadline)
            guard day > last, OrganKind(reading.report.organ) == .department else { return }
            let isNamed = OrganKind.isDepartment(reading.report.organ)
            report(
                reading.onPublication(
                    severity: isNamed ? nil : .warning,
                    LocalizedText(
                        zh: "\(day) 公布，晚于 \(last)，逾期 \(day.distance(to: last)) 天"
                            + (isNamed ? "。" : "；该机关的期限如另有规定，以规定为准。"),
                        en: "published on \(day), \(day.distance(to: last)) days after \(last)"
                            + (isNamed ? "." : "; another deadline may hold for this organ."))))
        })

    private static let deadline = RuleParameter(
        "D-01.deadline", month: 1, day: 31, LocalizedText(zh: "部门公布年报的期限", en: "the last day for departments"))
    private static let bureau = Organ(name: "清河县农业农村局", county: "清河县")
}
