/// Bytes that are looked for among eight at once.
@usableFromInline
package enum ByteMarks {
    /// Sets the highest bit of each of eight bytes that is the wanted one, and perhaps of bytes behind one that is.
    @inlinable
    @inline(__always)
    package static func of(_ byte: UInt8, in word: UInt64) -> UInt64 {
        of(pattern: pattern(of: byte), in: word)
    }

    /// A byte eight times over, as which it is looked for.
    @inlinable
    @inline(__always)
    package static func pattern(of byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// Sets the highest bit of each of eight bytes that is that of the pattern, and perhaps of bytes behind one that is:
    /// a byte that is the pattern's becomes zero, and the lowest zero sets the lowest high bit.
    @inlinable
    @inline(__always)
    package static func of(pattern: UInt64, in word: UInt64) -> UInt64 {
        let differences = word ^ pattern
        return (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
    }

    /// Sets the highest bit of each of eight bytes that goes on with a scalar of UTF-8: 10xxxxxx.
    @inlinable
    @inline(__always)
    package static func goingOn(in word: UInt64) -> UInt64 { word & ~(word << 1) & 0x8080_8080_8080_8080 }

    /// How many of eight bytes are marked, of which no other bits than the highest are set: the product adds them up in its
    /// highest byte.
    @inlinable
    @inline(__always)
    package static func count(_ marks: UInt64) -> Int {
        Int(truncatingIfNeeded: ((marks &>> 7) &* 0x0101_0101_0101_0101) &>> 56)
    }
}
