internal import DocumentModel
package import ReportModel
package import TextSupport

/// Runs rules over reports.
package enum RuleRunner {
    /// Gives rules the texts of reports: the sources are read again while rules run, so that no text stays in memory.
    ///
    /// Calls the body once for each share of reports, perhaps on several cores at once, with a function that gives the
    /// text of a report by its number, nil where it cannot be read.
    package typealias VisitTexts = (
        _ shares: [[Int]], _ body: @Sendable (_ share: [Int], _ text: (Int) -> ReportText?) -> Void
    ) throws(Diagnostic) -> Void

    /// The findings of some rules on the reports of these numbers, on all where none are given.
    ///
    /// In order of county, organ, year, the first cell found fault with, and rule. Every loaded report is judged by
    /// itself, revisions too; two years are compared by their newest reports only, the year before whether it is
    /// selected or not. Where revisions of a report share a finding, the newest speaks. Rules on the prose are run on
    /// the reports of which `texts` gives the text; what it throws ends the run.
    package static func run(
        _ rules: [Rule], over corpus: Corpus, reports: [Int]? = nil, settings: RuleSettings = RuleSettings(),
        texts: VisitTexts
    ) throws(Diagnostic) -> [Finding] {
        let scope = AuditScope(corpus, reports: reports, settings: settings)
        let running = rules.filter { !settings.off.contains($0.id) }
        return named(cellFindings(running, scope) + (try TextRun(running, scope).findings(texts)))
    }

    /// The findings of the rules that look at cells only.
    package static func run(
        _ rules: [Rule], over corpus: Corpus, reports: [Int]? = nil, settings: RuleSettings = RuleSettings()
    ) -> [Finding] {
        named(
            cellFindings(
                rules.filter { !settings.off.contains($0.id) },
                AuditScope(corpus, reports: reports, settings: settings)))
    }

    private static func cellFindings(_ rules: [Rule], _ scope: AuditScope) -> [Finding] {
        var findings: [Finding] = []
        for rule in rules {
            guard case .cells(let check) = rule.check else { continue }
            check(scope) { observation in
                findings.append(Finding(observation, by: rule.description, in: scope.corpus, scope.settings))
            }
        }
        return findings
    }

    private static func named(_ findings: [Finding]) -> [Finding] {
        FindingIDs.assigned(to: FindingOrder.sorted(FindingRevisions.newest(findings)))
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
