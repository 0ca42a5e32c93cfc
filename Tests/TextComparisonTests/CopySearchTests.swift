import TestSupport
import Testing

@testable import TextComparison

/// Each limit of the search, at it and one past it.
struct CopySearchTests {
    /// Scalars that stand nowhere else: `count + 4` of them make so many pieces.
    private func unique(_ number: Int, pieces count: Int) -> [UInt32] {
        (0..<UInt32(count + 4)).map { 0x1000 + UInt32(number) * 0x800 + $0 }
    }

    /// The pairs as they are written in the tests, nobody's wording common unless a test says so.
    private func pairs(
        _ texts: [[UInt32]?], kin: [Int32]? = nil, share: Int = 80, common: Int = 100, floor: Int = 0, minimum: Int = 1
    ) -> [[Int]] {
        let search = CopySearch(share: share, common: common, commonFloor: floor, minimum: minimum)
        return search.pairs(kin: kin ?? texts.indices.map(Int32.init)) { texts[$0] }.pairs.map(\.numbers)
    }

    @Test(
        "a pair at the share, none one piece below it",
        arguments: [(80, 100, 80), (80, 99, 80), (80, 101, 81), (80, 1, 1), (67, 103, 70), (100, 50, 50)])
    func share(_ share: Int, _ size: Int, _ needed: Int) {
        let text = unique(0, pieces: size)
        for shared in [needed, needed - 1] {
            let other = text.prefix(shared + 4) + [0] + unique(1, pieces: 150)
            let expected = shared == needed ? [[0, 1, shared, size, shared + 150]] : []
            #expect(pairs([text, other], share: share) == expected)
            #expect(pairs([other, text], share: share) == expected.map { [0, 1, $0[2], $0[4], $0[3]] })
        }
    }

    @Test("the share is that of the smaller text; both are told, rounded down")
    func shares() throws {
        let text = unique(0, pieces: 40)
        let search = CopySearch(share: 50, common: 100, minimum: 1)
        let other = text.prefix(30 + 4) + [0] + unique(1, pieces: 77)
        let texts = [text, Array(other)]
        let pair = try #require(search.pairs(kin: [0, 1]) { texts[$0] }.pairs.first)
        #expect([pair.leftShare, pair.rightShare, pair.share] == [75, 28, 75])
        #expect(CopySearch(share: 0).share == 1 && CopySearch(share: 300).share == 100)
    }

    @Test("a text takes part with the fewest pieces, not with one less")
    func minimum() {
        let (enough, less) = (unique(0, pieces: 40), unique(1, pieces: 39))
        #expect(pairs([enough, enough], minimum: 40) == [[0, 1, 40, 40, 40]])
        #expect(pairs([less, less], minimum: 40).isEmpty)
        #expect(pairs([less, less + [0] + unique(2, pieces: 90)], minimum: 40).isEmpty)
    }

    @Test("texts of one kin are no pair, nor do they hide those of another")
    func kin() {
        let text = unique(0, pieces: 50)
        #expect(pairs([text, text], kin: [3, 3]).isEmpty)
        #expect(pairs([text, text, text], kin: [3, -3, 3]) == [[0, 1, 50, 50, 50], [1, 2, 50, 50, 50]])
    }

    @Test("wording is everyone's past the percentage of kin", arguments: [(4, true), (5, false)])
    func common(_ having: Int, _ isPair: Bool) {
        let shared = unique(0, pieces: 50)
        // Of 40 kin the first have two texts with the wording each: that counts once.
        let texts = (0..<80).map { index in
            (index / 2 < having ? shared + [0] : []) + (index / 2 < 2 ? unique(1 + index / 2, pieces: 3) : [])
        }
        let found = pairs(texts, kin: (0..<80).map { Int32($0 / 2) }, common: 10, floor: 2, minimum: 40)
        #expect(found.contains([0, 2, 50, 53, 53]) == isPair)
        #expect(found.isEmpty != isPair)
    }

    @Test("in few kin wording is nobody's but theirs", arguments: [(4, 6), (5, 0)])
    func floor(_ having: Int, _ expected: Int) {
        let texts = (0..<10).map { $0 < having ? unique(0, pieces: 50) : unique($0, pieces: 9) }
        #expect(pairs(texts, common: 10, floor: 4, minimum: 40).count == expected)
    }

