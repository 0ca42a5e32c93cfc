package import AuditRules
internal import DocumentModel
internal import ReportModel
internal import TextSupport

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
