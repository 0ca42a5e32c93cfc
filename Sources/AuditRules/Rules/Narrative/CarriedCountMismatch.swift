internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-04: the text says that other requests were carried in or out than the table.
    static let carriedCountMismatch = Rule(
        RuleDescription(
            id: "T-04", name: "CarriedCountMismatch", severity: .error,
            title: LocalizedText(zh: "正文结转的件数与表三不符", en: "the text counts other requests carried over than table 3"),
            explanation: LocalizedText(
                zh: """
                    正文“上年结转 N 件”应等于表三上年结转的总计，“结转下年度 N 件”应等于表三结转下年度继续办理的总计。只写“结转”而\
                    看不出方向的，按结转下年度核对，不符为警告。
                    """,
                en: """
                    上年结转 N 件 in the text is the total carried in in table 3, 结转下年度 N 件 the total carried out. 结转 \
                    without a direction is read as carried out; that it does not fit is a warning.
                    """),
            basis: ClaimRule.basis, benignCauses: [ClaimRule.otherScope],
            examples: [
                RuleExample(
                    LocalizedText(zh: "结转相符", en: "both fit"),
                    ExampleReport(
                        cells: ["t3.carried-in.total": "2", "t3.carried-out.total": "1"],
                        prose: .onRequests("上年结转申请2件，结转下年度继续办理1件。"))),
                RuleExample(
                    LocalizedText(zh: "结转下年 1 件，表三为 0", en: "1 carried out, the table says 0"),
                    ExampleReport(prose: .onRequests("收到申请3件，办结2件，1件结转下年。")),
                    findings: [.fail("t3.carried-out.total", quotes: ["1件"])]),
                RuleExample(
                    LocalizedText(zh: "上年结转 2 件，表三为 3", en: "2 carried in, the table says 3"),
                    ExampleReport(cells: ["t3.carried-in.total": "3"], prose: .onRequests("2023年结转申请2件，新收申请3件。")),
                    findings: [.fail("t3.carried-in.total", quotes: ["2件"])]),
                RuleExample(
                    LocalizedText(zh: "无结转，表三为 1", en: "none carried out, the table says 1"),
                    ExampleReport(cells: ["t3.carried-out.total": "1"], prose: .onRequests("收到申请3件，无结转下年度办理的申请。")),
                    findings: [.fail("t3.carried-out.total", quotes: ["无结转下年度"])]),
                RuleExample(
                    LocalizedText(zh: "看不出方向", en: "without a direction"),
                    ExampleReport(cells: ["t3.carried-in.total": "1"], prose: .onRequests("收到申请3件，其中结转1件。")),
                    findings: [.fail("t3.carried-out.total", quotes: ["1件"], severity: .warning)]),
                RuleExample(
                    LocalizedText(zh: "结转的是资金", en: "what is carried over is money"),
                    ExampleReport(prose: .onRequests("结转下年度资金3万元。"))),
                RuleExample(
                    LocalizedText(zh: "表三空白", en: "the table is blank"),
                    ExampleReport(cells: ["t3.carried-out.total": ""], prose: .onRequests("1件申请结转下年度。")),
                    findings: [.notAssessable("t3.carried-out.total", quotes: ["1件"])]),
            ]),
        reads: ClaimRule(
            kind: .requests, severity: .error,
            isMeant: { $0.subject == .requests(.carriedIn) || $0.subject == .requests(.carriedOut) }
        ).check)
}
