internal import TextSupport

extension MutableSpan where Element: Comparable {
    /// Puts the element in its place that stands at an index when a range is sorted, the lesser before it, the rest
    /// behind.
    ///
    /// Cost: on average a few passes, however often an element is repeated; what does not get shorter quickly is sorted.
    mutating func select(_ rank: Int, in range: Range<Int>) {
        var (low, high) = (range.lowerBound, range.upperBound)
        var rounds = 2 * (Int.bitWidth - range.count.leadingZeroBitCount)
        while high - low > 16, rounds > 0 {
            rounds -= 1
            let pivot = middle(self[low], self[(low + high) / 2], self[high - 1])
            let equal = part(low..<high, around: pivot)
            if rank < equal.lowerBound {
                high = equal.lowerBound
            } else if rank >= equal.upperBound {
                low = equal.upperBound
            } else {
                return
            }
        }
        var rest: [Element] = []
        for index in low..<high { rest.append(self[index]) }
        rest.sort()
        for (offset, element) in rest.enumerated() { self[low + offset] = element }
    }

    /// Parts a range into the lesser, the equal and the greater, and says where the equal are.
    private mutating func part(_ range: Range<Int>, around pivot: Element) -> Range<Int> {
        var (low, index, high) = (range.lowerBound, range.lowerBound, range.upperBound)
        while index < high {
            if self[index] < pivot {
                swapAt(index, low)
                low += 1
                index += 1
            } else if pivot < self[index] {
                high -= 1
                swapAt(index, high)
            } else {
                index += 1
            }
        }
        return low..<high
    }

    private func middle(_ a: Element, _ b: Element, _ c: Element) -> Element {
        Swift.max(Swift.min(a, b), Swift.min(Swift.max(a, b), c))
    }
}

/// The numbers of one cell in groups, for what depends on their order.
struct GroupedNumbers<Number: FixedWidthInteger & SignedInteger & Sendable> {
    private var numbers: [Number]
    /// Where each group's numbers begin, and the end of the last.
    private let starts: [Int]
    /// How many numbers each group has so far.
    private var filled: [Int]

    /// Makes room for so many numbers in each group.
    init(counts: [Int]) {
        var starts = [0]
        for count in counts { starts.append(starts[starts.count - 1] + count) }
        self.starts = starts
        filled = [Int](repeating: 0, count: counts.count)
        numbers = [Number](repeating: 0, count: starts[counts.count])
    }

    mutating func append(_ number: Number, to group: Int) {
        numbers[starts[group] + filled[group]] = number
        filled[group] += 1
    }

    /// The quantile of a group that has numbers, in units of which so many make 1.
    mutating func quantile(_ share: ExactDecimal, of group: Int, units: Int128) -> ExactNumber {
        let count = filled[group]
        let unit = (0..<Int(share.scale)).reduce(Int128(1)) { unit, _ in unit * 10 }
        let place = Int128(share.mantissa) * Int128(count - 1)
        let rank = Int(place / unit)
        let low = number(rank, of: group)
        guard place % unit != 0 else { return ExactNumber(reducing: low, over: units) }
        let high = number(rank + 1, of: group)
        return ExactNumber(reducing: low * unit + (high - low) * (place % unit), over: units * unit)
    }

    private mutating func number(_ rank: Int, of group: Int) -> Int128 {
        let range = starts[group]..<starts[group] + filled[group]
        var span = numbers.mutableSpan
        span.select(range.lowerBound + rank, in: range)
        return Int128(numbers[range.lowerBound + rank])
    }
}
