internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-08: the text counts other results of reviews or lawsuits than table four.
    static let caseResultMismatch = Rule(
        RuleDescription(
            id: "T-08", name: "CaseResultMismatch", severity: .warning,
            title: LocalizedText(zh: "正文复议、诉讼的结果与表四不符", en: "the text counts other results of cases than table 4"),
            explanation: LocalizedText(
                zh: "正文“维持 N 件”“纠正 N 件”“正在审理 N 件”等应等于表四相应各格，行政诉讼为两类之和。",
                en: """
                    维持 N 件, 纠正 N 件, 正在审理 N 件 and the like in the text are the cells of table 4, for lawsuits those of \
                    both kinds.
                    """),
            basis: ClaimRule.basis,
            benignCauses: [
                LocalizedText(zh: "撤回、驳回等结果归类不同", en: "cases withdrawn or dismissed are put under another result")
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "维持 1 件，纠正 1 件", en: "1 upheld, 1 corrected"),
                    ExampleReport(
                        cells: ["t4.review.upheld": "1", "t4.review.corrected": "1", "t4.review.total": "2"],
                        prose: .onRequests("因政府信息公开被申请行政复议2件，其中维持1件，纠正1件。"))),
                RuleExample(
                    LocalizedText(zh: "维持 1 件，表四为 0", en: "1 upheld, table 4 says 0"),
                    ExampleReport(
                        cells: ["t4.review.other": "1", "t4.review.total": "1"],
                        prose: .onRequests("因政府信息公开被申请行政复议1件，维持1件。")),
                    findings: [.fail("t4.review.upheld", quotes: ["1件"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "诉讼在审 3 件，两类之和为 3", en: "3 lawsuits pending, both kinds make 3"),
                    ExampleReport(
                        cells: ["t4.suit.pending": "1", "t4.suit-after-review.pending": "2"],
                        prose: .onRequests("因政府信息公开被提起行政诉讼3件，正在审理3件。"))),
                RuleExample(
                    LocalizedText(zh: "纠正的是错别字", en: "what was corrected are misprints"),
                    ExampleReport(prose: .onRequests("全年核查发布信息，纠正错别字3处。"))),
                RuleExample(
                    LocalizedText(zh: "表四无法读取", en: "table 4 cannot be read"),
                    ExampleReport(
                        cells: ["t4.review.upheld": "O"], prose: .onRequests("因政府信息公开被申请行政复议1件，维持1件。")),
                    findings: [.notAssessable("t4.review.upheld", quotes: ["1件"])]),
            ]),
        reads: ClaimRule(
            kind: .cases, severity: .warning,
            isMeant: { claim in
                guard case .cases(_, let result) = claim.subject else { return false }
                return result != .total && result != .decided
            }
        ).check)
}
