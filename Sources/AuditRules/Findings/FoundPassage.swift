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

    /// The passages in an array of just their number, each text in it once: a country has some hundred thousand of them.
    static func kept(_ passages: [FoundPassage]) -> [FoundPassage] {
        passages.enumerated().map { index, found in
            FoundPassage(
                found.passage.sharingText(with: passages[..<index].lazy.map(\.passage)), report: found.report)
        }
    }
}
