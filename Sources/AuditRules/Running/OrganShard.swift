internal import DocumentModel
package import ReportModel

/// One of several parts of a corpus that are checked apart, on as many machines as one likes: whole organs, with all their
/// years, revisions and spellings.
///
/// Every part is told from the same reports, and each organ is in one part only.
package struct OrganShard: Sendable, Hashable {
    /// Which of the parts it is, from 1.
    package let number: Int
    /// How many parts there are, at most `most`.
    package let count: Int

    /// The most parts that there may be.
    package static let most = 1000

    /// Makes a part from its number; nil unless that is from 1 to `count`, and `count` from 1 to `most`.
    package init?(_ number: Int, of count: Int) {
        guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
        self.number = number
        self.count = count
    }

    /// The part that a text such as `2/4` writes, in ASCII digits; nil for any other text.
    package init?(_ text: some StringProtocol) {
        let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { word in
            word.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) } ? Int(word) : nil
        }
        guard numbers.count == 2, let number = numbers[0], let count = numbers[1] else { return nil }
        self.init(number, of: count)
    }

    /// The numbers of the reports in this part, ascending; one pass over all reports.
    ///
    /// The order in which the reports were loaded does not matter.
    package func reports(of corpus: Corpus, _ organs: OrganChains) -> [Int] {
        var isMine = [Bool?](repeating: nil, count: organs.count)
        return corpus.reports.indices.filter { report in
            let chain = organs.chain(of: report)
            if let known = isMine[chain] { return known }
            let isOwn = holds(organs.reports(of: chain).lazy.map { corpus.reports[$0].organ })
            isMine[chain] = isOwn
            return isOwn
        }
    }

    /// Whether an organ of these spellings is in this part. Decided by the first of them in the order of their bytes: all
    /// processes have to agree, so that no seeded hash will do.
    private func holds(_ spellings: some Sequence<Organ>) -> Bool {
        let names = Set(spellings).map(\.identity)
        guard let first = names.min(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) else { return false }
        return ContentHash(of: first).beginning % UInt64(count) == UInt64(number - 1)
    }
}
