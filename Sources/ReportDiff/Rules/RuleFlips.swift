package import AuditRules
internal import DocumentModel

/// What rules find fault with in one of two reports only.
///
/// The same mistake is known by its rule and its cells or words, whatever the organ and the year.
package struct RuleFlips: Sendable, Hashable {
    /// What fails on the new side and passed on the old.
    package let failing: [Finding]
    /// What failed on the old side and passes on the new.
    package let recovered: [Finding]
    /// What could be judged on one side only: it fails there, and on the other it cannot be assessed.
    package let unclear: [Finding]
    /// How many mistakes both sides have.
    package let bothCount: Int

    /// Holds the findings on two reports against each other.
    package init(old: [Finding], new: [Finding]) {
        let before = Verdicts(old)
        let after = Verdicts(new)
        failing = new.filter { after.fails($0) && before.passes($0) }
        recovered = old.filter { before.fails($0) && after.passes($0) }
        unclear =
            old.filter { before.fails($0) && after.isUnclear($0) }
            + new.filter { after.fails($0) && before.isUnclear($0) }
        bothCount = new.count { after.fails($0) && before.fails($0) }
    }

    /// What is said of each mistake on one side.
    private struct Verdicts {
        private let failing: Set<ContentHash>
        private let unclear: Set<ContentHash>

        init(_ findings: [Finding]) {
            failing = Set(findings.filter { $0.verdict == .fail }.map(\.fingerprint.similar))
            unclear = Set(findings.filter { $0.verdict == .notAssessable }.map(\.fingerprint.similar)).subtracting(
                failing)
        }

        func fails(_ finding: Finding) -> Bool {
            finding.verdict == .fail && failing.contains(finding.fingerprint.similar)
        }

        func isUnclear(_ finding: Finding) -> Bool { unclear.contains(finding.fingerprint.similar) }

        func passes(_ finding: Finding) -> Bool {
            !failing.contains(finding.fingerprint.similar) && !isUnclear(finding)
        }
    }
}
