internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// D-10: words such as 今年 leave open which year they mean.
    static let relativeTime = Rule(
        RuleDescription(
            id: "D-10", name: "RelativeTime", severity: .info,
            title: LocalizedText(zh: "用了“今年”“去年”“截至目前”等相对时间", en: "words such as 今年 leave the year open"),
            explanation: LocalizedText(
                zh: """
                    报告在次年编制，“今年”“去年”“截至目前”指哪一年、哪一天容易误解，宜写明年份。\
                    同一句已写明年份的“今年”“截至目前”和“比去年”“去年同期”不提示。
                    """,
                en: """
                    A report is written in the following year, so 今年, 去年 or 截至目前 may be misread: the year is better named. \
                    今年 and 截至目前 in a sentence that names the year, and comparisons with 去年, are let pass.
                    """),
            basis: LocalizedText(zh: "公文表述清楚的常理；法规和格式没有规定", en: "clear wording; no law or form says so"),
            benignCauses: [LocalizedText(zh: "上下文已经说明年份", en: "the context tells the year")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "写明年份", en: "the year is named"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "“今年以来”“截至目前”", en: "今年以来, 截至目前"),
                    ExampleReport(prose: .overview("今年以来，全镇发布信息26条。截至目前未收取费用。")),
                    findings: [.fail(quotes: ["今年以来", "截至目前"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "“去年”", en: "去年"),
                    ExampleReport(prose: .overview("2024年，回顾去年工作，公示栏更换不够及时。")),
                    findings: [.fail(quotes: ["去年"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "同句写明年份", en: "the year in the same sentence"),
                    ExampleReport(prose: .overview("2024年全镇发布信息26条，今年新增图解3份，截至目前运行正常。"))),
                RuleExample(
                    LocalizedText(zh: "与去年比较", en: "comparisons"),
                    ExampleReport(prose: .overview("发布信息比去年多3条，较去年增长，去年同期为零，学习《今年怎么看》。"))),
            ]),
        whereFound: ["今年以来", "今年", "去年", "截至目前", "截止目前", "到目前为止"],
        reads: { reading, report in
            let places = reading.hitsByWording.joined().filter { !reading.isClear($0) }
                .sorted { $0.lowerBound < $1.lowerBound }
            guard let first = places.first else { return }
            let quote = reading.prose.text(of: first)
            report(
                Observation(
                    reading, subject: "", at: places,
                    message: LocalizedText(
                        zh: "“\(quote)”\(places.count > 1 ? "等 \(places.count) 处" : "")没有写明是哪一年，宜写明年份。",
                        en:
                            "“\(quote)”\(places.count > 1 ? " and \(places.count - 1) more leave" : " leaves") the year open."
                    )))
        })
}

extension ReportReading {
    /// Whether words at a place can hardly be misread.
    fileprivate func isClear(_ place: Range<Int>) -> Bool {
        if citations.isInTitle(place.lowerBound) { return true }
        // 去
        if prose.scalars[place.lowerBound] == 0x53BB {
            return Self.comparisons.start(before: place.lowerBound, in: prose) != nil
                || Self.samePeriod.begins(at: place.upperBound, in: prose)
        }
        let sentence = part(at: place.lowerBound).range
        return dates.contains { $0.year != nil && sentence.contains($0.range.lowerBound) }
    }

    private static let comparisons = WordList("比", "较", "与", "同", "跟", "比起")
    private static let samePeriod = WordList("同期", "相比", "底相比")
}
