internal import ReportModel

/// For each report the newest report of the same organ on the year before.
struct YearsBefore: Sendable {
    /// By the reports' numbers; -1 where none is loaded.
    let reports: [Int]

    /// Cost: to put the reports in order, where those of an organ follow each other by year, and a pass over them.
    init(of corpus: Corpus) {
        let (years, organs) = (corpus.years, corpus.organNumbers)
        var reports = [Int](repeating: -1, count: years.count)
        // The newest report of the year that is gone through, and that of the year of the organ which came before.
        var newest = -1
        var before = -1
        var last = -1
        for report in corpus.order {
            if last < 0 || organs[report] != organs[last] {
                (newest, before) = (-1, -1)
            } else if years[report] != years[last] {
                before = newest
            }
            if before >= 0, Int(years[before]) == Int(years[report]) - 1 { reports[report] = before }
            if corpus.isNewest(report) { newest = report }
            last = report
        }
        self.reports = reports
    }
}
