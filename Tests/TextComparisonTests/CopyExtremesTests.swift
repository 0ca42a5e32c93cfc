import TestSupport
import Testing

@testable import TextComparison

/// Corpora that no auditor has, which must not hang the search or make it tell less than it says.
struct CopyExtremesTests {
    @Test("nothing, one text, empty texts and texts that cannot be read")
    func nothing() {
        let nothing = CopySearch().pairs(kin: []) { _ in [1, 2, 3, 4, 5] }
        #expect(nothing.pairs.isEmpty && nothing.groups.isEmpty && nothing.unread.isEmpty && nothing.pairsLeftOut == 0)
        let one = CopySearch(minimum: 1).pairs(kin: [5]) { _ in [1, 2, 3, 4, 5] }
        #expect(one.pairs.isEmpty && one.groups.isEmpty && one.unread.isEmpty)
        let empty = CopySearch(minimum: 1).pairs(kin: [1, 2, 3]) { _ in [] }
        #expect(empty.pairs.isEmpty && empty.unread.isEmpty)
        let unread = CopySearch().pairs(kin: [1, 2, 3]) { _ in nil }
        #expect(unread.pairs.isEmpty && unread.unread == [0, 1, 2])
    }

    @Test("texts of one repeated character have one piece and are a pair only where that is enough")
    func repeated() {
        let kin = (0..<50).map(Int32.init)
        let many = CopySearch(common: 100).pairs(kin: kin) { _ in [UInt32](repeating: 0x4E00, count: 500) }
        #expect(many.pairs.isEmpty)
        let alike = CopySearch(common: 100, minimum: 1, partners: 50)
            .pairs(kin: kin) { _ in [UInt32](repeating: 0x4E00, count: 500) }
        #expect(alike.pairs.count == 50 * 49 / 2 && alike.pairs.allSatisfy { $0.numbers.suffix(3) == [1, 1, 1] })
    }

    @Test("many empty texts between two that are the same")
    func between() {
        let text = (0..<60).map { 0x4E00 + UInt32($0) }
        let result = CopySearch().pairs(kin: (0..<900).map(Int32.init)) { [1, 898].contains($0) ? text : [] }
        #expect(result.pairs.map(\.numbers) == [[1, 898, 56, 56, 56]])
    }

    @Test("of 1,500 texts that are all the same the best pairs are listed, the others counted, the group is whole")
    func same() {
        var numbers = SeededRandom()
        let text = (0..<4).flatMap { _ in CopyCorpus.sentence(&numbers, alphabet: 5000) }
        let count = 1500
        let kin = (0..<count).map(Int32.init)
        var search = CopySearch(common: 100, minimum: 1, partners: 3)
        search.pairsAtOnce = 10_000
        let result = search.pairs(kin: kin) { _ in text }
        let expected = (0..<3).flatMap { left in (left + 1..<count).map { [left, $0] } }
        #expect(result.pairs.map { [$0.left, $0.right] } == expected)
        #expect(result.pairsLeftOut == count * (count - 1) / 2 - expected.count)
        #expect(result.groups.map(\.texts) == [Array(0..<count)])
        #expect(result.groups.map(\.pairs) == [count * (count - 1) / 2])
        // What all have is everyone's wording.
        #expect(CopySearch(minimum: 1).pairs(kin: kin) { _ in text }.pairs.isEmpty)
    }

    @Test("of a crowd that is more or less alike the best pairs are listed, in whatever order they are found")
    func crowd() {
        var numbers = SeededRandom()
        let base = (0..<8).flatMap { _ in CopyCorpus.sentence(&numbers, alphabet: 5000) }
        let texts = (0..<70).map { _ -> [UInt32]? in
            var text = base
            for _ in 0..<numbers.below(8) { text[numbers.below(text.count)] = 0x9000 + UInt32(numbers.below(100)) }
            return text + CopyCorpus.sentence(&numbers, alphabet: 5000).prefix(numbers.below(20))
        }
        let kin = texts.indices.map(Int32.init)
        let expected = NaiveCopySearch(share: 70, common: 100, partners: 3).pairs(kin, texts)
        var search = CopySearch(share: 70, common: 100, partners: 3)
        search.pairsAtOnce = 10
        let result = search.pairs(kin: kin) { texts[$0] }
        #expect(result.pairs.map(\.numbers) == expected.listed, "\(numbers)")
        #expect(result.pairsLeftOut == expected.leftOut && expected.leftOut > 1000, "\(numbers)")
    }

    @Test("sentences that stand in a tenth of all texts make no pairs by themselves")
    func stock() {
        var numbers = SeededRandom()
        let sentences = (0..<200).map { _ in CopyCorpus.sentence(&numbers, alphabet: 5000) }
        let texts = (0..<600).map { _ in (0..<18).flatMap { _ in sentences[numbers.below(200)] } }
        let result = CopySearch().pairs(kin: texts.indices.map(Int32.init)) { texts[$0] }
        #expect(result.pairs.isEmpty, "\(numbers)")
    }

    @Test("a text of 200,000 scalars beside those that it contains")
    func large() {
        var numbers = SeededRandom()
        let large = (0..<200_000).map { _ in 0x4E00 + UInt32(numbers.below(20_000)) }
        let texts = [large] + (0..<5).map { Array(large[$0 * 40_000..<$0 * 40_000 + 500]) }
        let result = CopySearch(common: 100).pairs(kin: texts.indices.map(Int32.init)) { texts[$0] }
        #expect(result.pairs.map { [$0.left, $0.right, $0.share] } == (1...5).map { [0, $0, 100] }, "\(numbers)")
    }

    @Test("groups come by share, then by what is shared, then by size, then by their first texts")
    func order() {
        var tally = PairTally(texts: 11, most: 10, room: 100)
        for (left, right, share, shared) in [
            (9, 10, 80, 50), (0, 1, 80, 50), (6, 7, 80, 50), (7, 8, 80, 40), (4, 5, 80, 60), (2, 3, 90, 10),
        ] {
            tally.add(PairTally.Pair(left, right, share: share, shared: shared))
        }
        let result = CopyResult(tally, pieces: [Int](repeating: 60, count: 11), unread: [])
        #expect(result.groups.map(\.texts) == [[2, 3], [4, 5], [6, 7, 8], [0, 1], [9, 10]])
        #expect(result.groups.map(\.pairs) == [1, 1, 2, 1, 1])
        #expect(result.groups.map(\.share) == [90, 80, 80, 80, 80])
        #expect(result.groups.map(\.shared) == [10, 60, 50, 50, 50])
        #expect(result.pairs.map { [$0.left, $0.right] } == [[2, 3], [4, 5], [0, 1], [6, 7], [9, 10], [7, 8]])
    }
}
