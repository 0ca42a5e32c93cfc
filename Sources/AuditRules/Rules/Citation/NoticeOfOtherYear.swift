internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// C-09: the circular that a report rests on is that of a former year's report.
    static let noticeOfOtherYear = Rule(
        RuleDescription(
            id: "C-09", name: "NoticeOfOtherYear", severity: .warning,
            title: LocalizedText(zh: "编制依据是往年的年报通知", en: "the circular cited is that of a former year's report"),
            explanation: LocalizedText(
                zh: """
                    报告以“关于做好某年年度报告工作的通知”为编制依据，而通知针对的年度早于本报告的年度，多为照抄往年文字。\
                    通知在次年年初印发、文号是次年的，不算不符。
                    """,
                en: """
                    The report rests on a circular about the report of a former year: most likely copied words. A circular \
                    that was issued early in the following year, and has that year in its number, is fine.
                    """),
            basis: LocalizedText(zh: "所引通知本身的名称", en: "the title of the cited circular itself"),
            benignCauses: [
                LocalizedText(zh: "讲述上一年度报告的编制工作", en: "the work on last year's report is told"),
                LocalizedText(zh: "往年通知长期有效", en: "the former circular holds until it is replaced"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "通知针对本年度", en: "the circular on this year's report"),
                    ExampleReport(
                        prose: ExampleProse(opening: [
                            "根据《清河县人民政府办公室关于做好2024年政府信息公开工作年度报告编制工作的通知》（清政办函〔2025〕2号）编制。"
                        ]))),
                RuleExample(
                    LocalizedText(zh: "通知针对上一年度", en: "the circular on last year's report"),
                    ExampleReport(
                        prose: ExampleProse(opening: ["根据《关于做好2023年政府信息公开工作年度报告编制工作的通知》编制。"])),
                    findings: [
                        .fail(quotes: ["《关于做好2023年政府信息公开工作年度报告编制工作的通知》"], severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "没有书名号", en: "without marks"),
                    ExampleReport(
                        prose: ExampleProse(overview: ["按照县政府办关于做好2022年度政府信息公开年报编制工作的通知要求，现将情况报告如下。"])),
                    findings: [.fail(quotes: ["2022年度政府信息公开年报编制工作的通知"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "讲述上一年度报告的编制", en: "the work on last year's report"),
                    ExampleReport(
                        prose: .overview("1月按照《关于做好2023年政府信息公开工作年度报告编制工作的通知》要求，按时公布上一年度报告。"))),
                RuleExample(
                    LocalizedText(zh: "别的通知", en: "other circulars"),
                    ExampleReport(
                        prose: ExampleProse(opening: ["根据《2023年政务公开工作要点》和《关于开展2023年培训的通知》编制本报告。"]))),
            ]),
        reads: { reading, report in
            let notices = reading.dates.compactMap(reading.formerNotice)
            guard let (first, year) = notices.first else { return }
            let quote = reading.prose.text(of: first)
            report(
                Observation(
                    reading, at: notices.map(\.range),
                    message: LocalizedText(
                        zh: "\(reading.report.year) 年度报告引用的\(quote)针对的是 \(year) 年度。",
                        en: "the report on \(reading.report.year) cites \(quote), which is about \(year).")))
        })
}

extension ReportReading {
    /// The circular on a former year's report that names a date; nil where none does, or where it is no basis.
    fileprivate func formerNotice(_ date: StatedDate) -> (range: Range<Int>, year: Int)? {
        guard let year = date.year, year < report.year, date.exists else { return nil }
        let start = date.range.lowerBound
        let part = part(at: start)
        let range: Range<Int>
        let words: Range<Int>
        if let title = citations.titles.first(where: { $0.range.contains(start) }) {
            range = title.range
            words = title.name
        } else {
            // Without marks it is taken for a title only as far as its last word.
            let rest = start..<min(start + 40, part.range.upperBound)
            guard let end = Self.notices.first(in: prose, rest)?.upperBound else { return nil }
            range = start..<end
            words = range
        }
        guard Self.notices.occurs(in: prose, words), Self.reports.occurs(in: prose, words),
            isBasis(at: range.lowerBound),
            part.section == nil || Self.own.occurs(in: prose, part.range)
        else { return nil }
        return (range, year)
    }

    private static let notices = WordList("通知")
    private static let reports = WordList("年度报告", "年报")
    private static let own = WordList("本报告", "本年度报告", "现将", "现公布", "现发布", "报告如下", "特编制")
}
