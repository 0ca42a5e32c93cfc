/// A rule of the audit: what it says of itself, and how it looks at the reports.
///
/// A rule is one file of `Rules/` and one line of `RuleRegistry`.
package struct Rule: Sendable {
    /// What the rule says of itself.
    package let description: RuleDescription
    /// Looks at the selected reports and reports what is wrong; what is in order is not reported.
    let check: Check

    typealias Check = @Sendable (_ scope: AuditScope, _ report: (Observation) -> Void) -> Void

    init(_ description: RuleDescription, check: @escaping Check) {
        self.description = description
        self.check = check
    }

    /// The id of the catalogue, such as `A-03`.
    package var id: String { description.id }
}
