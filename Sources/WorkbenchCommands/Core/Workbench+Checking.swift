import AuditRules
import AuditSession
import ReportAssembly
import ReportModel
import TextSupport

extension Workbench {
    /// Runs the rules over what has changed since they last ran, unless that was done already.
    mutating func checkIfNeeded() throws(Diagnostic) {
        guard !isChecked else { return }
        take(try checkMemory.check(rules, over: corpus, settings: settings.rules, texts: visitTexts()))
    }

    /// Runs the rules over one part of the organs, whatever was checked before; `findings` is of that part until the next
    /// check of all.
    mutating func check(_ shard: OrganShard) throws(Diagnostic) {
        let organs = organs()
        let own = shard.reports(of: corpus, organs)
        // Not into the memory: a check of all is to find what it knew before.
        let outcome = try RuleRunner.outcome(
            of: PreparedRules(rules, settings.rules), over: corpus, organs, reports: own, texts: visitTexts())
        take(outcome, shard, except: Set(corpus.reports.indices).subtracting(own))
    }

    /// Runs the rules over all reports where the last check was of a part only.
    mutating func checkAll() throws(Diagnostic) {
        if shard != nil { isChecked = false }
        try checkIfNeeded()
    }

    /// Makes the reports that findings are of those of the last result, in the order of the corpus.
    mutating func rememberReports(of findings: [Finding]) {
        let sources = Set(findings.map(\.source))
        last = corpus.reports.indices.filter { sources.contains(corpus.reports[$0].source.path) }
    }

    private func visitTexts() -> RuleRunner.VisitTexts {
        let reader = ReportTextReader(corpus.reports, from: files)
        let isInterrupted = isInterrupted
        return { shares, body throws(Diagnostic) in
            try reader.visit(shares, isInterrupted: isInterrupted, body)
        }
    }

    private mutating func take(_ outcome: CheckOutcome, _ shard: OrganShard? = nil, except reports: Set<Int> = []) {
        findings = outcome.findings
        self.shard = shard
        checkGaps = CheckGaps(texts: outcome.unread, rules: settings.rules.off, reports: reports)
        // A judgement looks a name up; a pass over a country's findings would be felt.
        findingsByID = Dictionary(findings.enumerated().map { ($1.id, $0) }) { first, _ in first }
        isChecked = true
    }

    /// What the rules find fault with in each of a few reports, by themselves: nothing else is judged for it, and rules
    /// that look at the reports of other organs have no say.
    mutating func findings(on reports: [ReportWithText]) throws(Diagnostic) -> [[Finding]] {
        let known = Dictionary(reports.map { ($0.report, $0.text) }) { first, _ in first }
        let workbench = self
        let looking = Set(rules.lazy.filter(\.looksAtOthers).map(\.id))
        // Of revisions that share a finding only the newest would have it.
        let keys = known.keys.map { Corpus.ReportKey(organ: corpus.reports[$0].organ, year: corpus.reports[$0].year) }
        let areRevisions = Set(keys).count < known.count
        guard !areRevisions else {
            return try reports.map { report throws(Diagnostic) in try findings(on: [report])[0] }
        }
        let found =
            isChecked && shard == nil && known.keys.allSatisfy(corpus.isNewest)
            ? findings.filter { !looking.contains($0.rule) }
            : try RuleRunner.run(
                rulesOnOneReport(), over: corpus, organs(), reports: Array(known.keys),
                texts: { shares, body in
                    // So few that other cores would come too late; the year before may be asked for as well.
                    for share in shares { body(share) { known[$0] ?? (try? workbench.text(of: $0)) } }
                })
        return reports.map { report in found.filter { $0.source == corpus.reports[report.report].source.path } }
    }

    /// Whether a report on the year before is loaded that a report is judged by.
    mutating func hasYearBefore(_ report: Int) -> Bool {
        organs().yearBefore(report, in: corpus) != nil
    }

    /// The rules that judge a report by itself; to make them ready takes as long as to judge it.
    private mutating func rulesOnOneReport() -> PreparedRules {
        if let prepared = preparedRules, prepared.settings == settings.rules { return prepared }
        let prepared = PreparedRules(rules.filter { !$0.looksAtOthers }, settings.rules)
        preparedRules = prepared
        return prepared
    }

    /// Which reports are of one organ; it takes a pass over all of them, so it is kept as long as they stay.
    mutating func organs() -> OrganChains {
        let organs = knownOrgans ?? OrganChains(corpus)
        knownOrgans = organs
        return organs
    }

    /// Whether two reports are of one organ, however it is called in them.
    mutating func isOneOrgan(_ first: Int, _ second: Int) -> Bool {
        let organs = organs()
        return organs.chain(of: first) == organs.chain(of: second)
    }
}
