internal import NarrativeClaims
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
        guard let first = stated.first, wholes[0].isCertain, stated.count == share.wholes.count,
            !stated.contains(where: { $0.agrees(within: tolerance) })
        else { return }
        let whole = wholes[0].quantity
        let percent = prose.text(of: share.percent.numberRange)
        report(
            Observation(
                reading, severity: first.isCutOff ? .info : nil, subject: subject(share.label, share.percent),
                at: [share.percent.range, part.range, whole.range],
                message: LocalizedText(
                    zh: "\(part.value) ÷ \(whole.value) = \(first.reckoned)%，正文称 \(percent)%。",
                    en: "\(part.value) of \(whole.value) is \(first.reckoned)%, the text says \(percent)%.")))
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
