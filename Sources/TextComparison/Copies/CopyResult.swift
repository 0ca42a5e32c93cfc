/// Two texts of which one has most of its pieces in common with the other.
package struct CopiedPair: Sendable, Hashable {
    /// The number of the first text.
    package let left: Int
    /// The number of the second text, the larger number.
    package let right: Int
    /// How many pieces, each counted once, both texts have.
    package let shared: Int
    /// How many pieces the first text has, everyone's wording left out.
    package let leftPieces: Int
    /// How many pieces the second text has, everyone's wording left out.
    package let rightPieces: Int

    /// How much of the first text the second has too, in whole percent rounded down.
    package var leftShare: Int { 100 * shared / leftPieces }
    /// How much of the second text the first has too, in whole percent rounded down.
    package var rightShare: Int { 100 * shared / rightPieces }
    /// The larger of the two shares, that of the text with fewer pieces.
    package var share: Int { max(leftShare, rightShare) }
}

/// Texts that are connected by pairs: each is like another of them, though not all need be like each other.
package struct CopiedGroup: Sendable, Hashable {
    /// The numbers of the texts, rising.
    package let texts: [Int]
    /// How many pairs there are among them, those that are not listed too.
    package let pairs: Int
    /// The share of the pair that is most alike, in percent.
    package let share: Int
    /// The pieces that this pair shares.
    package let shared: Int
}

/// What is shared by whom.
package struct CopyResult: Sendable, Hashable {
    /// The pairs by share, then by shared pieces, from above, then by their texts. Of each text the best: a pair is listed
    /// when it is among those of at least one of its texts.
    package let pairs: [CopiedPair]
    /// How many more pairs there are that are not listed.
    package let pairsLeftOut: Int
    /// The groups, complete whatever was left out of the pairs; by the share and then the shared pieces of their best
    /// pairs, then by size, from above, then by their first texts.
    package let groups: [CopiedGroup]
    /// The numbers of the texts that could not be read, rising.
    package let unread: [Int]
}

extension CopyResult {
    /// Makes the result from a tally and the number of pieces of each text.
    init(_ tally: PairTally, pieces: [Int], unread: [Int]) {
        var tally = tally
        let kept = tally.kept()
        var members: [Int: [Int]] = [:]
        var found: [Int: Int] = [:]
        for text in pieces.indices {
            let group = tally.group(of: text)
            members[group, default: []].append(text)
            found[group, default: 0] += tally.found[text]
        }
        var best: [Int: PairTally.Pair] = [:]
        for pair in kept {
            let group = tally.group(of: Int(pair.left))
            if best[group] == nil { best[group] = pair }
        }
        groups = best.map { group, pair in
            CopiedGroup(
                texts: members[group, default: []], pairs: found[group, default: 0], share: pair.share,
                shared: pair.shared)
        }.sorted { one, other in
            (other.share, other.shared, other.texts.count, one.texts[0])
                < (one.share, one.shared, one.texts.count, other.texts[0])
        }
        pairs = kept.map { pair in
            CopiedPair(
                left: Int(pair.left), right: Int(pair.right), shared: pair.shared,
                leftPieces: pieces[Int(pair.left)], rightPieces: pieces[Int(pair.right)])
        }
        pairsLeftOut = found.values.reduce(0, +) - kept.count
        self.unread = unread
    }
}
