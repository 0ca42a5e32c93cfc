internal import ReportModel
internal import TextSupport

extension Rule {
    /// A-09: 本年收费金额 is negative, finer than a fen, or so large that it may be in 元.
    static let feeAmountImplausible = Rule(
        RuleDescription(
            id: "A-09", name: "FeeAmountImplausible", severity: .warning,
            title: LocalizedText(zh: "收费金额不合常理", en: "an implausible amount of fees"),
            explanation: LocalizedText(
                zh: """
                    表二的本年收费金额以万元为单位，应不小于零，小数不超过 6 位（第 6 位即分）。金额超过本级机关的常见上限时，\
                    很可能是按元填报的，请核对单位。以设区的市以上人民政府名义的报告不核对上限。
                    """,
                en: """
                    The fees in table 2 are in units of 10,000 yuan: not negative, and with no more than six decimals, \
                    the sixth of which is a fen. An amount above what organs of this kind usually collect was probably \
                    given in yuan. Governments of cities and provinces have no such limit.
                    """),
            basis: LocalizedText(
                zh: "年度报告格式表二的栏目：本年收费金额（单位：万元）（国办公开办函〔2021〕30号）；上限为经验值",
                en: """
                    the column 本年收费金额（单位：万元） of table 2 of the form (circular 国办公开办函〔2021〕30号); the limits are \
                    experience
                    """),
            editions: [.y2021],
            benignCauses: [
                LocalizedText(zh: "确有大额收费", en: "the organ did collect that much"),
                LocalizedText(zh: "代收的费用一并填报", en: "fees collected for others are included"),
            ],
            parameters: [FeeLimit.township, FeeLimit.others, FeeLimit.decimals],
            examples: examples),
        check: { scope, report in
            guard let fee = CellAddress("t2.fees.amount") else { return }
            let limit = Int32(clamping: FeeLimit.least(scope.settings))
            let doubtful = Set(
                scope.candidates(with: fee, outside: 0...limit)
                    + scope.candidates(with: fee, in: [.blank, .unreadable]))
            for index in doubtful.sorted() where scope.corpus.reports[index].form.has(fee) {
                let cell = scope.corpus.cells.cell(fee, of: index)
                guard let (verdict, message) = judgement(cell, FeeLimit(scope, index)) else { continue }
                report(
                    Observation(
                        verdict: verdict, reports: [index],
                        sums: [
                            CheckedSum(relation: .count, targets: [fee], terms: [FindingTerm(fee, cell, .actual)])
                        ],
                        message: message))
            }
        })

    private static func judgement(_ cell: Cell, _ limit: FeeLimit) -> (Verdict, LocalizedText)? {
        guard let amount = cell.value.number else {
            guard cell.value.state == .blank || cell.value.state == .unreadable else { return nil }
            return (.notAssessable, missing(cell.value))
        }
        if amount.isNegative {
            return (
                .fail,
                LocalizedText(
                    zh: "行政事业性收费：本年收费金额填报为 \(amount) 万元，金额不应为负数。",
                    en: "administrative fees: the form says \(amount) (10,000 yuan), an amount cannot be negative.")
            )
        }
        if let most = limit.most, amount > most { return (.fail, tooMuch(amount, most)) }
        if Int(amount.scale) > limit.decimals {
            return (
                .fail,
                LocalizedText(
                    zh: "行政事业性收费：本年收费金额填报为 \(amount) 万元，小数有 \(amount.scale) 位，而第 6 位已经是分，请核对。",
                    en: """
                        administrative fees: the form says \(amount) (10,000 yuan), with \(amount.scale) decimals, the \
                        sixth of which is a fen already; please check.
                        """)
            )
        }
        return nil
    }

    private static func tooMuch(_ amount: ExactDecimal, _ most: ExactDecimal) -> LocalizedText {
        let inYuan =
            Int(amount.scale) + 4 <= ExactDecimal.maximumScale
            ? ExactDecimal(mantissa: amount.mantissa, scale: Int(amount.scale) + 4) : nil
        let zh = inYuan.map { "如按元填报，应为 \($0) 万元" } ?? "可能按元填报"
        let en = inYuan.map { "if it is in yuan it should say \($0)" } ?? "it may be in yuan"
        return LocalizedText(
            zh: "行政事业性收费：本年收费金额填报为 \(amount) 万元，超过本级机关的常见上限 \(most) 万元；\(zh)，请核对单位。",
            en: """
                administrative fees: the form says \(amount) (10,000 yuan), above the \(most) usual for such an organ; \
                \(en), please check the unit.
                """)
    }

