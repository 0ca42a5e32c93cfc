internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-16: the report's title stands more than once.
    static let titleRepeated = Rule(
        RuleDescription(
            id: "S-16", name: "TitleRepeated", severity: .info,
            title: LocalizedText(zh: "报告标题重复出现", en: "the title stands more than once"),
            explanation: LocalizedText(
                zh: "报告标题作为单独的一行出现了不止一次。正文中引用标题（书名号内或句子里）不算，网页在正文前自动显示的标题也不算。",
                en: """
                    The title stands more than once on lines of its own. Mentions within a sentence do not count, nor do \
                    the titles that a web page shows above the text.
                    """),
            basis: LocalizedText(zh: "排版惯例：标题只出现一次", en: "layout: a title stands once"),
            benignCauses: [
                LocalizedText(zh: "网页系统在正文前自动加了一遍标题", en: "the web site prints the title above the text by itself")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "一次", en: "once"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "总体情况下又写了一遍", en: "once more below 总体情况"),
                    ExampleReport(
                        prose: ExampleProse(
                            overview: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告"] + ExampleProse.plainOverview)),
                    findings: [
                        .fail(
                            quotes: ["清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "清河县柳溪镇人民政府2024年政府信息公开工作年度报告"],
                            severity: .info)
                    ]),
                RuleExample(
                    LocalizedText(zh: "网页标题和正文标题", en: "the page's title and the report's own"),
                    ExampleReport(
                        prose: ExampleProse(title: [
                            "清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "清河县柳溪镇人民政府2024年政府信息公开工作", "年度报告",
                        ])),
                    findings: [
                        .fail(
                            quotes: [
                                "清河县柳溪镇人民政府2024年政府信息公开工作年度报告", "清河县柳溪镇人民政府2024年政府信息公开工作", "年度报告",
                            ], severity: .info)
                    ]),
                RuleExample(
                    LocalizedText(zh: "分成两行的一个标题", en: "one title on two lines"),
                    ExampleReport(prose: ExampleProse(title: ["清河县柳溪镇人民政府", "2024年政府信息公开工作年度报告"]))),
                RuleExample(
                    LocalizedText(zh: "句子里提到标题", en: "a sentence that names it"),
                    ExampleReport(
                        prose: ExampleProse(opening: ["现公布《清河县柳溪镇人民政府2024年政府信息公开工作年度报告》。", "以下是柳溪镇2024年政府信息公开工作年度报告"]))),
            ]),
        phrases: ["政府信息公开工作年度报告"],
        reads: { reading, report in
            let prose = reading.prose
            var lines: [Range<Int>] = []
            for hit in reading.hits {
                let part = prose.parts[prose.part(at: hit.range.lowerBound)]
                if !PublishedTitle.isLine(part, prose), isTitle(part, hit.range, prose) { lines.append(part.range) }
            }
            let title = PublishedTitle(prose)
            // A site prints the title above the text by itself.
            let shown = reading.report.publication?.pageTitle == nil ? title.count : min(title.count, 1)
            guard shown + lines.count > 1 else { return }
            let places = (title.parts.map { prose.parts[$0].range } + lines).sorted { $0.lowerBound < $1.lowerBound }
            report(
                Observation(
                    reading, subject: "title", at: places,
                    message: LocalizedText(
                        zh: "报告标题出现了 \(shown + lines.count) 次。",
                        en: "the title stands \(shown + lines.count) times.")))
        })

    /// Whether a part outside the titles is nothing but a title: a short line that ends with it.
    private static func isTitle(_ part: Prose.Part, _ hit: Range<Int>, _ prose: Prose) -> Bool {
        part.startsLine && part.range.count <= 50 && hit.upperBound == part.range.upperBound
            && !PublishedTitle.mentions.occurs(in: prose, part.range)
    }
}
