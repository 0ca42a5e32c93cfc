import DocumentModel
import ReportModel
import TextSupport

@testable import AuditRules

/// Corpora for tests, made of example reports.
enum TestReports {
    /// A report of an organ.
    static func report(
        _ example: ExampleReport, path: String, organ: Organ = ExampleReport.organ
    ) -> (report: Report, cells: ReportCells) {
        var made = example.assembled(path: path)
        made.report.organ = organ
        return made
    }

    static func corpus(_ reports: [(report: Report, cells: ReportCells)]) -> Corpus {
        var corpus = Corpus()
        _ = corpus.add(reports)
        return corpus
    }

    /// A corpus of one report.
    static func corpus(_ example: ExampleReport) -> Corpus { corpus([report(example, path: "a.txt")]) }

    /// All findings in a report that stands alone.
    static func findings(_ example: ExampleReport) -> [Finding] { findings(in: corpus(example)) }

    static func findings(in corpus: Corpus, reports: [Int]? = nil) -> [Finding] {
        RuleRunner.run(RuleRegistry.all, over: corpus, reports: reports)
    }
}

extension Finding {
    /// The rule and the first cell: enough to tell the findings of a test apart.
    var gist: String { "\(rule) \(verdict.rawValue) \(cells.map(\.description).joined(separator: " "))" }
}
