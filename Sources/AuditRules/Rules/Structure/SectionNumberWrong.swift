internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-04: the headings of the sections are not numbered 一、 to 六、.
    static let sectionNumberWrong = Rule(
        RuleDescription(
            id: "S-04", name: "SectionNumberWrong", severity: .warning,
            title: LocalizedText(zh: "章节序号不是“一、”至“六、”", en: "sections are not numbered 一、 to 六、"),
            explanation: LocalizedText(
                zh: "六个部分的标题依次编为“一、”至“六、”。六个标题都没有序号的只作提示：自动编号常在转换文件时丢失。",
                en: """
                    The six headings are numbered 一、 to 六、. Where none of them has a number this is for information only: \
                    automatic numbers are often lost when a file is converted.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号规定的六个标题", en: "the six headings of the form, circular 国办公开办函〔2021〕30号"),
            benignCauses: [
                LocalizedText(zh: "自动编号在转换文件时丢失", en: "automatic numbers were lost when the file was converted"),
                LocalizedText(zh: "前面另有引言，编号顺延", en: "a chapter of its own before the form's moves the numbers on"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "序号正确", en: "numbered as in the form"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "两个标题用了阿拉伯数字", en: "two headings have Arabic numerals"),
                    ExampleReport(prose: ExampleProse(headings: [1: "1、 总体情况", 5: "5、 存在的主要问题及改进情况"])),
                    findings: [.fail(quotes: ["1、 总体情况", "5、 存在的主要问题及改进情况"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "序号错位", en: "a wrong number"),
                    ExampleReport(prose: ExampleProse(headings: [6: "七、其他需要报告的事项"])),
                    findings: [.fail(quotes: ["七、其他需要报告的事项"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "序号带括号", en: "a number in brackets"),
                    ExampleReport(prose: ExampleProse(headings: [2: "（二）主动公开政府信息情况"])),
                    findings: [.fail(quotes: ["（二）主动公开政府信息情况"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "一个标题没有序号", en: "a heading without a number"),
                    ExampleReport(prose: ExampleProse(headings: [3: "收到和处理政府信息公开申请情况"])),
                    findings: [.fail(quotes: ["收到和处理政府信息公开申请情况"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "标题都没有序号", en: "no heading has a number"),
                    ExampleReport(
                        prose: ExampleProse(headings: [
                            1: "总体情况", 2: "主动公开政府信息情况", 3: "收到和处理政府信息公开申请情况", 4: "政府信息公开行政复议、行政诉讼情况",
                            5: "存在的主要问题及改进情况", 6: "其他需要报告的事项",
                        ])),
                    findings: [
                        .fail(
                            quotes: [
                                "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况",
                                "其他需要报告的事项",
                            ], severity: .info)
                    ]),
            ]),
        reads: { reading, report in
            guard reading.followsForm else { return }
            let prose = reading.prose
            var wrong: [Range<Int>] = []
            var numbered = 0
            for part in prose.sectionHeadings.map({ prose.parts[$0] }) {
                guard let section = part.section, !SectionTitle.isPlain(part, in: prose) else {
                    numbered += 1
                    continue
                }
                let enumerator = HeadingWording(part, in: prose).enumerator
                if enumerator != nil { numbered += 1 }
                if enumerator == Enumerator(style: .chapter, number: section.rawValue) { continue }
                wrong.append(part.range)
            }
            guard !wrong.isEmpty else { return }
            report(
                Observation(
                    reading, severity: numbered == 0 ? .info : nil, subject: "numbers", at: wrong,
                    message: message(wrong, isBare: numbered == 0, prose)))
        })

    private static func message(_ wrong: [Range<Int>], isBare: Bool, _ prose: Prose) -> LocalizedText {
        if isBare {
            return LocalizedText(zh: "章节标题都没有序号，规定格式为“一、”至“六、”。", en: "no section has a number; the form has 一、 to 六、.")
        }
        let quotes = wrong.map { "“\(prose.text(of: $0))”" }
        return LocalizedText(
            zh: "章节序号应为“一、”至“六、”，\(quotes.joined(separator: "、"))不是这样。",
            en: "sections are numbered 一、 to 六、, but not \(quotes.joined(separator: ", ")).")
    }
}
