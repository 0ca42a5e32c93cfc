package import ReportModel
package import TextComparison
internal import TextSupport

/// A section whose sentences two reports do not share, or that only one of them has.
package struct SectionDifference: Sendable, Hashable {
    /// Which of the six sections it is.
    package let number: SectionNumber
    /// The side that alone has the section; nil where both have it.
    package let onlySide: Side?
    /// The sentences of each side as they were given.
    package let old: [String]
    /// The sentences of the new side; as `old`, empty where the side has no such section.
    package let new: [String]
    /// The two sides in order; the ranges are indices into `old` and `new`.
    package let runs: [Alignment.Run]

    /// How many sentences both sides have, in the same order.
    package var sameCount: Int { runs.reduce(0) { $0 + ($1.kind == .matched ? $1.old.count : 0) } }
    /// The sentences that only the old side has, in order.
    package var removed: [String] { runs.filter { $0.kind == .removed }.flatMap { old[$0.old] } }
    /// The sentences that only the new side has, in order.
    package var added: [String] { runs.filter { $0.kind == .added }.flatMap { new[$0.new] } }

    /// Compares the sentences of a section, nil for a side that has no such section; nil where there is no difference.
    ///
    /// Sentences are equal when they are after `TextFolding`: blanks and full width make no difference.
    init?(_ number: SectionNumber, old: [String]?, new: [String]?) {
        self.number = number
        self.old = old ?? []
        self.new = new ?? []
        onlySide = old == nil ? .new : new == nil ? .old : nil
        runs = Alignment(self.old.map(TextFolding.folded), self.new.map(TextFolding.folded)).runs
        let isEqual = runs.allSatisfy { $0.kind == .matched }
        guard onlySide != nil || !isEqual, old != nil || new != nil else { return nil }
    }
}

/// The prose of two reports side by side, section by section.
package struct SectionComparison: Sendable, Hashable {
    /// The sections that differ, in the form's order.
    package let differences: [SectionDifference]
    /// How many sections both sides have with the same sentences.
    package let equalCount: Int

    /// Compares sections given as their sentences; a section that is missing in a report is missing in its dictionary.
    package init(old: [SectionNumber: [String]], new: [SectionNumber: [String]]) {
        differences = SectionNumber.allCases.compactMap { number in
            SectionDifference(number, old: old[number], new: new[number])
        }
        let differing = Set(differences.map(\.number))
        equalCount = SectionNumber.allCases.count { old[$0] != nil && new[$0] != nil && !differing.contains($0) }
    }
}
