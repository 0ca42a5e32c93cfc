internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-28: matter that is no part of a report is published with it.
    static let foreignMatter = Rule(
        RuleDescription(
            id: "S-28", name: "ForeignMatter", severity: .info,
            title: LocalizedText(zh: "夹带不属于年度报告的内容", en: "matter that is no part of the report"),
            explanation: LocalizedText(
                zh: "报送函的用语（报送函、请审阅、此致、抄送等）或“工作总结”一类的标题与报告一起发布，提示核对。",
                en: """
                    Words of a cover letter (报送函, 请审阅, 此致, 抄送 and such) or a heading of a work summary stand in the report; \
                    worth a look.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号：报告内容不能遗漏，也不宜泛化；地方通报曾指出误发报送函",
                en:
                    "circular 国办公开办函〔2021〕30号: nothing left out, nothing beside the point; a local notice names published cover letters"
            ),
            benignCauses: [
                LocalizedText(zh: "正文确实写到报送审阅的过程", en: "the report does tell how it was submitted")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "只有报告", en: "the report alone"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "夹带报送函", en: "a cover letter"),
                    ExampleReport(prose: ExampleProse(others: ["未收取信息处理费。现将年度报告报上，请审阅。", "抄送：县政府办公室"])),
                    findings: [.fail(quotes: ["请审阅"], severity: .info), .fail(quotes: ["抄送"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "工作总结的标题", en: "the heading of a summary"),
                    ExampleReport(prose: ExampleProse(opening: ["柳溪镇2024年政务公开工作总结"])),
                    findings: [.fail(quotes: ["柳溪镇2024年政务公开工作总结"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "句子里说到工作总结", en: "a sentence on a summary"),
                    ExampleReport(prose: .overview("年底召开会议，做好政务公开工作总结。"))),
            ]),
        whereFound: [
            "报送函", "关于报送", "现予报送", "请审阅", "请予审阅", "请审示", "请审核为盼", "请查收", "妥否", "此致", "抄送", "主题词", "工作总结",
        ],
        reads: { reading, report in
            let prose = reading.prose
            for places in reading.hitsByWording {
                let lines =
                    prose.stands(summary, at: places[0].lowerBound) ? places.compactMap { heading($0, prose) } : places
                guard let first = lines.first else { continue }
                report(
                    Observation(
                        reading, at: lines,
                        message: LocalizedText(
                            zh: "“\(prose.text(of: first))”不像是年度报告的内容，请核对。",
                            en: "“\(prose.text(of: first))” does not look like part of the report; please check.")))
            }
        })

    /// The line that a summary's heading is; nil for a sentence that speaks of one.
    private static func heading(_ place: Range<Int>, _ prose: Prose) -> Range<Int>? {
        let part = prose.parts[prose.part(at: place.lowerBound)]
        let isLine = part.kind == .heading || (part.kind == .sentence && part.startsLine)
        return isLine && part.range.count <= 40 && place.upperBound == part.range.upperBound ? part.range : nil
    }

    private static let summary = TextFolding.scalars(of: "工作总结")
}
