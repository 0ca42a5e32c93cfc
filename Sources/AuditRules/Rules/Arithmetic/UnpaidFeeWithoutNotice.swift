internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// requests were dropped for fees not paid in time, and the prose tells of no notice of fees.
    static let unpaidFeeWithoutNotice = Rule(
        RuleDescription(
            id: "A-16", name: "UnpaidFeeWithoutNotice", severity: .warning,
            title: LocalizedText(zh: "逾期未缴费有件数而未写明收费通知", en: "unpaid fees without a notice of fees"),
            explanation: LocalizedText(
                zh: """
                    表三填报有申请人逾期未按收费通知要求缴纳费用而不再处理的申请，就应发出过收费通知；正文却写明没有发出收费通知，\
                    或者没有写到收费通知。正文提到收费通知而没有写明件数的，不作判断。
                    """,
                en: """
                    Table 3 counts requests that were dropped because fees were not paid as a notice asked, so notices were \
                    issued; the prose says that none were, or says nothing of notices. Where it speaks of notices without \
                    saying how many, nothing is judged.
                    """),
            basis: LocalizedText(
                zh: "《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）：逾期未缴费以发出收费通知为前提",
                en: """
                    the rules on processing fees (国办函〔2020〕109号): fees are overdue only after a notice of fees
                    """),
            editions: [.y2021],
            benignCauses: [
                LocalizedText(zh: "收费通知在上一年度发出", en: "the notice was issued in the year before"),
                LocalizedText(
                    zh: "发出了收费通知但未收到费用，正文只写了未收取", en: "notices were issued and not paid, and only that is told"),
            ],
            examples: examples),
        phrases: ["收费通知", "缴费通知", "收费告知"],
        reads: { reading, report in
            guard let cell = dropped.last(where: { reading.number($0)?.isSome ?? false }), reading.report.year >= 2021,
                reading.prose.range(of: .others) != nil
            else { return }
            let notices = reading.hits.map { FeeNotice(reading.prose, $0.range) }.filter { !$0.isLabel }
            guard notices.allSatisfy({ $0.isDenied }) else { return }
            let term = FindingTerm(cell, reading.cell(cell), .actual)
            var observation = Observation(
                reading, subject: "", at: notices.map(\.clause),
                message: message(term.number?.description ?? "", isDenied: !notices.isEmpty))
            observation.sums = [CheckedSum(relation: .count, targets: [cell], terms: [term])]
            report(observation)
        })

    /// The requests dropped for fees that were not paid, the total last.
    private static let dropped = Form.edition2021.addresses(.requests, "other.2") ?? []

    private static func message(_ count: String, isDenied: Bool) -> LocalizedText {
        return isDenied
            ? LocalizedText(
                zh: "表三有 \(count) 件申请因逾期未按收费通知要求缴纳费用不再处理，正文却写明没有发出收费通知，请核对。",
                en: """
                    table 3 has \(count) requests dropped because a notice of fees was not paid in time, yet the prose says \
                    that no notice was issued; please check.
                    """)
            : LocalizedText(
                zh: "表三有 \(count) 件申请因逾期未按收费通知要求缴纳费用不再处理，正文没有写明发出过收费通知，请核对。",
                en: """
                    table 3 has \(count) requests dropped because a notice of fees was not paid in time, and the prose tells \
                    of no such notice; please check.
                    """)
    }

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "没有逾期未缴费的申请", en: "no request was dropped for fees"),
            ExampleReport(prose: ExampleProse())),
        RuleExample(
            LocalizedText(zh: "发出收费通知 2 件", en: "2 notices were issued"),
            ExampleReport(
                cells: ["t3.other.2.total": "2"], prose: ExampleProse(others: ["2024年度发出收费通知2件，总金额400元，均未缴纳。"]))),
        RuleExample(
            LocalizedText(zh: "写明没有发出收费通知", en: "it says that no notice was issued"),
            ExampleReport(cells: ["t3.other.2.natural": "2", "t3.other.2.total": "2"], prose: ExampleProse()),
            findings: [
                .fail("t3.other.2.total", quotes: ["2024年度发出收费通知0件"], severity: .warning)
            ]),
        RuleExample(
            LocalizedText(zh: "只写未收取信息处理费", en: "it only says that no fees were collected"),
            ExampleReport(
                cells: ["t3.other.2.total": "2"], prose: ExampleProse(others: ["2024年未收取信息处理费。"])),
            findings: [.fail("t3.other.2.total", severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "未收取，但发出过通知", en: "none were collected, but notices were issued"),
            ExampleReport(
                cells: ["t3.other.2.total": "2"],
                prose: ExampleProse(others: ["2024年依规向两名申请人发出收费通知书，申请人逾期未缴纳，未收取信息处理费。"]))),
        RuleExample(
            LocalizedText(zh: "件数写在后面", en: "the number comes later"),
            ExampleReport(
                cells: ["t3.other.2.total": "2"],
                prose: ExampleProse(others: ["2024年发出收费通知的件数、总金额以及实际收取的总金额分别为2件、400元、0元。"]))),
        RuleExample(
            LocalizedText(zh: "空白不当作零，也不当作有", en: "a blank is neither zero nor some"),
            ExampleReport(cells: ["t3.other.2": ""], prose: ExampleProse())),
    ]
}

