internal import NarrativeClaims
internal import ReportModel
internal import Synchronization
internal import TextSupport

/// Runs the rules that read the prose: report by report, all rules at once, the years of an organ one after the other.
struct TextRun: Sendable {
    private let scope: AuditScope
    private let rules: TextRules

    init(_ rules: TextRules, _ scope: AuditScope) {
        self.rules = rules
        self.scope = scope
    }

    /// What the rules find, of several revisions that share a finding each one's.
    func found(_ texts: RuleRunner.VisitTexts) throws(Diagnostic) -> RuleRunner.Found {
        guard !rules.checks.isEmpty || !rules.sharing.isEmpty, !scope.selected.isEmpty else {
            return RuleRunner.Found()
        }
        let found = Mutex(RuleRunner.Found())
        try texts(shares) { share, text in
            let own = self.found(in: share, text)
            found.withLock {
                $0.findings += own.findings
                $0.unread.formUnion(own.unread)
                $0.keys.add(own.keys)
            }
        }
        return found.withLock { $0 }
    }

    /// The selected reports, those of one organ in one share, the older before the newer.
    private var shares: [[Int]] {
        var shares: [[Int]] = []
        for chain in scope.selectedChains {
            if let last = shares.indices.last, shares[last].count < Self.shareSize {
                shares[last] += chain
            } else {
                shares.append(chain)
            }
        }
        return shares
    }

    /// Reports that one core takes at a time.
    private static let shareSize = 32

    private func found(in share: [Int], _ text: (Int) -> ReportText?) -> RuleRunner.Found {
        var found = RuleRunner.Found()
        let shared = Shared(scope)
        func contents(of report: Int) -> ReportContents? {
            let text = text(report)
            if text == nil { found.unread.insert(report) }
            return text.map(ReportContents.init)
        }
        var hits = [[PhraseIndex.Hit]](repeating: [], count: rules.checks.count + rules.sharing.count)
        // The report before is nearly always that of the year before.
        var last: (index: Int, contents: ReportContents?)?
        for report in share {
            let own = contents(of: report)
            defer { last = (report, own) }
            guard let own else { continue }
            let previous = scope.previous(of: report).flatMap { before -> ReportReading.PreviousReading? in
                let contents = last?.index == before ? last?.contents : contents(of: before)
                return contents.map { ReportReading.PreviousReading(index: before, contents: $0) }
            }
            let reading = ReportReading(index: report, shared, own, previous: previous)
            run(on: reading, &hits) { found.findings.append($0) }
            mark(reading, &hits, &found.keys)
        }
        return found
    }

    private func run(on reading: ReportReading, _ hits: inout [[PhraseIndex.Hit]], _ report: (FoundFinding) -> Void) {
        let owners = rules.owners
        rules.index.find(in: reading.prose.scalars.span) { hit in
            let owner = owners[hit.phrase]
            hits[owner.rule].append(PhraseIndex.Hit(phrase: owner.phrase, range: hit.range))
        }
        var reading = reading
        for rule in rules.checks.indices {
            let isHit = !hits[rule].isEmpty
            guard isHit || !rules.needsHit[rule] else { continue }
            if isHit { swap(&reading.hits, &hits[rule]) }
            rules.checks[rule].run(reading) { report(FoundFinding($0, by: rules.descriptions[rule], in: scope)) }
            guard isHit else { continue }
            reading.hits.removeAll(keepingCapacity: true)
            swap(&reading.hits, &hits[rule])
        }
    }

    /// Keeps what the report holds that may stand in others too.
    private func mark(_ reading: ReportReading, _ hits: inout [[PhraseIndex.Hit]], _ keys: inout SharedKeys) {
        var reading = reading
        for (rule, check) in rules.sharing.enumerated() {
            reading.hits = hits[rules.checks.count + rule]
            check.marks(reading) { keys.add($0.key, of: reading.index, rule: rule) }
            reading.hits = []
            hits[rules.checks.count + rule].removeAll(keepingCapacity: true)
        }
    }
}
