/// A sequence whose longest common subsequence with others is measured, 64 of its elements at a time (Hyyrö 2004).
struct CommonLength {
    private let places: PlaceMasks<Int32>
    /// How often each element stands in it.
    private let counts: [Int32: Int]

    init(_ elements: [Int32]) {
        places = PlaceMasks(elements)
        counts = elements.reduce(into: [:]) { counts, element in counts[element, default: 0] += 1 }
    }

    private var count: Int { places.count }
    private var blockCount: Int { places.blockCount }

    /// How much of two sequences is common, in hundredths of a percent of both; nil where it is less than `atLeast`
    /// percent.
    func likeness(to other: [Int32], atLeast least: Int) -> Int? {
        let all = count + other.count
        guard all > 0, 200 * min(count, other.count) >= least * all, 200 * shared(other) >= least * all else {
            return nil
        }
        let common = length(other)
        return 200 * common >= least * all ? 20_000 * common / all : nil
    }

    /// How many elements both have, in whatever order: never less than what they have in order.
    private func shared(_ other: [Int32]) -> Int {
        var left = counts
        var shared = 0
        for element in other {
            guard let count = left[element], count > 0 else { continue }
            left[element] = count - 1
            shared += 1
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
