package import ReportModel
package import TextSupport

/// How a report goes on from the report of the same organ on the year before.
package struct YearTie: Sendable, Hashable {
    /// What ties the years.
    package let identity: YearIdentity
    /// What the cell of the new side must say; nil where a number is missing.
    package let expected: DecimalSum?
    /// What it says.
    package let actual: DecimalSum?

    /// Whether the relation holds; nil where a number is missing.
    package var holds: Bool? {
        guard let expected, let actual else { return nil }
        return expected == actual
    }

    /// The relations of two reports of one organ in the form's order; none unless the years follow each other.
    package static func all(_ old: ReportInCorpus, _ new: ReportInCorpus) -> [YearTie] {
        guard old.report.year + 1 == new.report.year else { return [] }
        return (YearIdentity.stocks + YearIdentity.carryOvers).filter { $0.isComparable(old.form, new.form) }.map {
            YearTie(
                identity: $0, expected: $0.expected(before: old.sum([$0.carried])) { new.sum([$0]) },
                actual: new.sum([$0.target]))
        }
    }
}
