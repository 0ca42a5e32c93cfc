/// A folded text in as little room as it takes, and the pieces of which it is made.
@usableFromInline
package struct PackedText: Sendable, Hashable {
    /// Sentences of the basic plane, as nearly all are, two bytes a scalar; before each how many scalars there are, the lower
    /// half first. What has no piece is left out.
    private let units: [UInt16]
    /// The sentences with other scalars, a gap behind each.
    private var wide: [UInt32] = []

    /// Scalars in a piece. Five are long enough to say something and short enough for several between two edits.
    static let length = 5
    /// What stands before a sentence.
    @usableFromInline static let header = 2

    /// Packs scalars; 0 is a gap.
    package init(_ scalars: [UInt32]) {
        var packing = TextPacking()
        var wide: [UInt32] = []
        for sentence in scalars.split(separator: 0) {
            guard !sentence.contains(where: { $0 > 0xFFFF }) else {
                wide += sentence + [0]
                continue
            }
            packing.add(atMost: sentence.count) { units, start in
                for (place, scalar) in sentence.enumerated() {
                    units[start + place] = UInt16(truncatingIfNeeded: scalar)
                }
                return start + sentence.count
            }
        }
        self = packing.text
        self.wide = wide
    }

    /// Keeps sentences that are packed in no more room than they take.
    init(packed: ArraySlice<UInt16>) {
        // An array of its own: that of the packing has room for more.
        var own: [UInt16] = []
        own.reserveCapacity(packed.count)
        own += packed
        units = own
    }

    /// Never less than the number of pieces.
    var count: Int { units.count + wide.count }

    /// Calls the body with the number of each piece, as often as it stands in the text; in order, those of sentences beyond
    /// the basic plane last.
    ///
    /// Different pieces have different numbers but for a chance of about 2⁻⁶⁴ in each pair of them: among the 24 million
    /// pieces of 20,000 reports two are mixed up once in 60,000 runs, and then one count is wrong by one.
    @inline(__always)
    func forEachPiece(_ body: (UInt64) -> Void) {
        let units = units.span
        var start = 0
        while start < units.count {
            let count = Int(units[start]) | Int(units[start &+ 1]) << 16
            let first = start &+ Self.header
            let end = first &+ count
            // The last four scalars.
            var last: UInt64 = 0
            for index in first..<first &+ Self.length &- 1 { last = last << 16 | UInt64(units[index]) }
            for index in first &+ Self.length &- 1..<end {
                let before = last >> 48
                last = last << 16 | UInt64(units[index])
                body(Mixing.mixed(last, before))
            }
            start = end
        }
        for piece in widePieces() { body(piece) }
    }

    private func widePieces() -> [UInt64] {
        guard !wide.isEmpty else { return [] }
        return wide.split(separator: 0).flatMap { sentence in
            sentence.indices.dropLast(Self.length - 1).map { index in
                Self.number(of: sentence[index..<index + Self.length].map(UInt64.init))
            }
        }
    }

    private static func number(of piece: [UInt64]) -> UInt64 {
        if piece.allSatisfy({ $0 <= 0xFFFF }) {
            return Mixing.mixed(piece.dropFirst().reduce(0) { $0 << 16 | $1 }, piece[0])
        }
        return piece.reduce(0) { Mixing.mixed($0 &+ $1) }
    }
}

/// Spreads numbers over all 64 bits, no two of them the same (SplitMix64, Steele, Lea and Flood 2014).
enum Mixing {
    @inline(__always)
    static func mixed(_ number: UInt64) -> UInt64 {
        var mixed = number
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number made of 64 and 16 bits: the halves of a product (wyhash, Wang Yi 2019). Of scalars neither factor is 0: the
    /// first would begin with a surrogate, and the second has more than 16 bits.
    @inline(__always)
    static func mixed(_ number: UInt64, _ other: UInt64) -> UInt64 {
        let product = (number ^ 0xDB76_1D64_78BD_642F).multipliedFullWidth(by: other ^ 0xE703_7ED1_A0B4_28DB)
        return product.high ^ product.low
    }
}
