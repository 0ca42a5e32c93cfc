/// How many pieces of a share of the texts go to each bucket, and how widespread those are that may be everyone's.
struct PieceCounts: Sendable {
    /// For each bucket its pieces, without those that may be everyone's.
    private(set) var buckets: [Int32]
    /// What is known of those, in the order of their set.
    private var spreads: [Spread]

    private struct Spread: Sendable {
        /// How many kin have the piece, the one with which the share before may have ended left out.
        var kin: Int32 = 0
        var lastKin: Int32
        /// How often it stands there.
        var places: Int32 = 0

        @inline(__always)
        mutating func count(_ own: Int32) {
            places &+= 1
            guard lastKin != own else { return }
            lastKin = own
            kin &+= 1
        }
    }

    /// Counts the pieces of some of the texts, whose kin are numbered from 0 and stand side by side; the highest `bits` of a piece
    /// say in which bucket it is.
    init(_ texts: [PackedText], _ range: Range<Int>, kin: [Int32], frequent: PieceSet, bits: UInt64) {
        let before = range.lowerBound > 0 ? kin[range.lowerBound - 1] : -1
        buckets = [Int32](repeating: 0, count: 1 << Int(bits))
        spreads = [Spread](repeating: Spread(lastKin: before), count: frequent.pieces.count)
        Self.count(texts, range, kin, frequent, 64 - bits, &buckets, &spreads)
    }

    private static func count(
        _ texts: [PackedText], _ range: Range<Int>, _ kin: [Int32], _ frequent: PieceSet, _ shift: UInt64,
        _ buckets: inout [Int32], _ spreads: inout [Spread]
    ) {
        var buckets = buckets.mutableSpan
        var spreads = spreads.mutableSpan
        for text in range {
            let own = kin[text]
            frequent.forEachPiece(of: texts[text]) { number in
                spreads[number].count(own)
            } others: { piece in
                buckets[Int(truncatingIfNeeded: piece &>> shift)] &+= 1
            }
        }
    }

    /// The pieces that more than `limit` kin surely have; the others are counted in their buckets.
    static func settle(_ counts: inout [PieceCounts], _ frequent: PieceSet, bits: UInt64, limit: Int) -> PieceSet {
        var common: [UInt64] = []
        for (number, piece) in frequent.pieces.enumerated() {
            if counts.reduce(0, { $0 + Int($1.spreads[number].kin) }) > limit {
                common.append(piece)
            } else {
                let bucket = Int(truncatingIfNeeded: piece &>> (64 - bits))
                for share in counts.indices { counts[share].buckets[bucket] += counts[share].spreads[number].places }
            }
        }
        return PieceSet(common)
    }
}
