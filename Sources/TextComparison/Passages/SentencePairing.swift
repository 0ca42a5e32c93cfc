/// Finds out which sentences of two texts belong together.
struct SentencePairing {
    private let old: [ComparedSentence]
    private let new: [ComparedSentence]
    /// For each sentence its partner; nil for one that has none yet.
    private var ofOld: [Int?]
    private var ofNew: [Int?]
    /// For each sentence how many of those that stayed in their place stand before it.
    private var anchorsBeforeOld: [Int] = []
    private var anchorsBeforeNew: [Int] = []
    private var isAnchor: [Bool]

    init(_ old: [ComparedSentence], _ new: [ComparedSentence]) {
        self.old = old
        self.new = new
        ofOld = [Int?](repeating: nil, count: old.count)
        ofNew = [Int?](repeating: nil, count: new.count)
        isAnchor = [Bool](repeating: false, count: old.count)
    }

    /// Sentences that both sides have in the same order and part.
    mutating func pairAnchors() {
        let alignment = Alignment(old.map(Place.init), new.map(Place.init))
        for run in alignment.runs where run.kind == .matched {
            for (left, right) in zip(run.old, run.new) {
                pair(left, right)
                isAnchor[left] = true
            }
        }
        anchorsBeforeOld = Self.counts(isAnchor)
        anchorsBeforeNew = Self.counts(ofNew.map { $0 != nil })
    }

    /// Sentences that both sides have, but elsewhere; of several that are the same the first with the first.
    mutating func pairMoved() {
        var places: [String: [Int]] = [:]
        for index in old.indices where ofOld[index] == nil { places[old[index].folded, default: []].append(index) }
        for index in new.indices where ofNew[index] == nil {
            guard let place = places[new[index].folded]?.first else { continue }
            places[new[index].folded]?.removeFirst()
            pair(place, index)
        }
    }

    /// Sentences that are alike, the most alike first; of those that are equally so the ones that stand close to where
    /// they would be expected.
    mutating func pairAlike() {
        let left = old.indices.filter { ofOld[$0] == nil }
        let right = new.indices.filter { ofNew[$0] == nil }
        guard !left.isEmpty, !right.isEmpty, left.count <= SentenceComparison.mostPairs / right.count else { return }
        var candidates: [Candidate] = []
        var keys = KeyNumbers()
        let rights = right.map { CommonLength.Elements(keys.numbers(of: new[$0].frame)) }
        for i in left {
            let pattern = CommonLength(CommonLength.Elements(keys.numbers(of: old[i].frame)))
            for (place, j) in right.enumerated() {
                let likeness = pattern.likeness(to: rights[place], atLeast: SentenceComparison.leastLikeness)
                guard let likeness else { continue }
                candidates.append(Candidate(old: i, new: j, likeness: likeness, isInPlace: isInPlace(i, j)))
            }
        }
        for candidate in candidates.sorted() where ofOld[candidate.old] == nil && ofNew[candidate.new] == nil {
            pair(candidate.old, candidate.new)
        }
    }

    /// What became of each sentence, in the order of the new side; what was removed comes before what was added in its
    /// place.
    func changes() -> [SentenceChange] {
        var changes: [SentenceChange] = []
        var nextOld = 0
        let ends = endsOfRemoved
        for index in new.indices {
            let partner = ofNew[index]
            let isMoved = partner.map { !isAnchor[$0] && !isInPlace($0, index) } ?? false
            if !isMoved { remove(&nextOld, before: ends[index], &changes) }
            if let partner {
                changes.append(SentenceChange(kind(partner, index), isMoved: isMoved, old: partner, new: index))
            } else {
                changes.append(SentenceChange(.added, old: nil, new: index))
            }
        }
        remove(&nextOld, before: old.count, &changes)
        return changes
    }

    private func remove(_ next: inout Int, before end: Int, _ changes: inout [SentenceChange]) {
        while next < end {
            if ofOld[next] == nil { changes.append(SentenceChange(.removed, old: next, new: nil)) }
            next += 1
        }
    }

    /// For each sentence of the new side where on the old side the next one begins that kept its place, or the next part:
    /// what was removed from that comes behind all that stands in this one.
    private var endsOfRemoved: [Int] {
        var ends = new.map { sentence in old.firstIndex { $0.group > sentence.group } ?? old.count }
        var end = old.count
        for index in new.indices.reversed() {
            if let partner = ofNew[index], isAnchor[partner] || isInPlace(partner, index) { end = min(end, partner) }
            ends[index] = min(ends[index], end)
        }
        return ends
    }

    private mutating func pair(_ left: Int, _ right: Int) {
        ofOld[left] = right
        ofNew[right] = left
    }

    /// Whether two sentences stand between the same sentences that stayed, in the same part.
    private func isInPlace(_ left: Int, _ right: Int) -> Bool {
        anchorsBeforeOld[left] == anchorsBeforeNew[right] && old[left].group == new[right].group
    }

    private func kind(_ left: Int, _ right: Int) -> SentenceChange.Kind {
        let (before, after) = (old[left], new[right])
        if before.folded == after.folded { return .same }
        if PieceDifference.isOfNumbers(before.pieces, after.pieces) { return .numbersOnly }
        if before.withoutNames == after.withoutNames { return .namesOnly }
        return before.frame == after.frame ? .namesAndNumbers : .reworded
    }

    private static func counts(_ isCounted: [Bool]) -> [Int] {
        var count = 0
        return isCounted.map { counted in
            defer { if counted { count += 1 } }
            return count
        }
    }

    /// A sentence in its part.
    private struct Place: Hashable, Comparable {
        let group: Int
        let folded: String

        init(_ sentence: ComparedSentence) {
            group = sentence.group
            folded = sentence.folded
        }

        static func < (left: Place, right: Place) -> Bool { (left.group, left.folded) < (right.group, right.folded) }
    }

    /// Two sentences that may belong together.
    private struct Candidate: Comparable {
        let old: Int
        let new: Int
        let likeness: Int
        let isInPlace: Bool

        /// Candidates of one sentence always differ in the sum of their places, so that mirrored texts are paired alike.
        static func < (left: Candidate, right: Candidate) -> Bool {
            (right.likeness, left.isInPlace ? 0 : 1, left.old + left.new)
                < (left.likeness, right.isInPlace ? 0 : 1, right.old + right.new)
        }
    }
}

/// Numbers for the keys of pieces, each key one.
private struct KeyNumbers {
    private var known: [PieceKey: Int32] = [:]

    mutating func numbers(of keys: [PieceKey]) -> [Int32] {
        keys.map { key in
            if let number = known[key] { return number }
            let number = Int32(clamping: known.count)
            known[key] = number
            return number
        }
    }
}
