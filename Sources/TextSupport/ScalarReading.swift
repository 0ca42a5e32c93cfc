/// Decoding of UTF-8 that has been validated already.
@usableFromInline
package enum UTF8Text {
    /// The scalar that starts at `position`, which moves behind it.
    ///
    /// The bytes must be valid UTF-8 and `position` must stand at the start of a scalar.
    @inlinable
    @inline(__always)
    package static func nextScalar(_ bytes: Span<UInt8>, _ position: inout Int) -> UInt32 {
        let first = UInt32(bytes[position])
        if first < 0x80 {
            position += 1
            return first
        }
        if first < 0xE0 {
            let scalar = (first & 0x1F) << 6 | UInt32(bytes[position + 1] & 0x3F)
            position += 2
            return scalar
        }
        if first < 0xF0 {
            let scalar =
                (first & 0x0F) << 12 | UInt32(bytes[position + 1] & 0x3F) << 6 | UInt32(bytes[position + 2] & 0x3F)
            position += 3
            return scalar
        }
        let scalar =
            (first & 0x07) << 18 | UInt32(bytes[position + 1] & 0x3F) << 12
            | UInt32(bytes[position + 2] & 0x3F) << 6 | UInt32(bytes[position + 3] & 0x3F)
        position += 4
        return scalar
    }

    /// The scalar that ends at `position`, which moves to its start.
    ///
    /// The bytes must be valid UTF-8 and `position` must stand behind a scalar.
    @inlinable
    package static func scalar(before position: inout Int, in bytes: Span<UInt8>) -> UInt32 {
        position -= 1
        while bytes[position] & 0xC0 == 0x80 { position -= 1 }
        var next = position
        return nextScalar(bytes, &next)
    }

    /// Appends the bytes of a scalar.
    @inlinable
    package static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: scalar))
            return
        }
        if scalar < 0x800 {
            bytes.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
        } else {
            if scalar < 0x10000 {
                bytes.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
            } else {
                bytes.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
                bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
            }
            bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
        }
        bytes.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
    }

    /// The text of some scalars.
    package static func string(_ scalars: [UInt32]) -> String { string(scalars[...]) }

    /// The text of some scalars.
    package static func string(_ scalars: ArraySlice<UInt32>) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(3 * scalars.count)
        for scalar in scalars { append(scalar, to: &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The number of scalars in a range of valid UTF-8.
    @inlinable
    package static func scalarCount(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var count = range.count
        var position = range.lowerBound
        while position <= range.upperBound - 8, let word = bytes.eightBytes(at: position) {
            count -= ByteMarks.count(ByteMarks.goingOn(in: word))
            position += 8
        }
        while position < range.upperBound {
            count -= bytes[position] & 0xC0 == 0x80 ? 1 : 0
            position += 1
        }
        return count
    }

    /// The range without white space at either end: ASCII white space, no-break, full-width and zero-width blanks.
    @inlinable
    @inline(__always)
    package static func trimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        isTrimmed(bytes, range) ? range : trimmedScalars(bytes, range)
    }

    /// Whether a range is empty or surely has no white space at either end: true of nearly every piece of a text.
    @inlinable
    @inline(__always)
    package static func isTrimmed(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        if range.isEmpty { return true }
        guard isPlainInk(bytes[range.lowerBound]) else { return false }
        let last = bytes[range.upperBound &- 1]
        if last < 0x80 { return last > 0x20 }
        return range.count >= 3 && isPlainLead(bytes[range.upperBound &- 3])
    }

    /// The same, scalar by scalar from both ends.
    @usableFromInline
    static func trimmedScalars(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            var next = start
            guard isBlank(nextScalar(bytes, &next)) else { break }
            start = next
        }
        var end = range.upperBound
        while end > start {
            var scalarStart = end
            guard isBlank(scalar(before: &scalarStart, in: bytes)) else { break }
            end = scalarStart
        }
        return start..<end
    }

    /// Whether a scalar that begins with a byte surely leaves ink: one of ASCII, or of three bytes such as an ideograph
    /// that does not begin as the blanks of three bytes do (`isBlank`).
    @inlinable
    @inline(__always)
    package static func isPlainInk(_ byte: UInt8) -> Bool { (byte > 0x20 && byte < 0x80) || isPlainLead(byte) }

    /// Whether a byte begins a scalar from U+4000 to U+EFFF, all of which have three bytes.
    @inlinable
    @inline(__always)
    static func isPlainLead(_ byte: UInt8) -> Bool { byte >= 0xE4 && byte <= 0xEE }

    /// Whether anything but white space stands in a range.
    @inlinable
    package static func hasInk(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        var position = range.lowerBound
        while position < range.upperBound {
            if isPlainInk(bytes[position]) || !isBlank(nextScalar(bytes, &position)) { return true }
        }
        return false
    }

    /// Whether a scalar leaves no ink: Unicode white space, zero-width blanks and the byte order mark.
    @inlinable
    package static func isBlank(_ scalar: UInt32) -> Bool {
        if scalar < 0x80 {
            return scalar == 0x20 || (scalar >= 0x09 && scalar <= 0x0D)
        }
        switch scalar {
        case 0x85, 0xA0, 0x1680, 0x2000...0x200D, 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: return true
        default: return false
        }
    }
}
