internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-11: the text tells other administrative fees than table two.
    static let administrativeFeeMismatch = Rule(
        RuleDescription(
            id: "T-11", name: "AdministrativeFeeMismatch", severity: .warning,
            title: LocalizedText(zh: "正文收费金额与表二不符", en: "the text tells other fees than table 2"),
            explanation: LocalizedText(
                zh: "正文行政事业性收费的金额换算为万元后，应等于表二本年收费金额；四舍五入以内的差额不计。",
                en: """
                    Administrative fees that the text tells are the fees of table 2 once they are in 万元; what rounding \
                    explains is passed over.
                    """),
            basis: ClaimRule.basis,
            benignCauses: [
                ClaimRule.otherScope,
                LocalizedText(zh: "正文说的是其中一项收费", en: "the text tells one of several fees"),
            ],
            parameters: [tolerance], examples: examples),
        reads: ClaimRule(
            kind: .fees, severity: .warning, isMeant: { $0.subject == .fees(.administrative) },
            agrees: { claim, total, settings in
                !(DecimalSum(settings.number(tolerance)) < claim.tenThousandYuan.distance(to: total))
            },
            remark: { judgement in
                guard judgement.sum.total(.actual) == DecimalSum(judgement.claim.value) else { return nil }
                return LocalizedText(zh: "表格单位为万元，单位可能写错", en: "the table's unit is 万元, so the unit may be wrong")
            }
        ).check)

    private static let tolerance = RuleParameter(
        "T-11.tolerance", decimal: ExactDecimal(mantissa: 5, scale: 3),
        LocalizedText(zh: "正文与表二金额允许的差额，万元", en: "how far text and table 2 may be apart, in 万元"))

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "3.2 万元，表二为 3.2", en: "3.2万元, the table says 3.2"),
            ExampleReport(cells: ["t2.fees.amount": "3.2"], prose: .onDisclosure("行政事业性收费3.2万元。"))),
        RuleExample(
            LocalizedText(zh: "31996 元按万元四舍五入", en: "31996元 rounded to 万元"),
            ExampleReport(cells: ["t2.fees.amount": "3.2"], prose: .onDisclosure("行政事业性收费31996元。"))),
        RuleExample(
            LocalizedText(zh: "元写成万元", en: "元 and 万元 mixed up"),
            ExampleReport(cells: ["t2.fees.amount": "3.2"], prose: .onDisclosure("收费3.2元。")),
            findings: [.fail("t2.fees.amount", quotes: ["3.2元"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "无收费，表二为 3.2", en: "no fees, the table says 3.2"),
            ExampleReport(cells: ["t2.fees.amount": "3.2"], prose: .onDisclosure("全年无行政事业性收费。")),
            findings: [.fail("t2.fees.amount", quotes: ["无行政事业性收费"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "未收取的是信息处理费", en: "what was not collected are processing fees"),
            ExampleReport(
                cells: ["t2.fees.amount": "3.2"], prose: ExampleProse(others: ["2024年度未收取信息处理费，实际收取0元。"]))),
        RuleExample(
            LocalizedText(zh: "表二空白", en: "the table is blank"),
            ExampleReport(cells: ["t2.fees.amount": ""], prose: .onDisclosure("行政事业性收费3.2万元。")),
            findings: [.notAssessable("t2.fees.amount", quotes: ["3.2万元"])]),
    ]
}
