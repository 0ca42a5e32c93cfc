package import ReportModel

/// A report that a finding speaks of.
package struct ReportReference: Sendable, Hashable {
    package let organ: Organ
    package let year: Int
    package let revision: Int
    /// Whether no newer revision is loaded, so that the plain path means this report.
    package let isNewest: Bool
    package let edition: Edition
    package let isShortened: Bool
    /// The path of the file as it was loaded.
    package let source: String

    init(_ index: Int, in corpus: Corpus) {
        let report = corpus.reports[index]
        organ = report.organ
        year = report.year
        revision = report.revision
        isNewest = corpus.isNewest(index)
        edition = report.edition
        isShortened = report.isShortened
        source = report.source.path
    }

    package var form: Form { Form.of(edition, isShortened: isShortened) }

    /// The report's canonical path, with its revision unless it is the newest.
    package var path: String { "\(organ.identity)/\(year)" + (isNewest ? "" : "@\(revision)") }
}
