internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-23: a share of requests is told though there were none.
    static let rateWithoutRequests = Rule(
        RuleDescription(
            id: "T-23", name: "RateWithoutRequests", severity: .info,
            title: LocalizedText(zh: "没有申请却写办结率", en: "a share of requests is told though there were none"),
            explanation: LocalizedText(
                zh: "正文写申请的办结率、答复率，而表三本年新收与上年结转都是 0：没有申请，比率无从计算。热线工单等的办结率不在此列。",
                en: """
                    The text tells the share of requests that was closed or answered, while none came in or was carried in \
                    by table 3: a share of nothing. Shares of hotline orders and the like are left alone.
                    """),
            basis: LocalizedText(zh: "常理：分母为零的比率没有意义", en: "common sense: a share of nothing says nothing"),
            benignCauses: [ClaimRule.otherScope],
            examples: [
                RuleExample(
                    LocalizedText(zh: "有申请", en: "there were requests"),
                    ExampleReport(cells: ["t3.new.total": "3"], prose: .onRequests("政府信息公开申请办结率100%。"))),
                RuleExample(
                    LocalizedText(zh: "没有申请", en: "there were none"),
                    ExampleReport(prose: .onRequests("政府信息公开申请按时办结率100%。")),
                    findings: [.fail("t3.new.total", "t3.carried-in.total", quotes: ["100%"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "只有上年结转", en: "some were carried in"),
                    ExampleReport(cells: ["t3.carried-in.total": "1"], prose: .onRequests("政府信息公开申请办结率100%。"))),
                RuleExample(
                    LocalizedText(zh: "热线工单的办结率", en: "the share of hotline orders"),
                    ExampleReport(prose: .onRequests("12345热线工单办结率100%。"))),
                RuleExample(
                    LocalizedText(zh: "表三空白", en: "the table is blank"),
                    ExampleReport(cells: ["t3.new.total": ""], prose: .onRequests("政府信息公开申请办结率100%。")),
                    findings: [.notAssessable("t3.new.total", "t3.carried-in.total", quotes: ["100%"])]),
            ]),
        reads: ClaimRule(
            kind: .requests, severity: .info, isMeant: { $0.subject == .requests(.closingRate) },
            agrees: { _, total, _ in total != .zero },
            remark: { judgement in
                judgement.isMissing
                    ? nil : LocalizedText(zh: "没有申请，比率无从计算", en: "a share of nothing cannot be reckoned")
            }
        ).check)
}
