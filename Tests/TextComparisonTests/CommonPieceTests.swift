import TestSupport
import Testing

@testable import TextComparison

/// What is told of everyone's pieces before the others are dealt out, against counting them all.
struct CommonPieceTests {
    private func pieces(_ text: PackedText) -> [UInt64] {
        var pieces: [UInt64] = []
        text.forEachPiece { pieces.append($0) }
        return pieces
    }

    @Test("a set tells its pieces from others, wherever a text has them")
    func set() {
        var numbers = SeededRandom()
        for size in [0, 1, 2, 40] {
            let text = PackedText((0..<9).flatMap { _ in CopyCorpus.sentence(&numbers, alphabet: 5) + [0] })
            let all = Array(Set(pieces(text))).sorted()
            let chosen = Array(all.shuffled(using: &numbers).prefix(size))
            var (known, others) = ([UInt64](), [UInt64]())
            let set = PieceSet(chosen)
            set.forEachPiece(of: text) {
                known.append(set.pieces[$0])
            } others: {
                others.append($0)
            }
            #expect(known == pieces(text).filter(chosen.contains), "\(numbers)")
            #expect(others == pieces(text).filter { !chosen.contains($0) }, "\(numbers)")
        }
    }

    @Test(
        "a sentence has as many pieces as it should, however long it is", arguments: [0, 4, 5, 65_535, 65_536, 70_000])
    func lengths(_ count: Int) {
        let sentence = (0..<count).map { UInt32(0x3400 + $0 % 20_001) }
        #expect(pieces(PackedText(sentence)).count == max(0, count - 4))
        #expect(pieces(PackedText([7] + [0] + sentence + [0] + [1, 2, 3, 4, 5])).count == max(0, count - 4) + 1)
    }

    @Test("pieces are left out only if more kin than the limit have them, and all others are counted in their buckets")
    func counts() {
        var numbers = SeededRandom()
        for _ in 0..<20 {
            let corpus = CopyCorpus(kin: 30, copies: 20, own: 0...50, &numbers)
            let texts = corpus.texts.compactMap { $0.map { PackedText($0) } }
            let kin = corpus.kin.map { ($0 + 40) / 7 }
            let limit = numbers.below(12)
            var kinOfPieces: [UInt64: Set<Int32>] = [:]
            for (own, text) in zip(kin, texts) {
                for piece in pieces(text) { kinOfPieces[piece, default: []].insert(own) }
            }
            let frequent = PieceSet(PieceSample(texts, kin: 30, limit: limit).frequent)
            // One kin may stand on both sides of where shares meet.
            let middle = numbers.below(texts.count)
            var shares = [0..<middle, middle..<texts.count].map {
                PieceCounts(texts, $0, kin: kin, frequent: frequent, bits: 4)
            }
            let common = PieceCounts.settle(&shares, frequent, bits: 4, limit: limit)
            #expect(common.pieces.allSatisfy { (kinOfPieces[$0]?.count ?? 0) > limit }, "\(numbers)")
            #expect(!common.pieces.isEmpty, "\(numbers)")
            var counts = [Int32](repeating: 0, count: 16)
            for text in texts {
                for piece in pieces(text) where !common.pieces.contains(piece) { counts[Int(piece >> 60)] += 1 }
            }
            #expect((0..<16).map { shares[0].buckets[$0] + shares[1].buckets[$0] } == counts, "\(numbers)")
        }
    }

    @Test("a piece that one kin more than the limit has is left out, one that as many have is not")
    func limits() {
        let (a, b) = (PackedText([1, 2, 3, 4, 5]), PackedText([1, 2, 3, 4, 5, 6]))
        let texts = [b, b, a, b, a]
        let kin: [Int32] = [0, 0, 1, 2, 3]
        for (limit, expected) in [(1, pieces(b)), (2, pieces(a)), (3, pieces(a)), (4, [])] {
            let set = PieceSet(pieces(b))
            var shares = [0..<2, 2..<5].map { PieceCounts(texts, $0, kin: kin, frequent: set, bits: 4) }
            #expect(PieceCounts.settle(&shares, set, bits: 4, limit: limit).pieces == expected)
        }
    }

    @Test("the end of an array is sorted, with few numbers and with many, what stands before it stays")
    func sorting() {
        var numbers = SeededRandom()
        var sorting = PlaceSorting(places: 20_000)
        for count in [0, 1, 2, 18, 19, 20, 64, 5000] {
            var array = (0..<20_000).map(Int32.init).shuffled(using: &numbers).prefix(count + 3).map(\.self)
            let expected = array.prefix(3) + array.dropFirst(3).sorted()
            sorting.sort(&array, from: 3)
            #expect(array == Array(expected), "\(numbers)")
        }
    }
}
