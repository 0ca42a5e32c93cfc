internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// what the prose says of last year is not what last year's report says.
    static let lastYearMisstated = Rule(
        RuleDescription(
            id: "X-12", name: "LastYearMisstated", severity: .warning,
            title: LocalizedText(
                zh: "正文所说的上年数与上年度报告不符", en: "the text says other numbers of last year than last year's report"),
            explanation: LocalizedText(
                zh: """
                    正文所说的上年结转申请件数，与上一年度报告的结转下年度总计比较；正文所说的去年（上年度）收到申请件数，\
                    与上一年度报告的本年新收，或者新收加上年结转比较。只看紧接着写明件数、没有说到月份和其他机关的句子；\
                    正文与本年度表三的上年结转一致的，由 X-01 指出。
                    """,
                en: """
                    Requests that the text says were carried in from last year are held against what last year's \
                    report carried out, requests that it says came in last year against those received then, with or \
                    without those carried in. Only plain statements count, without months or other organs; where the \
                    text agrees with this year's table 3, X-01 tells of it.
                    """),
            basis: LocalizedText(
                zh: "常理：同一个数在两年的报告中应当一致；国办公开办函〔2021〕30号要求年度报告内容准确",
                en: """
                    common sense: one number is the same in both reports; circular 国办公开办函〔2021〕30号 asks for \
                    accurate reports
                    """),
            benignCauses: [
                LocalizedText(zh: "正文按另外的范围或者口径统计", en: "the text counts something wider or narrower"),
                LocalizedText(zh: "上年度报告公布后有更正", en: "last year's report was corrected"),
            ],
            examples: examples),
        whereFound: carriedIn + pastYears + fiscalYears.map { "\($0)年" },
        reads: { reading, report in
            guard let before = reading.scope.previous(of: reading.index) else { return }
            for hit in reading.hits {
                let claim: PastClaim? =
                    hit.phrase < carriedIn.count
                    ? PastClaim(carriedIn: hit.range, reading)
                    : isLastYear(hit.phrase, of: reading.report.year) ? PastClaim(received: hit.range, reading) : nil
                if let claim, let observation = claim.observation(reading, before) { report(observation) }
            }
        })

    private static let carriedIn = ["上年结转", "上年度结转", "上一年结转", "上一年度结转", "去年结转", "去年度结转"]
    private static let pastYears = ["去年", "上年", "上一年"]
    private static let fiscalYears = Array(2018...2040)

    /// Whether a phrase means the year before: 去年, or a year by its number.
    private static func isLastYear(_ phrase: Int, of year: Int) -> Bool {
        let number = phrase - carriedIn.count - pastYears.count
        return number < 0 || fiscalYears[number] == year - 1
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "正文说结转 3 件，上年度报告是 2 件", en: "3 carried in by the text, 2 by last year's report"),
            ExampleReport(
                cells: ["t3.carried-in.total": "2"], prose: .overview("2024年新收政府信息公开申请5件，上年结转3件。")),
            previous: ExampleReport(year: 2023, cells: ["t3.carried-out.total": "2"]),
            findings: [.fail(quotes: ["上年结转3件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "结转相符", en: "what was carried in agrees"),
            ExampleReport(
                cells: ["t3.carried-in.total": "2"], prose: .overview("2024年新收政府信息公开申请5件，上年度结转2件。")),
            previous: ExampleReport(year: 2023, cells: ["t3.carried-out.total": "2"])),
        RuleExample(
            LocalizedText(zh: "正文与本年度表三一致，由 X-01 指出", en: "the text agrees with this year's table: told by X-01"),
            ExampleReport(
                cells: ["t3.carried-in.total": "3"], prose: .overview("2024年新收政府信息公开申请5件，上年结转3件。")),
            previous: ExampleReport(year: 2023, cells: ["t3.carried-out.total": "2"])),
        RuleExample(
            LocalizedText(zh: "结转的是案件或者资金", en: "cases or money were carried in"),
            ExampleReport(prose: .overview("办理行政复议案件4件，其中上年结转3件；上年结转资金12万元。")),
            previous: ExampleReport(year: 2023)),
        RuleExample(
            LocalizedText(zh: "去年收到 4 件，上年度报告是 6 件", en: "4 last year by the text, 6 by the report"),
            ExampleReport(prose: .overview("收到政府信息公开申请2件，比去年收到申请4件有所减少。")),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "6"]),
            findings: [.fail(quotes: ["去年收到申请4件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "较去年的 5 件增加，上年度报告是 4 件", en: "more than the 5 of last year, which had 4 by its report"),
            ExampleReport(prose: .overview("收到政府信息公开申请6件（自然人5件、企业1件），较去年的5件增加1件。")),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "4"]),
            findings: [.fail(quotes: ["去年的5件"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "去年的答复件数", en: "what was answered last year"),
            ExampleReport(prose: .overview("收到政府信息公开申请6件，答复6件，较去年的5件增加1件。")),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "4"])),
        RuleExample(
            LocalizedText(zh: "连上年结转一并计算", en: "with those carried in"),
            ExampleReport(prose: .overview("2023年共收到政府信息公开申请7件，2024年减为2件。")),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "6", "t3.carried-in.total": "1"])),
        RuleExample(
            LocalizedText(zh: "比去年增加的件数", en: "how many more than last year"),
            ExampleReport(prose: .overview("收到政府信息公开申请8件，较去年收到申请增加2件。")),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "6"])),
        RuleExample(
            LocalizedText(zh: "只说某个月", en: "of one month only"),
            ExampleReport(prose: .overview("2023年12月收到政府信息公开申请1件，已在2024年1月办结。")),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "6"])),
        RuleExample(
            LocalizedText(zh: "说的是更早的年度", en: "an earlier year"),
            ExampleReport(prose: .overview("2022年收到政府信息公开申请9件。")),
            previous: ExampleReport(year: 2023, cells: ["t3.new.total": "6"])),
    ]
}

