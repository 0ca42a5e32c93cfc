import DocumentModel
import DocumentReaders
import NarrativeClaims
import ReportModel
import TestSupport
import TextSupport

@testable import AuditRules
@testable import ReportAssembly

extension Rule {
    /// What the rule finds in an example.
    func findings(_ report: ExampleReport, settings: RuleSettings = RuleSettings()) throws -> [Finding] {
        try RuleExample(LocalizedText(zh: "", en: ""), report).findings(of: [self], settings: settings)
    }

    /// The severities of what the rule finds in the example's prose.
    func severities(_ prose: ExampleProse, year: Int = 2024) throws -> [Severity] {
        try findings(ExampleReport(year <= 2020 ? .y2019 : .y2021, year: year, prose: prose)).map(\.severity)
    }

    /// What the rule quotes of the example's prose.
    func quotes(_ prose: ExampleProse) throws -> [[String]] {
        try findings(ExampleReport(prose: prose)).map { $0.passages.map(\.passage.exact) }
    }

    /// The Chinese messages of the rule on the example's prose.
    func messages(_ prose: ExampleProse) throws -> [String] {
        try findings(ExampleReport(prose: prose)).map(\.message.zh)
    }

    /// What the rule finds in a file of this text, read and assembled as any file is.
    func findings(inText text: String) throws -> [Finding] {
        let bytes = Array(text.utf8)
        let document = try DocumentFormats.read(
            DocumentInput(bytes, name: "a.txt", vocabulary: LabelIndex.vocabulary))
        let read = try ReportAssembler.assemble(
            document, source: Source(path: "a.txt", size: bytes.count, hash: ContentHash(of: bytes)))
        var corpus = Corpus()
        _ = corpus.add([(read.report, read.cells)])
        let contents = ReportText(document, narrative: NarrativeSplitter.split(document))
        return try RuleRunner.run([self], over: corpus) { shares, body in
            for share in shares { body(share) { _ in contents } }
        }
    }
}

extension ExampleProse {
    /// Prose in order whose 监督保障 has these paragraphs instead.
    static func supervision(_ paragraphs: String...) -> ExampleProse {
        ExampleProse(overview: ExampleProse.plainOverview.dropLast() + paragraphs)
    }
}
