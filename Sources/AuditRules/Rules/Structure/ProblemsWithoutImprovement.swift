internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-08: section 五 is empty, or lacks problems or what was done about them.
    static let problemsWithoutImprovement = Rule(
        RuleDescription(
            id: "S-08", name: "ProblemsWithoutImprovement", severity: .error,
            title: LocalizedText(zh: "第五部分缺少问题或改进情况", en: "section 5 lacks problems or improvements"),
            explanation: LocalizedText(
                zh: """
                    第五部分既要写存在的主要问题，也要写改进情况。空着或者只写“无”的，按错误处理；\
                    写了内容而其中没有见到问题或者改进的说法，按警告处理。
                    """,
                en: """
                    Section 5 tells the main problems and what is done about them. One that is empty or says 无 is an \
                    error; one with text in which no words for either are found is a warning.
                    """
            ),
            basis: LocalizedText(
                zh: "《政府信息公开条例》第五十条：主要问题及改进情况；国办公开办函〔2021〕30号",
                en: "Regulation on open government information, Article 50; circular 国办公开办函〔2021〕30号"),
            benignCauses: [
                LocalizedText(zh: "用了别的说法", en: "they are told in words that the rule does not know")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "问题和改进都有", en: "problems and improvements"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "没有小标题也可以", en: "no sub-headings are needed"),
                    ExampleReport(prose: ExampleProse(problems: ["解读形式单一。下一步将配上图解。"]))),
                RuleExample(
                    LocalizedText(zh: "解决办法也是改进", en: "remedies are improvements"),
                    ExampleReport(
                        prose: ExampleProse(problems: ["1.存在困难：人员少、任务重。", "2.解决办法：充实人员，购买服务。"]))),
                RuleExample(
                    LocalizedText(zh: "“不够”之后另起一句写改进", en: "improvements in the sentence behind 不够"),
                    ExampleReport(prose: ExampleProse(problems: ["图解做得不够。我们制作图解18个，努力让群众看得懂。"]))),
                RuleExample(
                    LocalizedText(zh: "空着", en: "empty"), ExampleReport(prose: ExampleProse(problems: [])),
                    findings: [.fail(quotes: ["五、存在的主要问题及改进情况"])]),
                RuleExample(
                    LocalizedText(zh: "只写“无”", en: "it says 无 only"),
                    ExampleReport(prose: ExampleProse(problems: ["无。"])),
                    findings: [.fail(quotes: ["无。"])]),
                RuleExample(
                    LocalizedText(zh: "只有问题", en: "problems only"),
                    ExampleReport(prose: ExampleProse(problems: ["解读形式单一，业务能力有待进一步提高。"])),
                    findings: [.fail(quotes: ["解读形式单一，业务能力有待进一步提高。"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "只有改进的小标题", en: "the heading of the improvements only"),
                    ExampleReport(prose: ExampleProse(problems: ["（一）存在的问题", "图解不多。", "（二）改进措施"])),
                    findings: [.fail(quotes: ["图解不多。"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "只有改进", en: "improvements only"),
                    ExampleReport(prose: ExampleProse(problems: ["2025年将为惠农文件配上图解。"])),
                    findings: [.fail(quotes: ["2025年将为惠农文件配上图解。"], severity: .warning)]),
            ]),
        phrases: ProblemWords.phrases,
        reads: { reading, report in
            guard !ProblemWords.areFound(reading), reading.followsForm, let outline = reading.contents.problemsOutline
            else { return }
            let found = ProblemWords.found(reading, outline)
            let text = outline.contents.range(in: reading.prose)
            if ProblemWords.isNil(text, reading.prose) {
                let quoted = outline.contents.length(in: reading.prose) > 0
                report(
                    Observation(
                        reading, subject: "empty",
                        at: [quoted ? firstText(outline, reading.prose) : heading(outline, reading.prose)],
                        message: LocalizedText(
                            zh: quoted
                                ? "第五部分只写了“\(reading.prose.text(of: firstText(outline, reading.prose)))”。" : "第五部分是空的。",
                            en: quoted
                                ? "section 5 says nothing but “\(reading.prose.text(of: firstText(outline, reading.prose)))”."
                                : "section 5 is empty.")))
                return
            }
            for (isThere, subject, zh, en) in [
                (found.problems, "problems", "存在的主要问题", "problems"),
                (found.measures, "improvements", "改进情况", "improvements"),
            ] where !isThere && reading.isSimplified {
                report(
                    Observation(
                        reading, severity: .warning, subject: subject, at: [firstText(outline, reading.prose)],
                        message: LocalizedText(zh: "第五部分没有写\(zh)。", en: "section 5 tells no \(en).")))
            }
        })

    private static func heading(_ outline: ProblemsOutline, _ prose: Prose) -> Range<Int> {
        prose.parts[outline.contents.heading].range
    }

    /// The first text behind the title that is no sub-heading, or else the title.
    private static func firstText(_ outline: ProblemsOutline, _ prose: Prose) -> Range<Int> {
        if !outline.contents.inline.isEmpty { return outline.contents.inline }
        let parts = outline.contents.parts
        let index = parts.first { !outline.isLabel[$0 - parts.lowerBound] } ?? parts.first
        return index.map { prose.parts[$0].range } ?? heading(outline, prose)
    }
}
