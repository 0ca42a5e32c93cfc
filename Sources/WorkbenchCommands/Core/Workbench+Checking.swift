import AuditRules
import AuditSession
import ReportAssembly
import ReportModel
import TextSupport

extension Workbench {
    /// Runs the rules over the corpus as it is, unless that was done already.
    mutating func checkIfNeeded() throws(Diagnostic) {
        guard !isChecked else { return }
        var unread: Set<Int> = []
        let reader = ReportTextReader(corpus.reports, from: files)
        let isInterrupted = isInterrupted
        findings = try RuleRunner.run(
            RuleRegistry.all, over: corpus, settings: settings.rules,
            texts: { shares, body throws(Diagnostic) in
                unread = try reader.visit(shares, isInterrupted: isInterrupted, body)
            })
        checkGaps = CheckGaps(texts: unread, rules: settings.rules.off)
        // A judgement looks a name up; a pass over a country's findings would be felt.
        findingsByID = Dictionary(findings.enumerated().map { ($1.id, $0) }) { first, _ in first }
        isChecked = true
    }
}
