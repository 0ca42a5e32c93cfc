/// Some pieces by their numbers, told at a glance from all others.
///
/// They are numbered as they follow each other in texts, so that the one behind a piece is mostly found without looking.
struct PieceSet: Sendable {
    /// The pieces in order, no two of them the same.
    let pieces: [UInt64]
    /// By open addressing the places of the pieces in that order; negative in an empty slot.
    private let slots: [Int32]

    /// Makes a set of different pieces.
    init(_ pieces: [UInt64]) {
        var room = 2
        while room < Self.roomForOne * pieces.count { room *= 2 }
        var slots = [Int32](repeating: -1, count: room)
        for (number, piece) in pieces.enumerated() {
            var slot = Int(truncatingIfNeeded: piece) & (room - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (room - 1) }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
        self.pieces = pieces
        self.slots = slots
    }

    /// Most of the pieces that are looked for are in no set: they are to meet an empty slot at once.
    private static let roomForOne = 3

    /// Calls one body with the place in the set of each piece of a text that is in it, the other with each that is not, in the
    /// order of the text.
    @inline(__always)
    func forEachPiece(of text: PackedText, known: (Int) -> Void, others: (UInt64) -> Void) {
        let pieces = pieces.span
        let slots = slots.span
        var expected = 0
        text.forEachPiece { piece in
            if expected >= pieces.count || pieces[expected] != piece {
                let number = Self.number(of: piece, pieces, slots)
                guard number >= 0 else { return others(piece) }
                expected = number
            }
            known(expected)
            expected &+= 1
        }
    }

    @inline(__always)
    private static func number(of piece: UInt64, _ pieces: Span<UInt64>, _ slots: Span<Int32>) -> Int {
        let mask = slots.count &- 1
        var slot = Int(truncatingIfNeeded: piece) & mask
        var number = Int(slots[slot])
        while number >= 0, pieces[number] != piece {
            slot = (slot &+ 1) & mask
            number = Int(slots[slot])
        }
        return number
    }
}
