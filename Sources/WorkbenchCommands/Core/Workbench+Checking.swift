import AuditRules

extension Workbench {
    /// Runs all rules over the corpus as it is, unless that was done already.
    mutating func checkIfNeeded() {
        guard !isChecked else { return }
        findings = RuleRunner.run(RuleRegistry.all, over: corpus)
        // A judgement looks a name up; a pass over a country's findings would be felt.
        findingsByID = Dictionary(findings.enumerated().map { ($1.id, $0) }) { first, _ in first }
        isChecked = true
    }
}
