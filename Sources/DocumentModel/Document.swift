/// What a file says, whatever its format: paragraphs and tables in reading order, over one buffer of UTF-8.
///
/// Pieces of text are ranges of the buffer, so a reader makes no strings and an excerpt costs nothing until it is drawn.
package struct Document: Sendable {
    /// Valid UTF-8; every piece lies in it.
    package var text: [UInt8]
    /// The paragraphs and tables in reading order.
    package var blocks: [Block]

    /// A piece of a document, in the order of the source.
    package enum Block: Sendable {
        case paragraph(TextPiece)
        case table(TableGrid)
    }

    /// Makes a document from valid UTF-8 and the pieces that lie in it.
    package init(text: [UInt8], blocks: [Block]) {
        self.text = text
        self.blocks = blocks
    }

    /// The text of a piece, white space inside as it stands in the source.
    package func string(_ piece: TextPiece) -> String {
        String(decoding: text[piece.range], as: UTF8.self)
    }
}

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

/// A table: cells in reading order, parted into rows.
package struct TableGrid: Sendable {
    /// All cells, row after row.
    package private(set) var cells: [TextPiece] = []
    /// For each row the index of its first cell.
    package private(set) var rowStarts: [Int] = []
    /// Whether the source marks where every row ends. Where it does not, a row may hold several of the form's rows,
    /// but a row never ends inside one of them.
    package var rowsAreMarked: Bool
    /// Whether merged cells leave blank ones in a row, so that a blank cell at a row's edge may be none of its values.
    package var isPadded: Bool

    /// Makes a table without rows.
    package init(rowsAreMarked: Bool, isPadded: Bool) {
        self.rowsAreMarked = rowsAreMarked
        self.isPadded = isPadded
    }

    /// Adds cells as one row; an empty row is left out.
    package mutating func appendRow(_ row: some Sequence<TextPiece>) {
        let start = cells.count
        cells.append(contentsOf: row)
        if cells.count > start {
            rowStarts.append(start)
        }
    }

    /// How many rows there are, none of them empty.
    package var rowCount: Int { rowStarts.count }

    /// The cell indices of one row.
    package func row(_ index: Int) -> Range<Int> {
        rowStarts[index]..<(index + 1 < rowStarts.count ? rowStarts[index + 1] : cells.count)
    }
}
