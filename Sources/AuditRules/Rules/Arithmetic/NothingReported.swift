internal import ReportModel
internal import TextSupport

extension Rule {
    /// all numbers of tables 三 and 四 are zero.
    static let nothingReported = Rule(
        RuleDescription(
            id: "A-21", name: "NothingReported", severity: .info,
            title: LocalizedText(zh: "零报告", en: "a report of zeros"),
            explanation: LocalizedText(
                zh: """
                    表三、表四的数全部为 0。零报告本身没有任何问题，只作提示，便于与正文对照：正文写有申请、复议或者诉讼的，由正文与表格的规则指出。
                    """,
                en: """
                    All numbers of tables 3 and 4 are 0. There is nothing wrong with that; it is told so that the prose can \
                    be held against it: rules on the prose say where it speaks of requests, reviews or lawsuits.
                    """),
            basis: LocalizedText(zh: "提示，不涉及任何要求", en: "a hint that rests on no requirement"),
            benignCauses: [LocalizedText(zh: "本年度确实没有申请和案件", en: "there were no requests and no cases")],
            examples: [
                RuleExample(
                    LocalizedText(zh: "收到 1 件", en: "1 received"),
                    ExampleReport(cells: ["t3.new.natural": "1", "t3.new.total": "1"])),
                RuleExample(
                    LocalizedText(zh: "全部为 0", en: "all zero"), ExampleReport(),
                    findings: [.fail("t3.new.total", severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "表二有数不影响", en: "numbers in table 2 do not matter"),
                    ExampleReport(.y2019, year: 2020, cells: ["t2.licences.decided": "7"]),
                    findings: [.fail("t3.new.total", severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "空白不当作零", en: "a blank is not taken for zero"),
                    ExampleReport(cells: ["t3.denied.3.legal": ""])),
                RuleExample(
                    LocalizedText(zh: "只有一件诉讼", en: "only one lawsuit"),
                    ExampleReport(isShortened: true, cells: ["t4.suit.pending": "1"])),
            ]),
        check: { scope, report in
            guard let received = CellAddress("t3.new.total") else { return }
            for form in Form.all {
                let cells = form.addresses.filter { $0.table != .disclosure }
                for index in scope.reports(ofZerosIn: cells)
                where Int(scope.forms[index]) == Form.number(of: form.edition, isShortened: form.isShortened) {
                    let term = FindingTerm(received, scope.corpus.cells.cell(received, of: index), .actual)
                    report(
                        Observation(
                            verdict: .fail, reports: [index],
                            sums: [CheckedSum(relation: .count, targets: [received], terms: [term])],
                            message: LocalizedText(
                                zh: "表三、表四的 \(cells.count) 个数全部为 0，为零报告；仅作提示。",
                                en:
                                    "all \(cells.count) numbers of tables 3 and 4 are 0, a report of zeros; only a hint."
                            )))
                }
            }
        })
}
