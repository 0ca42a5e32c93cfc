package import AuditRules
import DocumentModel
import DocumentReaders
import ReportAssembly
package import ReportModel

/// Reports read from texts in memory, and the rules run over them.
package struct ReadTexts: Sendable {
    /// The reports with their cells.
    package private(set) var corpus = Corpus()
    /// Their texts, in the order of the corpus.
    package private(set) var texts: [ReportText] = []

    /// Reads texts as files of the names `0.txt`, `1.txt` and so on; throws what a reader or the assembler throws.
    package init(_ texts: [String]) throws {
        var batch: [(report: Report, cells: ReportCells)] = []
        for (number, text) in texts.enumerated() {
            let bytes = Array(text.utf8)
            let document = try DocumentFormats.read(DocumentInput(bytes))
            let source = Source(path: "\(number).txt", size: bytes.count, hash: ContentHash(of: bytes))
            let read = try ReportAssembler.assemble(document, source: source)
            batch.append((read.report, read.cells))
            self.texts.append(ReportText(document, narrative: NarrativeSplitter.split(document)))
        }
        _ = corpus.add(batch)
    }

    /// The findings of all rules, or of some, on all reports or on some, one share after the other.
    package func findings(
        of rules: [Rule] = RuleRegistry.all, on reports: [Int]? = nil, settings: RuleSettings = RuleSettings()
    ) throws -> [Finding] {
        try RuleRunner.run(rules, over: corpus, reports: reports, settings: settings) { shares, body in
            for share in shares { body(share) { texts[$0] } }
        }
    }
}
