package import ReportModel

/// A report that a finding speaks of.
package struct ReportReference: Sendable, Hashable {
    /// The organ that reports.
    package let organ: Organ
    /// The fiscal year that is reported on.
    package let year: Int
    /// 1, or higher for a further file of the same organ and year.
    package let revision: Int
    /// Whether no newer revision is loaded, so that the plain path means this report.
    package let isNewest: Bool
    /// The edition of the form that the report follows.
    package let edition: Edition
    /// Whether 其他处理 is one row in a form of the 2021 edition.
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

    /// The form that the report follows, for the labels of its cells.
    package var form: Form { Form.of(edition, isShortened: isShortened) }

    /// The report's canonical path, with its revision unless it is the newest.
    package var path: String { "\(organ.identity)/\(year)" + (isNewest ? "" : "@\(revision)") }
}
