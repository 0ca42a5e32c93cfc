/// What a file says, whatever its format: paragraphs and tables in reading order, over one buffer of UTF-8.
///
/// Pieces of text are ranges of the buffer, so an excerpt costs nothing until it is drawn. The buffer is made of lines:
/// those of the file where it is a text, else a line for each paragraph and each row of a table, as the reader laid
/// them out.
package struct Document: Sendable {
    /// Valid UTF-8; every piece lies in it.
    package var text: [UInt8]
    /// The paragraphs and tables in reading order.
    package var blocks: [Block]
    /// What the file says of itself, such as a page's title: names in small letters with their values.
    package var properties: [Property]
    /// What could not be read of the file, or only with reserve.
    package var notes: [DocumentNote]

    /// A piece of a document, in the order of the source.
    package enum Block: Sendable {
        case paragraph(TextPiece)
        case table(TableGrid)
        /// A paragraph that only leads elsewhere, such as the links of a page: not what the document itself says.
        case link(TextPiece)
    }

    /// Something that a file says of itself.
    package struct Property: Sendable, Hashable {
        /// `title`, `address` (URL), or the name of a page's `meta` in small letters, such as `pubdate`.
        package var name: String
        /// The value, which stands in the document's text but in none of its blocks.
        package var value: TextPiece

        /// Makes a property from its name and its value.
        package init(name: String, value: TextPiece) {
            self.name = name
            self.value = value
        }
    }

    /// Makes a document from valid UTF-8 and the pieces that lie in it.
    package init(
        text: [UInt8], blocks: [Block], properties: [Property] = [], notes: [DocumentNote] = []
    ) {
        self.text = text
        self.blocks = blocks
        self.properties = properties
        self.notes = notes
    }

    /// The text of a piece, white space inside as it stands in the source.
    package func string(_ piece: TextPiece) -> String {
        String(decoding: text[piece.range], as: UTF8.self)
    }
}
