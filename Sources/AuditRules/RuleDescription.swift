package import ReportModel
package import TextSupport

/// What a rule says of itself: the source of `rules`, `explain`, the README and the rule's tests.
package struct RuleDescription: Sendable {
    /// The id of the catalogue, such as `A-03`.
    package let id: String
    /// The name of the rule's file, after what is wrong: `RowTotalMismatch`. Rules that share a file share the name.
    package let name: String
    /// Raised when the condition changes, so that findings of old are known to be judged by another rule.
    package let revision: Int
    /// How bad a failure is; single findings may weigh less.
    package let severity: Severity
    /// What is wrong when the rule fails, in a few words.
    package let title: LocalizedText
    /// What is wrong when the rule fails, and how to read its finding.
    package let explanation: LocalizedText
    /// What the rule rests on: a clause of the form, or common sense that says so.
    package let basis: LocalizedText
    /// The editions of the form that the rule applies to.
    package let editions: [Edition]
    /// Why a report may fail and still be right.
    package let benignCauses: [LocalizedText]
    /// The numbers and days that the rule goes by and that a person may set.
    package let parameters: [RuleParameter]
    /// Reports that the rule fails or passes, shown by `explain` and run by the rule's tests.
    package let examples: [RuleExample]

    init(
        id: String, name: String, revision: Int = 1, severity: Severity, title: LocalizedText,
        explanation: LocalizedText, basis: LocalizedText, editions: [Edition] = Edition.allCases,
        benignCauses: [LocalizedText] = [], parameters: [RuleParameter] = [], examples: [RuleExample]
    ) {
        self.id = id
        self.name = name
        self.revision = revision
        self.severity = severity
        self.title = title
        self.explanation = explanation
        self.basis = basis
        self.editions = editions
        self.benignCauses = benignCauses
        self.parameters = parameters
        self.examples = examples
    }
}
