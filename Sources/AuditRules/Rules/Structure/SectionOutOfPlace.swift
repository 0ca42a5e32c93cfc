internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-02: a section's heading stands twice, or out of the form's order.
    static let sectionOutOfPlace = Rule(
        RuleDescription(
            id: "S-02", name: "SectionOutOfPlace", severity: .warning,
            title: LocalizedText(zh: "章节重复或次序不对", en: "a section stands twice or out of order"),
            explanation: LocalizedText(
                zh: "六个部分应按规定次序各出现一次。总体情况内部重新从“一、”编号的小标题不算章节。",
                en: """
                    The six sections stand once each, in the form's order. Sub-headings of the overview that are numbered \
                    from 一、 again are not taken for sections.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号规定的报告结构", en: "the structure of the form, circular 国办公开办函〔2021〕30号"),
            benignCauses: [
                LocalizedText(zh: "网页前面另列目录", en: "a page lists the headings once more as a table of contents")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "次序正确", en: "in order"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "第五部分在第四部分之前", en: "section 5 stands before section 4"),
                    ExampleReport(
                        prose: ExampleProse(
                            requests: ["五、存在的主要问题及改进情况", "解读偏少，已配图解。"], headings: [5: nil])),
                    findings: [.fail(quotes: ["四、政府信息公开行政复议、行政诉讼情况"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "同一章节出现两次", en: "a section stands twice"),
                    ExampleReport(prose: ExampleProse(problems: ExampleProse.plainProblems + ["五、存在的主要问题及改进情况"])),
                    findings: [.fail(quotes: ["五、存在的主要问题及改进情况"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "总体情况内的小标题与章节同名", en: "a sub-heading called like a section"),
                    ExampleReport(
                        prose: ExampleProse(overview: ["（一）主动公开政府信息情况", "发布信息26条。", "二、依申请公开情况", "未收到申请。"]))),
                RuleExample(
                    LocalizedText(zh: "小标题重新从“一、”编号", en: "sub-headings numbered from 一、 again"),
                    ExampleReport(
                        prose: ExampleProse(
                            overview: ["一、主动公开政府信息情况", "发布信息26条。", "二、依申请公开情况", "未收到申请。", "五、监督保障情况", "考核合格。"]))),
            ]),
        phrases: StrayHeading.phrases,
        reads: { reading, report in
            for stray in reading.strayHeadings where reading.followsForm {
                report(
                    Observation(
                        reading, subject: "\(stray.section.key) \(stray.isRepeated ? "twice" : "order")",
                        at: [reading.prose.parts[stray.part].range], message: message(stray, reading)))
            }
        })

    private static func message(_ stray: StrayHeading, _ reading: ReportReading) -> LocalizedText {
        let title = stray.section.title
        if stray.isRepeated {
            return LocalizedText(zh: "“\(title)”出现了两次。", en: "section “\(title)” stands twice.")
        }
        // The chain of sections rises: what is missing from it stands before a lower or behind a higher number.
        if let place = stray.place, place > stray.section {
            return LocalizedText(
                zh: "“\(title)”排在“\(place.title)”之后，应在其前。",
                en: "section “\(title)” stands behind “\(place.title)”, before which it belongs.")
        }
        let next = reading.contents.text.narrative.sections.map(\.number).first { $0 > stray.place ?? .overview }
        let before = stray.place == nil ? reading.contents.text.narrative.sections.first?.number : next
        guard let before else {
            return LocalizedText(zh: "“\(title)”的位置不对。", en: "section “\(title)” is out of its place.")
        }
        return LocalizedText(
            zh: "“\(title)”排在“\(before.title)”之前，应在其后。",
            en: "section “\(title)” stands before “\(before.title)”, behind which it belongs.")
    }
}
