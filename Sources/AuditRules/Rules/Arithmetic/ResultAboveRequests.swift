internal import ReportModel
internal import TextSupport

extension Rule {
    /// a single result is more than all requests there were.
    static let resultAboveRequests = Rule(
        RuleDescription(
            id: "A-12", name: "ResultAboveRequests", severity: .error,
            title: LocalizedText(zh: "单项办理结果多于全部申请", en: "one result is more than all requests"),
            explanation: LocalizedText(
                zh: """
                    表三每一列中，任何一项办理结果都不应多于本年新收与上年结转之和。数都齐全时，这样的错误必然使收办不平（A-01）\
                    或者总计不符（A-02、A-03），由它们指出；本条只在该列缺数、它们无法核对时报告。
                    """,
                en: """
                    In every column of table 3 no single result is more than what was received and carried in. Where no \
                    number is missing, such an error makes a balance (A-01) or a total (A-02, A-03) fail and is told \
                    there; this speaks only where a missing number keeps them from being checked.
                    """),
            basis: LocalizedText(
                zh: "常理：一项办理结果是全部申请的一部分；年度报告格式表三的栏目结构",
                en: "common sense: a result is a part of all requests; the structure of table 3 of the form"),
            examples: examples),
        check: { scope, report in
            for doubt in scope.requestDoubts where doubt.unassessable != 0 {
                let columns = RequestColumn.all(of: doubt, in: scope.corpus.cells)
                let sums = columns.flatMap { $0.excess(among: $0.resultCells) }
                guard !sums.isEmpty else { continue }
                let names = CellNames(form: scope.corpus.reports[doubt.report].form)
                for row in doubt.relations.rows {
                    let ofRow = sums.filter { $0.targets[0].row == row }
                    guard !ofRow.isEmpty else { continue }
                    report(
                        Observation(
                            verdict: .fail, reports: [doubt.report], sums: ofRow, message: message(ofRow, names)))
                }
            }
        })

    private static func message(_ sums: [CheckedSum], _ names: CellNames) -> LocalizedText {
        let row = names.row(sums[0].targets[0])
        let excess = LocalizedText.excess(sums, names)
        return LocalizedText(
            zh: "\(row.zh)：\(excess.zh)，单项办理结果不应多于本年新收与上年结转之和。",
            en: "\(row.en): \(excess.en); a result cannot be more than what was received and carried in.")
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "收到 9 件，公开 9 件，总计空白", en: "9 received, 9 granted, the total is blank"),
            ExampleReport(cells: [
                "t3.new.natural": "8", "t3.carried-in.natural": "1", "t3.granted.natural": "9", "t3.closed.natural": "",
            ])),
        RuleExample(
            LocalizedText(zh: "收到 3 件，公开 9 件，总计空白", en: "3 received, 9 granted, the total is blank"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.granted.natural": "9", "t3.granted.total": "9", "t3.new.total": "3",
                "t3.closed": "",
            ]),
            findings: [.fail("t3.granted.natural", "t3.granted.total")]),
        RuleExample(
            LocalizedText(zh: "收办不平已由 A-01 指出", en: "the failing balance is told by A-01"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.new.total": "3", "t3.partial.natural": "9", "t3.partial.total": "9",
                "t3.closed.natural": "9", "t3.closed.total": "9", "t3.denied.1.natural": "",
            ])),
        RuleExample(
            LocalizedText(zh: "负数由 A-08 指出", en: "a negative result is told by A-08"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.granted.natural": "9", "t3.denied.1.natural": "-6", "t3.closed.natural": "3",
                "t3.new.total": "3", "t3.granted.total": "9", "t3.denied.1.total": "-6", "t3.closed.total": "3",
                "t3.closed.business": "",
            ])),
        RuleExample(
            LocalizedText(zh: "行内总计不符已由 A-03 指出", en: "the failing row is told by A-03"),
            ExampleReport(cells: ["t3.new.natural": "3", "t3.partial.natural": "9", "t3.closed.natural": ""])),
        RuleExample(
            LocalizedText(zh: "部分公开与不予公开并存没有问题", en: "granted in part beside denied is in order"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.partial.natural": "2", "t3.denied.3.natural": "1", "t3.closed.natural": "",
            ])),
    ]
}
