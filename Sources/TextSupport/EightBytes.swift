extension Span<UInt8> {
    /// The eight bytes from an index on as a number, the first in its lowest byte; nil where there are fewer.
    @inlinable
    package func eightBytes(at position: Int) -> UInt64? {
        guard position >= 0, position <= count - 8 else { return nil }
        // Within the bounds that were just looked at; any bits are a number.
        return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
    }
}

extension Span<UInt8> {
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
}
