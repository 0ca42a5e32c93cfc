/// Zero bytes as deflate packs them best, 258 of them in 13 bits (RFC 1951, 3.2.6).
package struct DeflatedZeros: Sendable {
    /// The packed bytes.
    package private(set) var packed: [UInt8] = []
    /// How many zeros come out.
    package let count: Int

    private var bitCount = 0

    /// Packs one zero and as many times 258 more.
    package init(runs: Int) {
        count = 1 + 258 * runs
        // The last block, with fixed codes; then a zero.
        write(0b1, 1)
        write(0b10, 2)
        write(0b0011_0000, 8)
        for _ in 0..<runs {
            write(0b1100_0101, 8)
            write(0, 5)
        }
        write(0, 7)
    }

    /// The sum of what comes out.
    package var sum: UInt32 { CyclicSum.of([UInt8](repeating: 0, count: count)) }

    /// Writes the bits of a code, the highest first.
    private mutating func write(_ code: Int, _ bits: Int) {
        for bit in (0..<bits).reversed() {
            if bitCount.isMultiple(of: 8) { packed.append(0) }
            packed[packed.count - 1] |= UInt8(code >> bit & 1) << UInt8(bitCount % 8)
            bitCount += 1
        }
    }
}
