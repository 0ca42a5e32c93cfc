internal import ReportModel
internal import TextSupport

extension Rule {
    /// the documents in force are not those of last year with those issued and without those repealed.
    static let stockOverYearsMismatch = Rule(
        RuleDescription(
            id: "X-02", name: "StockOverYearsMismatch", severity: .warning,
            title: LocalizedText(zh: "现行有效件数与上年度接不上", en: "documents in force do not follow from last year's"),
            explanation: LocalizedText(
                zh: """
                    表二中，规章、行政规范性文件的现行有效件数，一般等于上一年度现行有效件数加本年制发件数减本年废止件数。\
                    两个年度都用 2021 年格式时才核对，各取最新的报告。
                    """,
                en: """
                    In table 2 the rules and normative documents in force are as a rule last year's with those issued \
                    and without those repealed. Judged where both years follow the form of 2021; the newest report of \
                    each year is taken.
                    """),
            basis: LocalizedText(
                zh: "常理：存量等于上年存量加本年增加减本年减少；格式本身没有写明这一关系",
                en: """
                    common sense: a stock is last year's with what came and without what went; the form does not say so
                    """),
            editions: [.y2021],
            benignCauses: [
                LocalizedText(zh: "文件有效期届满自动失效", en: "documents lapsed"),
                LocalizedText(zh: "文件清理后重新核定底数", en: "the stock was counted anew"),
                LocalizedText(zh: "机关合并或者撤销", en: "organs were merged or dissolved"),
            ],
            examples: examples),
        check: { scope, report in
            let stocks = Stock.all
            let cells = scope.corpus.cells
            for years in scope.yearPairs {
                guard scope.corpus.reports[years.report].edition == .y2021,
                    scope.corpus.reports[years.previous].edition == .y2021
                else { continue }
                let doubtful = stocks.filter { !$0.holds(years, in: cells) }.map { $0.sum(years, in: cells) }
                guard !doubtful.isEmpty else { continue }
                let names = CellNames(form: scope.corpus.reports[years.report].form)
                stockOverYears.judge(
                    doubtful.map { stock(alongRow: $0, names: names) }, of: [years.report, years.previous],
                    outOf: stocks.count, report: report)
            }
        })

    private static let stockOverYears = SumRule(
        table: .disclosure, unit: .row,
        comparison: LocalizedText(zh: "现行有效件数与上年度", en: "the documents in force against last year's"),
        failure: { sum in
            LocalizedText(
                zh: """
                    \(sum.subject.zh)：上年度现行有效 \(sum.values[0])，加本年制发 \(sum.values[1])，减本年废止 \
                    \(sum.values[2])，应为 \(sum.expected)，现行有效填报为 \(sum.actual)，相差 \(sum.difference)。
                    """,
                en: """
                    \(sum.subject.en): \(sum.values[0]) in force last year, \(sum.values[1]) issued, \(sum.values[2]) \
                    repealed make \(sum.expected), the form says \(sum.actual) in force, a difference of \
                    \(sum.difference).
                    """)
        })

    private static func stock(alongRow sum: CheckedSum, names: CellNames) -> NamedSum {
        var named = NamedSum(alongRow: sum, names: names)
        named.termName = { term in
            let column = names.column(term.address)
            guard term.report > 0 else { return column }
            return LocalizedText(zh: "上年度\(column.zh)", en: "last year's \(column.en)")
        }
        return named
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "1 件加 1 件为 2 件", en: "1 and 1 are 2"),
            ExampleReport(cells: ["t2.normative.issued": "1", "t2.normative.in-force": "2"]),
            previous: ExampleReport(year: 2023, cells: ["t2.normative.in-force": "1"])),
        RuleExample(
            LocalizedText(zh: "1 件加 1 件填成 3 件", en: "1 and 1 are said to be 3"),
            ExampleReport(cells: ["t2.normative.issued": "1", "t2.normative.in-force": "3"]),
            previous: ExampleReport(year: 2023, cells: ["t2.normative.in-force": "1"]),
            findings: [.fail("t2.normative.in-force", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "上年度用 2019 年格式时不核对", en: "not judged against the form of 2019"),
            ExampleReport(year: 2021, cells: ["t2.normative.in-force": "3"]),
            previous: ExampleReport(.y2019, year: 2020)),
        RuleExample(
            LocalizedText(zh: "上年度划线", en: "last year's is a dash"),
            ExampleReport(), previous: ExampleReport(year: 2023, cells: ["t2.rules": "—"]),
            findings: [.notAssessable("t2.rules.in-force")]),
    ]
}

/// The four cells of a row of table 二 that tell how its stock went over two years.
private struct Stock {
    let issued: CellAddress
    let repealed: CellAddress
    let inForce: CellAddress

    static let all = ["rules", "normative"].compactMap(Stock.init)

    private init?(row: String) {
        guard let issued = CellAddress("t2.\(row).issued"), let repealed = CellAddress("t2.\(row).repealed"),
            let inForce = CellAddress("t2.\(row).in-force")
        else { return nil }
        self.issued = issued
        self.repealed = repealed
        self.inForce = inForce
    }

    /// Whether all four numbers are there and come out.
    func holds(_ years: AuditScope.YearPair, in cells: CellTable) -> Bool {
        guard let before = cells.number(inForce, of: years.previous),
            let issued = cells.number(issued, of: years.report),
            let repealed = cells.number(repealed, of: years.report),
            let now = cells.number(inForce, of: years.report)
        else { return false }
        return DecimalSum(before) + DecimalSum(issued) - DecimalSum(repealed) == DecimalSum(now)
    }

    func sum(_ years: AuditScope.YearPair, in cells: CellTable) -> CheckedSum {
        CheckedSum(
            relation: .equal, targets: [inForce],
            terms: [
                FindingTerm(inForce, cells.cell(inForce, of: years.previous), .expected, report: 1),
                FindingTerm(issued, cells.cell(issued, of: years.report), .expected),
                FindingTerm(repealed, cells.cell(repealed, of: years.report), .expected, .minus),
                FindingTerm(inForce, cells.cell(inForce, of: years.report), .actual),
            ])
    }
}
