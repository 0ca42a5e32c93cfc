/// A pattern whose edit distance to all places of a text is found in one pass, 64 of its scalars at a time (Myers 1999;
/// blocks after Hyyrö 2003).
struct ApproximatePattern {
    private let places: PlaceMasks<UInt32>

    /// Makes a pattern of folded scalars.
    init(_ pattern: some Collection<UInt32>) {
        places = PlaceMasks(pattern)
    }

    /// How many scalars it has.
    var count: Int { places.count }
    /// How many words of 64 scalars it takes.
    var blockCount: Int { places.blockCount }

    /// For each number of leading scalars of a text, the least edit distance from the pattern to what they end with;
    /// to all of them when `isAnchored`.
    ///
    /// Cost: a step for each scalar of the text and each block of the pattern.
    func distances(to text: some Collection<UInt32>, isAnchored: Bool) -> [Int] {
        var distances = [count]
        distances.reserveCapacity(text.count + 1)
        var column = [Deltas](repeating: Deltas(), count: blockCount)
        let lastBit = UInt64((count + 63) % 64)
        var distance = count
        for scalar in text {
            let row = places.row(of: scalar)
            var carry = Carry(up: isAnchored ? 1 : 0, down: 0)
            for block in 0..<blockCount {
                carry = column[block].advance(places[row, block], carry, at: block == blockCount - 1 ? lastBit : 63)
            }
            distance += Int(carry.up) - Int(carry.down)
            distances.append(distance)
        }
        return distances
    }

    /// Whether the distance rises or falls from one scalar of the text to the next, as a bit each.
    private struct Carry {
        var up: UInt64
        var down: UInt64
    }

    /// Where the distance rises and where it falls from one scalar of a block to the next.
    private struct Deltas {
        private var rises = ~UInt64(0)
        private var falls = UInt64(0)

        /// Moves on by one scalar of the text, which stands in the block where `matches` says; the carry comes from
        /// above the block and goes out at a bit of it.
        mutating func advance(_ matches: UInt64, _ carry: Carry, at bit: UInt64) -> Carry {
            let vertical = matches | falls
            let equal = matches | carry.down
            let horizontal = (((equal & rises) &+ rises) ^ rises) | equal
            let up = falls | ~(horizontal | rises)
            let down = rises & horizontal
            let (upBelow, downBelow) = (up &<< 1 | carry.up, down &<< 1 | carry.down)
            rises = downBelow | ~(vertical | upBelow)
            falls = upBelow & vertical
            return Carry(up: up &>> bit & 1, down: down &>> bit & 1)
        }
    }
}
