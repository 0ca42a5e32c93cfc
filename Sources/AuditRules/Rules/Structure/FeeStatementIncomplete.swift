internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// S-13: the statement on fees lacks one of its parts, or is not on the fiscal year.
    static let feeStatementIncomplete = Rule(
        RuleDescription(
            id: "S-13", name: "FeeStatementIncomplete", severity: .info,
            title: LocalizedText(zh: "信息处理费的说明不完整", en: "the statement on fees is not complete"),
            explanation: LocalizedText(
                zh: """
                    通常写明本年度发出收费通知的件数、总金额和实际收取的金额；没有发出收费通知的，说明这一点就够了。\
                    缺少其中一项的作提示。写“截至目前”的按警告处理：报告期是整个年度，“目前”是写报告的那天。
                    """,
                en: """
                    Commonly it gives how many fee notices were issued in the year, their sum and what was collected; where no \
                    notice was issued it is enough to say so. A missing part is for information. “Up to now” (截至目前) is a \
                    warning: the period is the fiscal year, and now is the day on which the report was written.
                    """),
            basis: LocalizedText(
                zh: "填报惯例：收费通知件数、总金额、实际收取金额三项（未见明文）",
                en: "practice: notices, their sum and what was collected (no written rule was found)"),
            editions: [.y2021],
            benignCauses: [
                LocalizedText(
                    zh: "没有收费的，许多地方只要求写明未收取", en: "where none was charged many places ask for no more than that")
            ],
            examples: [
                RuleExample(LocalizedText(zh: "三项齐全", en: "all three"), ExampleReport(prose: ExampleProse())),
                RuleExample(
                    LocalizedText(zh: "没有发出收费通知", en: "no notice was issued"),
                    ExampleReport(prose: ExampleProse(others: ["2024年未发出收费通知，也没有收取信息处理费。"]))),
                RuleExample(
                    LocalizedText(zh: "没有说收费通知", en: "nothing is said of notices"),
                    ExampleReport(prose: ExampleProse(others: ["柳溪镇未收取任何信息处理费。"])),
                    findings: [.fail(quotes: ["柳溪镇未收取任何信息处理费。"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "发出了通知，没有说总金额", en: "notices were issued, but for what sum is not said"),
                    ExampleReport(prose: ExampleProse(others: ["2024年发出收费通知2件，实际收取信息处理费400元。"])),
                    findings: [.fail(quotes: ["2024年发出收费通知2件，实际收取信息处理费400元。"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "发出了通知，没有说收取多少", en: "notices were issued, but what was collected is not said"),
                    ExampleReport(prose: ExampleProse(others: ["2024年发出信息处理费收费通知2件，总金额400元。"])),
                    findings: [.fail(quotes: ["2024年发出信息处理费收费通知2件，总金额400元。"], severity: .info)]),
                RuleExample(
                    LocalizedText(zh: "写“截至目前”", en: "it says 截至目前"),
                    ExampleReport(prose: ExampleProse(others: ["截至目前未发出信息处理费收费通知书，不存在收取信息处理费的情况。"])),
                    findings: [
                        .fail(quotes: ["截至目前"], severity: .warning)
                    ]),
                RuleExample(
                    LocalizedText(zh: "没有收费说明，由 S-11、S-12 指出", en: "no statement at all is told by S-11 and S-12"),
                    ExampleReport(prose: ExampleProse(others: ["无"]))),
            ]),
        phrases: FeeStatement.phrases + FeeParts.phrases,
        reads: { reading, report in
            guard reading.year >= 2021 else { return }
            let statement = FeeStatement(reading)
            guard !statement.isEmpty else { return }
            let parts = FeeParts(reading, statement)
            let prose = reading.prose
            if !parts.isLoose.isEmpty {
                report(
                    Observation(
                        reading, severity: .warning, subject: "period", at: parts.isLoose,
                        message: LocalizedText(
                            zh: "“\(prose.text(of: parts.isLoose[0]))”不是报告年度，应写明 \(reading.year) 年度的情况。",
                            en:
                                "“\(prose.text(of: parts.isLoose[0]))” is not the fiscal year; the statement should be on "
                                + "\(reading.year).")))
            }
            guard let lacking = parts.lacking, reading.isSimplified else { return }
            report(
                Observation(
                    reading, subject: "parts", at: statement.parts.map { prose.parts[$0].range },
                    message: LocalizedText(
                        zh: "信息处理费的说明没有写\(lacking.zh)。", en: "the statement on fees does not give \(lacking.en).")))
        })
}

/// What a statement on fees gives.
private struct FeeParts {
    /// Where it says up to now instead of naming the year.
    private(set) var isLoose: [Range<Int>] = []
    private var hasNotices = false
    private var hasSum = false
    private var hasCollected = false
    /// Whether a notice was issued or something was collected.
    private var isCharged = false

    static let phrases = notices + sums + collected + loose

    private static let notices = ["收费通知", "缴费通知", "通知书"]
    private static let sums = ["总金额", "金额", "共计", "合计"]
    private static let collected = ["收取", "实收", "未收", "缴纳", "收费0", "已缴", "入库"]
    private static let loose = ["截至目前", "截止目前", "到目前为止", "目前为止", "至今"]

    init(_ reading: ReportReading, _ statement: FeeStatement) {
        let prose = reading.prose
        for hit in reading.hits where hit.phrase >= FeeStatement.phrases.count {
            let part = prose.part(at: hit.range.lowerBound)
            guard statement.parts.contains(part) else { continue }
            switch hit.phrase - FeeStatement.phrases.count {
            case 0..<Self.notices.count: hasNotices = true
            case ..<(Self.notices.count + Self.sums.count): hasSum = true
            case ..<(Self.notices.count + Self.sums.count + Self.collected.count): hasCollected = true
            default: isLoose.append(hit.range)
            }
        }
        isCharged = statement.parts.contains { Self.counts(in: prose.parts[$0].range, prose) }
    }

    /// What is lacking; nil where nothing is.
    var lacking: LocalizedText? {
        if !hasNotices { return LocalizedText(zh: "发出收费通知的件数", en: "how many fee notices were issued") }
        guard isCharged else { return nil }
        switch (hasSum, hasCollected) {
        case (true, true): return nil
        case (false, true): return LocalizedText(zh: "收费通知的总金额", en: "the sum of the notices")
        case (true, false): return LocalizedText(zh: "实际收取的金额", en: "what was collected")
        case (false, false):
            return LocalizedText(zh: "总金额和实际收取的金额", en: "the sum of the notices and what was collected")
        }
    }

    /// Whether a number other than zero counts notices or yuan in a range.
    private static func counts(in range: Range<Int>, _ prose: Prose) -> Bool {
        let scalars = prose.scalars
        return range.contains { position in
            guard units.contains(scalars[position]), position > range.lowerBound else { return false }
            var start = position
            while start > range.lowerBound, isOfNumber(scalars[start - 1]) { start -= 1 }
            return (start..<position).contains { scalars[$0] >= 0x31 && scalars[$0] <= 0x39 }
        }
    }

    private static func isOfNumber(_ scalar: UInt32) -> Bool {
        (scalar >= 0x30 && scalar <= 0x39) || scalar == 0x2E || scalar == 0x2C
    }

    private static let units = ScalarSet("件份元万次")
}
