/// Sorts different numbers below a limit.
struct PlaceSorting: Sendable {
    /// A bit for each number that is there; none between two sorts.
    private var bits: [UInt64]
    /// From so many numbers on it is faster to look through all bits than to move numbers past each other.
    private let many: Int

    /// Makes room for numbers below `places`.
    init(places: Int) {
        bits = [UInt64](repeating: 0, count: (places + 63) / 64)
        many = max(16, places / 1024)
    }

    /// Sorts the end of an array, from an index on.
    mutating func sort(_ numbers: inout [Int32], from first: Int) {
        var numbers = numbers.mutableSpan
        if numbers.count - first < many {
            Self.insert(&numbers, from: first)
        } else {
            Self.mark(&numbers, from: first, &bits)
        }
    }

    private static func insert(_ numbers: inout MutableSpan<Int32>, from first: Int) {
        for index in first..<numbers.count {
            let number = numbers[index]
            var place = index
            while place > first, numbers[place - 1] > number {
                numbers[place] = numbers[place - 1]
                place -= 1
            }
            numbers[place] = number
        }
    }

    private static func mark(_ numbers: inout MutableSpan<Int32>, from first: Int, _ bits: inout [UInt64]) {
        var bits = bits.mutableSpan
        for index in first..<numbers.count {
            let number = Int(numbers[index])
            bits[number >> 6] |= 1 << UInt64(number & 63)
        }
        var place = first
        for word in 0..<bits.count where bits[word] != 0 {
            var left = bits[word]
            bits[word] = 0
            while left != 0 {
                numbers[place] = Int32(truncatingIfNeeded: word << 6 + left.trailingZeroBitCount)
                place += 1
                left &= left &- 1
            }
        }
    }
}
