internal import ReportModel
internal import TextSupport

extension Rule {
    /// fewer documents are in force than last year although none was repealed.
    static let stockFellWithoutRepeal = Rule(
        RuleDescription(
            id: "X-07", name: "StockFellWithoutRepeal", severity: .warning,
            title: LocalizedText(zh: "没有废止，现行有效件数却减少", en: "fewer documents in force, none repealed"),
            explanation: LocalizedText(
                zh: """
                    表二中，规章、行政规范性文件本年废止件数为 0，现行有效件数却少于上一年度。两个年度都用 2021 年格式时才核对，\
                    各取最新的报告。这一变动不再由 X-02 重复指出。
                    """,
                en: """
                    In table 2 none of the rules or normative documents was repealed, yet fewer are in force than last \
                    year. Judged where both years follow the form of 2021; the newest report of each year is taken. \
                    X-02 does not tell of the same change again.
                    """),
            basis: LocalizedText(
                zh: "常理：没有减少，存量就不会变小；格式本身没有写明这一关系",
                en: "common sense: a stock from which nothing goes does not shrink; the form does not say so"),
            editions: [.y2021],
            benignCauses: [
                LocalizedText(zh: "文件有效期届满自动失效", en: "documents lapsed"),
                LocalizedText(zh: "文件清理后重新核定底数", en: "the stock was counted anew"),
                LocalizedText(zh: "机关合并或者撤销", en: "organs were merged or dissolved"),
            ],
            examples: examples),
        check: { scope, report in
            for years in scope.yearPairs where StockOverYears.all[0].isComparable(years, in: scope.corpus) {
                for stock in StockOverYears.all where stock.course(years, in: scope) == .fell {
                    let sum = stock.fall(years, in: scope.corpus.cells)
                    let next = stock.mendedNextYear(years, in: scope).map { scope.corpus.reports[$0].year }
                    report(
                        Observation(
                            reports: [years.report, years.previous], sums: [sum],
                            message: message(
                                sum, mendedIn: next, CellNames(form: scope.corpus.reports[years.report].form))))
                }
            }
        })

    private static func message(_ sum: CheckedSum, mendedIn next: Int?, _ names: CellNames) -> LocalizedText {
        let row = names.row(sum.targets[0])
        let (before, now) = (sum.terms[0].number?.description ?? "", sum.terms[2].number?.description ?? "")
        let difference = sum.difference?.description ?? ""
        let mended =
            next.map { year in
                LocalizedText(
                    zh: "；这一年的数改正后 \(year) 年度也接得上", en: "; once this year is put right the year \(year) follows too")
            } ?? LocalizedText(zh: "", en: "")
        return LocalizedText(
            zh: "\(row.zh)：上年度现行有效 \(before)，本年废止 0，现行有效填报为 \(now)，少 \(difference)\(mended.zh)。",
            en: """
                \(row.en): \(before) in force last year, none repealed, the form says \(now) in force, \(difference) \
                fewer\(mended.en).
                """)
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "9 件减少到 6 件，没有废止", en: "9 became 6, none was repealed"),
            ExampleReport(cells: ["t2.normative.in-force": "6"]),
            previous: ExampleReport(year: 2023, cells: ["t2.normative.in-force": "9"]),
            findings: [.fail("t2.normative.in-force", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "废止 3 件", en: "3 were repealed"),
            ExampleReport(cells: ["t2.normative.repealed": "3", "t2.normative.in-force": "6"]),
            previous: ExampleReport(year: 2023, cells: ["t2.normative.in-force": "9"])),
        RuleExample(
            LocalizedText(zh: "件数没有变化", en: "the stock stays"),
            ExampleReport(cells: ["t2.normative.in-force": "9"]),
            previous: ExampleReport(year: 2023, cells: ["t2.normative.in-force": "9"])),
        RuleExample(
            LocalizedText(zh: "本年制发没有填报，也看得出减少", en: "fewer, whatever was issued"),
            ExampleReport(cells: ["t2.rules.issued": "", "t2.rules.in-force": "1"]),
            previous: ExampleReport(year: 2023, cells: ["t2.rules.in-force": "2"]),
            findings: [.fail("t2.rules.in-force", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "本年废止没有填报，由 X-02 指出", en: "the number of those repealed is missing: told by X-02"),
            ExampleReport(cells: ["t2.rules.repealed": "", "t2.rules.in-force": "1"]),
            previous: ExampleReport(year: 2023, cells: ["t2.rules.in-force": "2"])),
        RuleExample(
            LocalizedText(zh: "上年度用 2019 年格式时不核对", en: "not judged against the form of 2019"),
            ExampleReport(year: 2021), previous: ExampleReport(.y2019, year: 2020, cells: ["t2.normative.open": "4"])),
    ]
}

extension StockOverYears {
    /// The stock of the year before without what went, against the stock that is stated.
    func fall(_ years: AuditScope.YearPair, in cells: CellTable) -> CheckedSum {
        CheckedSum(
            relation: .atLeast, targets: [inForce],
            terms: [
                FindingTerm(inForce, cells.cell(inForce, of: years.previous), .expected, report: 1),
                FindingTerm(repealed, cells.cell(repealed, of: years.report), .expected, .minus),
                FindingTerm(inForce, cells.cell(inForce, of: years.report), .actual),
            ])
    }
}
