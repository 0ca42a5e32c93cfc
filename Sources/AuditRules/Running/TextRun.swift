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
        var hits = Hits(of: rules.checks.count + rules.sharing.count)
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

    /// What was found in one report: made once for the reports of a share, so that the arrays are kept.
    private struct Hits {
        /// As the index tells them.
        var all: [PhraseIndex.Hit] = []
        /// Those of each rule by rising start, those that start at one place by the numbers of their phrases.
        var ofRules: [[PhraseIndex.Hit]]

        init(of rules: Int) { ofRules = [[PhraseIndex.Hit]](repeating: [], count: rules) }
    }

    private func find(in scalars: Span<UInt32>, _ hits: inout Hits) {
        hits.all.removeAll(keepingCapacity: true)
        rules.index.find(in: scalars, into: &hits.all)
        let (owners, owning) = (rules.owners.span, rules.owning.span)
        for hit in hits.all {
            for index in owners[hit.phrase] {
                let (rule, phrase) = owning[index]
                let last = hits.ofRules[rule].last
                hits.ofRules[rule].append(PhraseIndex.Hit(phrase: phrase, range: hit.range))
                if let last, last.range.lowerBound == hit.range.lowerBound, last.phrase > phrase {
                    Self.sort(&hits.ofRules[rule])
                }
            }
        }
    }

    /// Moves the last hit before those that start where it does and have a higher number.
    private static func sort(_ hits: inout [PhraseIndex.Hit]) {
        var place = hits.count - 1
        while place > 0, hits[place - 1].range.lowerBound == hits[place].range.lowerBound,
            hits[place - 1].phrase > hits[place].phrase
        {
            hits.swapAt(place - 1, place)
            place -= 1
        }
    }

    private func run(on reading: ReportReading, _ hits: inout Hits, _ report: (FoundFinding) -> Void) {
        find(in: reading.prose.scalars.span, &hits)
        var reading = reading
        for rule in rules.checks.indices {
            let isHit = !hits.ofRules[rule].isEmpty
            guard isHit || !rules.needsHit[rule] else { continue }
            if isHit { swap(&reading.hits, &hits.ofRules[rule]) }
            rules.checks[rule].run(reading) { report(FoundFinding($0, by: rules.descriptions[rule], in: scope)) }
            guard isHit else { continue }
            reading.hits.removeAll(keepingCapacity: true)
            swap(&reading.hits, &hits.ofRules[rule])
        }
    }

    /// Keeps what the report holds that may stand in others too.
    private func mark(_ reading: ReportReading, _ hits: inout Hits, _ keys: inout SharedKeys) {
        var reading = reading
        for (rule, check) in rules.sharing.enumerated() {
            reading.hits = hits.ofRules[rules.checks.count + rule]
            check.marks(reading) { keys.add($0.key, of: reading.index, rule: rule) }
            reading.hits = []
            hits.ofRules[rules.checks.count + rule].removeAll(keepingCapacity: true)
        }
    }
}
