internal import ReportModel
internal import TextSupport

/// A relation between cells with what the report says in them.
struct CheckedSum {
    let relation: Finding.Relation
    /// The cells that a breach is reported on.
    let targets: [CellAddress]
    /// The expected side first.
    let terms: [FindingTerm]

    /// The sum of one side, exact; nil where a number is missing or the side is empty.
    func total(_ side: FindingTerm.Side) -> DecimalSum? {
        var total = DecimalSum.zero
        var isEmpty = true
        for term in terms where term.side == side {
            guard let signed = term.signed else { return nil }
            total += signed
            isEmpty = false
        }
        return isEmpty ? nil : total
    }

    /// Whether the relation holds; nil where a number is missing or nothing is asked.
    var holds: Bool? {
        guard let actual = total(.actual) else { return nil }
        switch relation {
        case .equal: return total(.expected).map { $0 == actual }
        case .atLeast: return total(.expected).map { $0 <= actual }
        case .count: return terms.allSatisfy { $0.number?.isCount ?? false }
        case .comparison: return nil
        }
    }

    /// How far the sides are apart, never negative; nil where a number is missing.
    var difference: DecimalSum? {
        guard let expected = total(.expected), let actual = total(.actual) else { return nil }
        return expected < actual ? actual - expected : expected - actual
    }

    /// The indices of the terms that have no number.
    var missing: [Int] { terms.indices.filter { terms[$0].number == nil } }

    /// What the only missing number would have to be; nil where none or several are missing.
    var required: Required? {
        let missing = missing
        guard missing.count == 1, relation != .count, relation != .comparison,
            let term = missing.first.map({ terms[$0] }),
            terms.contains(where: { $0.side == .expected }), terms.contains(where: { $0.side == .actual })
        else { return nil }
        let known = terms.reduce(into: DecimalSum.zero) { sum, term in
            guard let signed = term.signed else { return }
            sum = term.side == .expected ? sum + signed : sum - signed
        }
        // expected − actual = 0 is solved for the term; on the expected side with a plus it stands on its own side.
        let standsWithExpected = (term.side == .expected) == (term.sign == .plus)
        let value = standsWithExpected ? DecimalSum.zero - known : known
        switch relation {
        case .equal, .count, .comparison: return Required(bound: .exactly, value: value)
        case .atLeast:
            // Any number of pieces is at least a negative one: that would say nothing.
            if !standsWithExpected, value.isNegative { return nil }
            return Required(bound: standsWithExpected ? .atMost : .atLeast, value: value)
        }
    }

    /// What a missing number would have to be for the relation to hold.
    struct Required: Hashable {
        var bound: WrittenSum.Bound
        var value: DecimalSum
    }

    /// The sum for a finding that tells of several: where a long one has no number at all only its targets, lest a
    /// missing table fill pages.
    var abridged: CheckedSum {
        guard terms.count > 4, terms.allSatisfy({ $0.number == nil }) else { return self }
        return CheckedSum(relation: relation, targets: targets, terms: terms.filter { targets.contains($0.address) })
    }
}

extension ExactDecimal {
    /// Whether the number can count things: whole and not negative.
    var isCount: Bool { isInteger && !isNegative }
    /// Whether there is something: more than zero.
    var isSome: Bool { !isZero && !isNegative }
}
