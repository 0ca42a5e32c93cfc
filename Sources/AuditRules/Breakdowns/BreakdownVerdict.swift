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

    /// How much of a whole the parts behind 其中 must make for the list to be taken as all there is, in percent.
    struct Coverage {
        /// From here on a difference is an error.
        var complete: ExactDecimal
        /// From here on it is a warning.
        var doubtful: ExactDecimal
    }

    init(_ breakdown: Breakdown, _ coverage: Coverage) {
        let judgement = Judgement(breakdown: breakdown, coverage: coverage)
        self = judgement.isInOrder ? .inOrder : judgement.verdict
        guard breakdown.traits.contains(.looseUnit) else { return }
        switch self {
        case .exceeds: self = .inOrder
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

    /// Whether the numbers agree under some reading, or cannot be held against each other.
    var isInOrder: Bool {
        if !traits.isDisjoint(with: [.inexact, .unclearEnd]) { return true }
        let sum = breakdown.sum
        if sum == total || breakdown.otherTotals.contains(where: { DecimalSum($0.value) == sum }) { return true }
        return someRunAgrees
    }

    /// Whether parts at the beginning, at the end or one alone make the whole: what is left overlaps with them (194条, 其中
    /// 67条, 127条, 目录信息194条) or is about something else.
    private var someRunAgrees: Bool {
        let sum = breakdown.sum
        var before = DecimalSum.zero
        for part in breakdown.parts {
            let value = DecimalSum(part.quantity.value)
            if value == total || sum - before == total { return true }
            before += value
            if before == total { return true }
        }
        for part in breakdown.tail {
            before += DecimalSum(part.quantity.value)
            if before == total { return true }
        }
        return false
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
        let doubts: Breakdown.Traits = [.otherUnits, .freeText, .newSentence, .channels]
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
            let isSure = traits.isDisjoint(with: [.otherUnits, .freeText, .channels]) && breakdown.otherTotals.isEmpty
            return .mismatch(isSure ? .error : .warning)
        }
        if traits.contains(.newSentence), count > 2, total > breakdown.sum,
            reaches(coverage.complete, breakdown.sum, of: total)
        {
            return isDoubtful(but: .newSentence) ? .inOrder : .mismatch(.warning)
        }
        guard count > 2, !isDoubtful else { return choice }
        if total < breakdown.sum {
            return count > 3 || reaches(coverage.complete, total, of: breakdown.sum) ? .mismatch(.error) : .exceeds
        }
        // 255条，其中…: without 共 nobody says that the total is that of the list.
        if reaches(coverage.complete, breakdown.sum, of: total) {
            return .mismatch(traits.contains(.marked) || breakdown.depth > 0 ? .error : .warning)
        }
        return reaches(coverage.doubtful, breakdown.sum, of: total) || (count > 4 && isNear)
            ? .mismatch(.warning) : .inOrder
    }

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
