internal import TextSupport

/// The places in valid UTF-8 at which a sentence may end, asked for one after the other; sixteen bytes are looked at at
/// once.
struct SentenceEnds {
    /// Where the bytes begin whose marks are at hand, and where they end.
    private var start = 0
    private var end = 0
    /// A bit for each of these bytes with which a mark or a line end may begin, that of the first the lowest.
    private var marks: UInt64 = 0

    /// The first such place from a position on and before an end, which is that of a scalar; nil where there is none.
    @inline(__always)
    mutating func next(from position: Int, before limit: Int, in bytes: Span<UInt8>) -> Int? {
        if position < end {
            marks &= ~0 << UInt64(position &- start)
        } else {
            start = position
            end = position
            marks = 0
        }
        while marks == 0 {
            guard end < limit else { return nil }
            start = end
            marks = Self.marks(from: start, in: bytes)
            end = start &+ 16
        }
        let place = start &+ marks.trailingZeroBitCount
        return place < limit ? place : nil
    }

    /// A bit for each of at most sixteen bytes that may begin what ends a sentence: 。 ！ ？ ； ｡, the signs for the end of
    /// a line or a paragraph, `!`, `?` and control characters.
    private static func marks(from start: Int, in bytes: Span<UInt8>) -> UInt64 {
        guard let first = bytes.sixteenBytes(at: start), let third = bytes.sixteenBytes(at: start + 2) else {
            return lastMarks(from: start, in: bytes)
        }
        // ， and 、, the most frequent of all marks, begin as those that are wanted do, and end otherwise.
        let fullStops = (first .== lead(0xE3)) .& (third .== lead(0x82))
        let wide = (third .== lead(0x81)) .| (third .== lead(0x9F)) .| (third .== lead(0x9B)) .| (third .== lead(0xA1))
        let separators = (first .== lead(0xE2)) .& (third .>= lead(0xA8))
        let narrow = (first .== lead(0x21)) .| (first .== lead(0x3F)) .| (first .< lead(0x0E)) .| (first .== lead(0xC2))
        let found = fullStops .| ((first .== lead(0xEF)) .& wide) .| separators .| narrow
        return found.isSomewhere ? found.bits : 0
    }

    /// The same of the last few bytes of a text: every scalar but the ideographs.
    private static func lastMarks(from start: Int, in bytes: Span<UInt8>) -> UInt64 {
        var marks: UInt64 = 0
        for index in start..<min(start + 16, bytes.count) {
            let byte = bytes[index]
            if byte < 0x80 || (byte >= 0xC0 && (byte < 0xE4 || byte > 0xE9)) { marks |= 1 << UInt64(index - start) }
        }
        return marks
    }

    @inline(__always)
    private static func lead(_ byte: UInt8) -> SIMD16<UInt8> { SIMD16(repeating: byte) }
}
