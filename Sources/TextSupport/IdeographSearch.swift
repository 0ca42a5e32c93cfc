/// One or two ideographs that are looked for in UTF-8, sixteen bytes at once.
///
/// By their second and third bytes: the first bytes of ideographs are a handful.
@usableFromInline
package struct IdeographSearch: Sendable {
    @usableFromInline let first: Ideograph
    @usableFromInline let second: Ideograph

    @usableFromInline
    struct Ideograph: Sendable {
        @usableFromInline let middle: UInt8
        @usableFromInline let last: UInt8
        /// The three bytes as a number, the first in the highest.
        @usableFromInline let bytes: UInt32

        init(_ scalar: Unicode.Scalar) {
            let utf8 = Array(String(scalar).utf8)
            last = utf8[utf8.count - 1]
            middle = utf8[utf8.count - 2]
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
        guard range.count >= 3 else { return false }
        let (first, second) = (first, second)
        // Where a second byte can stand.
        return bytes.contains(in: (range.lowerBound + 1)..<(range.upperBound - 1)) { middles, lasts in
            let isFirst = (middles .== Self.all(first.middle)) .& (lasts .== Self.all(first.last))
            let isSecond = (middles .== Self.all(second.middle)) .& (lasts .== Self.all(second.last))
            return isFirst .| isSecond
        } where: { middle in
            stands(at: middle - 1, in: bytes) && isMeant(middle - 1)
        }
    }

    /// A byte sixteen times. Of a type that is written down: where it is inferred, the comparison of any vectors is taken,
    /// which goes byte by byte.
    @inlinable
    @inline(__always)
    static func all(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16<UInt8>(repeating: byte) }

    /// Whether one of the ideographs stands where three bytes begin.
    @inlinable
    @inline(__always)
    func stands(at start: Int, in bytes: Span<UInt8>) -> Bool {
        let read = UInt32(bytes[start]) << 16 | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2])
        return read == first.bytes || read == second.bytes
    }
}
