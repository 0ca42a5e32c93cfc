internal import ReportModel
internal import TextSupport

extension Rule {
    /// X-03: fewer cases are told of than were pending at the end of the year before.
    static let pendingCasesVanished = Rule(
        RuleDescription(
            id: "X-03", name: "PendingCasesVanished", severity: .warning,
            title: LocalizedText(zh: "上年度尚未审结的案件没有下文", en: "last year's pending cases are not told of again"),
            explanation: LocalizedText(
                zh: """
                    表四上一年度尚未审结的案件，本年度或者审结，或者仍未审结，都应再次计入，所以本年度总计一般不少于上年度尚未审结数。\
                    行政复议案件本年度转为复议后起诉的，两项合并计算。两个年度各取最新的报告；上年度没有未审结案件的不核对。
                    """,
                en: """
                    Cases of table 4 that were pending at the end of last year were decided this year or are pending \
                    still, so this year's total is as a rule no less. Reviews may have become lawsuits after review: \
                    both are taken together. The newest report of each year is taken; where nothing was pending \
                    nothing is judged.
                    """),
            basis: LocalizedText(
                zh: "常理：未审结的案件总要审结或者继续审理；格式本身没有写明这一关系",
                en: "common sense: a pending case is decided or goes on; the form does not say so"),
            benignCauses: [
                LocalizedText(zh: "本年度只统计新收的案件", en: "only cases that came this year were counted"),
                LocalizedText(
                    zh: "直接起诉的案件改计为复议后起诉，或者案件移交其他机关", en: "cases were put under another kind or went to another organ"),
                LocalizedText(zh: "机关合并或者撤销", en: "organs were merged or dissolved"),
            ],
            examples: examples),
        check: { scope, report in
            let cells = scope.corpus.cells
            for years in scope.yearPairs {
                let doubtful = PendingCases.all.filter { !$0.reappear(years, in: cells) }
                guard !doubtful.isEmpty else { continue }
                let names = CellNames(form: scope.corpus.reports[years.report].form)
                pendingCases.judge(
                    doubtful.map { named($0.sum(years, in: cells), names) }, of: [years.report, years.previous],
                    outOf: PendingCases.all.count, report: report)
            }
        })

    private static let pendingCases = SumRule(
        table: .disputes, unit: .row,
        comparison: LocalizedText(zh: "上年度尚未审结的案件", en: "the cases that were pending last year"),
        failure: { sum in
            let isJoint = sum.values.count > 2
            return LocalizedText(
                zh: """
                    \(sum.subject.zh)：上年度尚未审结 \(sum.expected) 件，本年度总计\(isJoint ? "连同复议后起诉" : "")只有 \
                    \(sum.actual) 件，少 \(sum.difference)。
                    """,
                en: """
                    \(sum.subject.en): \(sum.expected) pending last year, but this year's total\
                    \(isJoint ? " with the lawsuits after review" : "") is \(sum.actual), \(sum.difference) too few.
                    """)
        })

    private static func named(_ sum: CheckedSum, _ names: CellNames) -> NamedSum {
        var named = NamedSum(alongRow: sum, names: names)
        named.termName = { term in
            let column = names.column(term.address)
            if term.report > 0 { return LocalizedText(zh: "上年度\(column.zh)", en: "last year's \(column.en)") }
            guard term.address.row != sum.targets[0].row else { return column }
            return names.cell(term.address)
        }
        return named
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "3 件未审结，本年度一件也没有", en: "3 pending, none told of"),
            ExampleReport(),
            previous: ExampleReport(year: 2023, cells: ["t4.suit.pending": "3", "t4.suit.total": "3"]),
            findings: [.fail("t4.suit.total", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "3 件都审结了", en: "all 3 were decided"),
            ExampleReport(cells: ["t4.suit.upheld": "3", "t4.suit.total": "3"]),
            previous: ExampleReport(year: 2023, cells: ["t4.suit.pending": "3", "t4.suit.total": "3"])),
        RuleExample(
            LocalizedText(zh: "复议案件转为复议后起诉", en: "reviews became lawsuits after review"),
            ExampleReport(cells: [
                "t4.review.upheld": "1", "t4.review.total": "1", "t4.suit-after-review.pending": "1",
                "t4.suit-after-review.total": "1",
            ]),
            previous: ExampleReport(year: 2023, cells: ["t4.review.pending": "2", "t4.review.total": "2"])),
        RuleExample(
            LocalizedText(zh: "复议案件连同复议后起诉也不够", en: "reviews and lawsuits after review are too few"),
            ExampleReport(cells: ["t4.suit-after-review.total": "1"]),
            previous: ExampleReport(year: 2023, cells: ["t4.review.pending": "2", "t4.review.total": "2"]),
            findings: [.fail("t4.review.total", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "直接起诉的案件不会转为复议", en: "direct lawsuits do not become reviews"),
            ExampleReport(cells: ["t4.review.total": "2", "t4.suit-after-review.total": "2"]),
            previous: ExampleReport(year: 2023, cells: ["t4.suit.pending": "2"]),
            findings: [.fail("t4.suit.total", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "上年度没有未审结的，本年度空白也不要紧", en: "nothing was pending, so a blank does no harm"),
            ExampleReport(cells: ["t4.review.total": ""]), previous: ExampleReport(year: 2023)),
        RuleExample(
            LocalizedText(zh: "本年度总计空白", en: "this year's total is blank"),
            ExampleReport(cells: ["t4.suit.total": ""]),
            previous: ExampleReport(.y2019, year: 2023, cells: ["t4.suit.pending": "1"]),
            findings: [.notAssessable("t4.suit.total")]),
    ]
}

/// The cases of one kind that were pending, and the totals in which they must be told of again.
private struct PendingCases {
    let pending: CellAddress
    /// The total of the same kind, then the others that it may have moved to.
    let totals: [CellAddress]

    static let all = [
        ("review", ["review", "suit-after-review"]), ("suit", ["suit"]),
        ("suit-after-review", ["suit-after-review"]),
    ].compactMap(PendingCases.init)

    private init?(_ row: String, _ rows: [String]) {
        guard let pending = CellAddress("t4.\(row).pending") else { return nil }
        self.pending = pending
        totals = rows.compactMap { CellAddress("t4.\($0).total") }
    }

    /// Whether all that was pending, which may be nothing, is told of again.
    func reappear(_ years: AuditScope.YearPair, in cells: CellTable) -> Bool {
        guard let pending = cells.number(pending, of: years.previous) else { return false }
        var sum = DecimalSum.zero
        for address in totals {
            // What is there already may be enough.
            guard let total = cells.number(address, of: years.report) else { break }
            sum += DecimalSum(total)
        }
        return sum >= DecimalSum(pending)
    }

    func sum(_ years: AuditScope.YearPair, in cells: CellTable) -> CheckedSum {
        CheckedSum(
            relation: .atLeast, targets: Array(totals.prefix(1)),
            terms: [FindingTerm(pending, cells.cell(pending, of: years.previous), .expected, report: 1)]
                + totals.map { FindingTerm($0, cells.cell($0, of: years.report), .actual) })
    }
}
