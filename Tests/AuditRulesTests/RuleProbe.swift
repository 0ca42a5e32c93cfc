import NarrativeClaims
import ReportModel
import TextSupport

@testable import AuditRules

extension Rule {
    /// What the rule finds in a report, held against another of the year before where one is given.
    func findings(
        in report: ExampleReport, previous: ExampleReport? = nil, settings: RuleSettings = RuleSettings()
    ) throws -> [Finding] {
        try RuleExample(LocalizedText(zh: "", en: ""), report, previous: previous).findings(
            of: [self], settings: settings)
    }

    /// What the rule quotes of a report whose overview says a paragraph more.
    func quotes(_ paragraph: String, settings: RuleSettings = RuleSettings()) throws -> [[String]] {
        try findings(in: ExampleReport(prose: .overview(paragraph)), settings: settings).map(\.quotes)
    }
}

extension Finding {
    /// What is quoted, as published.
    var quotes: [String] { passages.map(\.passage.exact) }
}
