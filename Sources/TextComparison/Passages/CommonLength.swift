/// A sequence whose longest common subsequence with others is measured, 64 of its elements at a time (Hyyrö 2004).
struct CommonLength {
    private let elements: Elements
    private let places: PlaceMasks<Int32>

    /// A sequence, and its elements by their size: how many two sequences share is told by one pass over both.
    struct Elements {
        let inOrder: [Int32]
        let bySize: [Int32]

        init(_ elements: [Int32]) {
            inOrder = elements
            bySize = elements.sorted()
        }
    }

    init(_ elements: Elements) {
        self.elements = elements
        places = PlaceMasks(elements.inOrder)
    }

    private var count: Int { places.count }
    private var blockCount: Int { places.blockCount }

    /// How much of two sequences is common, in hundredths of a percent of both; nil where it is less than `atLeast`
    /// percent.
    func likeness(to other: Elements, atLeast least: Int) -> Int? {
        let all = count + other.inOrder.count
        guard all > 0, 200 * min(count, other.inOrder.count) >= least * all,
            200 * shared(other) >= least * all
        else { return nil }
        let common = length(other.inOrder)
        return 200 * common >= least * all ? 20_000 * common / all : nil
    }

    /// How many elements both have, in whatever order: never less than what they have in order.
    private func shared(_ other: Elements) -> Int {
        let (left, right) = (elements.bySize.span, other.bySize.span)
        var (first, second, shared) = (0, 0, 0)
        while first < left.count, second < right.count {
            let (one, another) = (left[first], right[second])
            if one == another { shared += 1 }
            first += one <= another ? 1 : 0
            second += another <= one ? 1 : 0
        }
        return shared
    }

    /// The length of a longest common subsequence.
    func length(_ other: [Int32]) -> Int {
        var column = [UInt64](repeating: .max, count: blockCount)
        for element in other {
            let row = places.row(of: element)
            var carry: UInt64 = 0
            for block in 0..<blockCount {
                let (bits, old) = (places[row, block], column[block])
                let met = old & bits
                let (sum, first) = old.addingReportingOverflow(met)
                let (all, second) = sum.addingReportingOverflow(carry)
                carry = first || second ? 1 : 0
                column[block] = all | (old & ~bits)
            }
        }
        var common = 0
        for block in 0..<blockCount {
            let used = min(64, count - 64 * block)
            let mask: UInt64 = used == 64 ? .max : 1 << UInt64(used) - 1
            common += (~column[block] & mask).nonzeroBitCount
        }
        return common
    }
}
