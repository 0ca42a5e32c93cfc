/// A few ideographs that are looked for in UTF-8, eight bytes at once.
///
/// By their last bytes: the first bytes of ideographs are a handful, their last ones are as good as random.
package struct IdeographSearch: Sendable {
    private let ideographs: [Ideograph]

    private struct Ideograph: Sendable {
        /// The last byte, eight times over.
        var pattern: UInt64
        /// The three bytes as a number, the first in the highest.
        var bytes: UInt32
    }

    /// Makes a search for any of the ideographs of a text, each of three bytes.
    package init(_ ideographs: String) {
        self.ideographs = ideographs.unicodeScalars.map { scalar in
            let bytes = Array(String(scalar).utf8)
            return Ideograph(
                pattern: ByteMarks.pattern(of: bytes[bytes.count - 1]),
                bytes: bytes.reduce(UInt32(0)) { $0 << 8 | UInt32($1) })
        }
    }

    /// Whether one of the ideographs stands in a range of valid UTF-8.
    package func occurs(in range: Range<Int>, of bytes: Span<UInt8>) -> Bool {
        let ideographs = ideographs.span
        return bytes.contains(in: range) { word in
            var found: UInt64 = 0
            for index in ideographs.indices { found |= ByteMarks.of(pattern: ideographs[index].pattern, in: word) }
            return found
        } where: { last in
            guard last >= range.lowerBound + 2 else { return false }
            let read = UInt32(bytes[last - 2]) << 16 | UInt32(bytes[last - 1]) << 8 | UInt32(bytes[last])
            for index in ideographs.indices where ideographs[index].bytes == read { return true }
            return false
        }
    }
}
