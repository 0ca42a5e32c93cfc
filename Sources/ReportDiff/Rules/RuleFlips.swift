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
    /// What could be judged on one side only: it fails there, and on the other it cannot be assessed, or no report on the
    /// year before is loaded against which it could be.
    package let unclear: [Finding]
    /// How many mistakes both sides have.
    package let bothCount: Int

    /// Holds the findings on two reports against each other, each with whether a report on the year before was there to
    /// judge it by.
    package init(
        old: [Finding], hasYearBefore oldHasYearBefore: Bool = true, new: [Finding],
        hasYearBefore newHasYearBefore: Bool = true
    ) {
        let before = Verdicts(old, oldHasYearBefore)
        let after = Verdicts(new, newHasYearBefore)
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
        private let hasYearBefore: Bool

        init(_ findings: [Finding], _ hasYearBefore: Bool) {
            self.hasYearBefore = hasYearBefore
            failing = Set(findings.filter { $0.verdict == .fail }.map(\.fingerprint.similar))
            unclear = Set(findings.filter { $0.verdict == .notAssessable }.map(\.fingerprint.similar)).subtracting(
                failing)
        }

        func fails(_ finding: Finding) -> Bool {
            finding.verdict == .fail && failing.contains(finding.fingerprint.similar)
        }

        func isUnclear(_ finding: Finding) -> Bool {
            unclear.contains(finding.fingerprint.similar)
                || (!hasYearBefore && isOnYears(finding) && !failing.contains(finding.fingerprint.similar))
        }

        /// Whether it is found by looking at another year too: rules X do, and those that name two sources.
        private func isOnYears(_ finding: Finding) -> Bool {
            finding.rule.hasPrefix("X-") || finding.sources.count > 1
        }

        func passes(_ finding: Finding) -> Bool {
            !failing.contains(finding.fingerprint.similar) && !isUnclear(finding)
        }
    }
}
