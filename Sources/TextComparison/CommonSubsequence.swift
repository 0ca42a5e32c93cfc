/// The search for a longest common subsequence of two sequences of numbers, in linear space.
///
/// E. W. Myers, An O(ND) Difference Algorithm and Its Variations (1986), §4b: the middle of a shortest edit script is
/// found from both ends at once, and the two halves are searched in turn.
struct CommonSubsequence {
    /// The places of one common element.
    struct Pair: Sendable, Hashable {
        var old: Int
        var new: Int
    }

    private let old: [Int32]
    private let new: [Int32]
    /// How many steps the search may still take.
    private var stepsLeft: Int
    /// The furthest place reached on each diagonal, from the start and from the end.
    private var forward: Front
    private var backward: Front
    private var found: [Pair] = []

    init(_ old: [Int32], _ new: [Int32], limit: Int) {
        self.old = old
        self.new = new
        stepsLeft = limit
        forward = Front(oldCount: old.count, newCount: new.count)
        backward = forward
    }

    /// The common elements in order.
    mutating func pairs() -> [Pair] {
        found.removeAll()
        search(old.indices, new.indices)
        return found
    }

    private mutating func search(_ oldRange: Range<Int>, _ newRange: Range<Int>) {
        var (oldStart, newStart) = (oldRange.lowerBound, newRange.lowerBound)
        var (oldEnd, newEnd) = (oldRange.upperBound, newRange.upperBound)
        while oldStart < oldEnd, newStart < newEnd, old[oldStart] == new[newStart] {
            found.append(Pair(old: oldStart, new: newStart))
            oldStart += 1
            newStart += 1
        }
        var tail = 0
        while oldStart < oldEnd, newStart < newEnd, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
            tail += 1
        }
        if oldStart < oldEnd, newStart < newEnd,
            let middle = middle(of: oldStart..<oldEnd, newStart..<newEnd)
        {
            search(oldStart..<middle.old, newStart..<middle.new)
            search(middle.old..<oldEnd, middle.new..<newEnd)
        }
        for offset in 0..<tail {
            found.append(Pair(old: oldEnd + offset, new: newEnd + offset))
        }
    }

    /// A place on a shortest edit script about half-way; nil when the steps are used up. Both ranges are not empty and
    /// differ in their first and last elements, so the place lies strictly between the corners.
    private mutating func middle(of oldRange: Range<Int>, _ newRange: Range<Int>) -> Pair? {
        let (oldCount, newCount) = (oldRange.count, newRange.count)
        let delta = oldCount - newCount
        forward.begin(oldCount: oldCount, newCount: newCount)
        backward.begin(oldCount: oldCount, newCount: newCount)
        for edits in 0...((oldCount + newCount + 1) / 2) {
            stepsLeft -= 2 * edits + 2
            guard stepsLeft >= 0 else { return nil }
            for diagonal in forward.diagonals(edits) {
                let place = advanceForward(diagonal, edits, oldRange, newRange)
                let opposite = delta - diagonal
                if delta % 2 != 0, abs(opposite) < edits, place + backward[opposite] >= oldCount {
                    return pair(oldRange, newRange, place, place - diagonal)
                }
            }
            for diagonal in backward.diagonals(edits) {
                let place = advanceBackward(diagonal, edits, oldRange, newRange)
                let opposite = delta - diagonal
                if delta % 2 == 0, abs(opposite) <= edits, place + forward[opposite] >= oldCount {
                    return pair(oldRange, newRange, oldCount - place, newCount - (place - diagonal))
                }
            }
        }
        return nil
    }

    private mutating func advanceForward(
        _ diagonal: Int, _ edits: Int, _ oldRange: Range<Int>, _ newRange: Range<Int>
    ) -> Int {
        let start = forward.entry(diagonal, edits)
        var place = start
        while place >= 0, place < oldRange.count, place - diagonal < newRange.count,
            old[oldRange.lowerBound + place] == new[newRange.lowerBound + place - diagonal]
        {
            place += 1
        }
        stepsLeft -= place - start
        forward[diagonal] = place
        return place
    }

    private mutating func advanceBackward(
        _ diagonal: Int, _ edits: Int, _ oldRange: Range<Int>, _ newRange: Range<Int>
    ) -> Int {
        let start = backward.entry(diagonal, edits)
        var place = start
        while place >= 0, place < oldRange.count, place - diagonal < newRange.count,
            old[oldRange.upperBound - 1 - place] == new[newRange.upperBound - 1 - (place - diagonal)]
        {
            place += 1
        }
        stepsLeft -= place - start
        backward[diagonal] = place
        return place
    }

    private func pair(_ oldRange: Range<Int>, _ newRange: Range<Int>, _ place: Int, _ other: Int) -> Pair {
        Pair(old: oldRange.lowerBound + place, new: newRange.lowerBound + other)
    }
}

/// How far the paths with a number of edits reach, diagonal by diagonal, counted in elements of the old side.
private struct Front {
    private var reached: [Int]
    private var oldCount: Int
    private var newCount: Int

    /// The place of a diagonal that no path reaches: so low that no sum with it is a place.
    private static let unreached = Int.min / 4

    init(oldCount: Int, newCount: Int) {
        reached = [Int](repeating: 0, count: oldCount + newCount + 3)
        self.oldCount = oldCount
        self.newCount = newCount
    }

    /// Starts anew in a rectangle that is no larger than the first.
    mutating func begin(oldCount: Int, newCount: Int) {
        self.oldCount = oldCount
        self.newCount = newCount
        // The path without edits enters diagonal 0 as if from the one above.
        self[1] = 0
    }

    subscript(diagonal: Int) -> Int {
        get { reached[newCount + 1 + diagonal] }
        set { reached[newCount + 1 + diagonal] = newValue }
    }

    /// Every second diagonal that so many edits reach within the rectangle.
    func diagonals(_ edits: Int) -> StrideThrough<Int> {
        let low = edits <= newCount ? -edits : -newCount + (edits - newCount) % 2
        let high = edits <= oldCount ? edits : oldCount - (edits - oldCount) % 2
        return stride(from: low, through: high, by: 2)
    }

    /// Where a path with one more edit enters a diagonal, inside the rectangle.
    func entry(_ diagonal: Int, _ edits: Int) -> Int {
        var entry = Front.unreached
        if diagonal > -edits, diagonal > -newCount, self[diagonal - 1] < oldCount {
            entry = self[diagonal - 1] + 1
        }
        if diagonal == -edits || (diagonal < edits && diagonal < oldCount) {
            let above = self[diagonal + 1]
            if above - diagonal - 1 < newCount { entry = max(entry, above) }
        }
        return entry
    }
}
