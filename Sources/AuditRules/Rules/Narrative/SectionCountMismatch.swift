internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-21: the report says that it has so many parts and names, or has, another number of them.
    static let sectionCountMismatch = Rule(
        RuleDescription(
            id: "T-21", name: "SectionCountMismatch", severity: .warning,
            title: LocalizedText(zh: "所称“几部分组成”与所列部分不符", en: "the report has not as many parts as it says"),
            explanation: LocalizedText(
                zh: "报告称“由六部分组成”的，所列各部分应有六项；没有逐一列出的，应与报告实有的部分一致。“行政复议、行政诉讼情况”是一个部分。",
                en: """
                    A report that says it has so many parts names as many, or has as many where it does not name them. \
                    行政复议、行政诉讼情况 is one part.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号附件：年度报告由六个部分组成",
                en: "annex to circular 国办公开办函〔2021〕30号: a report has six parts"),
            benignCauses: [
                LocalizedText(zh: "把附件或附表另算一部分", en: "annexes are counted as a part")
            ],
            examples: SectionCountExamples.all),
        whereFound: ["部分", "个方面"],
        reads: { reading, report in
            for hit in reading.hits {
                guard let statement = SectionStatement(reading, at: hit.range), let found = statement.mismatch else {
                    continue
                }
                let words = reading.prose.text(of: statement.range)
                report(
                    Observation(
                        reading, subject: "部分", at: [statement.range] + [statement.list].compactMap { $0 },
                        message: statement.list == nil
                            ? LocalizedText(
                                zh: "正文称报告有“\(words)”，报告实有 \(found) 个部分。",
                                en: "the text says “\(words)”, the report has \(found) parts.")
                            : LocalizedText(
                                zh: "正文称报告有“\(words)”，所列为 \(found) 个部分。",
                                en: "the text says “\(words)” and names \(found) parts.")))
                return
            }
        })
}

/// The examples of T-21.
private enum SectionCountExamples {
    private static let form = "总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况、存在的主要问题及改进情况"

    static let all = [
        RuleExample(
            LocalizedText(zh: "列有六个部分", en: "six parts are named"), report("本报告由\(form)、其他需要报告的事项等六部分组成。")),
        RuleExample(
            LocalizedText(zh: "末项以“及”相连", en: "the last part is joined by 及"), report("全文包括\(form)及其他需要报告的事项六个部分。")),
        RuleExample(
            LocalizedText(zh: "部分列在后面", en: "the parts are named behind"), report("本报告共分六个部分：\(form)、其他需要报告的事项。")),
        RuleExample(
            LocalizedText(zh: "部分干部不是报告的部分", en: "some of the staff are no part of the report"),
            report("本报告由综合办编制，部分数据由三个部门提供。")),
        RuleExample(
            LocalizedText(zh: "称七部分而列有六个", en: "seven are said, six named"),
            report("本报告由\(form)、其他需要报告的事项等七部分组成。"),
            findings: [.fail(quotes: ["七部分", "\(form)、其他需要报告的事项"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "称六部分而列有五个", en: "six are said, five named"),
            report("本报告由总体情况、主动公开情况、收到和处理申请情况、存在问题及改进情况、其他需要报告的事项等六部分组成。"),
            findings: [
                .fail(
                    quotes: ["六部分", "总体情况、主动公开情况、收到和处理申请情况、存在问题及改进情况、其他需要报告的事项"],
                    severity: .warning)
            ]),
        RuleExample(
            LocalizedText(zh: "没有列出，与实有不符", en: "none are named, the report has six"), report("本年度报告全文共八个部分。"),
            findings: [.fail(quotes: ["八个部分"], severity: .warning)]),
    ]

    private static func report(_ opening: String) -> ExampleReport {
        ExampleReport(prose: ExampleProse(opening: [opening]))
    }
}
