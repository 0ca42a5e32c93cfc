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

/// Random numbers that a seed repeats (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
