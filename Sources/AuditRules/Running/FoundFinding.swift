internal import DocumentModel
internal import ReportModel

/// A finding of a run with the report that is found fault with, while reports have the numbers of that run.
struct FoundFinding: Sendable {
    /// The report's number in the corpus.
    var report: Int
    /// The finding, without a name.
    var finding: Finding

    init(report: Int, finding: Finding) {
        self.report = report
        self.finding = finding
    }

    init(_ observation: Observation, by rule: RuleDescription, in scope: AuditScope) {
        report = observation.reports[0]
        finding = Finding(observation, by: rule, in: scope.corpus, scope.settings)
    }

    /// Of findings with one identity, which revisions of a report may share, the one of the newest report; of those of one
    /// report the first.
    static func newest(_ found: [FoundFinding]) -> [FoundFinding] {
        var newest: [Int] = []
        var places: [ContentHash: Int] = [:]
        newest.reserveCapacity(found.count)
        places.reserveCapacity(found.count)
        for index in found.indices {
            let identity = found[index].finding.fingerprint.identity
            if let place = places[identity] {
                if found[index].isNewer(than: found[newest[place]]) { newest[place] = index }
            } else {
                places[identity] = newest.count
                newest.append(index)
            }
        }
        return newest.count == found.count ? found : newest.map { found[$0] }
    }

    /// Spellings of one organ may each have a first revision: then the order of loading decides, not that of the cores.
    private func isNewer(than other: FoundFinding) -> Bool {
        let (mine, others) = (finding.reports[0].revision, other.finding.reports[0].revision)
        return mine == others ? report > other.report : mine > others
    }
}
