internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-16: a percentage or a change does not follow from the numbers that the prose states with it.
    static let percentageMismatch = Rule(
        RuleDescription(
            id: "T-16", name: "PercentageMismatch", severity: .warning,
            title: LocalizedText(
                zh: "百分比或增减与所列数字不符", en: "a percentage or change contradicts the stated numbers"),
            explanation: LocalizedText(
                zh: """
                    正文写明部分与总数而称占百分之几、办结率百分之几，或写明本年与上年的数字而称增长、下降多少的，应能由所列数字算出，\
                    容许末位四舍五入。增减以上年数为基数。
                    """,
                en: """
                    A share or a rate stated with its part and whole, and a rise or fall stated with the numbers of both years, \
                    follow from those numbers, rounding of the last digit allowed. A change is reckoned on the earlier number.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确；百分比应由所列数字算出",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports; percentages follow from their numbers"),
            benignCauses: [
                LocalizedText(
                    zh: "百分比另有基数，正文没有写明", en: "the percentage is of another whole that is not stated"),
                LocalizedText(zh: "末位截去而没有四舍五入", en: "the last digit was cut off, not rounded"),
            ],
            parameters: [.percentageTolerance], examples: PercentageExamples.all),
        reads: { reading, report in
            PercentageChecks(reading: reading).run(report)
        })
}
