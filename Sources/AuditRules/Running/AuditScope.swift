internal import ReportModel

/// What rules look at: the selected reports, within all that are loaded.
struct AuditScope: Sendable {
    let corpus: Corpus
    /// What a person has set for the rules.
    let settings: RuleSettings
    /// The reports that findings are wanted of, ascending.
    let selected: [Int]
    let isSelected: [Bool]
    /// Which reports are of one organ.
    let organs: OrganChains
    /// The selected reports that are the newest of their organ and year, with the newest of the year before.
    let yearPairs: [YearPair]
    /// The selected reports, those of one organ together, the older before the newer.
    let selectedChains: [[Int]]
    /// For each report the number of its form among `Form.all`.
    let forms: [UInt8]
    /// The selected reports whose table 三 is not in order, ascending: judged once for all rules that ask.
    private(set) var requestDoubts: [RequestDoubt] = []

    /// Two reports of one organ on years that follow each other.
    struct YearPair: Sendable, Hashable {
        var report: Int
        var previous: Int
    }

    init(_ corpus: Corpus, reports: [Int]?, settings: RuleSettings = RuleSettings()) {
        self.init(corpus, OrganChains(corpus), reports: reports, settings: settings)
    }

    /// The scope of a corpus of which it is known already which reports are of one organ.
    init(_ corpus: Corpus, _ organs: OrganChains, reports: [Int]?, settings: RuleSettings) {
        let selected = reports.map { Set($0).filter(corpus.reports.indices.contains).sorted() }
        self.settings = settings
        self.corpus = corpus
        self.organs = organs
        self.selected = selected ?? Array(corpus.reports.indices)
        var isSelected = [Bool](repeating: selected == nil, count: corpus.reports.count)
        for report in selected ?? [] { isSelected[report] = true }
        self.isSelected = isSelected
        yearPairs = self.selected.compactMap { report in
            organs.yearBefore(report, in: corpus).map { YearPair(report: report, previous: $0) }
        }
        var seen = [Bool](repeating: false, count: organs.count)
        selectedChains = self.selected.compactMap { report in
            let chain = organs.chain(of: report)
            guard !seen[chain] else { return nil }
            seen[chain] = true
            return organs.reports(of: chain).filter { isSelected[$0] }
        }
        forms = corpus.reports.map { UInt8(clamping: Form.number(of: $0.edition, isShortened: $0.isShortened)) }
        requestDoubts = RequestDoubt.all(in: self)
    }

    /// The newest report of the same organ on the year before; nil where none is loaded or a newer revision speaks for
    /// the report.
    func previous(of report: Int) -> Int? { organs.yearBefore(report, in: corpus) }

    /// The newest report of the same organ on the year after; nil as for the year before.
    func following(_ report: Int) -> Int? {
        organs.later(than: report).flatMap { corpus.reports[$0].year == corpus.reports[report].year + 1 ? $0 : nil }
    }
}
