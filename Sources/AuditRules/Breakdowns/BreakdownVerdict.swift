internal import NarrativeClaims
internal import TextSupport

/// What the numbers of a breakdown come to, as far as its words allow a judgement.
enum BreakdownVerdict: Hashable {
    /// In order, or in order under a reading that the words allow.
    case inOrder
    /// The parts of a list that is all there is do not make their whole.
    case mismatch(Severity)
    /// The parts of a list that may be a choice make more than their whole.
    case exceeds
    /// One part of a list whose parts may overlap is more than the whole.
    case exceeded(by: Breakdown.Part)

    /// How much of a whole the parts behind 其中 must make for the list to be taken as all there is, in percent.
    struct Coverage {
        /// From here on a difference is an error.
        var complete: ExactDecimal
        /// From here on it is a warning.
        var doubtful: ExactDecimal
    }

    init(_ breakdown: Breakdown, _ coverage: Coverage) {
        let judgement = Judgement(breakdown: breakdown, coverage: coverage)
        self = judgement.outcome
        guard breakdown.traits.contains(.looseUnit) else { return }
        switch self {
        case .exceeds, .exceeded: self = .inOrder
        case .mismatch(.error): self = .mismatch(.warning)
        case .mismatch, .inOrder: break
        }
    }
}

/// One breakdown while it is judged.
private struct Judgement {
    let breakdown: Breakdown
    let coverage: BreakdownVerdict.Coverage

    private var total: DecimalSum { DecimalSum(breakdown.total.value) }
    private var traits: Breakdown.Traits { breakdown.traits }
    private var count: Int { breakdown.parts.count }

    /// The verdict, as far as no reading of the list agrees.
    var outcome: BreakdownVerdict {
        let agreement = agreement
        if agreement == .sure { return .inOrder }
        let verdict = verdict
        switch verdict {
        case .mismatch(.error) where agreement == .possible || !breakdown.asides.isEmpty: return .mismatch(.warning)
        case .mismatch where agreement == .possible: return .inOrder
        case .inOrder: return exceedingPart.map { .exceeded(by: $0) } ?? .inOrder
        case .mismatch, .exceeds, .exceeded: return verdict
        }
    }

    /// How well the numbers agree.
    private enum Agreement {
        case none
        /// Some do, and most likely by chance.
        case possible
        /// They do under a natural reading, or cannot be held against each other.
        case sure
    }

    private var agreement: Agreement {
        if !traits.isDisjoint(with: [.inexact, .unclearEnd]) { return .sure }
        let sum = breakdown.sum
        if sum == total || breakdown.otherTotals.contains(where: { DecimalSum($0.value) == sum }) { return .sure }
        return asidesAgree(with: sum) ? .sure : agreementOfRuns
    }

    /// Whether the parts make the whole with some of the numbers that may be parts as well.
    private func asidesAgree(with sum: DecimalSum) -> Bool {
        guard breakdown.asides.count <= Self.mostAsides else { return true }
        var sums = [sum]
        for part in breakdown.asides {
            sums += sums.map { $0 + DecimalSum(part.quantity.value) }
        }
        return sums.contains(total)
    }

    /// With more of them, nobody can say what belongs to the list.
    private static let mostAsides = 6

    /// Whether parts at the beginning, at the end or one alone make the whole: what is left overlaps with them (194条, 其中
    /// 67条, 127条, 目录信息194条) or is about something else. Where little is left behind them, or they are the last, that
    /// is as easily chance: a wrong number among many small ones. 10件，其中自然人9件、企业1件，上年结转1件 is none of that.
    private var agreementOfRuns: Agreement {
        let sum = breakdown.sum
        var before = DecimalSum.zero
        var agreement = Agreement.none
        for part in breakdown.parts {
            let value = DecimalSum(part.quantity.value)
            if value == total { return .sure }
            if sum - before == total { agreement = .possible }
            before += value
            if before == total {
                // A list with a verb in it may end before that.
                if traits.contains(.unevenParts) || isSubstantial(sum - before) { return .sure }
                agreement = .possible
            }
        }
        for part in breakdown.tail {
            before += DecimalSum(part.quantity.value)
            if before == total { return .sure }
        }
        // A list before its whole may begin later than it was read.
        // Behind 甲类30条，图解20条、视频10条，其余56条 the marks say what the words do not.
        let isCertain = breakdown.tie == .summed || traits.contains(.mixedMarks) || !traits.contains(.published)
        return isCertain && agreement == .possible ? .sure : agreement
    }

