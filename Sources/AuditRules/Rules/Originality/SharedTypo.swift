internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// O-06: the same mistake in the same words stands in reports of other organs.
    static let sharedTypo = Rule(
        RuleDescription(
            id: "O-06", name: "SharedTypo", severity: .info,
            title: LocalizedText(zh: "与其他机关的报告有同样的错字", en: "a typo that another organ's report has too"),
            explanation: LocalizedText(
                zh: """
                    错别字表中的误写或重复的字词，连同前后各四个字，也见于其他机关的报告。同样的错误出现在同样的语句中，多半同出一稿；\
                    十分之一以上机关都有的不算。
                    """,
                en: """
                    A wording of the list of typos, or a doubled word, stands with the same four characters before and \
                    behind it in a report of another organ. The same mistake in the same words mostly comes from one \
                    draft; what more than a tenth of the organs have does not count.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责", en: "circular 国办公开办函〔2021〕30号 against copied reports"),
            benignCauses: [
                LocalizedText(zh: "上级下发的模板本身有错", en: "the mistake is in a template of a superior organ"),
                LocalizedText(zh: "同一个输入习惯造成的巧合", en: "a coincidence of typing habits"),
            ],
            parameters: [SharedTypos.common, SharedTypos.floor], examples: SharedTypos.examples),
        shared: SharedCheck(
            phrases: SharedTypos.phrases, marks: SharedTypos.marks,
            commonness: { settings in
                SharedCheck.Commonness(
                    percent: settings.whole(SharedTypos.common), floor: settings.whole(SharedTypos.floor))
            },
            judge: SharedTypos.judge))
}

/// Which mistakes O-06 goes by, and what it says of them.
private enum SharedTypos {
    static let common = RuleParameter(
        "O-06.common", 10,
        LocalizedText(zh: "超过百分之几的机关都有的不算", en: "mistakes of more than this percentage of organs are common"))
    static let floor = RuleParameter(
        "O-06.floor", 3, LocalizedText(zh: "至多几个机关共有的总要算", en: "mistakes of up to so many organs are never common"))

    /// So many characters before and behind a mistake must be the same.
    private static let surroundings = 4

    static func phrases(_ settings: RuleSettings) -> [String] {
        DoubledWord.all.map(\.wording) + settings.typos.typos.map(\.wrong)
    }

    static func marks(_ reading: ReportReading, _ mark: (SharedMark) -> Void) {
        let scalars = reading.prose.scalars
        for hit in reading.hits where !exceptions(hit.phrase, reading.settings).stand(around: hit.range, in: scalars) {
            let part = reading.prose.parts[reading.prose.part(at: hit.range.lowerBound)].range
            let range = hit.range.lowerBound - surroundings..<hit.range.upperBound + surroundings
            guard range.lowerBound >= part.lowerBound, range.upperBound <= part.upperBound else { continue }
            mark(SharedMark(key: SharedMark.key(scalars[range]), range: hit.range))
        }
    }

    private static func exceptions(_ phrase: Int, _ settings: RuleSettings) -> Surroundings {
        let doubled = DoubledWord.all.count
        return phrase < doubled ? DoubledWord.all[phrase].exceptions : settings.typos.typos[phrase - doubled].exceptions
    }

    static func judge(
        _ reading: ReportReading, _ hits: [SharedHit], _ other: (Int) -> ReportReading?,
        _ report: (Observation) -> Void
    ) {
        for hit in hits {
            guard let there = hit.others.lazy.compactMap(other).first else { continue }
            var place: Range<Int>?
            marks(there) { if $0.key == hit.mark.key, place == nil { place = $0.range } }
            guard let place else { continue }
            let corpus = reading.scope.corpus
            let quote = reading.prose.text(of: hit.mark.range)
            let organs = Set(hit.others.map(reading.scope.organs.chain)).count
            let path = "\(corpus.reports[there.index].organ.name) \(there.year)"
            report(
                Observation(
                    reports: [reading.index, there.index], subject: reading.prose.subject(hit.mark.range),
                    passages: [
                        FoundPassage(reading.prose.passage(hit.mark.range)),
                        FoundPassage(there.prose.passage(place), report: 1),
                    ],
                    message: LocalizedText(
                        zh: "“\(quote)”连同前后文字也见于\(path)年度的报告\(organs > 1 ? "等 \(organs) 个机关的报告" : "")。",
                        en: "“\(quote)” with the words around it also stands in the report of \(path)"
                            + (organs > 1 ? " and of \(organs - 1) more." : "."))))
        }
    }

    static let examples = [
        RuleExample(
            LocalizedText(zh: "同样的错字在同样的语句中", en: "the same typo in the same words"),
            report("各村按照统一部署，培训做到有的放失、注重实效。"),
            others: [report("今年的业务培训做到有的放失、注重实效，参训80人。", of: shiping)],
            findings: [.fail(quotes: ["有的放失", "有的放失"], severity: .info)]),
        RuleExample(
            LocalizedText(zh: "同样的错字在不同的语句中", en: "the same typo in other words"),
            report("各村按照统一部署，培训做到有的放失、注重实效。"), others: [report("宣传要有的放失才能见效，发放材料80份。", of: shiping)]),
        RuleExample(
            LocalizedText(zh: "没有错字", en: "no typo"), report("各村按照统一部署，培训做到有的放矢、注重实效。"),
            others: [report("今年的业务培训做到有的放矢、注重实效。", of: shiping)]),
        RuleExample(
            LocalizedText(zh: "同一机关上一年也有", en: "the own report of last year has it too"),
            report("各村按照统一部署，培训做到有的放失、注重实效。"),
            previous: ExampleReport(year: 2023, prose: .overview("各村按照统一部署，培训做到有的放失、注重实效。"))),
    ]

    private static let shiping = Organ(name: "清河县石坪乡人民政府", county: "清河县")

    private static func report(_ line: String, of organ: Organ? = nil) -> ExampleReport {
        organ.map { ExampleReport(organ: $0, prose: ExampleProse(overview: [line])) }
            ?? ExampleReport(prose: .overview(line))
    }
}
