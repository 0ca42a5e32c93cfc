internal import ReportModel

/// What rules look at: the selected reports, within all that are loaded.
struct AuditScope: Sendable {
    let corpus: Corpus
    /// What a person has set for the rules.
    let settings: RuleSettings
    /// The reports that findings are wanted of, ascending.
    let selected: [Int]
    private let isSelected: [Bool]
    /// The selected reports that are the newest of their organ and year, with the newest of the year before.
    let yearPairs: [YearPair]
    /// The selected reports, those of one organ together, the older before the newer.
    let selectedChains: [[Int]]
    private let previousReports: [Int: Int]

    /// Two reports of one organ on years that follow each other.
    struct YearPair: Sendable, Hashable {
        var report: Int
        var previous: Int
    }

    init(_ corpus: Corpus, reports: [Int]?, settings: RuleSettings = RuleSettings()) {
        self.settings = settings
        let selected = Set(reports ?? Array(corpus.reports.indices)).filter(corpus.reports.indices.contains).sorted()
        var isSelected = [Bool](repeating: false, count: corpus.reports.count)
        for report in selected { isSelected[report] = true }
        self.corpus = corpus
        self.selected = selected
        self.isSelected = isSelected
        yearPairs = Self.pairs(of: selected, in: corpus)
        previousReports = Dictionary(uniqueKeysWithValues: yearPairs.map { ($0.report, $0.previous) })
        selectedChains = Self.chains(of: selected, in: corpus)
    }

    /// The newest report of the same organ on the year before; nil where none is loaded or a newer revision speaks for
    /// the report.
    func previous(of report: Int) -> Int? { previousReports[report] }

    private static func chains(of selected: [Int], in corpus: Corpus) -> [[Int]] {
        var chains: [[Int]] = []
        var places: [Organ: Int] = [:]
        for report in selected {
            let organ = corpus.reports[report].organ
            if let place = places[organ] {
                chains[place].append(report)
            } else {
                places[organ] = chains.count
                chains.append([report])
            }
        }
        return chains.map { chain in chain.sorted { (corpus.reports[$0].year, $0) < (corpus.reports[$1].year, $1) } }
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
