internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-10: the improvements of section 五 are plans only.
    static let improvementsFutureOnly = Rule(
        RuleDescription(
            id: "S-10", name: "ImprovementsFutureOnly", severity: .info,
            title: LocalizedText(zh: "改进情况只写了打算", en: "the improvements are plans only"),
            explanation: LocalizedText(
                zh: "标题要求写“改进情况”。改进部分只有“将”“下一步”之类的打算，没有一句已经做到的，提示补充上年问题的整改情况。",
                en: """
                    The heading asks how things have improved. Where what is said is all to come, with not one thing done, it is \
                    worth adding what became of last year's problems.
                    """),
            basis: LocalizedText(
                zh: "《政府信息公开条例》第五十条“改进情况”；国办公开办函〔2021〕30号第五部分标题（只写打算是否合格未见规定）",
                en: "the wording 改进情况 of Article 50 and of the form; nothing says that plans alone will not do"),
            benignCauses: [
                LocalizedText(zh: "已做的事写在总体情况里", en: "what was done is told in the overview")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "有已做到的", en: "something was done"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "全是打算", en: "plans only"),
                    ExampleReport(
                        prose: ExampleProse(problems: [
                            "（一）存在的问题", "解读偏少。", "（二）改进情况", "我镇将从两个方面改进。", "加强培训，为了群众了解政策多用图解。",
                        ])),
                    findings: [.fail(quotes: ["我镇将从两个方面改进。"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "没有说将来", en: "nothing is put off"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["（一）存在的问题", "解读偏少。", "（二）改进措施", "加强培训，多用图解。"]))),
                RuleExample(
                    LocalizedText(zh: "既有打算也有做到的", en: "plans and things done"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["（一）存在的问题", "解读偏少。", "（二）改进情况", "今年补上了图解；下一步将开展培训。"]))),
                RuleExample(
                    LocalizedText(zh: "写了结果和数量", en: "results and numbers"),
                    ExampleReport(
                        prose: ExampleProse(problems: [
                            "（一）存在的问题", "解读偏少。", "（二）改进情况", "新增公开事项18项；选派骨干参训5人次，能力得到提升。2025年，我镇将继续配图。",
                        ]))),
                RuleExample(
                    LocalizedText(zh: "数量也是打算", en: "numbers that are plans"),
                    ExampleReport(
                        prose: ExampleProse(problems: [
                            "（一）存在的问题", "解读偏少。", "（二）改进情况", "下一步，我镇将新增公开事项18项。每季度开展培训2次，使能力得到提升。",
                        ])),
                    findings: [.fail(quotes: ["下一步，我镇将新增公开事项18项。"], severity: .info)]),
            ]),
        phrases: [
            "我镇将", "我乡将", "我局将", "我街道将", "下一步", "下步", "今后", "接下来", "将从", "将进一步", "将继续", "将以", "将着力", "将加强", "将不断", "将按",
            "将把",
        ],
        reads: { reading, report in
            guard let plan = reading.hits.first, reading.followsForm, let outline = reading.contents.problemsOutline
            else {
                return
            }
            let prose = reading.prose
            let measures = outline.parts(of: .measures)
            guard let first = measures.first, let last = measures.last else { return }
            let range = prose.parts[first].range.lowerBound..<prose.parts[last].range.upperBound
            guard
                let hit = plan.range.lowerBound >= range.lowerBound
                    ? plan : reading.hits.first(where: { range.contains($0.range.lowerBound) }),
                range.contains(hit.range.lowerBound), !tellsOfThePast(range, prose),
                !measures.contains(where: { PastResult.isTold(in: prose.parts[$0].range, reading) })
            else { return }
            report(
                Observation(
                    reading, subject: "plans", at: [prose.parts[prose.part(at: hit.range.lowerBound)].range],
                    message: LocalizedText(
                        zh: "改进部分只有打算，没有写已经做到的。", en: "the improvements are plans; nothing is said to have been done."))
            )
        })

    /// Whether something was done: 已, or 了 that is not in 为了, 除了, 了解.
    private static func tellsOfThePast(_ range: Range<Int>, _ prose: Prose) -> Bool {
        let scalars = prose.scalars
        return range.contains { position in
            switch scalars[position] {
            case 0x5DF2: true
            case 0x4E86:
                !(scalars[position - 1] == 0x4E3A || scalars[position - 1] == 0x9664 || scalars[position + 1] == 0x89E3)
            default: false
            }
        }
    }
}

/// Sentences that tell what came of the improvements.
private enum PastResult {
    /// Whether a sentence that plans nothing tells of a result, or of something done with how much of it.
    static func isTold(in range: Range<Int>, _ reading: ReportReading) -> Bool {
        let prose = reading.prose
        guard !plans.occurs(in: prose, range) else { return false }
        if results.occurs(in: prose, range) { return true }
        return deeds.occurs(in: prose, range)
            && reading.quantities.contains { range.contains($0.range.lowerBound) && counts($0) }
    }

    private static func counts(_ quantity: Quantity) -> Bool { !topics.contains(quantity.unit) }

    /// What sentences about things to come say.
    private static let plans = WordList([
        "将", "拟", "要", "需", "让", "使", "确保", "力争", "争取", "下一步", "下步", "今后", "接下来", "明年", "进一步", "每", "至少", "不少于", "计划",
        "打算",
        "目标", "继续", "待", "应当",
    ])
    private static let results = WordList([
        "得到", "有所", "取得", "明显", "显著", "今年以来", "一年来", "先后", "累计", "上半年", "下半年",
    ])
    private static let deeds = WordList([
        "新增", "完成", "建成", "开通", "举办", "开展", "组织", "选派", "培训", "制作", "发布", "公开", "清理", "整改", "修订", "更新", "增设", "召开",
        "印发", "配备",
        "解决", "办结",
    ])
    /// Measure words of aspects and items of a plan.
    private static let topics = UnitSet("方面", "点", "个", "大", "", "%")
}
