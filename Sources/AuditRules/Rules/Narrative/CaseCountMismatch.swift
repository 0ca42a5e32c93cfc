internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-07: the text counts other reviews or lawsuits than table four.
    static let caseCountMismatch = Rule(
        RuleDescription(
            id: "T-07", name: "CaseCountMismatch", severity: .error,
            title: LocalizedText(zh: "正文复议、诉讼的件数与表四不符", en: "the text counts other reviews or lawsuits than table 4"),
            explanation: LocalizedText(
                zh: """
                    正文因政府信息公开被申请的“行政复议 N 件”“行政诉讼 N 件”应等于表四相应总计，行政诉讼为两类之和；写“无”“未发生”的，\
                    应为 0。只算已审结才相符的为警告。作为复议机关受理的案件、与政府信息公开无关的案件不核对。
                    """,
                en: """
                    行政复议 N 件 and 行政诉讼 N 件 over disclosure in the text are the totals of table 4, lawsuits those of \
                    both kinds; 无 and 未发生 mean 0. What fits only without pending cases is a warning. Cases that a \
                    government decides, and those over other matters, are left alone.
                    """),
            basis: ClaimRule.basis,
            benignCauses: [
                LocalizedText(zh: "正文只计已审结的案件", en: "the text counts decided cases only"),
                LocalizedText(
                    zh: "复议机关作共同被告的案件由原行为机关填报（国办公开办函〔2016〕201号）",
                    en: """
                        a case with the reviewing organ as co-defendant is told by the organ of the original act \
                        (国办公开办函〔2016〕201号)
                        """),
            ],
            examples: examples),
        reads: ClaimRule(
            kind: .cases, severity: .error,
            isMeant: { claim in
                guard case .cases(_, let result) = claim.subject else { return false }
                return result == .total || result == .decided
            }
        ).check)

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "没有复议、诉讼", en: "none of either"),
            ExampleReport(prose: .onRequests("收到申请0件，未发生因政府信息公开引起的行政复议、行政诉讼。"))),
        RuleExample(
            LocalizedText(zh: "称没有，表四有 1 件复议", en: "none, table 4 has a review"),
            ExampleReport(cells: ["t4.review.total": "1"], prose: .onRequests("收到申请1件，未发生行政复议、行政诉讼。")),
            findings: [.fail("t4.review.total", quotes: ["未发生行政复议、行政诉讼"])]),
        RuleExample(
            LocalizedText(zh: "诉讼 2 件，两类之和为 3", en: "2 lawsuits, both kinds make 3"),
            ExampleReport(
                cells: ["t4.suit.total": "1", "t4.suit-after-review.total": "2"],
                prose: .onRequests("因政府信息公开被提起行政诉讼2件。")),
            findings: [.fail("t4.suit.total", "t4.suit-after-review.total", quotes: ["2件"])]),
        RuleExample(
            LocalizedText(zh: "复议和诉讼合写", en: "both told as one number"),
            ExampleReport(
                cells: ["t4.review.total": "1", "t4.suit.total": "2"],
                prose: .onRequests("因政府信息公开被提起行政复议、行政诉讼共3件。"))),
        RuleExample(
            LocalizedText(zh: "只计已审结", en: "decided cases only"),
            ExampleReport(
                cells: ["t4.review.total": "3", "t4.review.pending": "1"], prose: .onRequests("因政府信息公开被申请行政复议2件。")),
            findings: [.fail("t4.review.total", quotes: ["2件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "写明已审结", en: "said to be decided"),
            ExampleReport(
                cells: ["t4.review.total": "3", "t4.review.pending": "1"],
                prose: .onRequests("因政府信息公开被申请的行政复议2件已审结。"))),
        RuleExample(
            LocalizedText(zh: "作为复议机关受理的案件", en: "reviews that a government decides"),
            ExampleReport(prose: .overview("县政府受理行政复议案件12件，与政务公开工作一并部署。"))),
        RuleExample(
            LocalizedText(zh: "与政府信息公开无关的诉讼", en: "lawsuits over other matters"),
            ExampleReport(prose: .overview("全年行政诉讼3件，行政机关负责人均出庭应诉。"))),
        RuleExample(
            LocalizedText(zh: "表四缺失", en: "table 4 is not there"),
            ExampleReport(cells: ["t4.review": nil], prose: .onRequests("收到申请0件，未发生行政复议。")),
            findings: [.notAssessable("t4.review.total", quotes: ["未发生行政复议"])]),
    ]
}
