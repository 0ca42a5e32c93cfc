/// How a finding stands against earlier runs and in people's judgement (DESIGN §4).
package struct FindingStatus: Sendable, Hashable {
    /// How it stands against the run before.
    package var baseline: Baseline
    /// What a person holds of it.
    package var triage: Triage
    /// What became of it once it was confirmed.
    package var remedy: Remedy
    /// Whether the values were others when the finding was judged.
    package var isStale: Bool

    /// A finding that no earlier run knows and nobody has judged.
    package static let initial = FindingStatus(baseline: .new, triage: .open, remedy: .none, isStale: false)

    /// A finding against the run before.
    package enum Baseline: String, Sendable, Hashable, CaseIterable {
        case new
        case unchanged
        /// The values are others.
        case updated
        /// The rule was evaluated again and is kept.
        case fixed
        /// The rule cannot be evaluated any more.
        case unevaluable
        /// The rule is gone.
        case retired
        case reopened
    }

    /// What a person holds of a finding.
    package enum Triage: String, Sendable, Hashable, CaseIterable {
        case open
        case confirmed
        case falsePositive = "false-positive"
        /// The report is right although the rule fails.
        case accepted
        case duplicate
    }

    /// What became of a confirmed finding.
    package enum Remedy: String, Sendable, Hashable, CaseIterable {
        case none
        case notified
        case replied
        case corrected
        case verified
        case overdue
    }
}
