internal import DocumentModel
package import ReportModel
internal import TextSupport

/// A report of a session: its file, what the file's bytes were, and whose report it is on which year.
package struct SessionSource: Sendable, Hashable {
    /// The file as it was loaded, with what the person said of it.
    package var file: Source
    /// The organ that reports.
    package var organ: Organ
    /// The fiscal year that is reported on.
    package var year: Int
    /// 1, or higher for a further file of the same organ and year.
    package var revision: Int
    /// The edition of the form that the report follows.
    package var edition: Edition

    /// Makes a source from the file and what was read of it.
    package init(file: Source, organ: Organ, year: Int, revision: Int, edition: Edition) {
        self.file = file
        self.organ = organ
        self.year = year
        self.revision = revision
        self.edition = edition
    }

    /// The source of a loaded report.
    package init(_ report: Report) {
        self.init(
            file: report.source, organ: report.organ, year: report.year, revision: report.revision,
            edition: report.edition)
    }
}

/// What is to be known of a file that was met while loading, rather than of a report.
package struct SourceNote: Sendable, Hashable {
    /// The path of the file that it is about.
    package var path: String
    /// What is to be known of it.
    package var note: ReadingNote

    /// Makes a note about a file.
    package init(path: String, note: ReadingNote) {
        self.path = path
        self.note = note
    }
}
