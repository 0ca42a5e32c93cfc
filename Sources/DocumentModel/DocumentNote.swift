package import TextSupport

/// What a reader could not read of a file, or only with reserve; it becomes a note on the report.
package struct DocumentNote: Sendable, Hashable {
    /// What sort of thing it is about.
    package var kind: Kind
    /// Where it is; nil where the note is about the whole file.
    package var place: SourceAnchor?
    /// What is to be said of it, for people.
    package var text: LocalizedText

    /// The kinds of notes that readers make.
    package enum Kind: Sendable, Hashable, CaseIterable {
        /// Bytes that fit no encoding, or an encoding other than the declared one.
        case encoding
        /// The file is of another format than its name says.
        case ending
        /// Pages or parts that are pictures, or otherwise without text.
        case imageOnly
        /// Text whose place in a table cannot be told.
        case layout
        /// A part of a container that was not read.
        case part
    }

    /// Makes a note from its kind, its place and its wording.
    package init(_ kind: Kind, at place: SourceAnchor? = nil, _ text: LocalizedText) {
        self.kind = kind
        self.place = place
        self.text = text
    }
}
