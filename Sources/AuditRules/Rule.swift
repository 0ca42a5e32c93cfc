/// A rule of the audit: what it says of itself, and how it looks at the reports.
///
/// A rule is one file of `Rules/` and one line of `RuleRegistry`.
package struct Rule: Sendable {
    /// What the rule says of itself.
    package let description: RuleDescription
    /// How it looks at the reports.
    let check: Check

    /// How a rule looks at reports; what is in order is not reported.
    enum Check: Sendable {
        /// Over the cells of all selected reports at once, column by column.
        case cells(CellsCheck)
        /// At one report after the other, with its text. The phrases are looked for in the prose of every report; a
        /// person's lists may add to them.
        case text(TextCheck, phrases: Phrases, needsHit: Bool)
        /// At what reports of several organs have in common, over all that are loaded.
        case shared(SharedCheck)
    }

    typealias Phrases = @Sendable (RuleSettings) -> [String]
    typealias CellsCheck = @Sendable (_ scope: AuditScope, _ report: (Observation) -> Void) -> Void
    typealias TextCheck = @Sendable (_ reading: ReportReading, _ report: (Observation) -> Void) -> Void

    init(_ description: RuleDescription, check: @escaping CellsCheck) {
        self.init(description, .cells(check))
    }

    /// A rule on the text of a report; it gets the places of its phrases as `hits`.
    init(_ description: RuleDescription, phrases: [String] = [], reads: @escaping TextCheck) {
        self.init(description, .text(reads, phrases: { _ in phrases }, needsHit: false))
    }

    /// A rule on the text of a report whose phrases depend on what a person has set, such as a list of known typos.
    init(_ description: RuleDescription, phrases: @escaping Phrases, reads: @escaping TextCheck) {
        self.init(description, .text(reads, phrases: phrases, needsHit: false))
    }

    /// A rule that looks only at reports in whose prose one of its phrases stands.
    init(_ description: RuleDescription, whereFound phrases: [String], reads: @escaping TextCheck) {
        self.init(description, .text(reads, phrases: { _ in phrases }, needsHit: true))
    }

    /// A rule that looks only at reports in whose prose one of the phrases stands that a person has set.
    init(_ description: RuleDescription, whereFound phrases: @escaping Phrases, reads: @escaping TextCheck) {
        self.init(description, .text(reads, phrases: phrases, needsHit: true))
    }

    /// A rule on what reports of several organs have in common.
    init(_ description: RuleDescription, shared check: SharedCheck) {
        self.init(description, .shared(check))
    }

    private init(_ description: RuleDescription, _ check: Check) {
        self.description = description
        self.check = check
    }

    /// Whether the rule reads the prose of reports, not their cells alone.
    package var readsText: Bool {
        switch check {
        case .cells: false
        case .text, .shared: true
        }
    }

    /// Whether what the rule finds in a report depends on the reports of other organs.
    package var looksAtOthers: Bool {
        if case .shared = check { true } else { false }
    }

    /// The id of the catalogue, such as `A-03`.
    package var id: String { description.id }
}
