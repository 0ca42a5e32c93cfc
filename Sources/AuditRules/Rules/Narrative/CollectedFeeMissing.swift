internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-12: processing fees were collected that the fees of table two do not hold.
    static let collectedFeeMissing = Rule(
        RuleDescription(
            id: "T-12", name: "CollectedFeeMissing", severity: .warning,
            title: LocalizedText(zh: "收取的信息处理费未计入表二", en: "processing fees collected are not in table 2"),
            explanation: LocalizedText(
                zh: """
                    正文写明实际收取信息处理费的，表二本年收费金额不应少于这一金额。反过来，未收取信息处理费而表二有收费的不算不符：还有\
                    其他行政事业性收费。
                    """,
                en: """
                    Where the text says that processing fees were collected, the fees of table 2 are no less. The other way \
                    round nothing is wrong: there are other administrative fees.
                    """),
            basis: ClaimRule.basis, editions: [.y2021],
            benignCauses: [
                LocalizedText(zh: "信息处理费由财政部门另行统计", en: "processing fees are counted by the finance office")
            ],
            parameters: [tolerance], examples: examples),
        reads: ClaimRule(
            kind: .fees, severity: .warning,
            isMeant: { $0.subject == .fees(.collected) && $0.statement == .number && !$0.value.isZero },
            agrees: { claim, total, settings in
                !(total + DecimalSum(settings.number(tolerance)) < claim.tenThousandYuan)
            },
            remark: { judgement in
                let amount = judgement.claim.tenThousandYuan.description
                return LocalizedText(zh: "至少应为 \(amount) 万元", en: "it would have to be at least \(amount)")
            }
        ).check)

    private static let tolerance = RuleParameter(
        "T-12.tolerance", decimal: ExactDecimal(mantissa: 5, scale: 3),
        LocalizedText(zh: "表二收费金额可以少的差额，万元", en: "how much less the fees of table 2 may be, in 万元"))

    private static func others(_ sentence: String) -> ExampleProse { ExampleProse(others: [sentence]) }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "收取 400 元，表二为 0.04", en: "400元 collected, the table says 0.04"),
            ExampleReport(cells: ["t2.fees.amount": "0.04"], prose: others("2024年发出收费通知1件，总金额400元，实际收取400元。"))),
        RuleExample(
            LocalizedText(zh: "收取 400 元，表二为 0", en: "400元 collected, the table says 0"),
            ExampleReport(prose: others("2024年收取信息处理费400元。")),
            findings: [.fail("t2.fees.amount", quotes: ["400元"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "未收取，表二另有收费", en: "none collected, the table has other fees"),
            ExampleReport(cells: ["t2.fees.amount": "190.46"], prose: others("2024年未收取信息处理费。"))),
        RuleExample(
            LocalizedText(zh: "通知了却未收到", en: "noticed, not collected"),
            ExampleReport(prose: others("2024年发出收费通知2件，总金额400元，实际收取0元。"))),
        RuleExample(
            LocalizedText(zh: "表二空白", en: "the table is blank"),
            ExampleReport(cells: ["t2.fees.amount": ""], prose: others("2024年收取信息处理费400元。")),
            findings: [.notAssessable("t2.fees.amount", quotes: ["400元"])]),
    ]
}
