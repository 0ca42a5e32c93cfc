internal import ReportModel
internal import TextSupport

extension Rule {
    /// X-05: a table with numbers in it is the same as last year's.
    static let copiedTable = Rule(
        RuleDescription(
            id: "X-05", name: "CopiedTable", severity: .warning,
            title: LocalizedText(zh: "表格数据与上年度完全相同", en: "a table says what it said last year"),
            explanation: LocalizedText(
                zh: """
                    表二、表三或者表四的每一格都与上一年度报告相同，并且其中非零的数有好几个，可能照抄了上年度的表。\
                    合计、总计、（七）总计和存量（现行有效件数、对外公开总数量、上一年项目数量）不计入非零的数；\
                    数都很小的不提示；三张表都相同的，合起来计。全部为零的表从不提示。
                    """,
                en: """
                    Every cell of table 2, 3 or 4 says what it said in last year's report, and several of them are not \
                    zero: the table may have been copied. Totals and stocks are not counted, nor are tables of small \
                    numbers told of; where all three tables are the same they are counted together. Tables of zeros \
                    are never told of.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号把发布内容不准确、雷同列为追究责任的情形；数据恰好相同的可能性很小",
                en: """
                    circular 国办公开办函〔2021〕30号 counts inaccurate and copied reports among what is to be \
                    accounted for; that all numbers are the same again is unlikely
                    """),
            benignCauses: [
                LocalizedText(zh: "两年的数恰好相同", en: "the numbers of both years happen to be the same")
            ],
            parameters: [cellCount, largestNumber], examples: examples),
        check: { scope, report in
            let (least, largest) = (scope.settings.number(cellCount), scope.settings.number(largestNumber))
            let corpus = scope.corpus
            for years in scope.yearPairs {
                let copies = TableCopies(years, in: corpus)
                guard copies.reach(least, largest: largest) else { continue }
                report(
                    Observation(
                        reports: [years.report, years.previous],
                        sums: copies.cells.map {
                            CheckedSum(
                                comparing: $0, of: years.report, with: years.previous, in: corpus.cells)
                        },
                        message: message(copies, years, corpus)))
            }
        })

    private static let cellCount = RuleParameter(
        "X-05.cells", 3, LocalizedText(zh: "相同的非零的数至少这么多才提示", en: "how many equal numbers other than 0 there must be"))
    private static let largestNumber = RuleParameter(
        "X-05.largest", 5, LocalizedText(zh: "相同的数中最大的至少这么大才提示", en: "how large the largest of them must be"))

    private static func message(_ copies: TableCopies, _ years: AuditScope.YearPair, _ corpus: Corpus) -> LocalizedText
    {
        let names = CellNames(form: corpus.reports[years.report].form)
        let shown = copies.cells.prefix(3).map { address in
            let label = names.cell(address)
            let number = corpus.cells.number(address, of: years.report)?.description ?? ""
            return LocalizedText(zh: "\(label.zh) \(number)", en: "\(label.en) \(number)")
        }
        let list = LocalizedText.list(shown)
        let tables = LocalizedText.list(
            copies.tables.map { LocalizedText(zh: "表\($0.numeral)", en: "table \($0.rawValue)") })
        let more = copies.cells.count > shown.count
        return LocalizedText(
            zh: """
                \(tables.zh)与上年度报告完全相同，不计合计和存量，非零的数有 \(copies.cells.count) 个：\
                \(list.zh)\(more ? "等" : "")。
                """,
            en: """
                \(tables.en): every cell says what it said last year; beside totals and stocks \(copies.cells.count) \
                are other than 0: \(list.en)\(more ? ", …" : "").
                """)
    }

    private static let requests: KeyValuePairs<String, String?> = [
        "t3.new.natural": "7", "t3.new.total": "7", "t3.granted.natural": "5", "t3.granted.total": "5",
        "t3.unavailable.1.natural": "2", "t3.unavailable.1.total": "2", "t3.closed.natural": "7",
        "t3.closed.total": "7",
    ]

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "表三两年完全相同", en: "table 3 is the same in two years"),
            ExampleReport(cells: requests), previous: ExampleReport(year: 2023, cells: requests),
            findings: [
                .fail("t3.new.natural", "t3.granted.natural", "t3.unavailable.1.natural", severity: .warning)
            ]),
        RuleExample(
            LocalizedText(zh: "有一格不同", en: "one cell is another"),
            ExampleReport(cells: [
                "t3.new.natural": "7", "t3.new.total": "7", "t3.granted.natural": "5", "t3.granted.total": "5",
                "t3.unavailable.2.natural": "2", "t3.unavailable.2.total": "2", "t3.closed.natural": "7",
                "t3.closed.total": "7",
            ]), previous: ExampleReport(year: 2023, cells: requests)),
        RuleExample(
            LocalizedText(zh: "两年都是零报告", en: "all zero in both years"), ExampleReport(),
            previous: ExampleReport(year: 2023)),
        RuleExample(
            LocalizedText(zh: "两年各有一件申请", en: "one request in either year"),
            ExampleReport(cells: [
                "t3.new.natural": "1", "t3.new.total": "1", "t3.granted.natural": "1", "t3.granted.total": "1",
                "t3.closed.natural": "1", "t3.closed.total": "1",
            ]),
            previous: ExampleReport(
                year: 2023,
                cells: [
                    "t3.new.natural": "1", "t3.new.total": "1", "t3.granted.natural": "1", "t3.granted.total": "1",
                    "t3.closed.natural": "1", "t3.closed.total": "1",
                ])),
        RuleExample(
            LocalizedText(zh: "存量没有变化不算照抄", en: "a stock that stays is no copy"),
            ExampleReport(cells: ["t2.normative.in-force": "12", "t2.licences.decided": "30", "t2.fees.amount": "6"]),
            previous: ExampleReport(
                year: 2023,
                cells: ["t2.normative.in-force": "12", "t2.licences.decided": "30", "t2.fees.amount": "6"])),
        RuleExample(
            LocalizedText(zh: "跨格式时只看表三、表四", en: "across editions only tables 3 and 4"),
            ExampleReport(year: 2021, cells: requests), previous: ExampleReport(.y2019, year: 2020, cells: requests),
            findings: [
                .fail("t3.new.natural", "t3.granted.natural", "t3.unavailable.1.natural", severity: .warning)
            ]),
    ]
}
