import AuditRules
import AuditSession
import Deliverables
import DocumentModel
import ReportModel
import TextSupport

/// What the tests of this target export: a report with faults of every kind and the report of the year before.
enum SampleExport {
    static let contents: ExportContents = {
        var corpus = Corpus()
        let report = ExampleReport(cells: [
            "t2.rules.issued": "/", "t2.normative.issued": "", "t2.fees.amount": "3.20", "t3.granted.natural": "３",
            "t3.granted.total": "8", "t3.denied.1": nil, "t4.review.upheld": "=1+1",
        ])
        let previous = ExampleReport(.y2019, year: 2023, cells: ["t3.carried-out.total": "2"])
        _ = corpus.add([
            report.assembled(path: "reports/b,2024.txt"), previous.assembled(path: "reports/a.txt"),
        ])
        return contents(of: corpus, SessionState())
    }()

    /// The findings of a corpus with what people say of them.
    static func contents(of corpus: Corpus, _ state: SessionState) -> ExportContents {
        let review = FindingReview(RuleRunner.run(RuleRegistry.all, over: corpus), state, in: corpus)
        return ExportContents(
            corpus: corpus, findings: review.found, departed: review.departed,
            annotations: state.annotations.map { AnchoredAnnotation($0, .kept) })
    }

    static func text(
        _ kind: ExportKind, _ name: String, _ contents: ExportContents = contents, _ options: ExportOptions = .init()
    ) throws -> String {
        let bytes = try ExportFormat.named(name, for: kind).bytes(contents, options: options)
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Only the findings of some rules.
    static func only(_ rules: String...) -> ExportContents {
        var contents = contents
        contents.findings = contents.findings.filter { rules.contains($0.finding.rule) }
        return contents
    }
}
