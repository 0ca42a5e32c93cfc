import AuditRules

extension Workbench {
    /// Runs all rules over the corpus as it is, unless that was done already.
    mutating func checkIfNeeded() {
        guard !isChecked else { return }
        findings = RuleRunner.run(RuleRegistry.all, over: corpus)
        isChecked = true
    }
}