/// What the prose says of the year before: a count of requests with the words that say so.
private struct PastClaim {
    let value: Quantity
    /// From the words on last year to the count.
    let range: Range<Int>
    private let kind: Kind

    private enum Kind {
        case carriedIn
        case received
    }

    /// 上年结转3件, where the requests were spoken of before.
    init?(carriedIn hit: Range<Int>, _ reading: ReportReading) {
        guard let count = Self.count(behind: hit, reading),
            !Self.says(Self.others, in: hit.upperBound..<count.range.lowerBound, reading),
            Self.isOnRequests(count.range.upperBound, reading)
        else { return nil }
        value = count
        range = hit.lowerBound..<count.range.upperBound
        kind = .carriedIn
    }

    /// 去年收到申请4件.
    init?(received hit: Range<Int>, _ reading: ReportReading) {
        guard let count = Self.count(behind: hit, reading) else { return nil }
        let words = hit.upperBound..<count.range.lowerBound
        guard Self.isOnReceived(words, reading) || Self.isCompared(hit, count, reading) else { return nil }
        value = count
        range = hit.lowerBound..<count.range.upperBound
        kind = .received
    }

    /// The finding; nil where the count is what one of the readings of last year's report makes it.
    func observation(_ reading: ReportReading, _ before: Int) -> Observation? {
        let cells = reading.scope.corpus.cells
        func number(_ address: String) -> ExactDecimal? {
            CellAddress(address).flatMap { cells.number($0, of: before) }
        }
        let address = kind == .carriedIn ? "t3.carried-out.total" : "t3.new.total"
        guard let cell = CellAddress(address), let expected = number(address), !value.allows(expected) else {
            return nil
        }
        switch kind {
        case .carriedIn:
            let stated = CellAddress("t3.carried-in.total").flatMap(reading.number)
            if let stated, value.allows(stated) { return nil }
        case .received:
            let sum = number("t3.carried-in.total").map { DecimalSum(expected) + DecimalSum($0) }
            if sum == DecimalSum(value.value) { return nil }
        }
        let quote = reading.prose.text(of: range)
        let name = CellNames(form: reading.scope.corpus.reports[before].form).cell(cell)
        var observation = Observation(
            reading, at: [range],
            message: LocalizedText(
                zh: "正文称“\(quote)”，上年度报告的“\(name.zh)”为 \(expected)。",
                en: "the text says “\(quote)”, last year's report has \(expected) in “\(name.en)”."))
        observation.reports.append(before)
        observation.sums = [
            CheckedSum(
                relation: .equal, targets: [],
                terms: [FindingTerm(cell, cells.cell(cell, of: before), .expected, report: 1)])
        ]
        return observation
    }

    /// Whether words say that requests were received, in a whole year and by the organ.
    private static func isOnReceived(_ words: Range<Int>, _ reading: ReportReading) -> Bool {
        says(receiving, in: words, reading) && says(request, in: words, reading)
            && !says(others, in: words, reading) && !says(narrower, in: words, reading)
    }

