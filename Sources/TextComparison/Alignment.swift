/// Two sequences laid side by side along a longest common subsequence.
package struct Alignment: Sendable, Hashable {
    /// What stands on both sides and what on one only, in order. Adjacent runs differ in kind; between two matched
    /// runs what was removed comes before what was added.
    package let runs: [Run]

    /// A stretch of one kind.
    package struct Run: Sendable, Hashable {
        /// Whether it stands on both sides or on which one.
        package var kind: Kind
        /// The elements of the old side; empty, at the place, for an added run.
        package var old: Range<Int>
        /// The elements of the new side; empty, at the place, for a removed run.
        package var new: Range<Int>

        /// Makes a run from its kind and its place on both sides.
        package init(kind: Kind, old: Range<Int>, new: Range<Int>) {
            self.kind = kind
            self.old = old
            self.new = new
        }
    }

    /// Whether a run stands on both sides or on which one.
    package enum Kind: Sendable, Hashable, CaseIterable {
        case matched
        case removed
        case added
    }

    /// The most steps that an exact comparison may take: enough for two texts with some 5,000 sentences that differ.
    package static let defaultLimit = 40_000_000

    /// Lays two sequences side by side.
    ///
    /// Aligning in the other direction gives the mirror image. Past `limit` steps what is not compared yet counts as
    /// removed and added: the result is then a common subsequence, but not always a longest one.
    ///
    /// Cost: time in proportion to the length times the number of differences, space to the length.
    package init<Element: Hashable & Comparable>(_ old: [Element], _ new: [Element], limit: Int = defaultLimit) {
        // Of several longest common subsequences one must be chosen alike in both directions.
        let isSwapped = new.lexicographicallyPrecedes(old)
        let pairs = isSwapped ? Alignment.pairs(new, old, limit) : Alignment.pairs(old, new, limit)
        runs = Alignment.runs(
            pairs.map { isSwapped ? ($0.new, $0.old) : ($0.old, $0.new) }, oldCount: old.count, newCount: new.count)
    }

    /// How many elements stand on both sides.
    package var matchedCount: Int { runs.reduce(0) { $0 + ($1.kind == .matched ? $1.old.count : 0) } }

    private static func pairs<Element: Hashable>(
        _ old: [Element], _ new: [Element], _ limit: Int
    ) -> [CommonSubsequence.Pair] {
        var numbers: [Element: Int32] = [:]
        func number(_ element: Element) -> Int32 {
            if let known = numbers[element] { return known }
            let fresh = Int32(clamping: numbers.count)
            numbers[element] = fresh
            return fresh
        }
        let (left, right) = (old.map(number), new.map(number))
        // What stands on one side only can match nothing: without it, wholly different texts cost next to nothing.
        let (inLeft, inRight) = (Set(left), Set(right))
        let oldKept = left.indices.filter { inRight.contains(left[$0]) }
        let newKept = right.indices.filter { inLeft.contains(right[$0]) }
        var search = CommonSubsequence(oldKept.map { left[$0] }, newKept.map { right[$0] }, limit: limit)
        return search.pairs().map { CommonSubsequence.Pair(old: oldKept[$0.old], new: newKept[$0.new]) }
    }

    private static func runs(_ pairs: [(old: Int, new: Int)], oldCount: Int, newCount: Int) -> [Run] {
        var runs: [Run] = []
        var (old, new) = (0, 0)
        func changed(upTo oldEnd: Int, _ newEnd: Int) {
            if oldEnd > old { runs.append(Run(kind: .removed, old: old..<oldEnd, new: new..<new)) }
            if newEnd > new { runs.append(Run(kind: .added, old: oldEnd..<oldEnd, new: new..<newEnd)) }
            (old, new) = (oldEnd, newEnd)
        }
        for pair in pairs {
            changed(upTo: pair.old, pair.new)
            if let last = runs.last, last.kind == .matched {
                runs[runs.count - 1].old = last.old.lowerBound..<(pair.old + 1)
                runs[runs.count - 1].new = last.new.lowerBound..<(pair.new + 1)
            } else {
                runs.append(Run(kind: .matched, old: pair.old..<(pair.old + 1), new: pair.new..<(pair.new + 1)))
            }
            (old, new) = (pair.old + 1, pair.new + 1)
        }
        changed(upTo: oldCount, newCount)
        return runs
    }
}
