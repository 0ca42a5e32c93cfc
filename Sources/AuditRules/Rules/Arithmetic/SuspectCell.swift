internal import ReportModel
internal import TextSupport

extension Rule {
    /// one change would put every relation of table 三 in order.
    static let suspectCell = Rule(
        RuleDescription(
            id: "A-14", name: "SuspectCell", severity: .info,
            title: LocalizedText(zh: "表三不符的可能缘由", en: "what may be wrong in table 3"),
            explanation: LocalizedText(
                zh: """
                    表三各格同时受行合计、列合计和收办平衡约束，任何两格所受的约束都不相同，因此单独一格填错时可以推断出是哪一格、应为多少。\
                    只有一种改动能使全部关系成立时才提示：改动一格，相邻两格或者两行互换，或者页面把相邻的数字连在一起、拆成两个。\
                    这只是推断，不改动填报的数；改动一格的推断也附在有关的 A-01、A-02、A-03 问题之后，缺数的一格由它们指出应为多少。
                    """,
                en: """
                    Every cell of table 3 stands in a total of its row and a total or balance of its column, and no two \
                    cells in the same ones, so that a single wrong cell can be told and what it should say. Told only where \
                    one change and no other puts all relations in order: of one cell, of two neighbouring cells or of two \
                    rows that changed places, or of digits that the page joined or parted. It is an inference, nothing is \
                    changed; that of one cell stands with the findings of A-01, A-02 and A-03 as well, which also say what \
                    a missing number would have to be.
                    """),
            basis: LocalizedText(
                zh: "由表三全部关系（A-01、A-02、A-03）推断，仅供核对",
                en: "inferred from all relations of table 3 (A-01, A-02, A-03): a hint only"),
            examples: examples),
        check: { scope, report in
            for doubt in scope.requestDoubts {
                guard let change = doubt.explanation.flatMap({ SuspectedChange($0, doubt, scope.corpus) }) else {
                    continue
                }
                report(
                    Observation(
                        verdict: .fail, reports: [doubt.report], cells: change.cells, sums: change.sums,
                        message: change.message))
            }
        })

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "表三全部成立", en: "all relations of table 3 hold"),
            ExampleReport(cells: [
                "t3.new.legal": "1", "t3.new.total": "1", "t3.closed.legal": "1", "t3.closed.total": "1",
                "t3.denied.8.legal": "1", "t3.denied.8.total": "1",
            ])),
        RuleExample(
            LocalizedText(zh: "予以公开·自然人的 3 误填为 8", en: "8 instead of 3 granted to natural persons"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.new.total": "3", "t3.granted.natural": "8", "t3.granted.total": "3",
                "t3.closed.natural": "3", "t3.closed.total": "3",
            ]),
            findings: [.fail("t3.granted.natural", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "相邻两格填反", en: "two neighbouring cells changed places"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.new.business": "2", "t3.new.total": "5", "t3.granted.natural": "2",
                "t3.granted.business": "3", "t3.granted.total": "5", "t3.closed.natural": "3",
                "t3.closed.business": "2", "t3.closed.total": "5",
            ]),
            findings: [.fail("t3.granted.natural", "t3.granted.business", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "总计与结转两行填反", en: "the total and what is carried out changed places"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.new.total": "3", "t3.granted.natural": "3", "t3.granted.total": "3",
                "t3.carried-out.natural": "3", "t3.carried-out.total": "3",
            ]),
            findings: [
                .fail(
                    "t3.closed.natural", "t3.closed.business", "t3.closed.research", "t3.closed.nonprofit",
                    "t3.closed.legal", "t3.closed.others", "t3.closed.total", "t3.carried-out.natural",
                    "t3.carried-out.business", "t3.carried-out.research", "t3.carried-out.nonprofit",
                    "t3.carried-out.legal", "t3.carried-out.others", "t3.carried-out.total", severity: .info)
            ]),
        RuleExample(
            LocalizedText(zh: "3 和 2 连成 32", en: "3 and 2 printed as 32"),
            ExampleReport(cells: [
                "t3.new.natural": "3", "t3.new.business": "2", "t3.new.total": "5",
                "t3.granted": "32 | 0 | 0 | 0 | 0 | 5", "t3.closed.natural": "3", "t3.closed.business": "2",
                "t3.closed.total": "5",
            ]),
            findings: [
                .fail(
                    "t3.granted.natural", "t3.granted.business", "t3.granted.research", "t3.granted.nonprofit",
                    "t3.granted.legal", "t3.granted.others", "t3.granted.total", severity: .info)
            ]),
        RuleExample(
            LocalizedText(zh: "两格都错时不推断", en: "two wrong cells are not guessed at"),
            ExampleReport(cells: ["t3.granted.natural": "8", "t3.partial.legal": "1"])),
        RuleExample(
            LocalizedText(zh: "缺数的一格由 A-02、A-03 指出", en: "a missing number is told by A-02 and A-03"),
            ExampleReport(cells: ["t3.granted.natural": ""])),
        RuleExample(
            LocalizedText(zh: "另有空白时不推断", en: "with a blank elsewhere nothing is inferred"),
            ExampleReport(cells: ["t3.granted.natural": "8", "t3.denied.1.legal": ""])),
    ]
}
