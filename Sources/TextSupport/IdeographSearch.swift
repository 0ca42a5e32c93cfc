/// One or two ideographs that are looked for in UTF-8, sixteen bytes at once.
///
/// By their last bytes: the first bytes of ideographs are a handful, their last ones are as good as random.
@usableFromInline
package struct IdeographSearch: Sendable {
    @usableFromInline let first: Ideograph
    @usableFromInline let second: Ideograph

    @usableFromInline
    struct Ideograph: Sendable {
        /// The last byte.
        @usableFromInline let last: UInt8
        /// The three bytes as a number, the first in the highest.
        @usableFromInline let bytes: UInt32

        init(_ scalar: Unicode.Scalar) {
            let utf8 = Array(String(scalar).utf8)
            last = utf8[utf8.count - 1]
            bytes = utf8.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
    }

    /// Makes a search for either of two ideographs, each of three bytes.
    package init(_ first: Unicode.Scalar, _ second: Unicode.Scalar) {
        self.first = Ideograph(first)
        self.second = Ideograph(second)
    }

    /// Whether one of the ideographs stands in a range of valid UTF-8, at a place that is meant.
    ///
    /// `isMeant` is asked of the first byte of each that stands there.
    @inlinable
    package func occurs(
        in range: Range<Int>, of bytes: Span<UInt8>, where isMeant: (_ start: Int) -> Bool = { _ in true }
    ) -> Bool {
        let first = SIMD16<UInt8>(repeating: first.last)
        let second = SIMD16<UInt8>(repeating: second.last)
        var position = range.lowerBound
        while position + 16 <= range.upperBound, let block = bytes.sixteenBytes(at: position) {
            if ((block .== first) .| (block .== second)).isSomewhere {
                for last in position..<position + 16 where isEnd(last, range, bytes) && isMeant(last - 2) {
                    return true
                }
            }
            position += 16
        }
        for last in position..<max(position, range.upperBound) where isEnd(last, range, bytes) && isMeant(last - 2) {
            return true
        }
        return false
    }

    /// Whether one of the ideographs ends with a byte.
    @inlinable
    func isEnd(_ last: Int, _ range: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
        guard bytes[last] == first.last || bytes[last] == second.last, last >= range.lowerBound + 2 else {
            return false
        }
        let read = UInt32(bytes[last - 2]) << 16 | UInt32(bytes[last - 1]) << 8 | UInt32(bytes[last])
        return read == first.bytes || read == second.bytes
    }
}
