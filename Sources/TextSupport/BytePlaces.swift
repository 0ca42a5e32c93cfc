/// The places at which one of two bytes stands in a text, from its start to its end, sixty-four bytes looked at at once.
@usableFromInline
package struct BytePlaces: Sendable {
    @usableFromInline let first: UInt8
    @usableFromInline let second: UInt8
    /// Where the block begins whose marks are at hand.
    @usableFromInline var start = -64
    /// A bit for each byte of the block that is wanted and was not told yet.
    @usableFromInline var marks: UInt64 = 0

    /// Begins before the first place of two bytes, or of one that is given twice.
    @inlinable
    package init(of first: UInt8, _ second: UInt8) {
        self.first = first
        self.second = second
    }

    /// The next place in a text, always the same one; nil behind the last.
    @inlinable
    package mutating func next(in bytes: Span<UInt8>) -> Int? {
        while marks == 0 {
            guard start &+ 64 < bytes.count else { return nil }
            start &+= 64
            marks = Self.marks(of: first, second, from: start, in: bytes)
        }
        let place = start &+ marks.trailingZeroBitCount
        marks &= marks &- 1
        return place
    }

    /// A bit for each of at most sixty-four bytes from an index on, that of the first the lowest.
    @usableFromInline
    static func marks(of first: UInt8, _ second: UInt8, from start: Int, in bytes: Span<UInt8>) -> UInt64 {
        guard let a = bytes.sixteenBytes(at: start), let b = bytes.sixteenBytes(at: start + 16),
            let c = bytes.sixteenBytes(at: start + 32), let d = bytes.sixteenBytes(at: start + 48)
        else { return lastMarks(of: first, second, from: start, in: bytes) }
        let one = SIMD16<UInt8>(repeating: first)
        let other = SIMD16<UInt8>(repeating: second)
        let inA = (a .== one) .| (a .== other)
        let inB = (b .== one) .| (b .== other)
        let inC = (c .== one) .| (c .== other)
        let inD = (d .== one) .| (d .== other)
        // Prose has long stretches without any.
        guard ((inA .| inB) .| (inC .| inD)).isSomewhere else { return 0 }
        return inA.bits | inB.bits << 16 | inC.bits << 32 | inD.bits << 48
    }

    /// The same of the last block, which has fewer bytes.
    private static func lastMarks(
        of first: UInt8, _ second: UInt8, from start: Int, in bytes: Span<UInt8>
    ) -> UInt64 {
        var marks: UInt64 = 0
        for index in start..<bytes.count where bytes[index] == first || bytes[index] == second {
            marks |= 1 << UInt64(index - start)
        }
        return marks
    }
}
