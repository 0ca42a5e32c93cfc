internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-12: something after the fiscal year is told as done.
    static let eventAfterYear = Rule(
        RuleDescription(
            id: "D-12", name: "EventAfterYear", severity: .warning,
            title: LocalizedText(zh: "把报告年度之后的事写成已完成", en: "what came after the year is told as done"),
            explanation: LocalizedText(
                zh: """
                    正文把报告年度结束以后的时间写成已经召开、完成、公开的事。次年年初编制、公布年度报告本身，以及计划、期限，不算。
                    """,
                en: """
                    The prose tells of a time after the fiscal year as past: held, finished, published. The writing and \
                    publishing of the report itself, plans and deadlines do not count.
                    """),
            basis: LocalizedText(
                zh: "年度报告报告上一年度的工作（《中华人民共和国政府信息公开条例》第四十九条）",
                en: "an annual report is on the year before (《中华人民共和国政府信息公开条例》, article 49)"),
            benignCauses: [LocalizedText(zh: "补充说明次年年初的情况", en: "the first weeks of the next year are added")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "年度内的事", en: "within the year"),
                    ExampleReport(prose: .overview("2024年12月已召开政务公开推进会。"))),
                RuleExample(
                    LocalizedText(zh: "次年以后已召开", en: "held after the year"),
                    ExampleReport(prose: .overview("政务公开推进会2026年3月已召开。")),
                    findings: [.fail(quotes: ["2026年3月"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "次年组织培训", en: "training after the year"),
                    ExampleReport(prose: .overview("2025年1月15日，组织业务培训一次。")),
                    findings: [.fail(quotes: ["2025年1月15日"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "编制和公布年度报告", en: "the report itself"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "本报告于2025年1月15日公布。", "2025年1月完成年度报告编制。", "数据统计截至2025年1月1日零时，已核对。",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "计划和期限", en: "plans and deadlines"),
                    ExampleReport(
                        prose: ExampleProse(
                            overview: ["2025年3月将召开推进会。", "2025年6月底前完成更换。", "已列入2025年计划。", "《2025年3月已完成事项》。"],
                            problems: ["2025年3月，组织业务培训。"],
                            others: ["2025年1月20日", "发布时间：2025年1月20日 公开方式：主动公开", "柳溪镇综合办2025年1月20日印发"]))),
            ]),
        reads: { reading, report in
            let dates = reading.dates.filter { $0.year ?? 0 > reading.report.year && reading.isToldAsDone($0) }
            guard let first = dates.first else { return }
            let quote = reading.prose.text(of: first.range)
            report(
                Observation(
                    reading, subject: "", at: dates.map(\.range),
                    message: LocalizedText(
                        zh: "“\(quote)”在报告年度 \(reading.report.year) 年之后，却写成已完成的事。",
                        en: "“\(quote)” is after \(reading.report.year), the year of the report, and is told as done."))
            )
        })
}

extension ReportReading {
    fileprivate func isToldAsDone(_ date: StatedDate) -> Bool {
        guard date.exists, date.month != nil, !citations.isInTitle(date.range.lowerBound) else { return false }
        let part = part(at: date.range.lowerBound)
        let behind = date.range.upperBound..<part.range.upperBound
        let before = part.range.lowerBound..<date.range.lowerBound
        guard part.kind == .sentence, !Self.plans.occurs(in: prose, part.range),
            !Self.limits.begins(at: date.range.upperBound, in: prose), !Self.own.occurs(in: prose, part.range),
            // Below a signature nearly all of the line is the date.
            !Self.labels.occurs(in: prose, before), behind.count >= 4
        else { return false }
        return Self.done.occurs(in: prose, behind)
            || part.section != .problems && Self.deeds.occurs(in: prose, behind)
    }

    private static let done = WordList("已", "完成了", "召开了", "举办了", "开展了", "组织了", "制定了", "印发了", "发布了", "公开了")
    private static let deeds = WordList("召开", "举办", "开展", "组织", "完成", "印发", "制定", "收到", "发布", "公开", "启用")
    private static let plans = WordList(
        "将", "拟", "计划", "下一步", "下步", "力争", "确保", "预计", "打算", "明年", "下年", "下一年", "来年", "结转")
    private static let limits = WordList("前", "底前", "之前", "以前", "份前", "末前", "起")
    private static let own = WordList("年度报告", "年报", "本报告", "统计", "截至", "截止")
    private static let labels = WordList("时间", "日期", "期限")
}
