internal import ReportModel
internal import TextSupport

extension Rule {
    /// in the form of 2019 上一年项目数量 is not last year's with last year's change, or fewer documents are open.
    static let itemsOverYearsMismatch = Rule(
        RuleDescription(
            id: "X-04", name: "ItemsOverYearsMismatch", severity: .warning,
            title: LocalizedText(zh: "2019 年格式的两年数量接不上", en: "in the form of 2019 two years do not follow"),
            explanation: LocalizedText(
                zh: """
                    两个年度都用 2019 年格式时，表二的上一年项目数量一般等于上一年度报告的上一年项目数量加本年增/减；\
                    对外公开总数量一般不少于上一年度的对外公开总数量加本年新公开数量，少了只作提示。各取最新的报告。\
                    把上一年项目数量理解为上一年度处理决定数量的，也认可。
                    """,
                en: """
                    Where both years follow the form of 2019, the items of last year in table 2 are as a rule last \
                    year's own number with its change, and the documents open to the public no fewer than last year's \
                    with those published since; fewer is a mere hint. The newest report of each year is taken. Organs \
                    that give last year's decisions instead of its items are understood.
                    """),
            basis: LocalizedText(
                zh: "常理：上年数量加上年增减就是上年末数量；国办公开办函〔2019〕60号所附格式没有写明这一关系",
                en: """
                    common sense: a number with its change is what there is after; the form of circular \
                    国办公开办函〔2019〕60号 does not say so
                    """),
            editions: [.y2019],
            benignCauses: [
                LocalizedText(zh: "权责清单调整后重新核定项目数量", en: "items were counted anew after a revision of the lists"),
                LocalizedText(zh: "文件废止、失效后不再公开", en: "documents were repealed or lapsed"),
                LocalizedText(zh: "机关合并或者撤销", en: "organs were merged or dissolved"),
            ],
            examples: examples),
        check: { scope, report in
            for years in scope.yearPairs
            where scope.corpus.reports[years.report].edition == .y2019
                && scope.corpus.reports[years.previous].edition == .y2019
            {
                for (kind, rule) in [(OldFormSums.items, items), (OldFormSums.openDocuments, openDocuments)] {
                    let doubtful = kind.filter { !$0.holds(years, in: scope.corpus.cells) }
                    guard !doubtful.isEmpty else { continue }
                    let names = CellNames(form: scope.corpus.reports[years.report].form)
                    rule.judge(
                        doubtful.map { named($0.sum(years, in: scope.corpus.cells), names) },
                        of: [years.report, years.previous], outOf: kind.count, report: report)
                }
            }
        })

    private static let items = SumRule(
        table: .disclosure, unit: .row,
        comparison: LocalizedText(zh: "上一年项目数量与上年度报告", en: "the items of last year against last year's report"),
        failure: { sum in
            LocalizedText(
                zh: """
                    \(sum.subject.zh)：上年度报告的项目数量 \(sum.values[0])，增/减 \(sum.values[1])，应为 \(sum.expected)，\
                    本年度的上一年项目数量填报为 \(sum.actual)，相差 \(sum.difference)。
                    """,
                en: """
                    \(sum.subject.en): last year's report has \(sum.values[0]) items and a change of \(sum.values[1]), \
                    which makes \(sum.expected), this year's says \(sum.actual) for last year, a difference of \
                    \(sum.difference).
                    """)
        })

    private static let openDocuments = SumRule(
        table: .disclosure, unit: .row,
        comparison: LocalizedText(zh: "对外公开总数量与上年度", en: "the documents open to the public against last year's"),
        failure: { sum in
            LocalizedText(
                zh: """
                    \(sum.subject.zh)：上年度对外公开总数量 \(sum.values[0])，加本年新公开 \(sum.values[1])，至少应为 \
                    \(sum.expected)，填报为 \(sum.actual)，少 \(sum.difference)。
                    """,
                en: """
                    \(sum.subject.en): \(sum.values[0]) open last year and \(sum.values[1]) published this year make at \
                    least \(sum.expected), the form says \(sum.actual), \(sum.difference) too few.
                    """)
        },
        severity: { _ in .info })

