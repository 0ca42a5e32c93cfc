internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-25: what another year brought is reported as if it were this year's.
    static let eventsOfAnotherYear = Rule(
        RuleDescription(
            id: "T-25", name: "EventsOfAnotherYear", severity: .warning,
            title: LocalizedText(zh: "报告了其他年度的数据", en: "another year's events are reported"),
            explanation: LocalizedText(
                zh: """
                    年度报告反映本年度的情况。正文以其他年度开头陈述公开、收到、办结、制发等数量（2022年，共制发…），又没有与本年比较，\
                    多为沿用往年稿件而没有改年份。
                    """,
                en: """
                    An annual report is on its own year. A sentence that begins with another year and states what was \
                    published, received, answered or issued in it, without comparing it, was most often carried over \
                    from an older report.
                    """),
            basis: LocalizedText(
                zh: "《中华人民共和国政府信息公开条例》第四十九条：公布上一年度的年度报告；国办公开办函〔2021〕30号要求内容准确",
                en: "Regulation article 49: the report is on the past year; circular 国办公开办函〔2021〕30号 asks for accuracy"),
            benignCauses: [
                LocalizedText(zh: "回顾往年情况作为背景", en: "an older year is told as background"),
                LocalizedText(zh: "公开的是上年决算等以年度命名的信息", en: "accounts of the last year were published this year"),
            ],
            examples: EventsOfAnotherYearExamples.all),
        whereFound: OtherYears.phrases,
        reads: { reading, report in
            let years = OtherYears(reading)
            for (distance, places) in years.places {
                let year = reading.report.year + distance
                report(
                    Observation(
                        reading, subject: distance < -1 ? "往年" : distance < 0 ? "上年" : "次年", at: places,
                        message: LocalizedText(
                            zh: "报告年度为 \(reading.report.year) 年，正文陈述的是 \(year) 年的情况。",
                            en: "the report is on \(reading.report.year), the text tells of \(year).")))
            }
        })
}

/// The examples of T-25.
private enum EventsOfAnotherYearExamples {
    static let all = [
        RuleExample(
            LocalizedText(zh: "本年度的数据", en: "events of the year itself"), report("2024年，制发行政规范性文件2件，废止1件。")),
        RuleExample(
            LocalizedText(zh: "与上年比较", en: "a comparison with last year"), report("2023年收到申请4件，2024年收到申请6件。")),
        RuleExample(
            LocalizedText(zh: "各年并列", en: "year after year"), report("2023年发布信息41条。2024年发布信息57条。")),
        RuleExample(
            LocalizedText(zh: "公开上年决算", en: "last year's accounts are published"), report("2023年度部门决算已公开，共5张表。")),
        RuleExample(
            LocalizedText(zh: "下一年的打算", en: "plans for the next year"), report("2025年，将组织培训4次，更换公示栏12块。")),
        RuleExample(
            LocalizedText(zh: "年份沿用上年", en: "last year's date was left"), report("2023年，全镇共制发行政规范性文件2件，废止1件。"),
            findings: [.fail(quotes: ["2023年"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "两处沿用上年", en: "last year's date twice"),
            report("2023年1月1日至12月31日，共收到申请3件。2023年度，我镇未发生行政复议。"),
            findings: [.fail(quotes: ["2023年", "2023年"], severity: .warning)]),
    ]

    private static func report(_ paragraph: String) -> ExampleReport { ExampleReport(prose: .overview(paragraph)) }
}
