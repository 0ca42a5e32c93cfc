internal import ReportModel
internal import TextSupport

extension Rule {
    /// 总计 of 行政复议 is not the sum of its results.
    static let reviewTotalMismatch = caseTotalMismatch(
        "A-04", row: "review",
        LocalizedText(zh: "行政复议总计不等于各类结果之和", en: "the total of reviews is not the sum of their results"))

    /// 总计 of 未经复议直接起诉 is not the sum of its results.
    static let suitTotalMismatch = caseTotalMismatch(
        "A-05", row: "suit",
        LocalizedText(zh: "直接起诉总计不等于各类结果之和", en: "the total of direct lawsuits is not the sum of their results"))

    /// 总计 of 复议后起诉 is not the sum of its results.
    static let suitAfterReviewTotalMismatch = caseTotalMismatch(
        "A-06", row: "suit-after-review",
        LocalizedText(
            zh: "复议后起诉总计不等于各类结果之和", en: "the total of lawsuits after review is not the sum of their results"))

    private static func caseTotalMismatch(_ id: String, row: String, _ title: LocalizedText) -> Rule {
        Rule(
            RuleDescription(
                id: id, name: "CaseTotalMismatch", severity: .error, title: title,
                explanation: LocalizedText(
                    zh: "表四中，每一类案件的总计应等于结果维持、结果纠正、其他结果和尚未审结之和。",
                    en: """
                        In table 4 the total of a kind of case is the sum of those upheld, corrected, decided \
                        otherwise and pending.
                        """),
                basis: LocalizedText(
                    zh: "年度报告格式表四的栏目结构：总计为各类结果的合计",
                    en: "the structure of table 4 of the form: the total adds up the results"),
                examples: examples(row)),
            check: SumRule(
                table: .disputes, unit: .row,
                comparison: LocalizedText(zh: "各类结果之和与总计", en: "the results against their total"),
                failure: { sum in
                    LocalizedText(
                        zh: "\(sum.subject.zh)：各类结果之和为 \(sum.expected)，总计填报为 \(sum.actual)，相差 \(sum.difference)。",
                        en: """
                            \(sum.subject.en): the results add up to \(sum.expected), the total says \(sum.actual), \
                            a difference of \(sum.difference).
                            """)
                }
            ).check(.caseTotal, row: row))
    }

    private static func examples(_ row: String) -> [RuleExample] {
        [
            RuleExample(
                LocalizedText(zh: "维持 1 件，总计 1", en: "1 upheld, the total says 1"),
                ExampleReport(cells: ["t4.\(row).upheld": "1", "t4.\(row).total": "1"])),
            RuleExample(
                LocalizedText(zh: "维持 1 件，总计 0", en: "1 upheld, the total says 0"),
                ExampleReport(cells: ["t4.\(row).upheld": "1"]),
                findings: [.fail("t4.\(row).total")]),
            RuleExample(
                LocalizedText(zh: "表四缺失", en: "table 4 is absent"),
                ExampleReport(.y2019, year: 2019, cells: ["t4": nil]),
                findings: [.notAssessable("t4.\(row).total")]),
        ]
    }
}
