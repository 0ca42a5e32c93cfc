internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension Rule {
    /// T-17: the shares of one whole do not make 100%.
    static let sharesNotWhole = Rule(
        RuleDescription(
            id: "T-17", name: "SharesNotWhole", severity: .warning,
            title: LocalizedText(zh: "各项占比之和不是 100%", en: "shares of one whole do not make 100%"),
            explanation: LocalizedText(
                zh: "同一总数的各项占比相加不应超过 100%；列有“其他”的，应等于 100%。容许各项末位四舍五入。",
                en: """
                    The shares of one whole do not make more than 100%, and exactly 100% where 其他 is one of them, the last \
                    digit of each rounded.
                    """),
            basis: LocalizedText(
                zh: "国办公开办函〔2021〕30号要求年度报告内容准确；占比之和应为 100%",
                en: "circular 国办公开办函〔2021〕30号 asks for accurate reports; shares of one whole make 100%"),
            benignCauses: [
                LocalizedText(zh: "各类之间有交叉", en: "the kinds overlap"),
                LocalizedText(zh: "各项占比的总数不同", en: "the shares are of different wholes"),
            ],
            parameters: [.shareTolerance], examples: SharesNotWholeExamples.all),
        reads: { reading, report in
            guard reading.quantities.contains(where: { $0.unit == .percent }) else { return }
            let prose = reading.prose
            for group in ShareReader(prose, reading.quantities, reading.breakdowns).read() {
                let shares = group.filter { !$0.isRate && $0.percent.bound == .exact }
                let list = ShareList(shares: shares, prose: prose, tolerance: reading.settings.number(.shareTolerance))
                guard shares.count == group.count, list.isWrong else { continue }
                let numbers = shares.map { prose.text(of: $0.percent.numberRange) + "%" }.joined(separator: " + ")
                report(
                    Observation(
                        reading, subject: prose.subject(shares[0].label), at: shares.map(\.percent.range),
                        message: LocalizedText(
                            zh: "各项占比 \(numbers) = \(list.sum)%，不是 100%。",
                            en: "the shares \(numbers) make \(list.sum)%, not 100%.")))
            }
        })
}

extension RuleParameter {
    fileprivate static let shareTolerance = RuleParameter(
        "T-17.tolerance", decimal: ExactDecimal(mantissa: 1, scale: 2),
        LocalizedText(
            zh: "占比之和在各项末位四舍五入之外容许的误差（百分点）",
            en: "how far shares may be off 100% beyond rounding of the last digit of each, in percentage points"))
}

/// The shares of a list.
private struct ShareList {
    let shares: [Share]
    let prose: Prose
    let tolerance: ExactDecimal

    var sum: DecimalSum { shares.reduce(DecimalSum.zero) { $0 + DecimalSum($1.percent.value) } }

    /// Whether they cannot be the shares of one whole.
    var isWrong: Bool {
        guard shares.count > 1, !hasChannels, !hasOtherWholes, !startsWithWhole else { return false }
        let hundred = DecimalSum(100)
        if hundred + allowed(shares.count) < sum { return true }
        return hasResidual && sum + allowed(shares.count) < hundred
    }

    /// What rounding of so many shares may add up to.
    private func allowed(_ count: Int) -> DecimalSum {
        shares.prefix(count).reduce(DecimalSum(tolerance)) {
            $0 + StatedPercentage.halfUnit(StatedPercentage.decimals(of: $1.percent, in: prose))
        }
    }

    /// Whether the first shares make 100% by themselves, so that what follows is of something else.
    private var startsWithWhole: Bool {
        var sum = DecimalSum.zero
        let hundred = DecimalSum(100)
        for (index, share) in shares.enumerated().dropLast() {
            sum += DecimalSum(share.percent.value)
            let allowed = allowed(index + 1)
            if hundred <= sum + allowed, sum <= hundred + allowed { return true }
        }
        return false
    }

    private var hasResidual: Bool {
        shares.contains { Self.residual.isFound(in: $0.label, of: prose.scalars) }
    }

    private var hasChannels: Bool {
        shares.filter { Self.channels.isFound(in: $0.label, of: prose.scalars) }.count > 1
    }

    /// Whether the wholes of two shares are known to differ.
    private var hasOtherWholes: Bool {
        let wholes = shares.compactMap { $0.wholes.first { $0.isCertain }?.quantity.value }
        return Set(wholes).count > 1
    }

    private static let residual = WordList(["其他", "其它", "其余"])
    private static let channels = WordList([
        "网站", "微信", "公众号", "微博", "公示栏", "公开栏", "新媒体", "平台", "报纸", "广播", "电视", "客户端", "线上", "线下",
    ])
}

/// The examples of T-17.
private enum SharesNotWholeExamples {
    static let all = [
        RuleExample(
            LocalizedText(zh: "占比之和为 100%", en: "the shares make 100%"),
            report("申请人中自然人占66.7%，企业占33.3%。")),
        RuleExample(
            LocalizedText(zh: "两组占比各为 100%", en: "two lists of shares make 100% each"),
            report("申请人中自然人占60%，企业占40%，结果中予以公开占70%，不予公开占30%。")),
        RuleExample(
            LocalizedText(zh: "同一信息在两个渠道发布", en: "the same was published in two ways"),
            report("信息中网站发布的占80%，微信发布的占45%。")),
        RuleExample(
            LocalizedText(zh: "只列了一部分", en: "only some shares are stated"),
            report("信息中通知类占40%，动态类占35%。")),
        RuleExample(
            LocalizedText(zh: "占比之和超过 100%", en: "the shares make more than 100%"),
            report("申请人中自然人占30%，企业占75%。"),
            findings: [.fail(quotes: ["30%", "75%"], severity: .warning)]),
        RuleExample(
            LocalizedText(zh: "列有“其他”而不足 100%", en: "less than 100% with 其他"),
            report("信息中通知类占40%，动态类占35%，其他占15%。"),
            findings: [.fail(quotes: ["40%", "35%", "15%"], severity: .warning)]),
    ]

    private static func report(_ paragraph: String) -> ExampleReport { ExampleReport(prose: .overview(paragraph)) }
}
