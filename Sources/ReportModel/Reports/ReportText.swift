package import DocumentModel

/// The text of a report, read from its source when it is wanted.
package struct ReportText: Sendable {
    /// What the source says, whole.
    package let document: Document
    /// The prose in it, split into sections.
    package let narrative: Narrative

    /// Makes a text from a document and the narrative that was found in it.
    package init(_ document: Document, narrative: Narrative) {
        self.document = document
        self.narrative = narrative
    }
}
