internal import ReportModel
package import TextSupport

/// A tiny report that a rule passes or fails: documentation of the rule, and its test.
package struct RuleExample: Sendable {
    /// What the example shows, in a few words.
    package let title: LocalizedText
    /// The report that the rule looks at.
    package let report: ExampleReport
    /// Other reports that are loaded, such as that of the same organ on the year before.
    package let others: [ExampleReport]
    /// All that the rule finds in the report; empty where it passes.
    package let findings: [ExpectedFinding]

    /// What the rule is to find.
    package struct ExpectedFinding: Sendable, Hashable {
        /// The addresses found fault with, in the form's order.
        package let cells: [String]
        /// Whether the rule fails there or cannot be judged.
        package let verdict: Verdict
        /// How much the finding weighs; `info` where the rule cannot be judged.
        package let severity: Severity
        /// What is quoted, as published.
        package let quotes: [String]
    }

    init(
        _ title: LocalizedText, _ report: ExampleReport, previous: ExampleReport? = nil,
        others: [ExampleReport] = [], findings: [ExpectedFinding] = []
    ) {
        self.title = title
        self.report = report
        self.others = [previous].compactMap { $0 } + others
        self.findings = findings
    }
}

extension RuleExample.ExpectedFinding {
    /// A failure on cells.
    static func fail(_ cells: String..., quotes: [String] = [], severity: Severity = .error) -> Self {
        Self(cells: cells, verdict: .fail, severity: severity, quotes: quotes)
    }

    /// A failure on many cells.
    static func fail(_ cells: [String], severity: Severity = .error) -> Self {
        Self(cells: cells, verdict: .fail, severity: severity, quotes: [])
    }

    /// Cells that cannot be judged.
    static func notAssessable(_ cells: String..., quotes: [String] = []) -> Self {
        Self(cells: cells, verdict: .notAssessable, severity: .info, quotes: quotes)
    }
}
