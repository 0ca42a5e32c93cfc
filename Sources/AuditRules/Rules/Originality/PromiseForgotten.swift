internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// O-10: last year's report promised measures of which this year's says nothing.
    static let promiseForgotten = Rule(
        RuleDescription(
            id: "O-10", name: "PromiseForgotten", severity: .info,
            title: LocalizedText(zh: "上年承诺的改进今年没有下文", en: "nothing is said of what last year promised"),
            explanation: LocalizedText(
                zh: """
                    上一年报告的第五部分说将要开展培训、配发解读、开通新媒体等，本年报告通篇没有提到。只看几类容易辨认的事项，\
                    换了说法也认得一些；提到一次就算有下文。这是粗略的判断，只作提示。
                    """,
                en: """
                    Section 5 of last year's report says what will be done, training, interpretations, new media and \
                    the like, and this year's report nowhere speaks of it. Only things that are easily told are \
                    looked for, in several wordings; a single mention is enough. A rough guess and a mere hint.
                    """),
            basis: LocalizedText(
                zh: "条例第五十条第（四）项要求报告改进情况", en: "Article 50 (4) of the Regulation asks for what was improved"),
            benignCauses: [
                LocalizedText(zh: "做了，但没有写进报告", en: "it was done and is not told"),
                LocalizedText(zh: "用了别的说法", en: "it is told in other words"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "有下文", en: "it is spoken of"),
                    ExampleReport(prose: .overview("全年举办培训班两期，配发图解3份。")),
                    previous: ExampleReport(year: 2023, prose: promise("下一步，将定期组织培训，多用图解。"))),
                RuleExample(
                    LocalizedText(zh: "没有下文", en: "nothing is said of it"), ExampleReport(prose: silent),
                    previous: ExampleReport(year: 2023, prose: promise("下一步，将定期组织培训，开通微信公众号。")),
                    findings: [.fail(quotes: ["培训", "微信公众号"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "上年已经做了的不是承诺", en: "what was done is no promise"), ExampleReport(prose: silent),
                    previous: ExampleReport(year: 2023, prose: promise("已经组织培训三场。"))),
                RuleExample(
                    LocalizedText(zh: "换了说法", en: "told in other words"),
                    ExampleReport(
                        prose: ExampleProse(overview: ["2024年，镇里集中授课两次。"], problems: ["（一）存在的问题", "更新偏慢。"])),
                    previous: ExampleReport(year: 2023, prose: promise("下一步，将组织培训。"))),
                RuleExample(
                    LocalizedText(zh: "没有上年的报告", en: "no report on the year before"), ExampleReport(prose: silent)),
            ]),
        phrases: Promises.topicWords,
        reads: { reading, report in
            guard let previous = reading.previous else { return }
            let prose = previous.contents.prose
            let promised = Promises.find(in: prose)
            guard !promised.isEmpty else { return }
            let told = Set(reading.hits.map { Promises.topic(ofWord: $0.phrase) })
            let forgotten = promised.filter { !told.contains($0.topic) }
            guard !forgotten.isEmpty else { return }
            let names = forgotten.map { "“\(prose.text(of: $0.range))”" }
            let year = reading.scope.corpus.reports[previous.index].year
            report(
                Observation(
                    reports: [reading.index, previous.index],
                    passages: forgotten.map { FoundPassage(prose.passage($0.range), report: 1) },
                    message: LocalizedText(
                        zh: "\(year) 年报告说要做的\(names.joined(separator: "、"))，本年报告没有提到。",
                        en: "the report on \(year) promised \(names.joined(separator: ", ")), "
                            + "of which this one says nothing.")))
        })

    private static func promise(_ text: String) -> ExampleProse {
        ExampleProse(problems: ["（一）存在的问题", "解读偏少。", "（二）改进情况", text])
    }

    private static let silent = ExampleProse(
        overview: ["2024年，柳溪镇在县门户网站发布信息26条。"], problems: ["（一）存在的问题", "更新偏慢。", "（二）改进情况", "已改为每周更新。"])
}

/// What a report says will be done, of things that are easily told.
private enum Promises {
    /// Things with the words for them.
    private static let topics = [
        ["培训", "授课", "业务学习", "轮训", "讲座", "集训", "学习班"], ["解读", "图解", "问答", "一图读懂"],
        ["微信公众号", "公众号", "新媒体", "微信", "微博", "抖音", "短视频", "视频号"],
        ["督查", "督导", "检查", "抽查", "巡查", "通报"], ["考核", "考评", "评比", "绩效"], ["社会评议", "评议", "满意度", "意见箱", "问卷"],
        ["公开栏", "公示栏", "宣传栏", "公告栏", "明白纸", "大喇叭", "广播"], ["信息员", "联络员", "专职人员", "专人", "专员"],
    ]
    /// What says that something will be done.
    private static let future = ["，将", "我镇将", "我乡将", "下一步", "下步", "今后", "明年", "计划", "接下来"]
    /// What says that it was done.
    private static let done = ["已经", "已组织", "已开展", "已完成", "已建", "完成了", "开展了", "组织了"]

    /// The words for all things, one after the other.
    static let topicWords = topics.flatMap { $0 }
    private static let topicOfWord = topics.enumerated().flatMap { topic, words in words.map { _ in topic } }
    private static let index = PhraseIndex(topicWords + future + done)

    static func topic(ofWord number: Int) -> Int { topicOfWord[number] }

    /// The things that section 五 of a report promises, each with its first place.
    static func find(in prose: Prose) -> [(topic: Int, range: Range<Int>)] {
        guard let section = prose.range(of: .problems) else { return [] }
        var found: [(topic: Int, range: Range<Int>)] = []
        var sentence: Sentence?
        index.find(in: prose.scalars.span.extracting(section)) { hit in
            let start = section.lowerBound + hit.range.lowerBound
            if start >= sentence?.end ?? 0 {
                found += sentence?.promises(besides: found) ?? []
                let part = prose.parts[prose.part(at: start)]
                sentence = Sentence(end: part.range.upperBound, isHeading: part.kind != .sentence)
            }
            sentence?.take(hit.phrase, at: start..<section.lowerBound + hit.range.upperBound)
        }
        return found + (sentence?.promises(besides: found) ?? [])
    }

    /// What a sentence says of things to be done.
    private struct Sentence {
        let end: Int
        let isHeading: Bool
        private var isFuture = false
        private var isDone = false
        private var things: [(topic: Int, range: Range<Int>)] = []

        init(end: Int, isHeading: Bool) {
            self.end = end
            self.isHeading = isHeading
        }

        mutating func take(_ phrase: Int, at range: Range<Int>) {
            if phrase < topicWords.count {
                guard isFuture else { return }
                things.append((topicOfWord[phrase], range))
            } else if phrase < topicWords.count + future.count {
                isFuture = true
            } else {
                isDone = true
            }
        }

        func promises(besides earlier: [(topic: Int, range: Range<Int>)]) -> [(topic: Int, range: Range<Int>)] {
            guard !isDone, !isHeading else { return [] }
            var own: [(topic: Int, range: Range<Int>)] = []
            for thing in things where !(earlier + own).contains(where: { $0.topic == thing.topic }) {
                own.append(thing)
            }
            return own
        }
    }
}
