package import DocumentModel
package import TextSupport

/// What a reader could not place or had to accept with reserve; never lost, never a finding.
package struct ReadingNote: Sendable, Hashable {
    /// What sort of thing it is about.
    package var kind: Kind
    /// Where it is in the source; nil where the note is about the whole file.
    package var place: SourceAnchor?
    /// What is to be said of it, for people.
    package var text: LocalizedText
    /// The label of a row or column that it is about, as the source prints it; empty where it is about none.
    package var label: String
    /// The cells that it is about, in the form's order; empty where it is about none or about a whole table.
    package var cells: [CellAddress]

    /// The kinds of notes, by the names that `notes` shows.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A row has the wrong number of values, so that none of them is taken.
        case rowCount = "row-count"
        /// Two readings of a row are possible.
        case ambiguousRow = "ambiguous-row"
        /// A row is there twice with different values.
        case duplicateRow = "duplicate-row"
        /// A label is understood although it departs from the form.
        case labelVariant = "label-variant"
        /// A label is matched only approximately.
        case labelFuzzy = "label-fuzzy"
        /// A row's label is not known.
        case unknownRow = "unknown-row"
        /// The columns of a table stand in another order than the form's.
        case columnOrder = "column-order"
        /// A cell's text is no number.
        case unreadableCell = "unreadable-cell"
        /// Cells of the form that the source does not have.
        case missingCells = "missing-cells"
        /// How surely a table of the form was recognised, where not all of its labels are the form's own.
        case tableMatch = "table-match"
        /// Bytes that fit no encoding, or an encoding other than the declared one.
        case encoding
        /// The file is of another format than its name says.
        case ending
        /// Pages that are pictures, so that nothing can be read of them.
        case imageOnly = "image-only"
        /// Text whose place in a table cannot be told.
        case layout
        /// A part of the file that was not read, or read as it finally is.
        case part
        /// A section's heading was not found.
        case missingSection = "missing-section"
        /// The edition does not follow from the labels, or they are mixed.
        case edition
        /// The county cannot be told.
        case county
        /// The file was not loaded.
        case skippedFile = "skipped-file"
        /// The file is gone or is not what it was when the session was last open, so that its report is not shown.
        case changedSource = "changed-source"
        /// The file is the same, byte for byte, as one that is loaded.
        case sameFile = "same-file"
        /// The report is a further one of an organ and year that are loaded.
        case revision
    }

    /// Makes a note from its kind, its place, the label and the cells that it is about, and what is to be said.
    package init(
        _ kind: Kind, at place: SourceAnchor? = nil, label: String = "", cells: [CellAddress] = [],
        _ text: LocalizedText
    ) {
        self.kind = kind
        self.place = place
        self.text = text
        self.label = label
        self.cells = cells
    }
}
