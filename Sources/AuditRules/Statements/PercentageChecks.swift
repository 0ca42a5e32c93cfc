internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

extension RuleParameter {
    static let percentageTolerance = RuleParameter(
        "T-16.tolerance", decimal: ExactDecimal(mantissa: 1, scale: 2),
        LocalizedText(
            zh: "百分比在末位四舍五入之外容许的误差（百分点）",
            en: "how far a percentage may be off beyond rounding of its last digit, in percentage points"))
}

/// Holds the percentages and changes of a report's prose against the numbers that are stated with them.
struct PercentageChecks {
    let reading: ReportReading

    private var tolerance: ExactDecimal { reading.settings.number(.percentageTolerance) }
    private var prose: Prose { reading.prose }

    /// Reports what does not agree.
    func run(_ report: (Observation) -> Void) {
        for group in ShareReader(prose, reading.quantities, reading.breakdowns).read() {
            for share in group { check(share, report) }
        }
        for change in ChangeReader(prose, reading.quantities, year: reading.year).read() { check(change, report) }
    }

    // MARK: Shares

    private func check(_ share: Share, _ report: (Observation) -> Void) {
        guard let part = share.part, share.percent.bound == .exact else { return }
        let wholes = share.wholes.filter { $0.quantity.bound == .exact && part.value <= $0.quantity.value }
        let stated = wholes.compactMap { whole in
            StatedPercentage(
                share.percent, in: prose, part: DecimalSum(part.value), whole: DecimalSum(whole.quantity.value))
        }
        guard let first = stated.first, stated.count == share.wholes.count,
            !stated.contains(where: { $0.agrees(within: tolerance) })
        else { return }
        if wholes[0].isCertain {
            self.report(share, part, [(wholes[0].quantity, first)], report)
        } else {
            let counts = zip(wholes.map(\.quantity), stated).filter { isCountOfRequests($0.0) }
            guard !counts.isEmpty, isShareOfRequests(part), !fitsTable(share, part) else { return }
            let others = counts.groupedInOrder { $0.0.value }.map { $0.elements[0] }
            self.report(share, part, Array(others.prefix(Self.mostWholes)), report)
        }
    }

    /// Reports a share that is none of the wholes.
    private func report(
        _ share: Share, _ part: Quantity, _ wholes: [(whole: Quantity, stated: StatedPercentage)],
        _ report: (Observation) -> Void
    ) {
        let percent = prose.text(of: share.percent.numberRange)
        let zh = wholes.map { "\(part.value) ÷ \($0.whole.value) = \($0.stated.reckoned)%" }
        let en = wholes.map { "\(part.value) of \($0.whole.value) is \($0.stated.reckoned)%" }
        report(
            Observation(
                reading, severity: wholes.contains { $0.stated.isCutOff } ? .info : nil,
                subject: subject(share.label, share.percent),
                at: [share.percent.range, part.range] + wholes.map(\.whole.range),
                message: LocalizedText(
                    zh: "\(zh.joined(separator: "，"))，正文称 \(percent)%。",
                    en: "\(en.joined(separator: ", ")), the text says \(percent)%.")))
    }

    /// As many wholes as are told of a share that may be of several.
    private static let mostWholes = 3

    // Of several counts before it a share of requests must be of one, or of a total of table 三.

    private func isShareOfRequests(_ part: Quantity) -> Bool {
        reading.claims.contains { claim in
            switch claim.subject {
            case .outcome, .applicants: claim.numberRange == part.range
            default: false
            }
        }
    }

    private func isCountOfRequests(_ whole: Quantity) -> Bool {
        reading.claims.contains { claim in
            if case .requests = claim.subject { claim.numberRange == whole.range } else { false }
        }
    }

    /// Whether a share is of what came in or was closed by table 三; a total that is missing may be the whole.
    private func fitsTable(_ share: Share, _ part: Quantity) -> Bool {
        let judge = ClaimJudge(reading)
        return ClaimReadings.of(reading.report.form).of(.requests(.handled)).contains { way in
            guard let total = judge.total(way, of: reading.index) else { return true }
            let stated = StatedPercentage(share.percent, in: prose, part: DecimalSum(part.value), whole: total)
            return stated?.agrees(within: tolerance) == true
        }
    }

