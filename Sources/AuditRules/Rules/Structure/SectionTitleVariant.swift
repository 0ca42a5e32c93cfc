internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-03: a section's heading is worded otherwise than the form has it.
    static let sectionTitleVariant = Rule(
        RuleDescription(
            id: "S-03", name: "SectionTitleVariant", severity: .warning,
            title: LocalizedText(zh: "章节标题与规定格式不一致", en: "a section's heading is not worded as in the form"),
            explanation: LocalizedText(
                zh: """
                    章节标题应照规定格式书写。意思相同的小改动（改进措施、的情况、加年份）只作提示；\
                    换成别的说法的按警告处理。序号由 S-04 核对。
                    """,
                en: """
                    Headings are worded as the form has them. Small changes that keep the meaning (改进措施, 的情况, a year) \
                    are for information; other wordings are a warning. Numbers are checked by S-04.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号规定的六个标题", en: "the six headings of the form, circular 国办公开办函〔2021〕30号"),
            benignCauses: [
                LocalizedText(
                    zh: "第四部分沿用《条例》第五十条的说法（被申请行政复议、提起行政诉讼情况）",
                    en: "section 4 is called as Article 50 of the Regulation has it")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "标题照格式", en: "as in the form"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "换成别的说法", en: "other wordings"),
                    ExampleReport(
                        prose: ExampleProse(headings: [1: "一、工作基本情况", 5: "五、乡镇信息公开存在的建议和下一步工作思考"])),
                    findings: [
                        .fail(quotes: ["一、工作基本情况"], severity: .warning),
                        .fail(quotes: ["五、乡镇信息公开存在的建议和下一步工作思考"], severity: .warning),
                    ]),
                RuleExample(
                    LocalizedText(zh: "意思相同的小改动", en: "small changes that keep the meaning"),
                    ExampleReport(
                        prose: ExampleProse(headings: [
                            2: "二、主动公开政府信息的情况", 4: "四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", 5: "五、存在问题及改进措施",
                        ])),
                    findings: [
                        .fail(quotes: ["二、主动公开政府信息的情况"], severity: .info),
                        .fail(quotes: ["四、因政府信息公开工作被申请行政复议、提起行政诉讼情况"], severity: .info),
                        .fail(quotes: ["五、存在问题及改进措施"], severity: .info),
                    ]),
                RuleExample(
                    LocalizedText(zh: "标点、空格不计", en: "punctuation and blanks do not count"),
                    ExampleReport(
                        prose: ExampleProse(headings: [1: "1、 总体情况", 4: "四、政府信息公开行政复议 行政诉讼情况：", 6: "六、其他需要报告的事项。"]))),
                RuleExample(
                    LocalizedText(zh: "标题后接正文", en: "text on the heading's line"),
                    ExampleReport(prose: ExampleProse(others: [], headings: [6: "六、其他需要报告的事项 无"]))),
                RuleExample(
                    LocalizedText(zh: "标题后多出的字", en: "words behind the heading"),
                    ExampleReport(prose: ExampleProse(headings: [4: "四、政府信息公开行政复议、行政诉讼情况统计表"])),
                    findings: [.fail(quotes: ["四、政府信息公开行政复议、行政诉讼情况统计表"], severity: .info)]),
            ]),
        reads: { reading, report in
            guard reading.followsForm else { return }
            let prose = reading.prose
            for part in prose.sectionHeadings.map({ prose.parts[$0] }) where !SectionTitle.isPlain(part, in: prose) {
                guard let section = part.section, let severity = severity(of: part, section, prose),
                    reading.isSimplified
                else { continue }
                let published = prose.text(of: part.range)
                report(
                    Observation(
                        reading, severity: severity, subject: section.key, at: [part.range],
                        message: LocalizedText(
                            zh: "标题写作“\(published)”，规定格式为“\(section.title)”。",
                            en: "the heading says “\(published)” where the form has “\(section.title)”.")))
            }
        })

    /// How much a departure of a heading from the form weighs; nil where there is none.
    private static func severity(of part: Prose.Part, _ section: SectionNumber, _ prose: Prose) -> Severity? {
        switch SectionTitle.of(section).match(HeadingWording(part, in: prose).words, of: prose) {
        case .exact: nil
        case .longer(let rest): SectionContents.endsTitle(at: rest, of: prose) ? .info : nil
        case .close: .info
        case .other: .warning
        }
    }
}
