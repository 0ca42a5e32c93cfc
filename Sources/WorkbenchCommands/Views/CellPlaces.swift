import AuditRules
import DocumentModel
import ReportModel

/// Where findings stand: those on cells that the source does not have are placed where the table begins.
struct CellPlaces {
    private let corpus: Corpus
    /// The numbers of the reports by their files; empty where all findings have a place.
    private var reports: [String: Int] = [:]

    init(_ corpus: Corpus, _ findings: [Finding]) {
        self.corpus = corpus
        guard findings.contains(where: { $0.place == nil }) else { return }
        for (index, report) in corpus.reports.enumerated() { reports[report.source.path] = index }
    }

    /// The finding's place, or that of its table; nil where the source has neither.
    func place(of finding: Finding) -> SourceAnchor? {
        if let place = finding.place { return place }
        guard let table = finding.cells.first?.table, let report = reports[finding.source] else { return nil }
        return corpus.reports[report].form.addresses.lazy.filter { $0.table == table }
            .compactMap { corpus.cells.cell($0, of: report).place?.anchor }.first
    }
}
