package import TextSupport

/// A sum of a finding written out: both sides with their terms, for whoever wants to draw it.
package struct WrittenSum: Sendable, Hashable {
    /// What the rule asks of the two sides.
    package let relation: Finding.Relation
    /// What the other numbers say; empty for `count`.
    package let expected: Side
    /// What is stated.
    package let actual: Side
    /// How far the sides are apart, a plain decimal, never negative; nil where a number is missing.
    package let difference: String?
    /// The one missing term and what it would have to be; nil where none or several are missing.
    package let required: Required?

    /// One side of the relation; empty where the relation has only one, or where nothing of it was there to be told.
    package struct Side: Sendable, Hashable {
        /// The cells of this side, in the order in which they are reckoned.
        package let terms: [Term]
        /// The sum of the terms, a plain decimal; nil where a number is missing.
        package let total: String?
    }

    /// A cell of the sum.
    package struct Term: Sendable, Hashable {
        /// The cell with its value and its part in the sum.
        package let term: FindingTerm
        /// The report that the cell is of.
        package let report: ReportReference
        /// The cell's label on the form.
        package let label: LocalizedText
    }

    /// What one term has to be.
    package struct Required: Sendable, Hashable {
        /// The term whose number is missing.
        package let term: Term
        /// Whether the number is known exactly, or only its least or its most.
        package let bound: Bound
        /// The number or its bound, a plain decimal.
        package let value: String
    }

    /// How a missing number is bound by the others.
    package enum Bound: Sendable, Hashable {
        case exactly
        case atLeast
        case atMost

        /// As in "must be 7".
        package var wording: LocalizedText {
            switch self {
            case .exactly: LocalizedText(zh: "须为", en: "would have to be")
            case .atLeast: LocalizedText(zh: "至少须为", en: "would have to be at least")
            case .atMost: LocalizedText(zh: "最多为", en: "would have to be at most")
            }
        }
    }
}

extension Finding {
    /// The finding's sums written out, in the order of its terms; one unless the finding tells of several.
    package var writtenSums: [WrittenSum] {
        let count = (terms.last?.sum ?? -1) + 1
        return (0..<count).map { index in writtenSum(terms.filter { $0.sum == index }) }
    }

    private func writtenSum(_ terms: [FindingTerm]) -> WrittenSum {
        let checked = CheckedSum(relation: relation, targets: cells, terms: terms)
        let written = terms.map { term in
            let report = reports[term.report]
            return WrittenSum.Term(
                term: term, report: report, label: CellNames(form: report.form).cell(term.address))
        }
        func side(_ side: FindingTerm.Side) -> WrittenSum.Side {
            WrittenSum.Side(
                terms: written.filter { $0.term.side == side }, total: checked.total(side)?.description)
        }
        let required = checked.required.flatMap { required in
            checked.missing.first.map { index in
                WrittenSum.Required(term: written[index], bound: required.bound, value: required.value.description)
            }
        }
        return WrittenSum(
            relation: relation, expected: side(.expected), actual: side(.actual),
            difference: checked.difference?.description, required: required)
    }
}
