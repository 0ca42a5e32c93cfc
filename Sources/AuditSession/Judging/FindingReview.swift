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

/// What a check did not look at.
package struct CheckGaps: Sendable, Hashable {
    /// The reports whose text could not be read, by their numbers.
    package var texts: Set<Int>
    /// The ids of the rules that were off.
    package var rules: Set<String>
    /// The reports that were not judged at all, by their numbers: of what was judged in them nothing can be said.
    package var reports: Set<Int>

    /// Makes a list of what was not looked at.
    package init(texts: Set<Int> = [], rules: Set<String> = [], reports: Set<Int> = []) {
        self.texts = texts
        self.rules = rules
        self.reports = reports
    }
}

/// Findings held against what people say of them.
package struct FindingReview: Sendable {
    /// The findings, in their order, those of older revisions too.
    package let found: [JudgedFinding]
    /// What was judged and not found in the reports that were looked at, by county, organ, year and rule.
    package let departed: [DepartedFinding]

    /// Holds the findings of a check against a session's judgements and annotations.
    package init(_ findings: [Finding], _ state: SessionState, in corpus: Corpus, except gaps: CheckGaps = CheckGaps())
    {
        let annotations = AnnotationsByFinding(state.annotations)
        found = findings.map { state.judged($0, annotations) }
        var rest = state.judgements
        for finding in findings where finding.reports[0].isNewest { rest[finding.fingerprint.identity] = nil }
        let looked =
            gaps.reports.isEmpty ? Array(rest.values) : rest.values.filter { Self.isLookedAt($0, corpus, gaps) }
        departed = Judgement.sorted(looked).map { judgement in
            DepartedFinding(
                judgement: judgement, annotations: annotations[judgement.subject.fingerprint.identity],
                baseline: Self.reason(judgement.subject, corpus, gaps))
        }
    }

    private static func isLookedAt(_ judgement: Judgement, _ corpus: Corpus, _ gaps: CheckGaps) -> Bool {
        let key = Corpus.ReportKey(organ: judgement.subject.organ, year: judgement.subject.year)
        return corpus.newest(of: key).map { !gaps.reports.contains($0) } ?? true
    }

    /// A rule that finds nothing although it looked, and although all the cells are numbers, is kept.
    private static func reason(_ subject: JudgedSubject, _ corpus: Corpus, _ gaps: CheckGaps) -> Baseline {
        guard let rule = RuleRegistry.all.first(where: { $0.id == subject.rule }) else { return .retired }
        guard !gaps.rules.contains(subject.rule) else { return .unevaluable }
        func report(_ year: Int) -> Int? { corpus.newest(of: Corpus.ReportKey(organ: subject.organ, year: year)) }
        let years = Set([subject.year] + subject.values.map(\.year) + subject.quotes.map(\.year))
        let isLookedAt = years.allSatisfy { year in
            report(year).map { !rule.readsText || !gaps.texts.contains($0) } ?? false
        }
        // Only with all its numbers there can a rule have been kept.
        let isEvaluated = subject.values.allSatisfy { was in
            report(was.year).map { corpus.cells.state(was.cell, of: $0) == .number } ?? false
        }
        return isLookedAt && isEvaluated ? .fixed : .unevaluable
    }
}
