import NarrativeClaims
import ReportModel
import TextSupport

@testable import AuditRules

/// What single rules find in a paragraph of a report that is in order otherwise.
enum NarrativeFindings {
    static func all(
        _ rule: Rule, _ paragraphs: String..., year: Int = 2024, settings: RuleSettings = RuleSettings()
    ) throws -> [Finding] {
        try all(rule, in: ExampleProse(overview: ExampleProse.plainOverview + paragraphs), year: year, settings)
    }

    static func all(
        _ rule: Rule, in prose: ExampleProse, year: Int = 2024, cells: KeyValuePairs<String, String?> = [:],
        _ settings: RuleSettings = RuleSettings()
    ) throws -> [Finding] {
        let example = RuleExample(LocalizedText(zh: "", en: ""), ExampleReport(year: year, cells: cells, prose: prose))
        return try example.findings(of: [rule], settings: settings)
    }

    /// Severities and quotes, one line a finding.
    static func gists(_ findings: [Finding]) -> [String] {
        findings.map { "\($0.severity.rawValue) \($0.passages.map(\.passage.exact).joined(separator: " "))" }
    }
}
