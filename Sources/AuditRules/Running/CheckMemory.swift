internal import DocumentModel
package import ReportModel
package import TextSupport

/// What the last check saw and found, so that the next one judges only what has changed since.
///
/// Reports are judged by organs: where a report of an organ is new, gone, other than it was or of another organ now, all
/// reports of the organ are judged again, for each may be held against the others. With other rules or settings
/// everything is. What comes out is what a check of everything finds, name for name.
package struct CheckMemory: Sendable {
    private var grounds: Grounds?
    private var seen = SeenChains()
    /// Named and in order; what `check` returned, not a copy of it.
    private var findings: [Finding] = []
    /// For each finding its report, told so that it can be found when reports have other numbers.
    private var owners: [Owner] = []
    /// What reports have in common with those of other organs, by the numbers that they had.
    private var sharing = SharedMemory()
    /// Which report had each of these numbers.
    private var places: [Owner] = []

    /// Remembers nothing.
    package init() {}

    private struct Owner: Sendable {
        var chain: Int32
        /// The report's place in the chain.
        var place: Int32
    }

    /// Checks a corpus; where something is thrown the memory stays as it was.
    ///
    /// The findings are those of `RuleRunner.run` over all reports, as long as texts that were read before say what they
    /// said then.
    package mutating func check(
        _ rules: [Rule], over corpus: Corpus, settings: RuleSettings = RuleSettings(), texts: RuleRunner.VisitTexts
    ) throws(Diagnostic) -> CheckOutcome {
        let organs = OrganChains(corpus)
        let grounds = Grounds(rules, settings)
        let running = PreparedRules(rules, settings)
        let before = grounds == self.grounds ? seen : SeenChains()
        // For each chain the number that it had; nil for one that is judged.
        let known = (0..<organs.count).map { before.number(of: $0, organs, corpus) }
        let judged = corpus.reports.indices.filter { known[organs.chain(of: $0)] == nil }
        let scope = AuditScope(
            corpus, organs, reports: judged.count == corpus.reports.count ? nil : judged, settings: settings)
        let fresh = try RuleRunner.found(by: running, scope, texts: texts)
        let shared = try SharedFindings(running.rules, scope, fresh.keys, remembered: memory(known, organs), texts)
        let found = FindingOrder.merged(
            remembered(known, organs, running.rules, where: shared.isRemembered),
            with: fresh.findings + shared.fresh, in: corpus)
        findings = FindingIDs.assigned(to: found.map(\.finding))
        owners = found.map { found in
            owner(of: found.report, organs)
        }
        seen = SeenChains(organs, corpus, except: Set(fresh.unread.map(organs.chain)))
        self.grounds = grounds
        sharing = shared.memory
        places = corpus.reports.indices.map { owner(of: $0, organs) }
        return CheckOutcome(findings: findings, judged: judged.count, unread: fresh.unread)
    }

    private func owner(of report: Int, _ organs: OrganChains) -> Owner {
        Owner(chain: Int32(organs.chain(of: report)), place: Int32(organs.place(of: report)))
    }

    /// The findings of chains that are as they were, with the numbers that their reports have now; of rules that look at
    /// other organs' reports those of which `isRemembered` says so.
    private func remembered(
        _ known: [Int?], _ organs: OrganChains, _ rules: [Rule], where isRemembered: (SharedInReport.Place) -> Bool
    ) -> [FoundFinding] {
        let looking = rules.filter(\.looksAtOthers).map(\.id)
        let number = numbers(known, organs)
        return zip(owners, findings).compactMap { owner, finding in
            guard let report = number(owner) else { return nil }
            if let rule = looking.firstIndex(of: finding.rule),
                !isRemembered(SharedInReport.Place(report: report, rule: rule))
            {
                return nil
            }
            return FoundFinding(report: report, finding: finding)
        }
    }

    /// What is shared by the reports of chains that are as they were, by the numbers that they have now.
    private func memory(_ known: [Int?], _ organs: OrganChains) -> SharedMemory {
        let number = numbers(known, organs)
        return sharing.renumbered { places.indices.contains($0) ? number(places[$0]) : nil }
    }

    /// The number that a report has now; nil for one whose chain is judged again.
    private func numbers(_ known: [Int?], _ organs: OrganChains) -> (Owner) -> Int? {
        var chains = [Int?](repeating: nil, count: seen.count)
        for (chain, number) in known.enumerated() {
            if let number { chains[number] = chain }
        }
        return { owner in
            chains[Int(owner.chain)].map { chain in
                let reports = organs.reports(of: chain)
                return reports[reports.startIndex + Int(owner.place)]
            }
        }
    }
}

/// What decides on everything that is found, beside the reports.
private struct Grounds: Sendable, Hashable {
    private let rules: [String]
    private let settings: RuleSettings

    init(_ rules: [Rule], _ settings: RuleSettings) {
        self.rules = rules.map { "\($0.id)/\($0.description.revision)" }
        self.settings = settings
    }
}

/// The reports of every organ as a check saw them.
private struct SeenChains: Sendable {
    /// All reports of then, in the order of then: the corpus's own array as long as it does not change.
    private var reports: [Report] = []
    /// The reports of all chains one after the other, by their numbers of then.
    private var members: [Int32] = []
    private var starts: [Int32] = [0]
    /// The number of each chain by the path of its first report.
    private var numbers: [String: Int32] = [:]

    init() {}

    /// How many chains were seen.
    var count: Int { starts.count - 1 }

    init(_ organs: OrganChains, _ corpus: Corpus, except unread: Set<Int>) {
        reports = corpus.reports
        members.reserveCapacity(reports.count)
        starts.reserveCapacity(organs.count + 1)
        numbers.reserveCapacity(organs.count)
        for chain in 0..<organs.count {
            let reports = organs.reports(of: chain)
            members += reports.lazy.map { Int32($0) }
            starts.append(Int32(members.count))
            if let first = reports.first, !unread.contains(chain) {
                numbers[corpus.reports[first].source.path] = Int32(chain)
            }
        }
    }

    /// The number that a chain had when it was seen; nil where it was not, or was another.
    func number(of chain: Int, _ organs: OrganChains, _ corpus: Corpus) -> Int? {
        let now = organs.reports(of: chain)
        guard let first = now.first, let number = numbers[corpus.reports[first].source.path].map(Int.init) else {
            return nil
        }
        let before = members[Int(starts[number])..<Int(starts[number + 1])]
        return before.elementsEqual(now) { isSame(reports[Int($0)], corpus.reports[$1]) } ? number : nil
    }

    private func isSame(_ before: Report, _ now: Report) -> Bool {
        before.source.path == now.source.path && before.source.hash == now.source.hash && before.organ == now.organ
            && before.year == now.year && before.revision == now.revision
    }
}
