internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-06: the text counts other requests by applicants than the table.
    static let applicantCountMismatch = Rule(
        RuleDescription(
            id: "T-06", name: "ApplicantCountMismatch", severity: .warning,
            title: LocalizedText(zh: "正文各类申请人的件数与表三不符", en: "the text counts other applicants than table 3"),
            explanation: LocalizedText(
                zh: """
                    正文“自然人 N 件”“企业 N 件”等应等于表三本年新收相应各列；“法人或其他组织”为后五列之和。说的是办结的，与（七）总计各列\
                    核对。含上年结转才相符的为提示。
                    """,
                en: """
                    自然人 N 件, 企业 N 件 and the like in the text are the columns of those newly received in table 3; \
                    法人或其他组织 is the sum of five columns. What is said of closed requests is held against the total of \
                    the results. What fits only with those carried in is told as information.
                    """),
            basis: ClaimRule.basis,
            benignCauses: [
                ClaimRule.otherScope,
                LocalizedText(zh: "个体工商户等归类不同", en: "the self-employed and the like are put under another kind"),
            ],
            examples: [
                RuleExample(
                    LocalizedText(zh: "自然人 2 件，企业 1 件", en: "2 by people, 1 by a business"),
                    ExampleReport(
                        cells: ["t3.new.natural": "2", "t3.new.business": "1"],
                        prose: .onRequests("收到申请3件，其中自然人2件，企业1件。"))),
                RuleExample(
                    LocalizedText(zh: "自然人 3 件，表三为 2", en: "3 by people, the table says 2"),
                    ExampleReport(cells: ["t3.new.natural": "2"], prose: .onRequests("收到申请3件，其中自然人3件。")),
                    findings: [.fail("t3.new.natural", quotes: ["3件"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "组织为五列之和", en: "organisations are five columns"),
                    ExampleReport(
                        cells: ["t3.new.business": "1", "t3.new.legal": "1"],
                        prose: .onRequests("收到申请3件，其中法人或其他组织申请2件。"))),
                RuleExample(
                    LocalizedText(zh: "企业可以泛指组织", en: "企业 may mean any organisation"),
                    ExampleReport(
                        cells: ["t3.new.business": "1", "t3.new.legal": "1"],
                        prose: .onRequests("收到申请3件，其中企业2件。")),
                    findings: [.fail("t3.new.business", quotes: ["2件"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "办结的申请人与办结数核对", en: "applicants of closed requests"),
                    ExampleReport(
                        cells: ["t3.new.natural": "3", "t3.closed.natural": "2"],
                        prose: .onRequests("办结申请2件，其中自然人2件。"))),
                RuleExample(
                    LocalizedText(zh: "泛称的公民、法人和其他组织", en: "whoever it is"),
                    ExampleReport(cells: ["t3.new.total": "3"], prose: .onRequests("收到公民、法人和其他组织申请3件。"))),
                RuleExample(
                    LocalizedText(zh: "表三空白", en: "the table is blank"),
                    ExampleReport(cells: ["t3.new.natural": ""], prose: .onRequests("收到申请3件，其中自然人3件。")),
                    findings: [.notAssessable("t3.new.natural", quotes: ["3件"])]),
            ]),
        reads: ClaimRule(
            kind: .applicants, severity: .warning, isMeant: { if case .applicants = $0.subject { true } else { false } }
        )
        .check
    )
}
