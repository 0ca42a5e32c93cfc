package import ReportModel
package import TextSupport

/// A path with the reports it names in a corpus.
package struct ResolvedPath: Sendable, Hashable {
    /// The path with the names of organs in full, as scripts record it.
    package let path: CorpusPath
    /// The reports as indices of the corpus, in `Corpus.order`.
    package let reports: [Int]
    /// Whether their indices are known to ascend.
    package let areAscending: Bool

    /// The only report; throws `E-ambiguous` where there are several, and `E-path` where there is none.
    package func single(in corpus: Corpus) throws(Diagnostic) -> Int {
        guard reports.count < 2 else {
            throw ResolutionTrouble.severalReports(path.description, reports.map(corpus.canonicalPath))
        }
        guard let report = reports.first else { throw ResolutionTrouble.noReport(path) }
        return report
    }
}

extension CorpusPath {
    /// Finds the reports that the path names; `last` holds those of the last result.
    ///
    /// A name must be an organ's whole name; `leniently`, at the prompt, a part of it is enough that only one organ's name
    /// has. Throws `E-path` where a name, county, year or revision fits no report, with what is near, and `E-ambiguous`
    /// where a name fits organs of different counties or a part of a name fits several.
    ///
    /// Cost: one pass over the reports, and sorting those that are found; with `isOrdered` false they stay in the order
    /// of loading, which is enough for sums.
    package func resolve(
        in corpus: Corpus, last: [Int]? = nil, leniently: Bool = false, isOrdered: Bool = true
    ) throws(Diagnostic) -> ResolvedPath {
        var path = self
        var reports: [Int]
        var areAscending = false
        switch scope {
        case .all:
            reports = corpus.newestReports
            areAscending = !isOrdered
        case .last:
            guard let last else { throw ResolutionTrouble.noLastResult }
            reports = last.filter(corpus.reports.indices.contains)
        case .selected(let selection):
            let found: ReportSelection
            (found, reports) = try ReportSearch(selection: selection, corpus: corpus).find(leniently: leniently)
            path.scope = .selected(found)
        }
        return ResolvedPath(
            path: path, reports: isOrdered ? corpus.sorted(reports) : reports, areAscending: areAscending)
    }
}

extension Corpus {
    /// The path that names a report and no other: with its county only where another county has an organ of the name,
    /// with its revision only where a newer one is loaded.
    package func canonicalPath(of report: Int) -> String {
        let (organ, year) = (reports[report].organ, reports[report].year)
        let revision = isNewest(report) ? nil : reports[report].revision
        return selection(of: organ, years: .within([year...year]), revision: revision).description
    }

    /// The selection of an organ's reports, with its county only where the name needs it.
    func selection(
        of organ: Organ, years: ReportSelection.Years = .any, revision: Int? = nil
    ) -> ReportSelection {
        let county: ReportSelection.County =
            isNameShared(organ.name) ? organ.county.map(ReportSelection.County.named) ?? .unknown : .any
        return ReportSelection(county: county, organs: .named([organ.name]), years: years, revision: revision)
    }
}
