/// A look at the pieces of a few texts, which tells those that may be everyone's.
struct PieceSample: Sendable {
    /// The pieces that stand in three quarters of as many texts as everyone's would at least, in the order of the texts.
    private(set) var frequent: [UInt64] = []
    /// How many in a hundred of the pieces that are looked at these are.
    private(set) var percent = 0

    private struct Piece: Sendable {
        let number: UInt64
        /// The last text that has it.
        var last: Int32
        /// In how many texts it stands.
        var texts: Int32

        mutating func count(_ text: Int32) {
            guard last != text else { return }
            last = text
            texts &+= 1
        }
    }

    /// Looks at texts of so many kin; a piece that more than `limit` have is everyone's.
    init(_ texts: [PackedText], kin: Int, limit: Int) {
        let chosen = Self.choice(texts)
        guard kin > 0, chosen.count > 1 else { return }
        let pieces = Self.pieces(of: chosen)
        let least = max(1, 3 * limit * chosen.count / (4 * kin))
        var (all, frequent) = (0, 0)
        for piece in pieces {
            all += Int(piece.texts)
            guard piece.texts > least else { continue }
            frequent += Int(piece.texts)
            self.frequent.append(piece.number)
        }
        percent = 100 * frequent / max(1, all)
    }

    /// Texts from everywhere, no more than a look is worth.
    private static func choice(_ texts: [PackedText]) -> [PackedText] {
        var room = mostPieces
        return stride(from: 0, to: texts.count, by: max(1, texts.count / mostTexts)).compactMap {
            guard texts[$0].count <= room else { return nil }
            room -= texts[$0].count
            return texts[$0]
        }
    }

    /// The different pieces in the order of the texts.
    private static func pieces(of texts: [PackedText]) -> [Piece] {
        let count = texts.reduce(0) { $0 + $1.count }
        var room = 64
        while room < 2 * count { room *= 2 }
        var slots = [Int32](repeating: -1, count: room)
        var numbers = slots.mutableSpan
        return [Piece](capacity: count) { pieces in
            for (text, packed) in texts.enumerated() {
                let text = Int32(truncatingIfNeeded: text)
                packed.forEachPiece { number in
                    var slot = Int(truncatingIfNeeded: number) & (room &- 1)
                    while numbers[slot] >= 0, pieces[Int(numbers[slot])].number != number {
                        slot = (slot &+ 1) & (room &- 1)
                    }
                    if numbers[slot] < 0 {
                        numbers[slot] = Int32(truncatingIfNeeded: pieces.count)
                        pieces.append(Piece(number: number, last: text, texts: 1))
                    } else {
                        pieces[Int(numbers[slot])].count(text)
                    }
                }
            }
        }
    }

    private static let mostTexts = 128
    private static let mostPieces = 1 << 18
}
