internal import Glibc

/// Looks for bytes and compares them at the speed of memory, as whoever reads markup does all the time.
package enum MarkupBytes {
    /// The index of the first byte of a value in a range; the range's end where there is none.
    package static func first(_ byte: UInt8, in bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        // Traps on a range outside of the bytes.
        let part = bytes.extracting(range)
        return unsafe part.withUnsafeBytes { part in
            guard let start = part.baseAddress, let found = unsafe memchr(start, CInt(byte), part.count) else {
                return range.upperBound
            }
            return unsafe range.lowerBound + (UnsafeRawPointer(found) - start)
        }
    }

    /// Whether two ranges hold the same bytes.
    package static func areSame(_ bytes: Span<UInt8>, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.count == right.count else { return false }
        let first = bytes.extracting(left)
        let second = bytes.extracting(right)
        return unsafe first.withUnsafeBytes { first in
            unsafe second.withUnsafeBytes { second in
                guard let left = first.baseAddress, let right = second.baseAddress else { return true }
                return unsafe memcmp(left, right, first.count) == 0
            }
        }
    }
}
