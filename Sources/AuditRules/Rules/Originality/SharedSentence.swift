internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// O-02: sentences of the report also stand in reports of other organs.
    static let sharedSentence = Rule(
        RuleDescription(
            id: "O-02", name: "SharedSentence", severity: .warning,
            title: LocalizedText(zh: "与其他机关的报告有相同的长句", en: "long sentences that another organ's report has too"),
            explanation: LocalizedText(
                zh: """
                    总体情况和问题改进两部分中，有不少于二十五个汉字的句子也见于其他机关的报告，相同，或者只有机关名称和数字不同。\
                    《》里的名称、标点不计；写件数的句子（收到几件、办结几件）不计；十分之一以上机关都有的句子视为通用表述，格式和法规规定的表述不计。只说相同，不说谁抄谁。
                    """,
                en: """
                    Sentences of at least 25 Chinese characters in sections 1 and 5 also stand in reports of other organs, \
                    word for word or but for the organ's name and numbers. Titles in 《》 and marks do not count, \
                    nor do sentences with the numbers of the tables; what more than a tenth of the organs write is \
                    common wording, and what the form and the law prescribe is left out. The rule says what is the \
                    same, not who copied.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号：不得内容雷同、敷衍塞责", en: "circular 国办公开办函〔2021〕30号 against copied reports"),
            benignCauses: [
                LocalizedText(zh: "上级下发了统一的模板或表述", en: "a superior organ gave out a template"),
                LocalizedText(zh: "两个机关共同办理的事项用了同一说法", en: "both tell of something that they did together"),
            ],
            parameters: [SharedSentences.length, SharedSentences.common, SharedSentences.floor],
            examples: SharedSentenceExamples.all),
        shared: SharedCheck(
            phrases: { _ in SharedSentences.prescribed },
            marks: { reading, mark in SharedSentences.marks(reading, mark) },
            commonness: { settings in
                SharedCheck.Commonness(
                    percent: settings.whole(SharedSentences.common), floor: settings.whole(SharedSentences.floor))
            },
            judge: { reading, hits, other, report in
                guard let shared = SharedPassages(hits, of: reading, other: other) else { return }
                let organs = shared.organs
                report(
                    Observation(
                        reports: [reading.index, shared.nearest],
                        passages: shared.passages,
                        message: LocalizedText(
                            zh: """
                                有 \(hits.count) 句与其他机关的报告相同，或仅机关名称、数字不同：\
                                \(organs.map { "\($0.name)（\($0.count) 句）" }.joined(separator: "、"))\
                                \(shared.moreOrgans > 0 ? "等 \(shared.moreOrgans + organs.count) 个机关" : "")。
                                """,
                            en: """
                                \(hits.count) \(hits.count == 1 ? "sentence stands" : "sentences stand") in reports of \
                                other organs too, the same or but for the organ's name and numbers: \
                                \(organs.map { "\($0.name) (\($0.count))" }.joined(separator: ", "))\
                                \(shared.moreOrgans > 0 ? " and \(shared.moreOrgans) more" : "").
                                """)))
            }))
}

/// Which sentences O-02 goes by.
private enum SharedSentences {
    static let length = RuleParameter(
        "O-02.length", 25, LocalizedText(zh: "至少有多少个汉字的句子才比较", en: "the fewest Chinese characters of a sentence"))
    static let common = RuleParameter(
        "O-02.common", 10,
        LocalizedText(zh: "超过百分之几的机关都有的句子不算", en: "sentences of more than this percentage of organs are common"))
    static let floor = RuleParameter(
        "O-02.floor", 3, LocalizedText(zh: "至多几个机关共有的句子总要算", en: "sentences of up to so many organs are never common"))

    /// What stands in sentences that the form, the law or a notice on it words for everyone.
    static let prescribed = [
        "本年度报告", "本报告", "年度报告如下", "统计期限", "信息处理费", "联系方式", "联系电话", "依法依规", "未发生", "未收到", "没有收到", "无结转",
    ]

    static func marks(_ reading: ReportReading, _ mark: (SharedMark) -> Void) {
        let folder = SentenceFolder(reading.report.organ)
        let scalars = reading.prose.scalars.span
        let least = reading.settings.whole(length)
        let (hits, claims) = (reading.hits, reading.claims)
        // Both stand in the order of the prose.
        var (nextHit, nextClaim) = (0, 0)
        for part in reading.prose.parts where CopyableSentences.isLookedAt(part) {
            let range = part.range
            while nextHit < hits.count, hits[nextHit].range.lowerBound < range.lowerBound { nextHit += 1 }
            while nextClaim < claims.count, claims[nextClaim].range.lowerBound < range.lowerBound { nextClaim += 1 }
            // What the tables count too everyone says in the same few words.
            guard range.count >= least,
                nextHit == hits.count || hits[nextHit].range.lowerBound >= range.upperBound,
                nextClaim == claims.count || claims[nextClaim].range.lowerBound >= range.upperBound
            else { continue }
            var key = SharedMark.Key()
            let count = folder.fold(range, of: scalars) { key.add($0) }
            if count >= least { mark(SharedMark(key: key.value, range: range)) }
        }
    }
}

/// The shared sentences of a report beside those of the report of another organ that has most of them.
struct SharedPassages {
    /// The organs with most of them, the report's number of sentences each.
    let organs: [(name: String, count: Int)]
    /// How many organs there are besides.
    let moreOrgans: Int
    /// The report of another organ that the passages are shown from.
    let nearest: Int
    /// The longest of them, each beside that of the other report.
    let passages: [FoundPassage]

    /// Nil where there are none, or where no other report can be read any more.
    init?(_ hits: [SharedHit], of reading: ReportReading, other: (Int) -> ReportReading?) {
        let corpus = reading.scope.corpus
        var counts: [Int: Int] = [:]
        for hit in hits {
            for report in hit.others { counts[report, default: 0] += 1 }
        }
        // Of the reports with most the one on the same year, then the one that was loaded first.
        func isSameYear(_ report: Int) -> Bool { corpus.reports[report].year == reading.year }
        let order = counts.keys.sorted { left, right in
            let (a, b) = (counts[left] ?? 0, counts[right] ?? 0)
            if a != b { return a > b }
            return isSameYear(left) == isSameYear(right) ? left < right : isSameYear(left)
        }
        guard let nearest = order.first, let there = other(nearest) else { return nil }
        self.nearest = nearest
        let chains = order.reduce(into: [(chain: Int, report: Int)]()) { chains, report in
            let chain = reading.scope.organs.chain(of: report)
            if !chains.contains(where: { $0.chain == chain }) { chains.append((chain, report)) }
        }
        organs = chains.prefix(Self.shownOrgans).map { (corpus.reports[$0.report].organ.name, counts[$0.report] ?? 0) }
        moreOrgans = chains.count - organs.count
        var places: [UInt64: Range<Int>] = [:]
        SharedSentences.marks(there) { places[$0.key] = places[$0.key] ?? $0.range }
        let pairs = hits.compactMap { hit in places[hit.mark.key].map { (here: hit.mark.range, there: $0) } }
        let longest = pairs.indices.sorted { (pairs[$1].here.count, $0) < (pairs[$0].here.count, $1) }
        passages = longest.prefix(Self.shownPassages).flatMap { index in
            [
                FoundPassage(reading.prose.passage(pairs[index].here)),
                FoundPassage(there.prose.passage(pairs[index].there), report: 1),
            ]
        }
    }

    private static let shownOrgans = 3
    private static let shownPassages = 3
}

private enum SharedSentenceExamples {
    static let all = [
        RuleExample(
            LocalizedText(zh: "两个机关各写各的", en: "two organs with sentences of their own"),
            report([own[0], own[1]]), others: [report([other[0], other[1]], of: shiping)]),
        RuleExample(
            LocalizedText(zh: "一句相同，机关名称和数字不同", en: "a sentence that differs in the name and a number"),
            report([own[0], own[1]]), others: [report([other[0], own[1].replacing("6", with: "9")], of: shiping)],
            findings: [
                .fail(quotes: [own[1], own[1].replacing("6", with: "9")], severity: .warning)
            ]),
        RuleExample(
            LocalizedText(zh: "短句相同不算", en: "short sentences may be the same"),
            report(["公示栏按季更换内容。", own[0]]), others: [report(["公示栏按季更换内容。", other[0]], of: shiping)]),
        RuleExample(
            LocalizedText(zh: "相同的只是法规名称和规定的表述", en: "only titles of laws and prescribed wordings are the same"),
            report(["认真贯彻《中华人民共和国政府信息公开条例》《中华人民共和国保守国家秘密法实施条例》。", fees]),
            others: [report(["认真贯彻《中华人民共和国政府信息公开条例》《中华人民共和国保守国家秘密法实施条例》。", fees], of: shiping)]),
        RuleExample(
            LocalizedText(zh: "写件数的句子相同不算", en: "sentences with the numbers of the tables may be the same"),
            report([counts]), others: [report([counts], of: shiping)]),
        RuleExample(
            LocalizedText(zh: "同一机关上一年的报告由 O-01 比较", en: "the own report of last year is for O-01"),
            report([own[0]]), previous: report([own[0]], year: 2023)),
    ]

    private static let shiping = Organ(name: "清河县石坪乡人民政府", county: "清河县")
    private static let fees = "本机关全年没有向申请人收取过任何信息处理费，也没有发出过任何信息处理费收费通知。"
    private static let counts = "全年共收到政府信息公开申请0件，上年结转政府信息公开申请0件，办结政府信息公开申请0件。"
    private static let own = [
        "便民大厅东侧设查询机两台，由窗口人员引导群众查阅，每周检修一次并留存记录，损坏当日报修。",
        "惠农补贴名单公示满6日后归档，群众有异议的由经办站所在三个工作日内答复，逐件销号。",
    ]
    private static let other = [
        "镇广播站开设早间五分钟节目，用方言讲解医保缴费、护林防火和防汛避险等群众关心的事项。",
        "敬老院膳食账目每月交由院民代表核对，结果贴在食堂门口，接受家属和各村代表的监督。",
    ]

    private static func report(_ lines: [String], of organ: Organ? = nil, year: Int = 2024) -> ExampleReport {
        let prose = ExampleProse(overview: lines, problems: ["问题是解读偏少。", "已改为逐件解读。"])
        return organ.map { ExampleReport(organ: $0, year: year, prose: prose) }
            ?? ExampleReport(year: year, prose: prose)
    }
}
