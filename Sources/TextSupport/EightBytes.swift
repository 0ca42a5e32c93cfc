extension Span<UInt8> {
    /// The eight bytes from an index on as a number, the first in its lowest byte; nil where there are fewer.
    @inlinable
    package func eightBytes(at position: Int) -> UInt64? {
        // As a number without sign what is below zero is too large: one comparison for both ends.
        guard UInt(bitPattern: position) < UInt(bitPattern: max(0, count &- 7)) else { return nil }
        // Within the bounds that were just looked at; any bits are a number.
        return unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self).littleEndian
    }

    /// The sixteen bytes from an index on, side by side; nil where there are fewer.
    @inlinable
    @inline(__always)
    package func sixteenBytes(at position: Int) -> SIMD16<UInt8>? {
        guard position >= 0, position <= count - 16 else { return nil }
        // Within the bounds that were just looked at; any bits are numbers.
        return unsafe bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: SIMD16<UInt8>.self)
    }
}

extension SIMDMask<SIMD16<Int8>> {
    /// Eight bytes and eight more, each with all of its bits set or none.
    @inlinable
    @inline(__always)
    var halves: SIMD2<UInt64> {
        // As many bytes as there are, and any bits are numbers. The lowest byte of a number is the first on the machines
        // that the program is built for.
        unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    }
}

extension Span<UInt8> {
    /// The first place in a range at which a byte stands; nil where it does not.
    @inlinable
    @inline(__always)
    package func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
        let pattern = ByteMarks.pattern(of: byte)
        var position = range.lowerBound
        while position <= range.upperBound - 8, let word = eightBytes(at: position) {
            let found = ByteMarks.of(pattern: pattern, in: word)
            if found != 0 { return position + found.trailingZeroBitCount / 8 }
            position += 8
        }
        while position < range.upperBound {
            if self[position] == byte { return position }
            position += 1
        }
        return nil
    }

    /// Whether a place in a range is what is meant, among those where one of the wanted bytes may stand.
    ///
    /// `marks` sets the highest bit of each of eight bytes that may be a wanted one; `isMeant` looks at each place that is marked
    /// and at the last few of the range.
    @inlinable
    @inline(__always)
    package func contains(
        in range: Range<Int>, marks: (UInt64) -> UInt64, where isMeant: (Int) -> Bool
    ) -> Bool {
        var position = range.lowerBound
        while position <= range.upperBound - 8, let word = eightBytes(at: position) {
            var found = marks(word)
            while found != 0 {
                if isMeant(position + found.trailingZeroBitCount / 8) { return true }
                found &= found &- 1
            }
            position += 8
        }
        while position < range.upperBound {
            if isMeant(position) { return true }
            position += 1
        }
        return false
    }

    /// Whether a place in a range is what is meant, among those where a wanted byte stands.
    ///
    /// `marks` is given sixteen bytes and the sixteen that begin one behind them, and is true of those that may be meant;
    /// `isMeant` looks at each such place and at the last few of the text.
    @inlinable
    @inline(__always)
    package func contains(
        in range: Range<Int>, pairs marks: (SIMD16<UInt8>, SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>>,
        where isMeant: (Int) -> Bool
    ) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound, let here = sixteenBytes(at: position),
            let next = sixteenBytes(at: position &+ 1)
        {
            let found = marks(here, next)
            if found.isSomewhere {
                var bits = found.bits
                // Bytes behind the range were looked at too.
                if range.upperBound - position < 16 { bits &= 1 << UInt64(range.upperBound - position) &- 1 }
                while bits != 0 {
                    if isMeant(position &+ bits.trailingZeroBitCount) { return true }
                    bits &= bits &- 1
                }
            }
            position &+= 16
        }
        while position < range.upperBound {
            if isMeant(position) { return true }
            position &+= 1
        }
        return false
    }
}
