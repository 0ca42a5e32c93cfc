/// A piece of a document's text with its place; white space at its ends is not part of it.
package struct TextPiece: Sendable, Hashable {
    /// Byte range in the document's buffer; empty for a blank cell.
    package var range: Range<Int>
    /// Where the first scalar stands in the source; for a blank cell, where the cell begins.
    package var anchor: SourceAnchor

    /// Makes a piece from its bytes in the buffer and its place in the source.
    package init(range: Range<Int>, anchor: SourceAnchor) {
        self.range = range
        self.anchor = anchor
    }

    /// Whether it has no text, as a blank cell.
    package var isBlank: Bool { range.isEmpty }
}
