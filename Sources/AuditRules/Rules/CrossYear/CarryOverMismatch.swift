internal import ReportModel
internal import TextSupport

extension Rule {
    /// 上年结转 is not what the report of the year before carried out.
    static let carryOverMismatch = Rule(
        RuleDescription(
            id: "X-01", name: "CarryOverMismatch", severity: .error,
            title: LocalizedText(zh: "上年结转与上年度报告不符", en: "carried in is not what last year carried out"),
            explanation: LocalizedText(
                zh: """
                    表三每一列的上年结转，应等于同一机关上一年度报告同列的结转下年度继续办理。两个年度各取最新的报告；\
                    上一年度报告未载入时不核对。总计列不符为错误，各类申请人列不符为警告。
                    """,
                en: """
                    In every column of table 3 what is carried in from last year is what the organ's report on last \
                    year carried out. The newest report of each year is taken; without one of the year before nothing \
                    is said. The total weighs as an error, the kinds of applicant as warnings.
                    """),
            basis: LocalizedText(
                zh: "常理：上年结转就是上一年度报告的结转下年度继续办理；国办公开办函〔2021〕30号要求年度报告内容准确",
                en: """
                    common sense: what is carried in is what was carried out a year before; circular \
                    国办公开办函〔2021〕30号 asks for accurate reports
                    """),
            benignCauses: [
                LocalizedText(zh: "申请人类别在新的一年重新归类", en: "applicants were put under other kinds in the new year"),
                LocalizedText(zh: "机关合并或者撤销", en: "organs were merged or dissolved"),
            ],
            examples: examples),
        check: { scope, report in
            let columns = YearIdentity.carryOvers
            let cells = scope.corpus.cells
            for years in scope.yearPairs {
                let doubtful = columns.filter { column in
                    let number = cells.number(column.target, of: years.report)
                    return number == nil || number != cells.number(column.carried, of: years.previous)
                }
                guard !doubtful.isEmpty else { continue }
                let sums = doubtful.map { carryOver(in: $0.target, out: $0.carried, years, scope.corpus) }
                carryOver.judge(
                    sums, of: [years.report, years.previous], outOf: columns.count, report: report)
            }
        })

    private static let carryOver = SumRule(
        table: .requests, unit: .column,
        comparison: LocalizedText(zh: "上年结转与上年度的结转下年度", en: "what is carried in against what last year carried out"),
        failure: { sum in
            LocalizedText(
                zh: """
                    \(sum.subject.zh)：上年度报告结转下年度 \(sum.expected)，本年度上年结转填报为 \(sum.actual)，\
                    相差 \(sum.difference)。
                    """,
                en: """
                    \(sum.subject.en): last year carried out \(sum.expected), this year's carried in says \
                    \(sum.actual), a difference of \(sum.difference).
                    """)
        },
        severity: { $0.column == "total" ? .error : .warning })

    private static func carryOver(
        in carriedIn: CellAddress, out: CellAddress, _ years: AuditScope.YearPair, _ corpus: Corpus
    ) -> NamedSum {
        let sum = CheckedSum(
            relation: .equal, targets: [carriedIn],
            terms: [
                FindingTerm(out, corpus.cells.cell(out, of: years.previous), .expected, report: 1),
                FindingTerm(carriedIn, corpus.cells.cell(carriedIn, of: years.report), .actual),
            ])
        var named = NamedSum(downColumn: sum, names: CellNames(form: corpus.reports[years.report].form))
        named.termName = { term in
            term.report == 0
                ? LocalizedText(zh: "本年度的上年结转", en: "this year's carried in")
                : LocalizedText(zh: "上年度的结转下年度", en: "last year's carried out")
        }
        return named
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "结转 2 件，续办 2 件", en: "2 carried out, 2 carried in"),
            ExampleReport(cells: ["t3.carried-in.total": "2"]),
            previous: ExampleReport(year: 2023, cells: ["t3.carried-out.total": "2"])),
        RuleExample(
            LocalizedText(zh: "结转 2 件，只见 0 件", en: "2 carried out, none carried in"),
            ExampleReport(),
            previous: ExampleReport(
                year: 2023, cells: ["t3.carried-out.natural": "2", "t3.carried-out.total": "2"]),
            findings: [.fail("t3.carried-in.natural", severity: .warning), .fail("t3.carried-in.total")]),
        RuleExample(
            LocalizedText(zh: "跨格式也核对", en: "across editions of the form"),
            ExampleReport(year: 2021, cells: ["t3.carried-in.total": "1"]),
            previous: ExampleReport(.y2019, year: 2020), findings: [.fail("t3.carried-in.total")]),
        RuleExample(
            LocalizedText(zh: "上年度结转空白", en: "last year's carried out is blank"),
            ExampleReport(cells: ["t3.carried-in.total": "2"]),
            previous: ExampleReport(year: 2023, cells: ["t3.carried-out.total": ""]),
            findings: [.notAssessable("t3.carried-in.total")]),
        RuleExample(
            LocalizedText(zh: "上年度报告未载入", en: "no report of the year before"),
            ExampleReport(cells: ["t3.carried-in.total": "2"])),
        RuleExample(
            LocalizedText(zh: "相隔两年不核对", en: "two years apart"),
            ExampleReport(cells: ["t3.carried-in.total": "2"]), previous: ExampleReport(year: 2022)),
    ]
}
