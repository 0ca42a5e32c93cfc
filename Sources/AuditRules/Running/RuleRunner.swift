internal import DocumentModel
package import ReportModel

/// Runs rules over reports.
package enum RuleRunner {
    /// The findings of some rules on the reports of these numbers, on all where none are given.
    ///
    /// In order of county, organ, year, the first cell found fault with, and rule. Every loaded report is judged by
    /// itself, revisions too; two years are compared by their newest reports only, the year before whether it is
    /// selected or not. Where revisions of a report share a finding, the newest speaks.
    package static func run(_ rules: [Rule], over corpus: Corpus, reports: [Int]? = nil) -> [Finding] {
        let scope = AuditScope(corpus, reports: reports)
        var findings: [Finding] = []
        for rule in rules {
            rule.check(scope) { observation in
                findings.append(Finding(observation, by: rule.description, in: corpus))
            }
        }
        return FindingIDs.assigned(to: FindingOrder.sorted(FindingRevisions.newest(findings)))
    }
}

/// One finding for revisions of a report that are found fault with alike.
enum FindingRevisions {
    /// Of findings with one identity the one of the newest report.
    static func newest(_ findings: [Finding]) -> [Finding] {
        var newest: [Int] = []
        var indices: [ContentHash: Int] = [:]
        newest.reserveCapacity(findings.count)
        for (index, finding) in findings.enumerated() {
            let identity = finding.fingerprint.identity
            if let place = indices[identity] {
                if findings[newest[place]].reports[0].revision < finding.reports[0].revision { newest[place] = index }
            } else {
                indices[identity] = newest.count
                newest.append(index)
            }
        }
        return newest.map { findings[$0] }
    }
}
