internal import ReportModel
internal import TextSupport

extension Rule {
    /// the documents in force are not those of last year with those issued and without those repealed.
    static let stockOverYearsMismatch = Rule(
        RuleDescription(
            id: "X-02", name: "StockOverYearsMismatch", revision: 2, severity: .warning,
            title: LocalizedText(zh: "现行有效件数与上年度接不上", en: "documents in force do not follow from last year's"),
            explanation: LocalizedText(
                zh: """
                    表二中，规章、行政规范性文件的现行有效件数，一般等于上一年度现行有效件数加本年制发件数减本年废止件数。\
                    两个年度都用 2021 年格式时才核对，各取最新的报告。没有废止而件数减少的，由 X-07 指出；\
                    某一年的数改正后前后两年都相符的，只在这一年指出一次。
                    """,
                en: """
                    In table 2 the rules and normative documents in force are as a rule last year's with those issued \
                    and without those repealed. Judged where both years follow the form of 2021; the newest report of \
                    each year is taken. A stock that fell although nothing was repealed is told by X-07; where another \
                    number in one year would put the years on both sides in order, only that year is found fault with.
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
            let leavesFalls = !scope.settings.off.contains("X-07")
            for years in scope.yearPairs where StockOverYears.all[0].isComparable(years, in: scope.corpus) {
                var missing: [StockOverYears] = []
                for stock in StockOverYears.all {
                    switch stock.course(years, in: scope) {
                    case .inOrder: continue
                    case .fell where leavesFalls: continue
                    case .fell, .broken: judge([stock], years, scope, report)
                    case .unknown: missing.append(stock)
                    }
                }
                if !missing.isEmpty { judge(missing, years, scope, report) }
            }
        })

    private static func judge(
        _ stocks: [StockOverYears], _ years: AuditScope.YearPair, _ scope: AuditScope, _ report: (Observation) -> Void
    ) {
        let names = CellNames(form: scope.corpus.reports[years.report].form)
        let next = stocks[0].mendedNextYear(years, in: scope).map { scope.corpus.reports[$0].year }
        let rule = SumRule(
            table: .disclosure, unit: .row,
            comparison: LocalizedText(zh: "现行有效件数与上年度", en: "the documents in force against last year's"),
            failure: { failure($0, mendedIn: next) }, doesNotApply: SumRule.isDashed)
        let sums = stocks.map { named($0.sum(years, in: scope.corpus.cells), names: names) }
        rule.judge(sums, of: [years.report, years.previous], outOf: StockOverYears.all.count, report: report)
    }

    private static func failure(_ sum: FailedSum, mendedIn next: Int?) -> LocalizedText {
        let mended =
            next.map { year in
                LocalizedText(
                    zh: "；若为 \(sum.expected)，\(year) 年度也接得上", en: "; with \(sum.expected) the year \(year) follows too")
            } ?? LocalizedText(zh: "", en: "")
        return LocalizedText(
            zh: """
                \(sum.subject.zh)：上年度现行有效 \(sum.values[0])，加本年制发 \(sum.values[1])，减本年废止 \
                \(sum.values[2])，应为 \(sum.expected)，现行有效填报为 \(sum.actual)，相差 \(sum.difference)\(mended.zh)。
                """,
            en: """
                \(sum.subject.en): \(sum.values[0]) in force last year, \(sum.values[1]) issued, \(sum.values[2]) \
                repealed make \(sum.expected), the form says \(sum.actual) in force, a difference of \
                \(sum.difference)\(mended.en).
                """)
    }

    private static func named(_ sum: CheckedSum, names: CellNames) -> NamedSum {
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
            LocalizedText(zh: "废止 1 件，减少 2 件", en: "1 repealed, 2 fewer"),
            ExampleReport(cells: ["t2.rules.repealed": "1", "t2.rules.in-force": "3"]),
            previous: ExampleReport(year: 2023, cells: ["t2.rules.in-force": "5"]),
            findings: [.fail("t2.rules.in-force", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "没有废止而减少，由 X-07 指出", en: "fewer although none was repealed: told by X-07"),
            ExampleReport(cells: ["t2.normative.in-force": "6"]),
            previous: ExampleReport(year: 2023, cells: ["t2.normative.in-force": "9"])),
        RuleExample(
            LocalizedText(zh: "上年度的数有误，已在上年度指出", en: "last year's number is wrong, and was found fault with"),
            ExampleReport(cells: ["t2.normative.in-force": "5"]),
            others: [
                ExampleReport(year: 2022, cells: ["t2.normative.in-force": "5"]),
                ExampleReport(year: 2023, cells: ["t2.normative.in-force": "8"]),
            ]),
        RuleExample(
            LocalizedText(zh: "上年度用 2019 年格式时不核对", en: "not judged against the form of 2019"),
            ExampleReport(year: 2021, cells: ["t2.normative.in-force": "3"]),
            previous: ExampleReport(.y2019, year: 2020)),
        RuleExample(
            LocalizedText(zh: "两年都整行划线，表示不适用", en: "rows of dashes in both years do not apply"),
            ExampleReport(cells: ["t2.rules": "/"]), previous: ExampleReport(year: 2023, cells: ["t2.rules": "/"])),
        RuleExample(
            LocalizedText(zh: "上年度划线", en: "last year's is a dash"),
            ExampleReport(), previous: ExampleReport(year: 2023, cells: ["t2.rules": "—"]),
            findings: [.notAssessable("t2.rules.in-force")]),
    ]
}

extension StockOverYears {
    /// The stock of the year before with what came and without what went, against the stock that is stated.
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
