import AuditRules
import AuditSession
import DocumentModel
import ReportModel
import TextSupport

/// What became of the places of annotations; each report's text is read once.
struct AnchorReview {
    /// In the order of the annotations.
    let states: [AnchorState]

    init(_ annotations: [Annotation], _ workbench: inout Workbench) throws(Diagnostic) {
        let isOnFinding = { (annotation: Annotation) in
            if case .finding = annotation.target.place { true } else { false }
        }
        // Only a check knows whether a finding is still there.
        if !workbench.corpus.isEmpty, annotations.contains(where: isOnFinding) { try workbench.checkAll() }
        self.init(annotations, in: workbench)
    }

    private init(_ annotations: [Annotation], in workbench: Workbench) {
        let found = Set(workbench.findings.lazy.filter { $0.reports[0].isNewest }.map(\.fingerprint.identity))
        var texts: [Int: AnchorText?] = [:]
        states = annotations.map { annotation in
            let key = Corpus.ReportKey(organ: annotation.target.organ, year: annotation.target.year)
            guard let report = workbench.corpus.newest(of: key) else { return .notLoaded }
            if let witness = annotation.witness {
                return witness.change(of: annotation.target.organ, in: workbench.corpus).map(AnchorState.valueChanged)
                    ?? .kept
            }
            if case .finding(_, let identity) = annotation.target.place {
                return found.contains(identity) ? .kept : .lost
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
