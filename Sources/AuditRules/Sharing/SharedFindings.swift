internal import ReportModel
internal import TextSupport

/// What a check remembers of what reports have in common with those of other organs.
struct SharedMemory: Sendable {
    /// What the reports hold.
    var keys = SharedKeys()
    /// What the judgement of each report by each rule went by.
    var digests: [SharedInReport.Place: Int] = [:]

    /// The memory with the numbers that reports have now; nil for a report that is read again.
    func renumbered(_ number: (Int) -> Int?) -> SharedMemory {
        var renumbered = SharedMemory(keys: keys.renumbered(number))
        for (place, digest) in digests {
            guard let report = number(place.report) else { continue }
            renumbered.digests[SharedInReport.Place(report: report, rule: place.rule)] = digest
        }
        return renumbered
    }
}

/// What the rules find that look at the reports of other organs: judged are only the reports of which something else is
/// shared than before.
struct SharedFindings: Sendable {
    /// The findings of what was judged now, of revisions that share one the newest's.
    let fresh: [FoundFinding]
    /// What the next check goes by.
    let memory: SharedMemory
    private let same: Set<SharedInReport.Place>

    init(
        _ rules: [Rule], _ scope: AuditScope, _ keys: SharedKeys, remembered: SharedMemory,
        _ texts: RuleRunner.VisitTexts, of isWanted: (Int) -> Bool = { _ in true }
    ) throws(Diagnostic) {
        var memory = SharedMemory(keys: remembered.keys)
        memory.keys.add(keys)
        let run = SharedRun(rules, scope)
        let shared = run.shared(memory.keys).filter { isWanted($0.place.report) }
        for report in shared { memory.digests[report.place] = report.digest(scope.organs, in: scope.corpus) }
        // Of revisions that share a finding one speaks, so that the reports of an organ are judged together.
        func group(_ place: SharedInReport.Place) -> SharedInReport.Place {
            SharedInReport.Place(report: scope.organs.chain(of: place.report), rule: place.rule)
        }
        let places = Set(memory.digests.keys).union(remembered.digests.keys)
        let changed = Set(places.filter { memory.digests[$0] != remembered.digests[$0] }.map(group))
        fresh = FoundFinding.newest(try run.found(shared.filter { changed.contains(group($0.place)) }, texts))
        same = Set(shared.map(\.place).filter { !changed.contains(group($0)) })
        self.memory = memory
    }

    /// Whether what was found in a report before still holds.
    func isRemembered(_ place: SharedInReport.Place) -> Bool { same.contains(place) }
}