/// What a clause of the prose says of notices of fees.
private struct FeeNotice {
    /// The clause, between commas, semicolons and full stops.
    let clause: Range<Int>
    /// Whether it only names a row of the form or the rule that fees are due when a notice asks for them.
    let isLabel: Bool
    /// Whether it says that there were none.
    let isDenied: Bool

    init(_ prose: Prose, _ phrase: Range<Int>) {
        let part = prose.parts[prose.part(at: phrase.lowerBound)].range
        let scalars = prose.scalars
        var start = phrase.lowerBound
        while start > part.lowerBound, !Self.ends.contains(scalars[start - 1]) { start -= 1 }
        var end = phrase.upperBound
        while end < part.upperBound, !Self.ends.contains(scalars[end]) { end += 1 }
        clause = start..<end
        let before = scalars[max(start, phrase.lowerBound - 2)..<phrase.lowerBound]
        isLabel = before.contains(where: Self.byNotice.contains) || prose.parts[prose.part(at: start)].kind != .sentence
        let inClause = FeeCount(scalars[clause])
        let behind = FeeCount(scalars[end..<part.upperBound])
        let isNegated =
            scalars[start..<phrase.lowerBound].contains(where: Self.negations.contains)
            || scalars[phrase.upperBound..<end].contains(where: Self.nothing.contains)
        isDenied = !inClause.isSome && (inClause.isZero || isNegated || (!behind.isSome && behind.isZero))
    }

    private static let ends = ScalarSet(",;。")
    /// As in 未发出收费通知.
    private static let negations = ScalarSet("未无没零")
    /// As in 收费通知：无; 未 behind the phrase is about paying.
    private static let nothing = ScalarSet("无零")
    /// As in 未按收费通知要求缴纳.
    private static let byNotice = ScalarSet("按照据")
}

/// How many notices some text speaks of.
private struct FeeCount {
    /// Whether there is a count that is not zero.
    private(set) var isSome = false
    /// Whether there is a count of zero.
    private(set) var isZero = false

    init(_ scalars: ArraySlice<UInt32>) {
        for unit in scalars.indices where Self.units.contains(scalars[unit]) {
            let digits = scalars[..<unit].reversed().prefix { Self.digits.contains($0) }
            if digits.isEmpty { continue }
            if digits.allSatisfy(Self.zeros.contains) { isZero = true } else { isSome = true }
        }
    }

    private static let units = ScalarSet("件份次张个名人封宗笔")
    private static let digits = ScalarSet("0123456789一二三四五六七八九十百两〇零")
    private static let zeros = ScalarSet("0〇零")
}
