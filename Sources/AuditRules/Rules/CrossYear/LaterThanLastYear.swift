internal import ReportModel
internal import TextSupport

extension Rule {
    /// the report was published later in the year than the one before, and after the usual day.
    static let laterThanLastYear = Rule(
        RuleDescription(
            id: "X-10", name: "LaterThanLastYear", severity: .info,
            title: LocalizedText(zh: "公布比上年度晚", en: "published later than last year"),
            explanation: LocalizedText(
                zh: """
                    报告的公布日期比上一年度报告的公布日期（按年度结束后的日子比较）晚，并且晚于参考日期：\
                    县级以上人民政府 3 月 31 日，其他机关 1 月 31 日，均可调整。只提示变化，不判断是否逾期。任一报告没有写明公布日期的不比较。
                    """,
                en: """
                    The report was published on a later day after its year than the one on the year before, and after \
                    a reference day that can be set: 31 March for governments from the county up, 31 January for \
                    others. It tells of a change, not of a deadline. Without both days of publication nothing is \
                    compared.
                    """),
            basis: LocalizedText(
                zh: "实践：公布时间逐年推迟值得留意；日期只作参考", en: "practice: reports that come ever later are worth a look"),
            benignCauses: [
                LocalizedText(
                    zh: "网页标注的是改版或者重新发布的日期", en: "the page names the day on which it was moved or published again"),
                LocalizedText(zh: "当地规定的期限有变动", en: "the local deadline was changed"),
            ],
            parameters: [usualDay, governmentDay], examples: examples),
        check: { scope, report in
            let (usualLimit, governmentLimit) = (
                Delay(scope.settings.day(usualDay)), Delay(scope.settings.day(governmentDay))
            )
            let reports = scope.corpus.reports
            for years in scope.yearPairs {
                let year = reports[years.report].year
                guard let date = reports[years.report].publication?.date, let delay = Delay(date, of: year),
                    delay > min(usualLimit, governmentLimit), let earlier = reports[years.previous].publication?.date,
                    let usual = Delay(earlier, of: reports[years.previous].year), delay > usual,
                    delay > (isGovernment(reports[years.report].organ) ? governmentLimit : usualLimit)
                else { continue }
                report(
                    Observation(
                        reports: [years.report, years.previous], facts: [date.description, earlier.description],
                        message: LocalizedText(
                            zh: "\(date) 公布；上一年度报告 \(earlier) 公布，这一年更晚。",
                            en: "published on \(date), later in the year than the report before, on \(earlier).")))
            }
        })

    private static let usualDay = RuleParameter(
        "X-10.day", month: 1, day: 31, LocalizedText(zh: "这一天之后公布的才提示", en: "the day after which it is told of"))
    private static let governmentDay = RuleParameter(
        "X-10.government-day", month: 3, day: 31,
        LocalizedText(zh: "县级以上人民政府的报告，这一天之后公布的才提示", en: "the day for governments from the county up"))

    private static func isGovernment(_ organ: Organ) -> Bool {
        if case .government = OrganKind(organ) { true } else { false }
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "1 月 20 日变为 2 月 10 日", en: "10 February after 20 January"),
            ExampleReport(published: [2025, 2, 10]), previous: ExampleReport(year: 2023, published: [2024, 1, 20]),
            findings: [.fail(severity: .info)]),
        RuleExample(
            LocalizedText(zh: "晚了两天，但在 1 月 31 日前", en: "two days later, before 31 January"),
            ExampleReport(published: [2025, 1, 22]), previous: ExampleReport(year: 2023, published: [2024, 1, 20])),
        RuleExample(
            LocalizedText(zh: "比上年度早", en: "earlier than last year"),
            ExampleReport(published: [2025, 2, 10]), previous: ExampleReport(year: 2023, published: [2024, 2, 11])),
        RuleExample(
            LocalizedText(zh: "县人民政府的报告看 3 月 31 日", en: "31 March for a county's government"),
            ExampleReport(
                organ: Organ(name: "清河县人民政府", county: "清河县"), published: [2025, 3, 20]),
            previous: ExampleReport(
                organ: Organ(name: "清河县人民政府", county: "清河县"), year: 2023, published: [2024, 3, 1])),
        RuleExample(
            LocalizedText(zh: "隔了一年才公布", en: "a year too late"),
            ExampleReport(published: [2026, 1, 5]), previous: ExampleReport(year: 2023, published: [2024, 2, 1]),
            findings: [.fail(severity: .info)]),
        RuleExample(
            LocalizedText(zh: "没有公布日期", en: "no day of publication"), ExampleReport(published: [2025, 2, 10]),
            previous: ExampleReport(year: 2023)),
    ]
}

/// When after the end of its fiscal year a report was published: months and days are compared, not days counted, so that
/// leap years make no difference.
private struct Delay: Comparable {
    private var years = 0
    private let month: Int
    private let day: Int

    /// Nil for a day that lies before the year's end.
    init?(_ date: PublicationDate, of year: Int) {
        guard date.year > year else { return nil }
        self.init((date.month, date.day))
        years = date.year - year - 1
    }

    init(_ day: (month: Int, day: Int)) {
        month = day.month
        self.day = day.day
    }

    static func < (left: Delay, right: Delay) -> Bool {
        (left.years, left.month, left.day) < (right.years, right.month, right.day)
    }
}
