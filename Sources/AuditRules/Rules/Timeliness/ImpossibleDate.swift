internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// D-11: a day is named that the calendar does not have.
    static let impossibleDate = Rule(
        RuleDescription(
            id: "D-11", name: "ImpossibleDate", severity: .warning,
            title: LocalizedText(zh: "日历上没有的日期", en: "a day that the calendar does not have"),
            explanation: LocalizedText(
                zh: "正文写有日历上不存在的日期，如 11 月 31 日、平年的 2 月 29 日、13 月，或者年份多写了数字。",
                en: """
                    The prose names a day that does not exist, such as 31 November, 29 February of a common year or a \
                    13th month, or a year with too many digits.
                    """),
            basis: LocalizedText(zh: "日历", en: "the calendar"),
            benignCauses: [LocalizedText(zh: "文字提取时数字粘连", en: "digits ran together when the text was taken out")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "日期存在", en: "days that there are"),
                    ExampleReport(prose: .overview("2024年2月29日、11月30日和12月31号各开会一次，另有2月29日的值班表。"))),
                RuleExample(
                    LocalizedText(zh: "11 月 31 日", en: "31 November"),
                    ExampleReport(prose: .overview("2024年11月31日组织培训。")),
                    findings: [.fail(quotes: ["2024年11月31日"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "平年的 2 月 29 日和 13 月", en: "29 February of a common year, a 13th month"),
                    ExampleReport(prose: .overview("2023年2月29日修订目录，13月1日启用。")),
                    findings: [
                        .fail(quotes: ["2023年2月29日"], severity: .warning), .fail(quotes: ["13月1日"], severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "年份多写数字", en: "a year with too many digits"),
                    ExampleReport(prose: .overview("20244年，柳溪镇发布信息26条。")),
                    findings: [.fail(quotes: ["20244年"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "时长、区间和统计期限", en: "durations, ranges and the period"),
                    ExampleReport(
                        prose: ExampleProse(
                            overview: ["历时13月，1月1-31日集中办理，延续5000年文脉。"],
                            others: ["统计期限为2024年1月1日至202424年12月31日。"]))),
            ]),
        reads: { reading, report in
            for date in reading.dates where !date.exists {
                // A number of years without month or day is a duration; the period has a rule of its own.
                guard date.day != nil || date.year ?? 0 > 9999, !reading.isPeriod(date.range.lowerBound) else {
                    continue
                }
                let quote = reading.prose.text(of: date.range)
                report(
                    Observation(
                        reading, subject: reading.prose.folded(date.range), at: [date.range],
                        message: LocalizedText(
                            zh: "日历上没有“\(quote)”。", en: "the calendar does not have “\(quote)”.")))
            }
        })
}

extension ReportReading {
    /// Whether a sentence states the period of the statistics.
    fileprivate func isPeriod(_ position: Int) -> Bool { Self.periods.occurs(in: prose, part(at: position).range) }

    private static let periods = WordList(PeriodReading.leads)
}
