internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-07: the title, or most of the prose, is on another year than the report.
    static let yearsDisagree = Rule(
        RuleDescription(
            id: "D-07", name: "YearsDisagree", severity: .error,
            title: LocalizedText(zh: "报告年度前后不一致", en: "the report is on different years"),
            explanation: LocalizedText(
                zh: """
                    标题的年份、公布语中的年份、正文多数句子说的年份应当是同一报告年度。正文反复以另一年份叙述本年工作，\
                    多为照抄往年报告。决算、规划、对比、沿革等提到的其他年份不算；统计期限由 D-09 核对。
                    """,
                en: """
                    The title, the words that publish the report and most of its prose are on one year. Prose that keeps \
                    telling of another year is most likely copied. Years of budgets, plans, comparisons and histories do \
                    not count; the period of the statistics is looked at by D-09.
                    """),
            basis: LocalizedText(
                zh: "《中华人民共和国政府信息公开条例》（国务院令第711号）第四十九条：报告的是上一年度；国办公开办函〔2021〕30号要求内容准确",
                en:
                    "《中华人民共和国政府信息公开条例》（国务院令第711号）, article 49: a report is on one year; 国办公开办函〔2021〕30号 asks for accuracy"
            ),
            benignCauses: [LocalizedText(zh: "正文确在叙述往年的情况", en: "former years are indeed told of")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "年份一致", en: "one year throughout"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "正文多处是上一年", en: "most of the prose is on the year before"),
                    ExampleReport(
                        prose: ExampleProse(
                            opening: [],
                            overview: ["2023年，柳溪镇发布信息26条。", "2023年，柳溪镇未收到政府信息公开申请。", "年度考核合格。"],
                            problems: ["公示栏更换不够及时。"], others: ["未收取信息处理费。"])),
                    findings: [.fail(quotes: ["2023年", "2023年"])]),
                RuleExample(
                    LocalizedText(zh: "公布语中的年份不同", en: "the words that publish it name another year"),
                    ExampleReport(
                        prose: .overview("现公布清河县柳溪镇2023年政府信息公开工作年度报告。")),
                    findings: [.fail(quotes: ["2023年"])]),
                RuleExample(
                    LocalizedText(zh: "标题的年份不同", en: "the title has another year"),
                    ExampleReport(
                        prose: ExampleProse(title: ["清河县柳溪镇人民政府2023年政府信息公开工作年度报告"])),
                    findings: [.fail(quotes: ["2023年"])]),
                RuleExample(
                    LocalizedText(zh: "标题以外的文件和对比", en: "documents and comparisons"),
                    ExampleReport(
                        prose: .overview("2023年度部门决算已公开。2023年12件，同比下降。2022年度考核优秀。按时公布2023年政府信息公开工作年度报告。"))),
            ]),
        reads: { reading, report in
            let year = reading.report.year
            guard reading.dates.contains(where: { $0.year != nil && $0.year != year }) else { return }
            let statements = reading.yearStatements
            if let first = statements.first {
                let quote = reading.prose.text(of: first.range)
                report(
                    Observation(
                        reading, subject: "title", at: statements.map(\.range),
                        message: LocalizedText(
                            zh: "本报告是 \(year) 年度的，标题或公布语写作“\(quote)”。",
                            en: "the report is on \(year), its title or the words that publish it say “\(quote)”.")))
            }
            let foreign = ForeignYears(reading)
            guard let other = foreign.majority else { return }
            let places = foreign.dates.filter { $0.year == other }.map(\.range)
            report(
                Observation(
                    reading, subject: "prose", at: places,
                    message: LocalizedText(
                        zh:
                            "本报告是 \(year) 年度的，正文却有 \(places.count) 处以 \(other) 年叙述工作，以 \(year) 年叙述的有 \(foreign.ownCount) 处。",
                        en: """
                            the report is on \(year), but \(places.count) sentences of its prose begin with \(other) and \
                            \(foreign.ownCount) with \(year).
                            """)))
        })
}

extension ReportReading {
    /// Other years in the title, and in sentences that publish the report: 现公布…年…年度报告.
    fileprivate var yearStatements: [StatedDate] {
        dates.filter { date in
            guard let year = date.year, year != report.year, date.month == nil else { return false }
            let part = part(at: date.range.lowerBound)
            if part.kind == .title { return true }
            let behind = date.range.upperBound..<min(date.range.upperBound + 16, part.range.upperBound)
            return (part.section == nil || part.section == .overview)
                && Self.reports.occurs(in: prose, behind)
                && Self.publishing.occurs(in: prose, part.range.lowerBound..<date.range.lowerBound)
        }
    }

    private static let reports = WordList("信息公开工作年度报告", "信息公开年度报告")
    private static let publishing = WordList("现公布", "现发布", "现将", "特公布", "特发布", "现向社会")
}
