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
    /// the reports of which `texts` gives the text; what it throws ends the run. Rules on what several organs have in
    /// common read all that is loaded, whatever is selected. `organs` are those of the corpus, where they are known.
    package static func run(
        _ rules: PreparedRules, over corpus: Corpus, _ organs: OrganChains? = nil, reports: [Int]? = nil,
        texts: VisitTexts
    ) throws(Diagnostic) -> [Finding] {
        try outcome(of: rules, over: corpus, organs, reports: reports, texts: texts).findings
    }

    /// The findings of `run`, and what it looked at.
    package static func outcome(
        of rules: PreparedRules, over corpus: Corpus, _ organs: OrganChains? = nil, reports: [Int]? = nil,
        texts: VisitTexts
    ) throws(Diagnostic) -> CheckOutcome {
        let settings = rules.settings
        let scope = AuditScope(corpus, organs ?? OrganChains(corpus), reports: reports, settings: settings)
        let found = try found(by: rules, scope, texts: texts)
        var keys = found.keys
        let looking = rules.rules.filter(\.looksAtOthers)
        if !looking.isEmpty, scope.selected.count < corpus.reports.count {
            let others = AuditScope(
                corpus, scope.organs, reports: corpus.reports.indices.filter { !scope.isSelected[$0] },
                settings: settings)
            keys.add(try TextRun(TextRules(looking, settings), others).found(texts).keys)
        }
        let shared = try SharedFindings(rules.rules, scope, keys, remembered: SharedMemory(), texts) {
            scope.isSelected[$0]
        }
        return CheckOutcome(
            findings: named(found.findings + shared.fresh, in: corpus), judged: scope.selected.count,
            unread: found.unread)
    }

    /// The findings of rules that are run just once.
    package static func run(
        _ rules: [Rule], over corpus: Corpus, reports: [Int]? = nil, settings: RuleSettings = RuleSettings(),
        texts: VisitTexts
    ) throws(Diagnostic) -> [Finding] {
        try run(PreparedRules(rules, settings), over: corpus, reports: reports, texts: texts)
    }

    /// The findings of the rules that look at cells only.
    package static func run(
        _ rules: [Rule], over corpus: Corpus, reports: [Int]? = nil, settings: RuleSettings = RuleSettings()
    ) -> [Finding] {
        let scope = AuditScope(corpus, reports: reports, settings: settings)
        let running = rules.filter { !settings.off.contains($0.id) }
        return named(FoundFinding.newest(cellFindings(running, scope)), in: corpus)
    }

    /// What rules found, and what they could not look at.
    struct Found: Sendable {
        /// One finding of each identity, without names and in no order.
        var findings: [FoundFinding] = []
        /// The reports whose text could not be read, by their numbers.
        var unread: Set<Int> = []
        /// What the reports hold that those of other organs may hold too.
        var keys = SharedKeys()
    }

    /// What the rules find in the selected reports, each held against those of its own organ.
    static func found(by rules: PreparedRules, _ scope: AuditScope, texts: VisitTexts) throws(Diagnostic) -> Found {
        var found = try TextRun(rules.texts, scope).found(texts)
        found.findings = FoundFinding.newest(cellFindings(rules.rules, scope) + found.findings)
        return found
    }

    private static func cellFindings(_ rules: [Rule], _ scope: AuditScope) -> [FoundFinding] {
        var findings: [FoundFinding] = []
        for rule in rules {
            guard case .cells(let check) = rule.check else { continue }
            check(scope) { findings.append(FoundFinding($0, by: rule.description, in: scope)) }
        }
        return findings
    }

    private static func named(_ found: [FoundFinding], in corpus: Corpus) -> [Finding] {
        FindingIDs.assigned(to: FindingOrder.merged([], with: found, in: corpus).map(\.finding))
    }
}
