internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-03: the text says that other requests were closed than the table, or that all were though some are carried out.
    static let closedCountMismatch = Rule(
        RuleDescription(
            id: "T-03", name: "ClosedCountMismatch", severity: .error,
            title: LocalizedText(zh: "正文办结申请的件数与表三不符", en: "the text counts other requests closed than table 3"),
            explanation: LocalizedText(
                zh: """
                    正文“办结 N 件”“答复 N 件”应等于表三（七）总计；写“全部办结”“均已答复”的，表三结转下年度继续办理应为 0。\
                    办结率、答复率为 100% 而仍有结转的为警告：未到期的申请可以结转。
                    """,
                en: """
                    办结 N 件 or 答复 N 件 in the text is the total of the results in table 3; with 全部办结 or 均已答复 nothing is \
                    carried out to next year. A rate of 100% beside requests carried out is a warning: those not yet due \
                    may be.
                    """),
            basis: ClaimRule.basis,
            benignCauses: [
                ClaimRule.otherScope,
                LocalizedText(zh: "办结的只是上年结转的申请", en: "only those carried in are said to be closed"),
                LocalizedText(zh: "到期的申请均已办结，未到期的结转", en: "those that were due are closed, the others carried out"),
            ],
            examples: examples),
        reads: { reading, report in
            counted.check(reading, report)
            // Who tells what is carried out does not mean it with 均已办结.
            let isCarriedOut = reading.claims.contains {
                $0.subject == .requests(.carriedOut) && !$0.value.isZero
            }
            if !isCarriedOut { all.check(reading, report) }
        })

    private static let counted = ClaimRule(
        kind: .requests, severity: .error, isMeant: { $0.subject == .requests(.closed) && $0.statement != .all })

    private static let all = ClaimRule(
        kind: .requests, severity: .error, isMeant: { $0.subject == .requests(.closed) && $0.statement == .all },
        remark: { $0.isMissing ? nil : LocalizedText(zh: "仍有申请未办结", en: "some are not closed") })

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "办结 3 件，表三为 3", en: "3 closed, the table says 3"),
            ExampleReport(cells: ["t3.closed.total": "3"], prose: .onRequests("收到申请3件，办结3件。"))),
        RuleExample(
            LocalizedText(zh: "办结 3 件，表三为 2", en: "3 closed, the table says 2"),
            ExampleReport(cells: ["t3.closed.total": "2"], prose: .onRequests("收到申请3件，办结3件。")),
            findings: [.fail("t3.closed.total", quotes: ["3件"])]),
        RuleExample(
            LocalizedText(zh: "不予处理的另计", en: "those that were not processed are told beside"),
            ExampleReport(
                cells: ["t3.closed.total": "12", "t3.unprocessed.1.total": "5"],
                prose: .onRequests("受理申请12件，答复7件，不予处理5件。"))),
        RuleExample(
            LocalizedText(zh: "连同不予处理的也不相符", en: "nor does it fit with those beside it"),
            ExampleReport(
                cells: ["t3.closed.total": "11", "t3.unprocessed.1.total": "5"],
                prose: .onRequests("受理申请12件，答复7件，不予处理5件。")),
            findings: [.fail("t3.closed.total", quotes: ["7件"])]),
        RuleExample(
            LocalizedText(zh: "全部办结，却有结转", en: "all closed, yet some carried out"),
            ExampleReport(cells: ["t3.carried-out.total": "2"], prose: .onRequests("收到政府信息公开申请5件，全部按时办结。")),
            findings: [.fail("t3.carried-out.total", quotes: ["全部按时办结"])]),
        RuleExample(
            LocalizedText(zh: "办结率 100%，却有结转", en: "a rate of 100%, yet some carried out"),
            ExampleReport(cells: ["t3.carried-out.total": "2"], prose: .onRequests("收到政府信息公开申请5件，办结率100%。")),
            findings: [.fail("t3.carried-out.total", quotes: ["100%"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "按时办结率不说明全部办结", en: "all that were due in time is not all"),
            ExampleReport(cells: ["t3.carried-out.total": "2"], prose: .onRequests("收到申请5件，按时办结率100%。"))),
        RuleExample(
            LocalizedText(zh: "办结的是上年结转的申请", en: "those carried in were closed"),
            ExampleReport(
                cells: ["t3.closed.total": "3", "t3.carried-out.total": "2"],
                prose: .onRequests("上年结转2件，均已办结；新收申请3件，办结1件，结转下年度2件。"))),
        RuleExample(
            LocalizedText(zh: "正文自己写明结转", en: "the text itself says that some are carried out"),
            ExampleReport(
                cells: ["t3.carried-out.total": "1"], prose: .onRequests("收到申请3件，1件结转下年度。", "其余申请均已办结。"))),
        RuleExample(
            LocalizedText(zh: "全部办结的是热线工单", en: "what was closed are orders of the hotline"),
            ExampleReport(cells: ["t3.carried-out.total": "1"], prose: .onRequests("12345热线工单全部办结，办结率100%。"))),
        RuleExample(
            LocalizedText(zh: "表三空白", en: "the table is blank"),
            ExampleReport(cells: ["t3.closed.total": ""], prose: .onRequests("办结申请3件。")),
            findings: [.notAssessable("t3.closed.total", quotes: ["3件"])]),
    ]
}
