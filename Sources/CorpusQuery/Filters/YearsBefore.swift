internal import ReportModel

/// For each report the newest report of the same organ on the year before.
struct YearsBefore: Sendable {
    /// By the reports' numbers; -1 where none is loaded.
    let reports: [Int]

    /// Cost: a pass over the reports, each looked up.
    init(of corpus: Corpus) {
        reports = corpus.reports.indices.map { corpus.newest(ofOrganOf: $0, on: Int(corpus.years[$0]) - 1) ?? -1 }
    }
}
