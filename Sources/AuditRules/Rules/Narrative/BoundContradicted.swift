internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-22: a number with 余 or 近 does not fit the exact number told elsewhere.
    static let boundContradicted = Rule(
        RuleDescription(
            id: "T-22", name: "BoundContradicted", severity: .info,
            title: LocalizedText(zh: "约数与另一处的确数不相容", en: "a rounded number does not fit the exact one"),
            explanation: LocalizedText(
                zh: """
                    正文一处写“70余条”“近70条”，另一处写出确数。“余”“多”指不少于这一数、又不到末位再进一；“近”“不足”指不超过这一数；\
                    “约”“左右”允许上下一成。
                    """,
                en: """
                    One place of the text says 70余条 or 近70条, another has the exact number. 余 and 多 mean this number or \
                    more, yet less than the next round one; 近 and 不足 no more; 约 and 左右 a tenth either way.
                    """),
            basis: LocalizedText(
                zh: "常理：约数应当包含另一处的确数", en: "common sense: a rounded number covers the exact one"),
            benignCauses: [
                LocalizedText(zh: "两处统计的渠道、时段或者范围不同", en: "the two places count other channels, periods or scopes")
            ],
            examples: examples),
        reads: { reading, report in
            for claim in reading.claims where claim.bound != .exact && claim.isOfYear(reading.report.year) {
                let exact = reading.claims.first {
                    $0.subject == claim.subject && $0.bound == .exact && $0.statement == .number
                        && $0.isOfYear(reading.report.year) && !claim.covers($0.value, in: reading.prose)
                }
                guard let exact else { continue }
                let quotes = [claim, exact].map { reading.prose.text(of: $0.range) }
                let subject = claim.subject.wording
                report(
                    Observation(
                        reading, subject: claim.subject.key, at: [claim.numberRange, exact.numberRange],
                        message: LocalizedText(
                            zh: "\(subject.zh)：正文写“\(quotes[0])”，另一处写“\(quotes[1])”，两者不相容。",
                            en: "\(subject.en): the text says “\(quotes[0])”, elsewhere “\(quotes[1])”, "
                                + "which does not fit.")))
            }
        })

    private static let examples = [
        RuleExample(
            LocalizedText(zh: "70 余条与 76 条相容", en: "70余条 fits 76"),
            ExampleReport(prose: .onDisclosure("全年公开信息70余条。", "2024年共公开政府信息76条。"))),
        RuleExample(
            LocalizedText(zh: "70 余条与 65 条不相容", en: "70余条 does not fit 65"),
            ExampleReport(prose: .onDisclosure("全年公开信息70余条。", "2024年共公开政府信息65条。")),
            findings: [.fail(quotes: ["70余条", "65条"], severity: .info)]),
        RuleExample(
            LocalizedText(zh: "70 余条与 80 条不相容", en: "70余条 does not fit 80"),
            ExampleReport(prose: .onDisclosure("全年公开信息70余条。", "2024年共公开政府信息80条。")),
            findings: [.fail(quotes: ["70余条", "80条"], severity: .info)]),
        RuleExample(
            LocalizedText(zh: "超过 70 条与 180 条相容", en: "more than 70 fits 180"),
            ExampleReport(prose: .onDisclosure("全年公开信息超过70条。", "2024年共公开政府信息180条。"))),
        RuleExample(
            LocalizedText(zh: "近 70 条与 71 条不相容", en: "近70条 does not fit 71"),
            ExampleReport(prose: .onDisclosure("全年公开信息近70条。", "2024年共公开政府信息71条。")),
            findings: [.fail(quotes: ["近70条", "71条"], severity: .info)]),
        RuleExample(
            LocalizedText(zh: "一个渠道的约数", en: "a rounded number of one channel"),
            ExampleReport(prose: .onDisclosure("全年通过网站公开信息70余条。", "2024年共公开政府信息180条。"))),
    ]
}

extension Claim {
    fileprivate func isOfYear(_ own: Int) -> Bool {
        reserve == nil && (year == .own || year == .named(own))
    }

    /// Whether a bound covers an exact number; 余 and 多 end before the next round number, 以上 and 超过 do not.
    fileprivate func covers(_ exact: ExactDecimal, in prose: Prose) -> Bool {
        guard allows(DecimalSum(exact)) else { return false }
        guard bound == .atLeast, numberRange.contains(where: { Self.vague.contains(prose.scalars[$0]) }) else {
            return true
        }
        return DecimalSum(exact) < DecimalSum(value) + DecimalSum(value.lastPlace)
    }

    /// 余 and 多
    private static let vague: Set<UInt32> = [0x4F59, 0x591A]
}

extension ExactDecimal {
    /// The power of ten of the last digit before the point that is no zero: 10 for 70, 100 for 1200.
    fileprivate var lastPlace: Int {
        var place = 1
        var rest = mantissa
        guard scale == 0, rest > 0 else { return place }
        while rest % 10 == 0 {
            rest /= 10
            place *= 10
        }
        return place
    }
}
