package import TextSupport

/// What a writer has to know of the screen or file that it writes for.
package struct WriterOptions: Sendable, Hashable {
    /// The columns of the screen, to which boxes are fitted; nil for no limit.
    package var width: Int?
    /// Whether the formats for the screen show roles as colours.
    package var color: Bool
    /// How wide the terminal draws ambiguous characters, box borders among them.
    package var ambiguous: AmbiguousWidth
    /// Whether csv begins with a byte order mark, without which spreadsheet programs garble Chinese.
    package var byteOrderMark: Bool

    /// The language of the output's texts, which a page on the web states.
    package var language: Language

    /// Makes options from what differs from a file: no limit, no colour, narrow borders, no byte order mark.
    package init(
        width: Int? = nil, color: Bool = false, ambiguous: AmbiguousWidth = .narrow, byteOrderMark: Bool = false,
        language: Language = .chinese
    ) {
        self.width = width
        self.color = color
        self.ambiguous = ambiguous
        self.byteOrderMark = byteOrderMark
        self.language = language
    }
}
