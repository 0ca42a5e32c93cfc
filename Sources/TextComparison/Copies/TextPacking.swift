/// The sentences of a text on their way into a `PackedText`; one packing serves many texts, one after the other.
@usableFromInline
package struct TextPacking: Sendable {
    /// The sentences, each behind its length, and room for more.
    @usableFromInline var units: [UInt16] = []
    /// Where the next sentence goes.
    @usableFromInline var end = 0

    /// Begins with a text of no sentences.
    package init() {}

    /// Forgets the sentences.
    package mutating func clear() { end = 0 }

    /// The sentences so far.
    package var text: PackedText { PackedText(packed: units[..<end]) }

    /// Adds a sentence of at most `most` scalars of the basic plane, which the body writes from a place on; it returns the
    /// place behind the last.
    @inlinable
    @inline(__always)
    package mutating func add(atMost most: Int, _ write: (inout MutableSpan<UInt16>, Int) -> Int) {
        let start = end + PackedText.header
        if units.count < start + most { grow(start + most) }
        var room = units.mutableSpan
        let behind = write(&room, start)
        end = close(start, behind)
    }

    @usableFromInline
    mutating func grow(_ least: Int) {
        units += repeatElement(0, count: max(least, 2 * units.count) - units.count)
    }

    /// Writes the length of a sentence before it; returns where the next goes. What has no piece is left out.
    @usableFromInline
    mutating func close(_ start: Int, _ behind: Int) -> Int {
        guard behind - start >= PackedText.length else { return start - PackedText.header }
        let length = UInt32(truncatingIfNeeded: behind - start)
        units[start - 2] = UInt16(truncatingIfNeeded: length)
        units[start - 1] = UInt16(truncatingIfNeeded: length >> 16)
        return behind
    }
}
