internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// C-12: the only party congress or five-year plan that is named is a past one.
    static let pastEra = Rule(
        RuleDescription(
            id: "C-12", name: "PastEra", severity: .info,
            title: LocalizedText(zh: "只提到已过去的党代会或规划", en: "only a past congress or plan is named"),
            explanation: LocalizedText(
                zh: """
                    报告提到“十九大”“十三五”等，却没有提到报告年度的党代会或五年规划，可能是照抄往年文字。\
                    “十八大以来”“十三五期间”等回顾性的说法不算。
                    """,
                en: """
                    The report names 十九大, 十三五 and the like, and not the congress or plan of its own year: perhaps copied \
                    words. Words that look back, such as 十八大以来, do not count.
                    """),
            basis: LocalizedText(
                zh: "照抄往年文字的常见痕迹；法规和格式没有规定", en: "a common trace of copied words; no law or form says so"),
            benignCauses: [LocalizedText(zh: "确实在讲往年的事", en: "former years are indeed meant")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "报告年度的党代会", en: "the congress of the year"),
                    ExampleReport(prose: .overview("学习贯彻党的十九大和二十大精神。"))),
                RuleExample(
                    LocalizedText(zh: "2024 年度只提十九大", en: "十九大 alone, for 2024"),
                    ExampleReport(prose: .overview("深入学习贯彻党的十九大精神。")),
                    findings: [.fail(quotes: ["十九大"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "2022 年度提十九大", en: "十九大, for 2022"),
                    ExampleReport(
                        year: 2022, prose: ExampleProse(overview: ["深入学习贯彻党的十九大精神，落实“十四五”规划。"]))),
                RuleExample(
                    LocalizedText(zh: "回顾性的说法", en: "words that look back"),
                    ExampleReport(
                        prose: .overview("党的十八大以来成效明显，“十三五”期间改造道路，公开《清河县“十三五”规划》。"))),
            ]),
        whereFound: { settings in settings.citations.eras.flatMap { [$0.words] + $0.successors } },
        reads: { reading, report in
            var first = 0
            for era in reading.settings.citations.eras {
                let own = first
                let successors = own + 1..<own + 1 + era.successors.count
                first = successors.upperBound
                guard era.years.upperBound < reading.report.year,
                    !reading.hits.contains(where: { successors.contains($0.phrase) })
                else { continue }
                let places = reading.hits.filter { $0.phrase == own && !reading.looksBack($0.range) }.map(\.range)
                guard let place = places.first else { continue }
                let quote = reading.prose.text(of: place)
                report(
                    Observation(
                        reading, subject: era.words, at: places,
                        message: LocalizedText(
                            zh:
                                "\(reading.report.year) 年度报告只提到“\(quote)”，没有提到其后的“\(era.successors.joined(separator: "”“"))”。",
                            en: """
                                the report on \(reading.report.year) names “\(quote)” and nothing later such as \
                                “\(era.successors.joined(separator: "”, “"))”.
                                """)))
            }
        })
}

extension ReportReading {
    /// Whether words at a place look back on a time, or belong to a title.
    fileprivate func looksBack(_ place: Range<Int>) -> Bool {
        Self.past.begins(at: place.upperBound, in: prose) || citations.isInTitle(place.lowerBound)
    }

    private static let past = WordList(
        "以来", "\"以来", "期间", "\"期间", "时期", "\"时期", "末", "\"末", "收官", "\"收官", "以后", "之后")
}
