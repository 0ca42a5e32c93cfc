package import NarrativeClaims

/// A passage that a finding speaks of.
package struct FoundPassage: Sendable, Hashable {
    /// The passage with its sentence and its place.
    package let passage: Passage
    /// The index of the passage's report among the finding's `reports`.
    package let report: Int

    init(_ passage: Passage, report: Int = 0) {
        self.passage = passage
        self.report = report
    }
}
