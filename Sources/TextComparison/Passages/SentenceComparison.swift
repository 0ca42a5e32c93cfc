/// Two texts side by side, sentence by sentence.
///
/// Sentences that both have are laid along a longest common subsequence, those that both have elsewhere were moved, and
/// of the rest those that are alike belong together, the most alike first. What is said of A and B is said mirrored of B
/// and A.
package struct SentenceComparison: Sendable, Hashable {
    /// The sentences of each side.
    package let old: [ComparedSentence]
    /// The sentences of the new side.
    package let new: [ComparedSentence]
    /// What became of each sentence, in the order of the new side; what was removed stands where it stood.
    package let changes: [SentenceChange]

    /// Sentences are alike when this share, in percent, of their characters is the same in the same order, names and
    /// numbers hidden.
    package static let leastLikeness = 60

    /// So many pairs of sentences are compared at most; of longer texts, beyond what the form can hold, the sentences that
    /// are not the same count as removed and added.
    package static let mostPairs = 4_000_000

    /// Lays two texts side by side.
    package init(_ old: [ComparedSentence], _ new: [ComparedSentence]) {
        self.old = old
        self.new = new
        var pairing = SentencePairing(old, new)
        pairing.pairAnchors()
        pairing.pairMoved()
        pairing.pairAlike()
        changes = pairing.changes()
    }

    /// What changed within a sentence that both sides have.
    package func difference(of change: SentenceChange) -> PieceDifference? {
        guard let old = change.old, let new = change.new else { return nil }
        let (before, after) = (self.old[old], self.new[new])
        return PieceDifference(
            before.pieces, after.pieces, oldEnd: before.text.utf8.count, newEnd: after.text.utf8.count)
    }

    /// How much of the new text is kept, changed and new, in characters without white space.
    package var shares: Shares {
        var shares = Shares()
        for change in changes {
            guard let index = change.new else { continue }
            let count = new[index].folded.unicodeScalars.count
            switch change.kind {
            case .same: shares.kept += count
            case .numbersOnly, .namesOnly, .namesAndNumbers, .reworded: shares.changed += count
            case .added: shares.added += count
            case .removed: break
            }
        }
        return shares
    }

    /// Characters of the new text by what became of their sentences.
    package struct Shares: Sendable, Hashable {
        /// Those of sentences that the old text has too, moved or not.
        package var kept = 0
        /// Those of sentences that the old text has in another wording.
        package var changed = 0
        /// Those of sentences that the old text does not have.
        package var added = 0

        /// All characters.
        package var all: Int { kept + changed + added }
    }
}
