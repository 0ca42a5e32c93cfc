import AuditSession
import ReportModel
import TextSupport

/// What became of the places of annotations; each report's text is read once.
struct AnchorReview {
    /// In the order of the annotations.
    let states: [AnchorState]

    init(_ annotations: [Annotation], _ workbench: Workbench) {
        var texts: [Int: AnchorText?] = [:]
        states = annotations.map { annotation in
            let key = Corpus.ReportKey(organ: annotation.target.organ, year: annotation.target.year)
            guard let report = workbench.corpus.newest(of: key) else { return .notLoaded }
            if let witness = annotation.witness {
                return witness.change(of: annotation.target.organ, in: workbench.corpus).map(AnchorState.valueChanged)
                    ?? .kept
            }
            // The same bytes say the same.
            if workbench.corpus.reports[report].source.hash == annotation.source { return .kept }
            guard let quote = annotation.quote else { return .reportChanged }
            let text = texts[report] ?? (try? workbench.anchorText(of: report))
            texts[report] = .some(text)
            let line = if case .line(let number) = annotation.target.place { number } else { nil as Int? }
            return text?.state(of: quote, line: line) ?? .notLoaded
        }
    }
}