    /// The words that name a number and what it is, without digits.
    private func subject(_ label: Range<Int>, _ number: Quantity) -> String {
        prose.subject(label) + "/" + number.unit.text
    }

    // MARK: Changes

    private func check(_ change: StatedChange, _ report: (Observation) -> Void) {
        let current = DecimalSum(change.current.value)
        let base: DecimalSum
        switch change.base {
        case .stated(let quantity): base = DecimalSum(quantity.value)
        case .difference(let quantity, let rises):
            let difference = DecimalSum(quantity.value)
            base = rises ? current - difference : current + difference
        }
        let rose = !(current < base)
        let difference = rose ? current - base : base - current
        let figures = Figures(current: current, base: base, difference: difference, rose: rose)
        if change.change.unit == .percent {
            checkRate(change, figures, report)
        } else if difference != DecimalSum(change.change.value) || (rose != change.rises && difference != .zero) {
            self.report(change, figures, figures.wording(change.change.unit), report)
        }
    }

    /// The numbers of both years and how far they are apart; two that are the same rose by nothing.
    private struct Figures {
        var current: DecimalSum
        var base: DecimalSum
        var difference: DecimalSum
        var rose: Bool

        var areSame: Bool { difference == .zero }

        func wording(_ unit: Quantity.Unit) -> LocalizedText {
            let (zh, en) = rose ? ("增加", "a rise of") : ("减少", "a fall of")
            return LocalizedText(
                zh: "由 \(base) 到 \(current)，\(zh) \(difference) \(unit.text)",
                en: "from \(base) to \(current) is \(en) \(difference)")
        }
    }

    private func checkRate(_ change: StatedChange, _ figures: Figures, _ report: (Observation) -> Void) {
        guard
            let stated = StatedPercentage(change.change, in: prose, part: figures.difference, whole: figures.base)
        else { return }
        // Neither of nothing nor from a number to itself is there a way.
        let isRightWay = figures.rose == change.rises || figures.areSame || change.change.value.isZero
        if isRightWay, stated.agrees(within: tolerance) { return }
        var wording =
            figures.rose
            ? LocalizedText(zh: "增长", en: "a rise of") : LocalizedText(zh: "下降", en: "a fall of")
        wording.zh = "由 \(figures.base) 到 \(figures.current)，\(wording.zh) \(stated.reckoned)%"
        wording.en = "from \(figures.base) to \(figures.current) is \(wording.en) \(stated.reckoned)%"
        let onCurrent = StatedPercentage(
            change.change, in: prose, part: figures.difference, whole: figures.current)
        if isRightWay, onCurrent?.agrees(within: tolerance) == true {
            wording.zh += "（正文的数是以本年数为基数算得的）"
            wording.en += " (the stated one is reckoned on this year's number)"
        }
        let isCutOff = isRightWay && stated.isCutOff
        self.report(change, figures, wording, severity: isCutOff ? .info : nil, report)
    }

    private func report(
        _ change: StatedChange, _ figures: Figures, _ wording: LocalizedText, severity: Severity? = nil,
        _ report: (Observation) -> Void
    ) {
        let stated = change.change
        let isRate = stated.unit == .percent
        let number = prose.text(of: stated.numberRange) + (isRate ? "%" : "")
        let unit = isRate ? "" : " " + stated.unit.text
        let verb = change.rises ? (isRate ? "增长" : "增加") : (isRate ? "下降" : "减少")
        var ranges = [stated.range, change.current.range]
        switch change.base {
        case .stated(let quantity), .difference(let quantity, _): ranges.append(quantity.range)
        }
        let start = prose.parts[prose.part(at: change.current.range.lowerBound)].range.lowerBound
        let label = max(start, change.current.range.lowerBound - 16)..<change.current.range.lowerBound
        report(
            Observation(
                reading, severity: severity, subject: subject(label, stated), at: ranges,
                message: LocalizedText(
                    zh: "\(wording.zh)，正文称\(verb) \(number)\(unit)。",
                    en: "\(wording.en), the text says \(change.rises ? "up" : "down") \(number).")))
    }
}
