import AuditRules
import AuditSession
import CorpusQuery
import Presentation
import ReportModel
import TextSupport

extension Workbench {
    /// Counts an expectation and makes its line: whether it was met, what was expected, and what was found.
    mutating func settle(_ isMet: Bool, _ text: String, details: [Line] = []) -> CommandResult {
        if isMet { script.tally.passed += 1 } else { script.tally.failed += 1 }
        var head = [Span(isMet ? "pass" : "FAIL", role: isMet ? .added : .error), Span("  \(text)")]
        if !isMet, let place = script.line?.place { head.append(Span("  (\(place))", role: .place)) }
        let lines = [Line(head)] + (isMet ? [] : details)
        script.report += lines
        return CommandResult(Output([.lines(lines)]), verdict: isMet ? .done : .auditSaysNo)
    }

    /// What expressions are about: the reports, the findings and the annotations.
    func expressionContext() -> ExpressionContext {
        ExpressionContext(
            corpus: corpus, last: last.isEmpty ? nil : last, isLenient: isInteractive,
            rowSources: [findingRows, annotationRows]
        ) { report, place throws(Diagnostic) in
            try text(of: place, in: report)
        }
    }

    private var findingRows: RowSource {
        RowSource(
            name: "findings",
            fields: ["id", "rule", "severity", "verdict", "triage", "remedy", "stale", "organ", "county", "year"],
            values: [
                "rule": RuleRegistry.all.map(\.id), "severity": Severity.allCases.map(\.rawValue),
                "verdict": Verdict.allCases.map(\.rawValue), "triage": Triage.allCases.map(\.rawValue),
                "remedy": Remedy.allCases.map(\.rawValue), "stale": ["true", "false"],
            ],
            rows: {
                review().found.filter(\.isCurrent).map { judged in
                    let finding = judged.finding
                    return RowSource.Row([
                        finding.id, finding.rule, finding.severity.rawValue, finding.verdict.rawValue,
                        judged.triage.rawValue, judged.remedy.rawValue, judged.isStale ? "true" : "false",
                        finding.organ.name, finding.organ.county ?? "", String(finding.year),
                    ])
                }
            })
    }

    private var annotationRows: RowSource {
        RowSource(
            name: "annotations", fields: ["id", "target", "author", "tag", "text", "organ", "county", "year"],
            rows: {
                session.state.annotations.map { annotation in
                    RowSource.Row(values: [
                        [annotation.id], [annotation.target.path], [annotation.by], annotation.tags,
                        [annotation.text], [annotation.target.organ.name], [annotation.target.organ.county ?? ""],
                        [String(annotation.target.year)],
                    ])
                }
            })
    }
}
