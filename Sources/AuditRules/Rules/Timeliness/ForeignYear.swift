internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// D-08: a sentence is about another year, and nothing says why.
    static let foreignYear = Rule(
        RuleDescription(
            id: "D-08", name: "ForeignYear", severity: .warning,
            title: LocalizedText(zh: "正文出现来由不明的其他年份", en: "another year is named for no reason"),
            explanation: LocalizedText(
                zh: """
                    句首以报告年度以外的年份叙述工作，而句中没有决算、对比、沿革、规划等来由，多为照抄往年文字后漏改。\
                    “结转”到报告年度本身继续办理的，年份也写错了一年。
                    """,
                en: """
                    A sentence begins with another year than the report's, and has nothing about budgets, comparisons, \
                    histories or plans: most likely copied and not put right. Requests “carried over” into the report's \
                    own year are a year off too.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求内容准确；报告的是一个年度的工作",
                en: "国办公开办函〔2021〕30号 asks for accuracy; a report is on one year"),
            benignCauses: [
                LocalizedText(zh: "确在说明往年或次年的情况", en: "another year is indeed meant"),
                LocalizedText(zh: "公开的内容本身属于往年", en: "what was published is about a former year"),
            ],
            parameters: [reach],
            examples: [
                RuleExample(
                    LocalizedText(zh: "只有报告年度", en: "the report's year only"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "漏改的上一年", en: "the year before, not put right"),
                    ExampleReport(prose: .overview("2023年，全镇共制定规范性文件0件。")),
                    findings: [.fail(quotes: ["2023年"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "提前的下一年", en: "the year to come"),
                    ExampleReport(prose: .overview("2025年全镇主动公开信息20条。")),
                    findings: [.fail(quotes: ["2025年"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "结转到报告年度本身", en: "carried over into the report's own year"),
                    ExampleReport(prose: .overview("收到申请3件，办结2件，转结2024年办结1件。")),
                    findings: [.fail(quotes: ["转结2024年"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "决算、考核等有年份的事项", en: "budgets and the like"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "2023年度部门决算在门户网站公布。", "2023年度考核结果为优秀。", "公开2023年低保名单。", "落实《清河县2023年政务公开工作要点》。",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "对比和沿革", en: "comparisons and histories"),
                    ExampleReport(
                        prose: ExampleProse(overview: [
                            "2023年收到12件，今年3件。", "2023年收到12件。", "全年收到3件，同比下降。", "2022年，便民大厅建成启用。", "2022年至2024年共发布80条。",
                            "2021-2023年发布60条。",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "结转与规划", en: "carried over and planned"),
                    ExampleReport(
                        prose: ExampleProse(
                            overview: ["2023年结转至2024年办理1件，已办结。", "结转2025年继续办理1件。", "2025年将更换公示栏。"],
                            problems: ["2023年存在的问题已经改进。", "2025年，柳溪镇细化公开目录。"],
                            others: ["清河县柳溪镇人民政府", "2025年1月20日"]))),
            ]),
        reads: { reading, report in
            let year = reading.report.year
            if let slip = reading.carriedIntoOwnYear {
                let quote = reading.prose.text(of: slip)
                report(
                    Observation(
                        reading, subject: "carried", at: [slip],
                        message: LocalizedText(
                            zh: "“\(quote)”：\(year) 年度的报告应当结转到 \(year + 1) 年。",
                            en: "“\(quote)”: in the report on \(year), requests are carried over into \(year + 1).")))
            }
            guard reading.dates.contains(where: { $0.year != nil && $0.year != year }) else { return }
            let foreign = ForeignYears(reading)
            let dates = foreign.dates.filter { $0.year != foreign.majority }
            for (isLater, dates) in dates.groupedInOrder(by: { $0.year ?? 0 > year }) {
                let quote = reading.prose.text(of: dates[0].range)
                report(
                    Observation(
                        reading, subject: isLater ? "later" : "earlier", at: dates.map(\.range),
                        message: LocalizedText(
                            zh: "\(year) 年度的报告以“\(quote)”叙述工作，没有说明来由。",
                            en: "the report on \(year) tells of “\(quote)” and does not say why.")))
            }
        })

    fileprivate static let reach = RuleParameter(
        "D-08.reach", 2, LocalizedText(zh: "核对报告年度之前多少年以内的年份", en: "how many years before the report's are looked at"))
}

extension ForeignYears {
    /// As far as the rules on years look.
    init(_ reading: ReportReading) {
        let reach = reading.settings.number(Rule.reach)
        self.init(reading, reach: (0...50).last { ExactDecimal($0) <= reach } ?? 0)
    }
}

extension ReportReading {
    /// Where requests are said to be carried over into the report's own year, or an earlier one.
    fileprivate var carriedIntoOwnYear: Range<Int>? {
        for date in dates {
            guard let year = date.year, year <= report.year, date.exists,
                let start = Self.carrying.start(before: date.range.lowerBound, in: prose),
                Self.handling.begins(at: date.range.upperBound, in: prose)
            else { continue }
            let before = part(at: start).range.lowerBound..<start
            // 2023年结转2024年办理: out of the year before.
            if dates.contains(where: { $0.year == report.year - 1 && before.contains($0.range.lowerBound) })
                || Self.former.occurs(in: prose, before)
            {
                continue
            }
            return start..<date.range.upperBound
        }
        return nil
    }

    private static let carrying = WordList("结转", "转结", "结转至", "结转到", "结转入", "转至")
    private static let handling = WordList("办", "继续", "处理", "答复", "度办", "度继续", "度处理", "度答复")
    private static let former = WordList("上年", "上一年", "去年")
}
