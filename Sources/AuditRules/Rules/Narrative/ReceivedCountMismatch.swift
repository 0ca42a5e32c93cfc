internal import NarrativeClaims
internal import TextSupport

extension Rule {
    /// T-01: the text says that other requests came in than the table.
    static let receivedCountMismatch = Rule(
        RuleDescription(
            id: "T-01", name: "ReceivedCountMismatch", severity: .error,
            title: LocalizedText(zh: "正文收到申请的件数与表三不符", en: "the text counts other requests received than table 3"),
            explanation: LocalizedText(
                zh: """
                    正文“收到申请 N 件”应等于表三本年新收的总计；写明含上年结转的，应等于本年新收与上年结转之和；“办理”可以指\
                    办结，也可以指收到，有一种相符即可。只在另一口径下相符，或者句中有“代表区政府”“全县”“依申请公开件”等可能改变范围的\
                    词语时，为警告并引出这些词语。
                    """,
                en: """
                    “收到申请 N 件” in the text is the total newly received in table 3; with 含上年结转 it is that and what was \
                    carried in; 办理 may mean received or closed, and one of them has to fit. What fits only if read \
                    otherwise, or stands beside words of another scope such as 代表区政府, 全县 or 依申请公开件, is a warning that \
                    quotes them.
                    """),
            basis: ClaimRule.basis,
            benignCauses: [
                ClaimRule.otherScope,
                LocalizedText(zh: "“事项”“办件”“信件”不一定是政府信息公开申请", en: "事项, 办件 and 信件 need not be requests for information"),
                LocalizedText(
                    zh: "协助其他机关办理的申请不计入本机关", en: "requests dealt with for another organ are not the organ's own"),
            ],
            examples: examples),
        reads: ClaimRule(
            kind: .requests, severity: .error,
            isMeant: { claim in
                guard claim.statement == .number, case .requests(let count) = claim.subject else { return false }
                switch count {
                case .received, .new, .receivedAndCarriedIn, .handled: return true
                case .carriedIn, .closed, .carriedOut, .closingRate: return false
                }
            }
        ).check)

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "收到 3 件，表三为 3", en: "3 received, the table says 3"),
            ExampleReport(cells: ["t3.new.total": "3"], prose: .onRequests("2024年共收到政府信息公开申请3件，均已办结。"))),
        RuleExample(
            LocalizedText(zh: "收到 3 件，表三为 2", en: "3 received, the table says 2"),
            ExampleReport(cells: ["t3.new.total": "2"], prose: .onRequests("2024年共收到政府信息公开申请3件，均已办结。")),
            findings: [.fail("t3.new.total", quotes: ["3件"])]),
        RuleExample(
            LocalizedText(zh: "写明含上年结转", en: "what was carried in is included and said to be"),
            ExampleReport(
                cells: ["t3.new.total": "12", "t3.carried-in.total": "2"],
                prose: .onRequests("全年共收到申请14件（其中上年结转2件），新收申请12件。"))),
        RuleExample(
            LocalizedText(zh: "没有写明含上年结转", en: "what was carried in is included, though not said to be"),
            ExampleReport(
                cells: ["t3.new.total": "12", "t3.carried-in.total": "2"], prose: .onRequests("全年共收到政府信息公开申请14件。")),
            findings: [.fail("t3.new.total", quotes: ["14件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "代表区政府办理的申请", en: "requests dealt with for the district government"),
            ExampleReport(cells: ["t3.new.total": "2"], prose: .onRequests("我办代表区政府收到政府信息公开申请30件。")),
            findings: [.fail("t3.new.total", quotes: ["30件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "依申请公开件不一定是申请", en: "依申请公开件 need not be a request"),
            ExampleReport(cells: ["t3.new.total": "1"], prose: .onRequests("全年收到依申请公开件2件。")),
            findings: [.fail("t3.new.total", quotes: ["2件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "办理的件数可以是办结数", en: "办理 may count what was closed"),
            ExampleReport(
                cells: ["t3.new.total": "3", "t3.closed.total": "2"], prose: .onRequests("全年共办理政府信息公开申请2件。"))),
        RuleExample(
            LocalizedText(zh: "来电、来信、工单、比上年的变化都不是申请", en: "calls, letters, orders and changes are no requests"),
            ExampleReport(
                prose: .onRequests("全年答复来电3次，收到群众来信12件，办结12345工单530件；收到申请0件，同比减少3件。"))),
        RuleExample(
            LocalizedText(zh: "协助办理不计入", en: "help for another organ does not count"),
            ExampleReport(cells: ["t3.new.total": "9"], prose: .onRequests("收到申请9件，协助办理申请5件。"))),
        RuleExample(
            LocalizedText(zh: "表三空白", en: "the table is blank"),
            ExampleReport(cells: ["t3.new.total": ""], prose: .onRequests("2024年共收到政府信息公开申请3件。")),
            findings: [.notAssessable("t3.new.total", quotes: ["3件"])]),
        RuleExample(
            LocalizedText(zh: "上年结转空白，正文可能包括它", en: "what was carried in is blank and may be included"),
            ExampleReport(
                cells: ["t3.new.total": "9", "t3.carried-in.total": ""], prose: .onRequests("全年共受理政府信息公开申请10件。")),
            findings: [.notAssessable("t3.new.total", "t3.carried-in.total", quotes: ["10件"])]),
        RuleExample(
            LocalizedText(
                zh: "上年结转空白，新收已多于正文", en: "what was carried in is blank, yet the new ones are too many already"),
            ExampleReport(
                cells: ["t3.new.total": "12", "t3.carried-in.total": ""], prose: .onRequests("全年共受理政府信息公开申请10件。")),
            findings: [.fail("t3.new.total", quotes: ["10件"])]),
        RuleExample(
            LocalizedText(zh: "年份写成上年，又没有本年的数字", en: "another year is named, and none told for the report's own"),
            ExampleReport(cells: ["t3.new.total": "3"], prose: .onRequests("2023年，收到政府信息公开申请5件。")),
            findings: [.fail("t3.new.total", quotes: ["5件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "与上年数字对比", en: "last year's number for comparison"),
            ExampleReport(cells: ["t3.new.total": "3"], prose: .onRequests("2023年收到申请5件，2024年收到申请3件。"))),
    ]
}
