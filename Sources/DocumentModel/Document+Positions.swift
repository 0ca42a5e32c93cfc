import TextSupport

extension Document {
    /// The line and column of the document's text at which a piece with this anchor stands, both from 1, columns in
    /// Unicode scalars; nil where the document has no such piece.
    ///
    /// Looks through all pieces unless the anchor is a line and a column itself.
    package func position(of anchor: SourceAnchor) -> (line: Int, column: Int)? {
        if case .text(let line, let column) = anchor { return (line, column) }
        guard let piece = firstPiece(at: anchor) else { return nil }
        let before = text[..<piece.range.lowerBound]
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return (
            1 + before.count { $0 == 0x0A }, 1 + UTF8Text.scalarCount(text.span, start..<piece.range.lowerBound)
        )
    }

    private func firstPiece(at anchor: SourceAnchor) -> TextPiece? {
        for block in blocks {
            switch block {
            case .paragraph(let piece), .link(let piece):
                if piece.anchor == anchor { return piece }
            case .table(let grid):
                if let piece = grid.cells.first(where: { $0.anchor == anchor }) { return piece }
            }
        }
        return properties.first { $0.value.anchor == anchor }?.value
    }
}
