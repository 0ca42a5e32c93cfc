internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-10: the text counts other licences, penalties or coercive measures than table two.
    static let decisionCountMismatch = Rule(
        RuleDescription(
            id: "T-10", name: "DecisionCountMismatch", severity: .warning,
            title: LocalizedText(zh: "正文许可、处罚、强制的件数与表二不符", en: "the text counts other decisions than table 2"),
            explanation: LocalizedText(
                zh: "正文作出的行政许可、行政处罚、行政强制件数应等于表二处理决定数量。以“项”计的事项、公示的信息、检查不核对。",
                en: """
                    Licences, penalties and coercive measures that the text counts are the decisions of table 2. Items of a \
                    list (项), published entries and inspections are left alone.
                    """),
            basis: ClaimRule.basis,
            benignCauses: [
                ClaimRule.otherScope,
                LocalizedText(zh: "正文计的是案件或者检查，不是决定", en: "the text counts cases or inspections, not decisions"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "处罚 6 件，表二为 6", en: "6 penalties, the table says 6"),
                    ExampleReport(cells: ["t2.penalties.decided": "6"], prose: .onDisclosure("作出行政处罚决定6件，行政强制0件。"))),
                RuleExample(
                    LocalizedText(zh: "处罚 6 件，表二为 0", en: "6 penalties, the table says 0"),
                    ExampleReport(prose: .onDisclosure("作出行政处罚6件。")),
                    findings: [.fail("t2.penalties.decided", quotes: ["6件"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "三项均为 0，表二许可为 5", en: "none of either, the table has 5 licences"),
                    ExampleReport(cells: ["t2.licences.decided": "5"], prose: .onDisclosure("行政许可、行政处罚、行政强制均为0件。")),
                    findings: [.fail("t2.licences.decided", quotes: ["0件"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "权责清单的事项", en: "items of the list of powers"),
                    ExampleReport(prose: .onDisclosure("公布权责清单，行政处罚87项、行政强制12项。"))),
                RuleExample(
                    LocalizedText(zh: "公示的处罚信息", en: "published penalties"),
                    ExampleReport(prose: .onDisclosure("公示行政处罚12件，公开行政许可信息30件。"))),
                RuleExample(
                    LocalizedText(zh: "表二空白", en: "the table is blank"),
                    ExampleReport(cells: ["t2.coercions.decided": ""], prose: .onDisclosure("实施行政强制1件。")),
                    findings: [.notAssessable("t2.coercions.decided", quotes: ["1件"])]),
            ]),
        reads: ClaimRule(
            kind: .decisions, severity: .warning, isMeant: { if case .decisions = $0.subject { true } else { false } }
        ).check
    )
}