    @Test("kin of which no text can be read do not count")
    func unread() {
        let texts = (0..<40).map { index -> [UInt32]? in
            index < 4 ? unique(0, pieces: 50) : index < 31 ? [] : nil
        }
        #expect(pairs(texts, common: 10, floor: 0).isEmpty)
        #expect(pairs(texts.map { $0 ?? [] }, common: 10, floor: 0).count == 6)
        let result = CopySearch().pairs(kin: texts.indices.map(Int32.init)) { texts[$0] }
        #expect(result.unread == Array(31..<40))
    }

    @Test("no piece crosses a gap, and each counts once")
    func pieces() {
        let text = unique(0, pieces: 20)
        let cut = text.prefix(8) + [0] + text.suffix(8)
        #expect(pairs([text, Array(cut)]) == [[0, 1, 8, 20, 8]])
        #expect(pairs([text, text + [0, 0] + text]) == [[0, 1, 20, 20, 20]])
        #expect(pairs([text, [0] + text.prefix(4) + [0]]).isEmpty)
        // After a gap the scalars before it are forgotten.
        #expect(pairs([[1, 2, 3, 4, 5], [1, 2, 3, 0, 4, 5], [1, 2, 0, 1, 2, 3, 4, 5]]) == [[0, 2, 1, 1, 1]])
    }

    @Test("a scalar beyond the basic plane is one scalar, and no other one")
    func planes() {
        let name: [UInt32] = [0x2_0000, 0x2_0001, 0x1_0000, 0x2_0400, 0x10_FFFF]
        #expect(pairs([name, name]) == [[0, 1, 1, 1, 1]])
        for place in name.indices {
            for other: UInt32 in [0x1_0001, 0x2_0002, 0x2_0800, 0x3_0000, 0x0041] {
                var changed = name
                changed[place] = other
                #expect(pairs([name, changed]).isEmpty)
            }
        }
        #expect(pairs([Array(name.prefix(4)), Array(name.prefix(4))]).isEmpty)
        #expect(pairs([name.reversed(), name]).isEmpty)
    }

    @Test("groups are of connected texts, the most alike first")
    func groups() {
        let (a, b, c) = (unique(0, pieces: 60), unique(1, pieces: 60), unique(2, pieces: 30))
        let middle = a + [0] + b
        let texts = [c, a, unique(3, pieces: 99), middle, b, Array(c.dropLast(3)), a, c + [0] + unique(4, pieces: 10)]
        let search = CopySearch(share: 80, common: 100, minimum: 1)
        let result = search.pairs(kin: [0, 1, 2, 3, 4, 5, 1, 7]) { texts[$0] }
        #expect(result.groups.map(\.texts) == [[1, 3, 4, 6], [0, 5, 7]])
        #expect(result.groups.map { [$0.pairs, $0.share, $0.shared] } == [[3, 100, 60], [3, 100, 30]])
        #expect(result.pairs.map(\.numbers.first) == [1, 3, 3, 0, 0, 5])
        #expect(result.pairsLeftOut == 0)
    }

    @Test("groups of the same likeness: the larger first, then by their first texts")
    func order() {
        let (a, b, c, d) = (
            unique(0, pieces: 50), unique(1, pieces: 50), unique(2, pieces: 50), unique(3, pieces: 51)
        )
        let texts = [a, b, c, c, b, a, c, d, d, d.dropLast(2) + [0]]
        let result = CopySearch(common: 100, minimum: 1).pairs(kin: texts.indices.map(Int32.init)) { texts[$0] }
        #expect(result.groups.map(\.texts) == [[7, 8, 9], [2, 3, 6], [0, 5], [1, 4]])
    }

    @Test("texts that are packed already are the same texts")
    func packed() {
        let text = unique(0, pieces: 50)
        let texts = (0..<100).map { $0 == 7 || $0 == 90 ? text : nil }
        let kin = (0..<100).map(Int32.init)
        let search = CopySearch(common: 100)
        let result = search.pairs(kin: kin, texts: texts.map { $0.map(PackedText.init) })
        #expect(result.pairs.map(\.numbers) == [[7, 90, 50, 50, 50]])
        #expect(result.unread == Array(0..<100).filter { $0 != 7 && $0 != 90 })
        #expect(result == search.pairs(kin: kin) { texts[$0] })
    }
}

extension CopiedPair {
    /// Left, right, shared pieces and the pieces of both.
    var numbers: [Int] { [left, right, shared, leftPieces, rightPieces] }
}