    /// Whether what is left behind parts that make the whole is more than a slip.
    private func isSubstantial(_ rest: DecimalSum) -> Bool {
        guard let share = rest.percent(of: total) else { return false }
        return DecimalSum(ExactDecimal(2)) < rest && ExactDecimal(10) < share
    }

    /// A part that alone is more than the whole, where the parts may overlap and their sum tells nothing.
    private var exceedingPart: Breakdown.Part? {
        guard traits.contains(.channels), traits.isDisjoint(with: [.freeText, .otherYears]) else { return nil }
        let wholes = [breakdown.total.value] + breakdown.otherTotals.map(\.value)
        return breakdown.parts.first { part in
            part.quantity.unit == breakdown.total.unit && wholes.allSatisfy { $0 < part.quantity.value }
        }
    }

    /// What is wrong with numbers that agree under no reading.
    var verdict: BreakdownVerdict {
        switch breakdown.tie {
        case .summed: summed
        case .listed: traits.contains(.open) ? choice : listed
        case .among: traits.contains(.open) ? choice : among
        }
    }

    /// Whether words or units leave it open what belongs to the list.
    private var isDoubtful: Bool { isDoubtful(but: []) }

    private func isDoubtful(but trait: Breakdown.Traits) -> Bool {
        let doubts: Breakdown.Traits = [.otherUnits, .freeText, .newSentence, .channels, .unevenParts]
        return !traits.isDisjoint(with: doubts.subtracting(trait)) || !breakdown.otherTotals.isEmpty
    }

    private var summed: BreakdownVerdict {
        if traits.contains(.channels), count == 2 { return .inOrder }
        // 12期、1期、36篇，总计49期: what has another unit may be counted too.
        if traits.contains(.otherUnits), breakdown.sum < total { return .inOrder }
        return .mismatch(count > 2 && !isDoubtful && isNear ? .error : .warning)
    }

    private var listed: BreakdownVerdict {
        // The same may have been published in both ways: then they are more than the whole, not less.
        if count < 2 || (traits.contains(.channels) && count == 2 && !(breakdown.sum < total)) { return choice }
        return .mismatch(!isDoubtful && isNear ? .error : .warning)
    }

    private var among: BreakdownVerdict {
        let hasZero = breakdown.parts.contains { $0.quantity.value.isZero }
        if !traits.isDisjoint(with: [.residual, .exhaustive]) || (hasZero && count > 3) {
            // 网站30条、微信20条、其他9条 are all the ways there are.
            let areAllWays = traits.contains(.residual) && count > 2
            if (traits.contains(.channels) && !areAllWays) || count < 2 { return choice }
            let isSure = !isDoubtful(but: .newSentence)
            return .mismatch(isSure ? .error : .warning)
        }
        if traits.contains(.newSentence), total > breakdown.sum {
            let isNamed = reaches(coverage.complete, breakdown.sum, of: total) || fillsSentenceNearly
            return count > 2 && !isDoubtful(but: .newSentence) && isNamed ? .mismatch(.warning) : .inOrder
        }
        guard count > 2, !isDoubtful else { return choice }
        if total < breakdown.sum {
            return count > 3 || reaches(coverage.complete, total, of: breakdown.sum) ? .mismatch(.error) : .exceeds
        }
        // 255条，其中…: without 共 nobody says that the total is that of the list.
        if reaches(coverage.complete, breakdown.sum, of: total) {
            return .mismatch(traits.contains(.marked) || breakdown.depth > 0 ? .error : .warning)
        }
        return comesNear ? .mismatch(.warning) : .inOrder
    }

    /// Whether the parts behind 其中 come near enough to the whole for a look.
    private var comesNear: Bool { reaches(coverage.doubtful, breakdown.sum, of: total) || (count > 4 && isNear) }

    private var fillsSentenceNearly: Bool { traits.contains(.fillsSentence) && comesNear }

    /// A list that may be a choice only must not be more than its whole.
    private var choice: BreakdownVerdict {
        let wholes = [total] + breakdown.otherTotals.map { DecimalSum($0.value) }
        let isMore = wholes.allSatisfy { $0 < breakdown.sum }
        return isMore && traits.isDisjoint(with: [.channels, .freeText]) ? .exceeds : .inOrder
    }

    /// Whether parts and whole are within twice each other; farther apart one of them was probably misread.
    private var isNear: Bool {
        let sum = breakdown.sum
        return total <= sum + sum && sum <= total + total
    }

    /// Whether a number makes at least so many percent of another.
    private func reaches(_ percent: ExactDecimal, _ part: DecimalSum, of whole: DecimalSum) -> Bool {
        guard let share = part.percent(of: whole) else { return false }
        return percent <= share
    }
}
