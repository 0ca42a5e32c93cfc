package import AuditRules
internal import DocumentModel
package import ReportModel
package import TextSupport

/// A finding with what people say of it.
package struct JudgedFinding: Sendable {
    /// What the rule says.
    package var finding: Finding
    /// What a person holds of it; nil where nobody has said.
    package var judgement: Judgement?
    /// What people wrote on it.
    package var annotations: [Annotation]

    /// Whether it speaks of the newest report of its organ and year; one of an older revision is history.
    package var isCurrent: Bool { finding.reports[0].isNewest }

    /// What is held of it.
    package var triage: Triage { judgement?.triage ?? .open }
    /// What became of it.
    package var remedy: Remedy { judgement?.remedy ?? .none }

    /// Whether the values, or the rule, are not those that were judged; false for one that is open again.
    package var isStale: Bool {
        guard let judgement, judgement.triage != .open else { return false }
        return judgement.subject.fingerprint.evidence != finding.fingerprint.evidence
    }

    /// How it stands against what was judged; one that nobody has judged is new.
    package var baseline: Baseline {
        switch judgement?.triage {
        case nil: .new
        case .open: .reopened
        case .confirmed, .falsePositive, .accepted, .duplicate: isStale ? .updated : .unchanged
        }
    }

    /// The judged values that are others now; empty where the rule changed and not the values.
    package var changes: [ValueChange] {
        guard isStale, let judgement else { return [] }
        return judgement.subject.values.compactMap { was in
            let term = finding.terms.first { $0.address == was.cell && finding.reports[$0.report].year == was.year }
            let now = term?.cell.value ?? .absent
            return was.isKept(by: now) ? nil : ValueChange(was: was, now: now)
        }
    }
}

/// How a finding stands against what was judged before (DESIGN §4).
package enum Baseline: String, Sendable, Hashable, CaseIterable {
    case new
    case unchanged
    /// The values are others.
    case updated
    /// The rule was evaluated again and is kept.
    case fixed
    /// A report or a number is not there to evaluate the rule.
    case unevaluable
    /// The rule is gone.
    case retired
    /// The judgement was taken back.
    case reopened

    /// The standing for people.
    package var wording: LocalizedText {
        switch self {
        case .new: LocalizedText(zh: "新", en: "new")
        case .unchanged: LocalizedText(zh: "未变", en: "unchanged")
        case .updated: LocalizedText(zh: "数值已变", en: "updated")
        case .fixed: LocalizedText(zh: "已不再出现", en: "fixed")
        case .unevaluable: LocalizedText(zh: "无法核对", en: "not evaluable")
        case .retired: LocalizedText(zh: "规则已取消", en: "retired")
        case .reopened: LocalizedText(zh: "重新待核实", en: "reopened")
        }
    }
}

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

/// The annotations of findings, by the findings' identities.
struct AnnotationsByFinding {
    private var annotations: [ContentHash: [Annotation]] = [:]

    init(_ all: [Annotation]) {
        for annotation in all {
            if case .finding(_, let identity) = annotation.target.place {
                annotations[identity, default: []].append(annotation)
            }
        }
    }

    subscript(identity: ContentHash) -> [Annotation] { annotations[identity] ?? [] }
}

extension SessionState {
    /// A finding with what people say of it.
    package func judged(_ finding: Finding) -> JudgedFinding { judged(finding, AnnotationsByFinding(annotations)) }

    func judged(_ finding: Finding, _ annotations: AnnotationsByFinding) -> JudgedFinding {
        let identity = finding.fingerprint.identity
        return JudgedFinding(
            finding: finding, judgement: judgements[identity], annotations: annotations[identity])
    }
}

extension Judgement {
    /// Judgements by county, organ, year and rule, then by the finding's name.
    static func sorted(_ judgements: some Sequence<Judgement>) -> [Judgement] {
        judgements.sorted { left, right in
            let (a, b) = (left.subject, right.subject)
            let (one, other) = ((a.organ.county ?? "", a.organ.name), (b.organ.county ?? "", b.organ.name))
            if one != other { return one < other }
            if (a.year, a.rule, a.id) != (b.year, b.rule, b.id) {
                return (a.year, a.rule, a.id) < (b.year, b.rule, b.id)
            }
            return a.fingerprint.identity.hex < b.fingerprint.identity.hex
        }
    }
}
