extension Span<UInt8> {
    /// Whether a byte stands anywhere; looks at sixty-four bytes at once.
    package func holds(_ byte: UInt8) -> Bool {
        let wanted = SIMD16<UInt8>(repeating: byte)
        var position = 0
        while let first = sixteenBytes(at: position), let second = sixteenBytes(at: position + 16),
            let third = sixteenBytes(at: position + 32), let fourth = sixteenBytes(at: position + 48)
        {
            let found = (first .== wanted) .| (second .== wanted) .| (third .== wanted) .| (fourth .== wanted)
            if found.isSomewhere { return true }
            position += 64
        }
        return firstIndex(of: byte, in: position..<count) != nil
    }
}

extension SIMDMask<SIMD16<Int8>> {
    /// Whether it is true of any of the sixteen.
    @inlinable
    @inline(__always)
    package var isSomewhere: Bool {
        let halves = halves
        return halves.x | halves.y != 0
    }

    /// A bit for each of the sixteen, that of the first the lowest.
    @inlinable
    @inline(__always)
    package var bits: UInt64 {
        let halves = halves
        return Self.bits(of: halves.x) &>> 56 | (Self.bits(of: halves.y) &>> 48) & 0xFF00
    }

    /// A bit for each of eight bytes, in the highest byte of a number: of each byte another bit is kept, and the product
    /// adds them up.
    @inlinable
    @inline(__always)
    static func bits(of word: UInt64) -> UInt64 {
        (word & 0x8040_2010_0804_0201) &* 0x0101_0101_0101_0101
    }
}