    private static func missing(_ value: CellValue) -> LocalizedText {
        let state = value.state.wording
        let raw = value.raw.isEmpty ? "" : "“\(value.raw)”"
        return LocalizedText(
            zh: "行政事业性收费：本年收费金额\(raw)（\(state.zh)）不是以万元为单位的数，无法核对。",
            en: """
                administrative fees: the amount \(raw.isEmpty ? "" : raw + " ")(\(state.en)) is no number of 10,000 yuan, \
                it cannot be checked.
                """)
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "精确到分的金额", en: "an amount down to the fen"),
            ExampleReport(cells: ["t2.fees.amount": "190.457379"])),
        RuleExample(
            LocalizedText(zh: "镇填报 1904573.79，像是按元填报", en: "1904573.79 of a town, as if in yuan"),
            ExampleReport(cells: ["t2.fees.amount": "1904573.79"]),
            findings: [.fail("t2.fees.amount", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "正好达到上限", en: "just at the limit"), ExampleReport(cells: ["t2.fees.amount": "10000"])),
        RuleExample(
            LocalizedText(zh: "县级部门收费较多", en: "a county's department collects more"),
            ExampleReport(
                organ: Organ(name: "清河县自然资源局", county: "清河县"), cells: ["t2.fees.amount": "15000.5"])),
        RuleExample(
            LocalizedText(zh: "市人民政府的报告不核对上限", en: "a city's government has no limit"),
            ExampleReport(organ: Organ(name: "清河市人民政府"), cells: ["t2.fees.amount": "1200000"])),
        RuleExample(
            LocalizedText(zh: "负数", en: "a negative amount"), ExampleReport(cells: ["t2.fees.amount": "-0.5"]),
            findings: [.fail("t2.fees.amount", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "七位小数", en: "seven decimals"), ExampleReport(cells: ["t2.fees.amount": "3.1234567"]),
            findings: [.fail("t2.fees.amount", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "金额空白", en: "the amount is blank"), ExampleReport(cells: ["t2.fees.amount": ""]),
            findings: [.notAssessable("t2.fees.amount")]),
        RuleExample(
            LocalizedText(zh: "划线表示没有收费项目", en: "a dash says that there is no such fee"),
            ExampleReport(cells: ["t2.fees.amount": "/"])),
    ]
}

/// How much an organ's fees may be before the rule asks.
private struct FeeLimit {
    /// The most that is usual for the organ, in 万元; nil where there is no limit.
    let most: ExactDecimal?
    /// The most decimals.
    let decimals: Int

    static let township = RuleParameter(
        "A-09.township", 10_000,
        LocalizedText(zh: "乡镇、街道收费金额的常见上限（万元）", en: "the most fees usual for a township (10,000 yuan)"))
    static let others = RuleParameter(
        "A-09.others", 1_000_000,
        LocalizedText(
            zh: "县级人民政府和各级部门收费金额的常见上限（万元）",
            en: "the most fees usual for a county or a department (10,000 yuan)"))
    static let decimals = RuleParameter(
        "A-09.decimals", 6, LocalizedText(zh: "收费金额最多的小数位数", en: "the most decimals of an amount of fees"))

    init(_ scope: AuditScope, _ report: Int) {
        let parameter: RuleParameter? =
            switch OrganKind(scope.corpus.reports[report].organ) {
            case .township: Self.township
            case .government(.county), .department: Self.others
            case .government(.city), .government(.province): nil
            }
        most = parameter.map(scope.settings.number)
        let number = scope.settings.number(Self.decimals)
        decimals = number.isInteger ? Int(number.mantissa) : 0
    }

    /// The least of all limits, below which nothing is looked at, rounded down.
    static func least(_ settings: RuleSettings) -> Int64 {
        let least = min(settings.number(township), settings.number(others))
        let unit = (0..<Int(least.scale)).reduce(Int64(1)) { power, _ in power * 10 }
        return least.mantissa / unit
    }
}
