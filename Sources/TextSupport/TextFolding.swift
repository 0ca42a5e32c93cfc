/// Folding of text for comparison only, never for evidence: what readers of a page take for the same wording becomes
/// the same scalars.
///
/// White space goes; full-width forms become ASCII; curly, corner and straight quotation marks become `"`; the dots
/// `．` and `·` become `.`; ASCII letters become small.
@usableFromInline
package enum TextFolding {
    /// The folded form of one scalar; nil where it is dropped.
    @inlinable
    package static func fold(_ scalar: UInt32) -> UInt32? {
        if scalar < 0x80 {
            if scalar >= 0x41, scalar <= 0x5A { return scalar + 0x20 }
            return scalar <= 0x20 || scalar == 0x7F ? nil : (scalar == 0x27 ? 0x22 : scalar)
        }
        // The ideographs, by far the most: as they are.
        if scalar >= 0x3400, scalar <= 0x9FFF { return scalar }
        switch scalar {
        case 0xFF01...0xFF5E: return fold(scalar - 0xFEE0)
        case 0x2018, 0x2019, 0x201C, 0x201D, 0x300C, 0x300D, 0x300E, 0x300F: return 0x22
        case 0x00B7, 0x2024, 0x30FB: return 0x2E
        case 0x3014: return 0x5B
        case 0x3015: return 0x5D
        case 0x3008, 0x2039: return 0x3C
        case 0x3009, 0x203A: return 0x3E
        case 0x00AD, 0x180E, 0x200E, 0x200F: return nil
        default: return UTF8Text.isBlank(scalar) ? nil : scalar
        }
    }

    /// Appends the folded scalars of a range of valid UTF-8, at most so many of them.
    @inlinable
    package static func append(
        _ bytes: Span<UInt8>, _ range: Range<Int>, atMost limit: Int = .max, to scalars: inout [UInt32]
    ) {
        scalars.append(addingCapacity: min(limit, range.count)) { folded in
            var position = range.lowerBound
            while position < range.upperBound, folded.count < limit {
                if let word = bytes.eightBytes(at: position), let ideograph = ideograph(in: word) {
                    folded.append(ideograph)
                    position &+= 3
                } else if let scalar = fold(UTF8Text.nextScalar(bytes, &position)) {
                    folded.append(scalar)
                }
            }
        }
    }

    /// The ideograph that bytes begin with, the first in the lowest place; nil where they begin with another scalar, or
    /// with one of those before U+4000.
    @inlinable
    @inline(__always)
    package static func ideograph(in word: UInt64) -> UInt32? {
        let lead = UInt32(truncatingIfNeeded: word & 0xFF)
        guard lead >= 0xE4, lead <= 0xE9 else { return nil }
        return (lead & 0x0F) << 12 | UInt32(truncatingIfNeeded: (word &>> 2) & 0x0FC0 | (word &>> 16) & 0x3F)
    }

    /// The folded scalars of a string.
    package static func scalars(of text: String) -> [UInt32] {
        var scalars: [UInt32] = []
        scalars.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            if let folded = fold(scalar.value) { scalars.append(folded) }
        }
        return scalars
    }

    /// The folded text of a string.
    package static func folded(_ text: String) -> String {
        UTF8Text.string(scalars(of: text))
    }
}
