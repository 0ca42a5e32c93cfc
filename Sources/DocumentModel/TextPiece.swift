/// A piece of a document's text with its place; white space at its ends is not part of it.
///
/// Sixteen bytes that hold no references: a document has hundreds of them, and readers copy them about. So its place is one
/// of those that a `PackedAnchor` can tell.
@usableFromInline
package struct TextPiece: Sendable, Hashable {
    @usableFromInline var start: UInt32
    @usableFromInline var end: UInt32
    /// The place as it is kept.
    @usableFromInline package var place: PackedAnchor

    /// Makes a piece from its bytes in the buffer, which has less than 4 GiB, and its place in the source.
    @inlinable
    package init(range: Range<Int>, anchor: SourceAnchor) {
        start = UInt32(range.lowerBound)
        end = UInt32(range.upperBound)
        place = PackedAnchor(anchor)
    }

    /// Byte range in the document's buffer; empty for a blank cell.
    @inlinable package var range: Range<Int> { Int(start)..<Int(end) }

    /// Where the first scalar stands in the source; for a blank cell, where the cell begins.
    @inlinable package var anchor: SourceAnchor { place.anchor }

    /// Whether it has no text, as a blank cell.
    @inlinable package var isBlank: Bool { start == end }
}
