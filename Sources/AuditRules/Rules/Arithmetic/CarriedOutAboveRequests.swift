internal import ReportModel
internal import TextSupport

extension Rule {
    /// more requests are carried out to next year than there were.
    static let carriedOutAboveRequests = Rule(
        RuleDescription(
            id: "A-13", name: "CarriedOutAboveRequests", severity: .error,
            title: LocalizedText(zh: "结转下年度多于全部申请", en: "more is carried out than there were requests"),
            explanation: LocalizedText(
                zh: """
                    表三每一列中，结转下年度不应多于本年新收与上年结转之和。数都齐全时，这样的错误必然使收办不平，由 A-01 指出；\
                    本条只在办理结果总计缺数、A-01 无法核对时报告。
                    """,
                en: """
                    In every column of table 3 no more is carried out than was received and carried in. Where no number is \
                    missing, such an error makes the balance fail and is told by A-01; this speaks only where the total of \
                    results is missing, so that A-01 cannot be checked.
                    """),
            basis: LocalizedText(
                zh: "常理：结转的申请是全部申请的一部分；年度报告格式表三注的勾稽关系",
                en: "common sense: what is carried out is a part of all requests; the note in table 3 of the form"),
            examples: examples),
        check: { scope, report in
            for doubt in scope.requestDoubts where doubt.unassessable != 0 {
                let columns = RequestColumn.all(of: doubt, in: scope.corpus.cells)
                let sums = columns.filter { $0.balanceOutcome == .unknown }.flatMap { column in
                    column.excess(among: [column.cell("carried-out")].compactMap { $0 })
                }
                guard !sums.isEmpty else { continue }
                let names = CellNames(form: scope.corpus.reports[doubt.report].form)
                let excess = LocalizedText.excess(sums, names)
                report(
                    Observation(
                        verdict: .fail, reports: [doubt.report], sums: sums,
                        message: LocalizedText(
                            zh: "结转下年度：\(excess.zh)，结转不应多于本年新收与上年结转之和。",
                            en: """
                                carried out to next year: \(excess.en); no more can be carried out than was received \
                                and carried in.
                                """)))
            }
        })

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "收到 3 件，结转 3 件，总计空白", en: "3 received, 3 carried out, the total is blank"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.carried-out.natural": "3", "t3.closed.natural": "",
            ])),
        RuleExample(
            LocalizedText(zh: "收到 3 件，结转 4 件，总计空白", en: "3 received, 4 carried out, the total is blank"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.new.total": "3", "t3.carried-out.natural": "4", "t3.carried-out.total": "4",
                "t3.closed": "",
            ]),
            findings: [.fail("t3.carried-out.natural", "t3.carried-out.total")]),
        RuleExample(
            LocalizedText(zh: "总计在时由 A-01 指出", en: "with the total there A-01 tells it"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.carried-out.natural": "4", "t3.denied.1.natural": "",
            ])),
        RuleExample(
            LocalizedText(zh: "负数由 A-08 指出", en: "a negative total is told by A-08"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.closed.natural": "-1", "t3.carried-out.natural": "4", "t3.new.total": "3",
                "t3.closed.total": "-1", "t3.carried-out.total": "4", "t3.denied.1": "",
            ])),
        RuleExample(
            LocalizedText(zh: "结转空白不当作零", en: "a blank is not taken for zero"),
            ExampleReport(cells: ["t3.new.natural": "3", "t3.carried-out": "", "t3.closed": ""])),
    ]
}
