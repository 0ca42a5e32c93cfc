/// Bytes that are looked for among eight at once.
enum ByteMarks {
    /// Sets the highest bit of each of eight bytes that is the wanted one, and perhaps of bytes behind one that is.
    @inline(__always)
    static func of(_ byte: UInt8, in word: UInt64) -> UInt64 {
        let differences = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
        return (differences &- 0x0101_0101_0101_0101) & ~differences & 0x8080_8080_8080_8080
    }
}
