internal import ReportModel
internal import TextSupport

extension Rule {
    /// requests came in, and neither a result nor a carry-over is stated.
    static let requestsUnaccounted = Rule(
        RuleDescription(
            id: "A-11", name: "RequestsUnaccounted", severity: .info,
            title: LocalizedText(zh: "有申请而既无办理结果也无结转", en: "requests with neither a result nor a carry-over"),
            explanation: LocalizedText(
                zh: """
                    表三的一列有本年新收或者上年结转的申请，而办理结果各项、总计和结转下年度全部为 0：多半是办理结果整列没有填。\
                    收办不平的错误由 A-01 指出，本条只说明其缘由；改动一格即可全部成立的（A-14），本条不再提示。
                    """,
                en: """
                    A column of table 3 has requests received or carried in, and all results, their total and the \
                    carry-over are 0: mostly the results were not filled in. The error itself is told by A-01, this only \
                    says what it looks like; nothing is said where one cell explains it all (A-14).
                    """),
            basis: LocalizedText(
                zh: "年度报告格式表三注：第一项加第二项之和，等于第三项加第四项之和（国办公开办函〔2021〕30号、〔2019〕60号）",
                en: """
                    note in table 3 of the form: the first item plus the second equals the third plus the fourth \
                    (circulars 国办公开办函〔2021〕30号 and 〔2019〕60号)
                    """),
            examples: [
                RuleExample(
                    LocalizedText(zh: "收到 3 件，结转 3 件", en: "3 received, 3 carried out"),
                    ExampleReport(cells: [
                        "t3.new.natural": "3", "t3.new.total": "3", "t3.carried-out.natural": "3",
                        "t3.carried-out.total": "3",
                    ])),
                RuleExample(
                    LocalizedText(zh: "收到 3 件，没有下文", en: "3 received, and nothing more"),
                    ExampleReport(cells: ["t3.new.natural": "3", "t3.new.total": "3"]),
                    findings: [
                        .fail(
                            "t3.new.natural", "t3.new.total", "t3.carried-in.natural", "t3.carried-in.total",
                            "t3.closed.natural", "t3.closed.total", "t3.carried-out.natural", "t3.carried-out.total",
                            severity: .info)
                    ]),
                RuleExample(
                    LocalizedText(zh: "只是总计一格误填", en: "only the total was filled in wrongly"),
                    ExampleReport(cells: ["t3.new.total": "3"])),
                RuleExample(
                    LocalizedText(zh: "办理结果已填，漏了总计", en: "the results are there, their total is not"),
                    ExampleReport(cells: [
                        "t3.new.natural": "3", "t3.new.total": "3", "t3.granted.natural": "3", "t3.granted.total": "3",
                    ])),
                RuleExample(
                    LocalizedText(zh: "空白不当作零", en: "a blank is not taken for zero"),
                    ExampleReport(cells: ["t3.new.natural": "3", "t3.new.total": "3", "t3.closed": ""])),
            ]),
        check: { scope, report in
            for doubt in scope.requestDoubts
            where doubt.explanation == nil && doubt.failing & doubt.relations.bits(of: .balance) != 0 {
                let columns = RequestColumn.all(of: doubt, in: scope.corpus.cells).filter(isUnaccounted)
                guard !columns.isEmpty else { continue }
                let names = CellNames(form: scope.corpus.reports[doubt.report].form)
                report(
                    Observation(
                        verdict: .fail, reports: [doubt.report], sums: columns.map(\.balanceSum),
                        message: message(columns, names)))
            }
        })

    private static func isUnaccounted(_ column: RequestColumn) -> Bool {
        guard column.balanceOutcome == .fails, column.resultsOutcome == .holds,
            let closed = column.number("closed"), let carriedOut = column.number("carried-out"),
            closed.isZero, carriedOut.isZero
        else { return false }
        return column.balanceSum.total(.expected).map { !$0.isNegative } ?? false
    }

    private static func message(_ columns: [RequestColumn], _ names: CellNames) -> LocalizedText {
        let list = LocalizedText.list(
            columns.map { column in
                let name = names.column(column.balanceSum.targets[0])
                let came = column.balanceSum.total(.expected)?.description ?? ""
                return LocalizedText(zh: "\(name.zh) \(came) 件", en: "\(name.en) \(came)")
            })
        return LocalizedText(
            zh: "\(list.zh)：收到或者上年结转的申请既没有办理结果，也没有结转下年度，办理结果可能漏填。",
            en: """
                \(list.en): requests were received or carried in, with neither a result nor a carry-over; the results \
                may not have been filled in.
                """)
    }
}
