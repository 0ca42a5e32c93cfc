extension Span<UInt8> {
    /// The eight bytes from an index on as a number, the first in its lowest byte; nil where there are fewer.
    @inlinable
    package func eightBytes(at position: Int) -> UInt64? {
        guard position >= 0, position <= count - 8 else { return nil }
        // Within the bounds that were just looked at; any bits are a number.
        return unsafe bytes.unsafeLoadUnaligned(fromByteOffset: position, as: UInt64.self).littleEndian
    }
}