    /// Whether last year's count stands beside this year's of requests: 收到申请6件，较去年的5件增加1件.
    private static func isCompared(_ hit: Range<Int>, _ count: Quantity, _ reading: ReportReading) -> Bool {
        let scalars = reading.prose.scalars
        let words = hit.upperBound..<count.range.lowerBound
        let isPlain = EarlierYear.isFilled(words, of: scalars, withVerbs: says(receiving, in: words, reading))
        guard isPlain, hit.lowerBound > 0, beside.contains(scalars[hit.lowerBound - 1]) else { return false }
        // 收到申请6件，去年的5件已办结
        let isStatement =
            !words.contains { scalars[$0] == 0x7684 } && clauseEnds.contains(scalars[count.range.upperBound])
        guard scalars[hit.lowerBound - 1] != 0x2C || isStatement else { return false }
        let start = reading.prose.parts[reading.prose.part(at: hit.lowerBound)].range.lowerBound
        var end = hit.lowerBound
        // What stands in brackets that are closed again is a part, as 自然人 is.
        var openBrackets = 0
        for quantity in reading.quantities.reversed() where quantity.range.upperBound <= hit.lowerBound {
            guard quantity.range.lowerBound >= start else { return false }
            for position in (quantity.range.upperBound..<end).reversed() {
                if scalars[position] == 0x29 { openBrackets += 1 }
                if scalars[position] == 0x28 { openBrackets = max(0, openBrackets - 1) }
            }
            end = quantity.range.lowerBound
            let clause = clause(before: end, from: start, scalars)
            if openBrackets > 0 || says(changes, in: clause, reading) { continue }
            return quantity.unit == count.unit && isOnReceived(clause, reading)
        }
        return false
    }

    private static func clause(before end: Int, from start: Int, _ scalars: [UInt32]) -> Range<Int> {
        var first = end
        while first > start, !clauseEnds.contains(scalars[first - 1]) { first -= 1 }
        return first..<end
    }

    private static let clauseEnds = ScalarSet(",;:。()\n")
    /// What stands before the year of a count that is compared: 较去年的5件, （去年5件）, ，去年为5件.
    private static let beside = ScalarSet("较比由从与(,")
    private static let changes = WordList("增", "减", "同比", "上升", "下降")

    /// The first count of pieces behind some words of the same clause.
    private static func count(behind hit: Range<Int>, _ reading: ReportReading) -> Quantity? {
        let end = hit.upperBound + reach
        guard let count = reading.contents.quantities.first(where: { $0.range.lowerBound >= hit.upperBound }),
            count.range.lowerBound <= end, pieces.contains(count.unit)
        else { return nil }
        // A mark or the end of the sentence in between: the number is of something else.
        let isOneClause = reading.prose.scalars[hit.upperBound..<count.range.lowerBound].allSatisfy { scalar in
            switch scalar {
            case 0x0A, 0x2C, 0x3B, 0x3002: false  // line feed , ; 。
            default: true
            }
        }
        return isOneClause ? count : nil
    }

    /// Whether the last that the prose spoke of is requests, not cases, proposals or calls.
    private static func isOnRequests(_ end: Int, _ reading: ReportReading) -> Bool {
        let prose = reading.prose
        let part = prose.part(at: end - 1)
        let start = prose.parts[max(0, part - 2)].range.lowerBound
        guard let request = Self.request.last(in: prose, start..<end) else { return false }
        return !says(others, in: request.lowerBound..<end, reading)
    }

    private static func says(_ words: WordList, in range: Range<Int>, _ reading: ReportReading) -> Bool {
        words.occurs(in: reading.prose, range)
    }

    /// Scalars between the words and the count.
    private static let reach = 24
    private static let pieces = UnitSet("件", "份", "条", "宗", "")
    private static let request = WordList("申请")
    private static let receiving = WordList("收到", "受理", "接收", "接到", "新收", "收办")
    /// What else is received, pending or carried over.
    private static let others = WordList("复议", "诉讼", "提案", "建议", "议案", "信访", "工单", "热线", "来信", "案件", "咨询")
    /// What makes a statement one of less than the year, of more than the organ or of a difference.
    private static let narrower = WordList([
        "月", "季度", "半年", "以来", "全县", "全区", "全市", "全系统", "各部门", "协助", "其中", "增", "减", "多", "少", "占",
    ])
}
