package import AuditRules
internal import DocumentModel
package import ReportModel
internal import TextSupport

/// A finding that was judged and that the last check did not find.
package struct DepartedFinding: Sendable, Hashable {
    /// The judgement, with the finding as it was.
    package var judgement: Judgement
    /// What people wrote on it.
    package var annotations: [Annotation]
    /// Why it was not found: fixed, unevaluable or retired.
    package var baseline: Baseline
}

/// Findings held against what people say of them.
package struct FindingReview: Sendable {
    /// The findings, in their order, those of older revisions too.
    package let found: [JudgedFinding]
    /// What was judged and not found, by county, organ, year and rule.
    package let departed: [DepartedFinding]

    /// Holds the findings of a check of a whole corpus against a session's judgements and annotations.
    package init(_ findings: [Finding], _ state: SessionState, in corpus: Corpus) {
        let annotations = AnnotationsByFinding(state.annotations)
        found = findings.map { state.judged($0, annotations) }
        var rest = state.judgements
        for finding in findings where finding.reports[0].isNewest { rest[finding.fingerprint.identity] = nil }
        departed = Judgement.sorted(rest.values).map { judgement in
            DepartedFinding(
                judgement: judgement, annotations: annotations[judgement.subject.fingerprint.identity],
                baseline: Self.reason(judgement.subject, corpus))
        }
    }

    /// A rule that finds nothing although all the cells are numbers is kept.
    private static func reason(_ subject: JudgedSubject, _ corpus: Corpus) -> Baseline {
        guard RuleRegistry.all.contains(where: { $0.id == subject.rule }) else { return .retired }
        // Only with all its numbers there can a rule have been kept.
        let isEvaluated = subject.values.allSatisfy { was in
            let report = corpus.newest(of: Corpus.ReportKey(organ: subject.organ, year: was.year))
            return report.map { corpus.cells.state(was.cell, of: $0) == .number } ?? false
        }
        return isEvaluated ? .fixed : .unevaluable
    }
}
