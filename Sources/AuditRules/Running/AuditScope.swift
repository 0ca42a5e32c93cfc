internal import ReportModel

/// What rules look at: the selected reports, within all that are loaded.
struct AuditScope: Sendable {
    let corpus: Corpus
    /// The reports that findings are wanted of, ascending.
    let selected: [Int]
    private let isSelected: [Bool]
    /// The selected reports that are the newest of their organ and year, with the newest of the year before.
    let yearPairs: [YearPair]

    /// Two reports of one organ on years that follow each other.
    struct YearPair: Sendable, Hashable {
        var report: Int
        var previous: Int
    }

    init(_ corpus: Corpus, reports: [Int]?) {
        let selected = Set(reports ?? Array(corpus.reports.indices)).filter(corpus.reports.indices.contains).sorted()
        var isSelected = [Bool](repeating: false, count: corpus.reports.count)
        for report in selected { isSelected[report] = true }
        self.corpus = corpus
        self.selected = selected
        self.isSelected = isSelected
        yearPairs = Self.pairs(of: selected, in: corpus)
    }

    /// The selected reports for which an identity does not plainly hold, and perhaps others for which it does.
    ///
    /// Passing over whole columns is worth it for many reports; few are judged one by one.
    func candidates(for identity: Identity) -> [Int] {
        fewSelected ?? corpus.cells.reportsInDoubt(of: identity).filter { isSelected[$0] }
    }

    /// The selected reports whose cell is a number that is no count, and perhaps others.
    func candidates(forCount address: CellAddress) -> [Int] {
        fewSelected ?? corpus.cells.reportsInDoubt(ofCount: address).filter { isSelected[$0] }
    }

    private var fewSelected: [Int]? { selected.count * 16 < corpus.reports.count ? selected : nil }

    private static func pairs(of selected: [Int], in corpus: Corpus) -> [YearPair] {
        selected.compactMap { report in
            let organ = corpus.reports[report].organ
            let year = corpus.reports[report].year
            guard let previous = corpus.newest(of: Corpus.ReportKey(organ: organ, year: year - 1)),
                corpus.isNewest(report)
            else { return nil }
            return YearPair(report: report, previous: previous)
        }
    }
}
