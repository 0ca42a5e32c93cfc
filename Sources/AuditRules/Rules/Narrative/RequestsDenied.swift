internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-02: the text says that no request came in, the table counts some.
    static let requestsDenied = Rule(
        RuleDescription(
            id: "T-02", name: "RequestsDenied", severity: .error,
            title: LocalizedText(zh: "正文称未收到申请，表三却有", en: "the text says no request came in, table 3 has some"),
            explanation: LocalizedText(
                zh: "正文写“未收到申请”“无申请”的，表三本年新收的总计应为 0。",
                en: "Where the text says 未收到申请 or 无申请, the total newly received in table 3 is 0."),
            basis: ClaimRule.basis, benignCauses: [ClaimRule.otherScope],
            examples: [
                RuleExample(
                    LocalizedText(zh: "未收到，表三为 0", en: "none came in, the table says 0"),
                    ExampleReport(prose: .onRequests("2024年，柳溪镇未收到政府信息公开申请。"))),
                RuleExample(
                    LocalizedText(zh: "未收到，表三为 1", en: "none came in, the table says 1"),
                    ExampleReport(cells: ["t3.new.total": "1"], prose: .onRequests("2024年，柳溪镇未收到政府信息公开申请。")),
                    findings: [.fail("t3.new.total", quotes: ["未收到政府信息公开申请"])]),
                RuleExample(
                    LocalizedText(zh: "没有新收，只有上年结转", en: "none came in, some were carried in"),
                    ExampleReport(cells: ["t3.carried-in.total": "2"], prose: .onRequests("2024年未接收到任何依申请公开的申请。"))),
                RuleExample(
                    LocalizedText(zh: "没有发生的是复议，不是申请", en: "what there was none of are reviews"),
                    ExampleReport(
                        cells: ["t3.new.total": "1"],
                        prose: .onRequests("收到申请1件，办结1件，无因政府信息公开申请工作被申请行政复议和行政诉讼的情况。"))),
                RuleExample(
                    LocalizedText(zh: "没有发生的是逾期答复", en: "what there was none of are late answers"),
                    ExampleReport(cells: ["t3.new.total": "1"], prose: .onRequests("全年未出现依申请公开逾期答复的情况。"))),
                RuleExample(
                    LocalizedText(zh: "表三空白", en: "the table is blank"),
                    ExampleReport(cells: ["t3.new.total": "—"], prose: .onRequests("2024年，柳溪镇未收到政府信息公开申请。")),
                    findings: [.notAssessable("t3.new.total", quotes: ["未收到政府信息公开申请"])]),
            ]),
        reads: ClaimRule(
            kind: .requests, severity: .error,
            isMeant: { claim in
                guard claim.statement == .none, case .requests(let count) = claim.subject else { return false }
                return count == .received || count == .new || count == .receivedAndCarriedIn || count == .handled
            }
        ).check)
}
