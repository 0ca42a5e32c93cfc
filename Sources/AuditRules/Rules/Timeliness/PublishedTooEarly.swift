internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-04: a report was published before the year was over that it is on.
    static let publishedTooEarly = Rule(
        RuleDescription(
            id: "D-04", name: "PublishedTooEarly", severity: .error,
            title: LocalizedText(zh: "年度未结束就已公布", en: "published before its year was over"),
            explanation: LocalizedText(
                zh: """
                    年度报告统计到当年 12 月 31 日，在此之前公布的，或者数据不全，或者报告年度写错。\
                    日期早于该年度开始的，不可能是公布日期，提出警告供核对。没有公布日期的，看文末的落款日期，早于年度结束的作提示。
                    """,
                en: """
                    A report counts up to 31 December. One that was published before lacks data, or its year is wrong. A \
                    day before the year began cannot be that of publication: a warning, to be looked into. \
                    Where no day of publication is stated, a day of signature before the year was over is a hint.
                    """),
            basis: LocalizedText(
                zh: "《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条：公布的是上一年度的年度报告",
                en: "《中华人民共和国政府信息公开条例》（国务院令第711号）, article 49: the report is on the year before"),
            benignCauses: [
                LocalizedText(zh: "网站的日期是栏目或模板的日期", en: "the page's day is that of a column or template"),
                LocalizedText(zh: "文件的日期是成文日期", en: "the day is that of the draft"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "次年第一天公布", en: "published on the first day of the next year"),
                    ExampleReport(published: [2025, 1, 1], prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "当年最后一天公布", en: "published on the last day of the year"),
                    ExampleReport(published: [2024, 12, 31], prose: ExampleProse()), findings: [.fail()]),
                RuleExample(
                    LocalizedText(zh: "当年第一天公布", en: "published on the first day of the year"),
                    ExampleReport(published: [2024, 1, 1], prose: ExampleProse()), findings: [.fail()]),
                RuleExample(
                    LocalizedText(zh: "日期早于该年度", en: "a day before the year"),
                    ExampleReport(published: [2023, 12, 31], prose: ExampleProse()),
                    findings: [.fail(severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "没有日期", en: "no day is stated"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "落款日期在年度结束之前", en: "signed before the year was over"),
                    ExampleReport(prose: ExampleProse(others: ["无。", "清河县柳溪镇人民政府", "2024年12月28日"])),
                    findings: [.fail(quotes: ["2024年12月28日"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "落款日期在次年", en: "signed in the next year"),
                    ExampleReport(prose: ExampleProse(others: ["无。", "清河县柳溪镇人民政府", "2025年1月3日"]))),
                RuleExample(
                    LocalizedText(zh: "另有公布日期，以其为准", en: "the day of publication counts where it is stated"),
                    ExampleReport(
                        published: [2025, 1, 3],
                        prose: ExampleProse(others: ["无。", "清河县柳溪镇人民政府", "2024年12月28日"]))),
            ]),
        reads: { reading, report in
            let year = reading.report.year
            guard let day = reading.publicationDay else {
                if let signed = reading.signature, signed.day.year <= year { report(reading.signedTooEarly(signed)) }
                return
            }
            guard day.year <= year else { return }
            let isWithin = day.year == year
            report(
                reading.onPublication(
                    severity: isWithin ? .error : .warning,
                    isWithin
                        ? LocalizedText(
                            zh: "\(day) 公布，而报告的是 \(year) 年度：年度未结束，或者报告年度有误。",
                            en: "published on \(day), though it is on \(year): the year was not over, or it is wrong.")
                        : LocalizedText(
                            zh: "标明的日期 \(day) 早于报告年度 \(year) 年，不会是公布日期，请核对。",
                            en:
                                "the day stated, \(day), is before \(year), the year of the report: not that of publication."
                        )))
        })
}

extension ReportReading {
    /// A day of signature before the end of the year that the report is on.
    fileprivate func signedTooEarly(_ signature: Signature) -> Observation {
        Observation(
            self, severity: .info, subject: "signature", at: [signature.range],
            message: LocalizedText(
                zh: "落款日期为 \(signature.day)，而报告的是 \(report.year) 年度：当时年度未结束，请核对日期和数据。",
                en:
                    "signed on \(signature.day), though it is on \(report.year): the year was not over; see to day and data."
            ))
    }
}
