import TestSupport

/// Texts as townships write them: what everyone says, what some say, what only this one says; and copies.
struct CopyCorpus {
    var texts: [[UInt32]?] = []
    var kin: [Int32] = []
    /// The pairs of a text and its source, the smaller number first.
    var planted: Set<[Int]> = []

    private static let stop: UInt32 = 0x3002

    /// So many kin of one to four texts each; of each hundred texts `copies` are copies of one of another kin in which every
    /// sentence is edited and as many in a hundred as `own` says are other sentences.
    init(kin count: Int, copies: Int, own: ClosedRange<Int>, _ numbers: inout SeededRandom) {
        let everyone = (0..<4).map { _ in Self.sentence(&numbers) }
        let some = (0..<count).map { _ in Self.sentence(&numbers) }
        for kin in 0..<count {
            for _ in 0...numbers.below(4) {
                if numbers.below(100) < copies, let source = source(of: kin, &numbers), let text = texts[source] {
                    planted.insert([source, texts.count])
                    append(Self.copy(of: text, own: Int.random(in: own, using: &numbers), &numbers), kin)
                } else {
                    append(Self.text(everyone, some, &numbers), kin)
                }
            }
        }
    }

    private mutating func append(_ text: [UInt32], _ kin: Int) {
        texts.append(text)
        // Any number will do for a kin.
        self.kin.append(Int32(kin * 7 - 40))
    }

    private func source(of kin: Int, _ numbers: inout SeededRandom) -> Int? {
        let others = texts.indices.filter { self.kin[$0] != Int32(kin * 7 - 40) }
        return others.randomElement(using: &numbers)
    }

    private static func text(
        _ everyone: [[UInt32]], _ some: [[UInt32]], _ numbers: inout SeededRandom
    ) -> [UInt32] {
        (0..<12).flatMap { index in
            switch index % 3 {
            case 0: everyone[numbers.below(everyone.count)]
            case 1: some[numbers.below(some.count)]
            default: sentence(&numbers) + (numbers.below(6) == 0 ? [0] : [])
            }
        }
    }

    /// Sentences of a small alphabet, so that pieces recur by chance too.
    static func sentence(_ numbers: inout SeededRandom, alphabet: Int = 30) -> [UInt32] {
        (0..<15 + numbers.below(25)).map { _ in 0x4E00 + UInt32(numbers.below(alphabet)) } + [stop]
    }

    /// The text with another scalar in every sentence, and another sentence for so many in a hundred; or once in five the
    /// text as it is.
    static func copy(of text: [UInt32], own: Int, _ numbers: inout SeededRandom) -> [UInt32] {
        if numbers.below(5) == 0 { return text }
        return text.split(separator: stop).flatMap { sentence in
            if numbers.below(100) < own { return Self.sentence(&numbers) }
            var sentence = Array(sentence)
            sentence[numbers.below(sentence.count)] = 0x9000 + UInt32(numbers.below(100))
            return sentence + [stop]
        }
    }
}

/// The pairs of a corpus by looking at all of them, piece by piece.
struct NaiveCopySearch {
    var share = 80
    var common = 10
    var commonFloor = 4
    var minimum = 40
    var partners = Int.max

    /// Left, right, shared pieces and the pieces of both, in the order of the result; and how many are left out.
    func pairs(_ kin: [Int32], _ texts: [[UInt32]?]) -> (listed: [[Int]], leftOut: Int) {
        let pieces = pieces(kin, texts)
        var pairs: [[Int]] = []
        for left in texts.indices where pieces[left].count >= minimum {
            for right in texts.indices[(left + 1)...] where kin[left] != kin[right] && pieces[right].count >= minimum {
                let shared = pieces[left].intersection(pieces[right]).count
                if 100 * shared >= share * min(pieces[left].count, pieces[right].count) {
                    pairs.append([left, right, shared, pieces[left].count, pieces[right].count])
                }
            }
        }
        pairs.sort { one, other in
            let shares = [one, other].map { 100 * $0[2] / min($0[3], $0[4]) }
            return (-shares[0], -one[2], one[0], one[1]) < (-shares[1], -other[2], other[0], other[1])
        }
        var counts = [Int](repeating: 0, count: texts.count)
        let listed = pairs.filter { pair in
            counts[pair[0]] += 1
            counts[pair[1]] += 1
            return counts[pair[0]] <= partners || counts[pair[1]] <= partners
        }
        return (listed, pairs.count - listed.count)
    }

    private func pieces(_ kin: [Int32], _ texts: [[UInt32]?]) -> [Set<Int>] {
        var numbers: [ArraySlice<UInt32>: Int] = [:]
        let pieces = texts.map { text in
            let text = text ?? []
            return Set(
                text.indices.dropLast(4).map { text[$0..<$0 + 5] }.filter { !$0.contains(0) }.map { piece in
                    let number = numbers[piece, default: numbers.count]
                    numbers[piece] = number
                    return number
                })
        }
        var kinOfPieces: [Int: Set<Int32>] = [:]
        for (own, pieces) in zip(kin, pieces) { for piece in pieces { kinOfPieces[piece, default: []].insert(own) } }
        let all = Set(zip(kin, texts).filter { $0.1 != nil }.map(\.0)).count
        return pieces.map { own in
            own.filter { piece in
                let count = kinOfPieces[piece, default: []].count
                return count <= commonFloor || 100 * count <= common * all
            }
        }
    }
}
