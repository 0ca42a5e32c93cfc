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
            ]),
        phrases: [
            "我镇将", "我乡将", "我局将", "我街道将", "下一步", "下步", "今后", "接下来", "将从", "将进一步", "将继续", "将以", "将着力", "将加强", "将不断", "将按",
            "将把",
        ],
        reads: { reading, report in
            guard let plan = reading.hits.first, reading.followsForm, let outline = ProblemsOutline(reading.prose)
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
                range.contains(hit.range.lowerBound), !tellsOfThePast(range, prose)
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
