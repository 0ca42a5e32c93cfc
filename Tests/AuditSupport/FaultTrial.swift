import AuditRules
import NarrativeClaims
import ReportModel
package import TestSupport
import TextSupport

/// One fault put into the reports of one organ, and what the rules made of it.
package struct FaultTrial: Sendable {
    /// Whether the rule found it, in the cells and with the quote that are expected.
    package let isFound: Bool
    /// What the rule found of the report instead, for people.
    package let instead: [String]

    /// Runs the rules over the reports of an organ with a fault; nil where the reports do not lend themselves to it.
    package init?(_ fault: InjectedFault, organ: Int, seed: UInt64) throws {
        var reports = ConsistentReports(seed: seed &+ UInt64(organ))
        let name = ReportGenerator.organ(organ)
        guard let audit = fault.made(of: reports.reports(of: name, years: fault.years)) else { return nil }
        let read = try ReadTexts(audit.texts)
        let own = try read.findings().filter { $0.rule == fault.rule && $0.year == fault.years.upperBound }
        isFound = own.contains { Self.tells($0, audit.expected) }
        instead = isFound ? [] : own.map { "\($0.verdict.rawValue) \($0.cells) \($0.message.zh)" }
    }

    private static func tells(_ finding: Finding, _ expected: AuditCase.Expected) -> Bool {
        guard finding.verdict == (expected.isUnjudged ? .notAssessable : .fail) else { return false }
        let cells = Set(finding.cells.map(\.description))
        let quoted = expected.quote.map { quote in
            finding.passages.contains { $0.passage.exact.contains(quote) || $0.passage.sentence.contains(quote) }
        }
        return expected.cells.allSatisfy(cells.contains) && (quoted ?? true)
    }
}
