package import AuditRules
package import ReportModel
internal import Synchronization
package import TextComparison
package import TextSupport

/// Which reports of different organs share passages.
package struct CopiedReports: Sendable, Hashable {
    /// The reports that were looked through, by their numbers in the corpus.
    package let reports: [Int]
    /// The pairs and groups; their texts are indices of `reports`.
    package let found: CopyResult

    /// Looks through some reports of a corpus, given by their numbers.
    ///
    /// Compared is what `CopyableSentences` leaves of the prose, of which `texts` needs to give its sections only; reports
    /// of one organ are not compared with each other.
    /// What `texts` throws ends the search.
    package init(
        _ search: CopySearch, among reports: [Int], in corpus: Corpus, texts: RuleRunner.VisitTexts
    ) throws(Diagnostic) {
        let packed = Mutex([PackedText?](repeating: nil, count: corpus.reports.count))
        let chains = Mutex<OrganChains?>(nil)
        let shares = stride(from: 0, to: reports.count, by: Self.shareSize).map {
            Array(reports[$0..<min($0 + Self.shareSize, reports.count)])
        }
        try texts(shares) { share, text in
            // Meanwhile the other cores read on.
            if share.first == reports.first { chains.withLock { $0 = OrganChains(corpus) } }
            var sentences = CopyableSentences()
            let own = share.map { report in
                text(report).map { text in
                    sentences.read(text, of: corpus.reports[report].organ)
                    return sentences.packed
                }
            }
            packed.withLock { packed in
                for (report, text) in zip(share, own) { packed[report] = text }
            }
        }
        let organs = chains.withLock(\.self) ?? OrganChains(corpus)
        self.reports = reports
        found = packed.withLock { packed in
            search.pairs(kin: reports.map { Int32(organs.chain(of: $0)) }, texts: reports.map { packed[$0] })
        }
    }

    /// Reports that one core takes at a time.
    private static let shareSize = 32
}