    private static func named(_ sum: CheckedSum, _ names: CellNames) -> NamedSum {
        var named = NamedSum(alongRow: sum, names: names)
        named.termName = { term in
            let column = names.column(term.address)
            guard term.report > 0 else { return column }
            return LocalizedText(zh: "上年度报告的\(column.zh)", en: "\(column.en) in last year's report")
        }
        return named
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "12 项加 3 项为 15 项", en: "12 and 3 are 15"),
            ExampleReport(.y2019, year: 2020, cells: ["t2.licences.previous": "15"]),
            previous: ExampleReport(
                .y2019, year: 2019, cells: ["t2.licences.previous": "12", "t2.licences.change": "3"])),
        RuleExample(
            LocalizedText(zh: "12 项加 3 项仍填 12 项", en: "12 and 3 are said to be 12"),
            ExampleReport(.y2019, year: 2020, cells: ["t2.licences.previous": "12"]),
            previous: ExampleReport(
                .y2019, year: 2019, cells: ["t2.licences.previous": "12", "t2.licences.change": "3"]),
            findings: [.fail("t2.licences.previous", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "收费项目减少 2 项", en: "2 fees less"),
            ExampleReport(.y2019, year: 2020, cells: ["t2.fees.previous": "6"]),
            previous: ExampleReport(
                .y2019, year: 2019, cells: ["t2.fees.previous": "6", "t2.fees.change": "-2"]),
            findings: [.fail("t2.fees.previous", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "按处理决定数量填报", en: "last year's decisions are given"),
            ExampleReport(.y2019, year: 2020, cells: ["t2.penalties.previous": "37"]),
            previous: ExampleReport(
                .y2019, year: 2019, cells: ["t2.penalties.previous": "12", "t2.penalties.decided": "37"])),
        RuleExample(
            LocalizedText(zh: "对外公开的文件少了", en: "fewer documents are open"),
            ExampleReport(
                .y2019, year: 2020, cells: ["t2.normative.published": "2", "t2.normative.open": "5"]),
            previous: ExampleReport(.y2019, year: 2019, cells: ["t2.normative.open": "4"]),
            findings: [.fail("t2.normative.open", severity: .info)]),
        RuleExample(
            LocalizedText(zh: "对外公开的文件多出来的不算错", en: "more documents are open than must be"),
            ExampleReport(
                .y2019, year: 2020, cells: ["t2.normative.published": "2", "t2.normative.open": "9"]),
            previous: ExampleReport(.y2019, year: 2019, cells: ["t2.normative.open": "4"])),
        RuleExample(
            LocalizedText(zh: "上年度增/减空白", en: "last year's change is blank"),
            ExampleReport(.y2019, year: 2020),
            previous: ExampleReport(.y2019, year: 2019, cells: ["t2.services.change": ""]),
            findings: [.notAssessable("t2.services.previous")]),
        RuleExample(
            LocalizedText(zh: "跨格式不核对", en: "not judged across editions"),
            ExampleReport(year: 2021), previous: ExampleReport(.y2019, year: 2020, cells: ["t2.licences.previous": "9"])
        ),
    ]
}

/// A number of the form of 2019 that two numbers of last year's report tell.
private struct OldFormSums {
    let relation: Finding.Relation
    let target: CellAddress
    /// Of the year before.
    let before: [CellAddress]
    /// Of the year itself.
    let added: [CellAddress]
    /// What the target may say instead, of the year before.
    let instead: CellAddress?

    static let items = ["licences", "services", "penalties", "coercions", "fees"].compactMap { row in
        CellAddress("t2.\(row).previous").map { previous in
            OldFormSums(
                relation: .equal, target: previous,
                before: [previous] + [CellAddress("t2.\(row).change")].compactMap { $0 },
                added: [], instead: CellAddress("t2.\(row).decided"))
        }
    }
    static let openDocuments = ["rules", "normative"].compactMap { row in
        CellAddress("t2.\(row).open").map { open in
            OldFormSums(
                relation: .atLeast, target: open, before: [open],
                added: [CellAddress("t2.\(row).published")].compactMap { $0 }, instead: nil)
        }
    }

    /// Whether all numbers are there and come out.
    func holds(_ years: AuditScope.YearPair, in cells: CellTable) -> Bool {
        guard let stated = cells.number(target, of: years.report) else { return false }
        if let instead, let decided = cells.number(instead, of: years.previous), !decided.isZero, decided == stated {
            return true
        }
        var sum = DecimalSum.zero
        for (addresses, report) in [(before, years.previous), (added, years.report)] {
            for address in addresses {
                guard let number = cells.number(address, of: report) else { return false }
                sum += DecimalSum(number)
            }
        }
        return relation == .equal ? sum == DecimalSum(stated) : sum <= DecimalSum(stated)
    }

    func sum(_ years: AuditScope.YearPair, in cells: CellTable) -> CheckedSum {
        CheckedSum(
            relation: relation, targets: [target],
            terms: before.map { FindingTerm($0, cells.cell($0, of: years.previous), .expected, report: 1) }
                + added.map { FindingTerm($0, cells.cell($0, of: years.report), .expected) }
                + [FindingTerm(target, cells.cell(target, of: years.report), .actual)])
    }
}
