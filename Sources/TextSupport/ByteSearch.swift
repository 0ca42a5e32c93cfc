/// A few bytes that are looked for, eight at once.
package struct ByteSearch: Sendable {
    private let patterns: [UInt64]

    /// Makes a search for any of some bytes.
    package init(_ bytes: UInt8...) {
        patterns = bytes.map { UInt64($0) &* Self.ones }
    }

    /// The first place in a range at which one of the bytes stands.
    package func first(in range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
        let patterns = patterns.span
        var position = range.lowerBound
        let first = patterns[0]
        while position + 8 <= range.upperBound, let word = bytes.eightBytes(at: position) {
            var found = Self.marks(of: first, in: word)
            for index in 1..<patterns.count { found |= Self.marks(of: patterns[index], in: word) }
            if found != 0 { return position + found.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < range.upperBound {
            for index in patterns.indices where UInt64(bytes[position]) == patterns[index] & 0xFF { return position }
            position += 1
        }
        return nil
    }

    /// A byte that is the pattern's becomes zero, and the lowest zero sets the lowest high bit.
    @inline(__always)
    private static func marks(of pattern: UInt64, in word: UInt64) -> UInt64 {
        let differences = word ^ pattern
        return (differences &- ones) & ~differences & highBits
    }

    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let highBits: UInt64 = 0x8080_8080_8080_8080
}
