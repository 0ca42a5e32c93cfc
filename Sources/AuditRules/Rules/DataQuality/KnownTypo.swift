internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// Q-13: a wording of the list of known typos.
    static let knownTypo = Rule(
        RuleDescription(
            id: "Q-13", name: "KnownTypo", severity: .warning,
            title: LocalizedText(zh: "错别字", en: "a known typo"),
            explanation: LocalizedText(
                zh: """
                    正文里有错别字表中的误写，如“有的放失”“成度”“按排”。表中每一条都带有不算错的说法（如“按排名”“公布署名”）；\
                    可以用自己的错别字表增补。
                    """,
                en: """
                    The text holds a wording of the list of known typos, such as 有的放失, 简便成度 or 按排. Each comes with \
                    the longer wordings in which it is right, such as 按排名; a list of your own can be added.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确；常理：发布前应校对",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports; common sense: a text is proof-read"),
            benignCauses: [
                LocalizedText(zh: "扫描识别出错，原文没有错", en: "a scan misread the page, which is right"),
                LocalizedText(zh: "人名、地名中恰好有这两个字", en: "a name happens to hold the characters"),
            ],
            examples: [
                RuleExample(LocalizedText(zh: "没有错别字", en: "no typo"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "成语写错", en: "a set phrase gone wrong"),
                    ExampleReport(prose: .overview("培训做到有的放失，布署到村。")),
                    findings: [
                        .fail(quotes: ["有的放失"], severity: .warning), .fail(quotes: ["布署"], severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "同一误写两处", en: "the same typo twice"),
                    ExampleReport(prose: .overview("由综合办按排专人，逐月按 排抽查。")),
                    findings: [.fail(quotes: ["按排", "按 排"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "正确的说法里恰好有这两个字", en: "right wordings that hold the characters"),
                    ExampleReport(
                        prose: .overview("按排名通报，按排查结果整改；公布署名文章；建成度假区，项目完成度九成；自己经手；做为民办实事的表率。"))),
            ]),
        whereFound: { settings in settings.typos.typos.map(\.wrong) },
        reads: { reading, report in
            let typos = reading.settings.typos.typos
            for (number, places) in wrongPlaces(reading, typos) {
                let typo = typos[number]
                let quote = reading.prose.text(of: places[0])
                let count = places.count
                report(
                    Observation(
                        reading, at: places,
                        message: LocalizedText(
                            zh: "“\(quote)”应为“\(typo.right)”\(count > 1 ? "，共 \(count) 处" : "")。",
                            en: "“\(quote)” should read “\(typo.right)”"
                                + (count > 1 ? ", in \(count) places." : "."))))
            }
        })

    /// The places of each typo, the numbers of the typos in the order in which they first come; of typos that overlap
    /// the first counts.
    private static func wrongPlaces(
        _ reading: ReportReading, _ typos: [KnownTypos.Typo]
    ) -> [(number: Int, places: [Range<Int>])] {
        var found: [(number: Int, places: [Range<Int>])] = []
        var end = 0
        for hit in reading.hits
        where hit.range.lowerBound >= end
            && !typos[hit.phrase].exceptions.stand(around: hit.range, in: reading.prose.scalars)
        {
            end = hit.range.upperBound
            if let place = found.firstIndex(where: { $0.number == hit.phrase }) {
                found[place].places.append(hit.range)
            } else {
                found.append((hit.phrase, [hit.range]))
            }
        }
        return found
    }
}
