/// A folded text in as little room as it takes, and the pieces of which it is made.
///
/// Kept as UTF-16: nearly all of a report is in the basic plane, so that a scalar takes two bytes.
package struct PackedText: Sendable {
    /// The UTF-16 code units: never fewer than there are pieces.
    private let units: [UInt16]

    /// Scalars in a piece. Five are long enough to say something and short enough for several between two edits.
    private static let length = 5

    /// Packs scalars; 0 is a gap.
    package init(_ scalars: [UInt32]) {
        var units: [UInt16] = []
        units.reserveCapacity(scalars.count)
        for scalar in scalars {
            if scalar < 0x1_0000 {
                units.append(UInt16(truncatingIfNeeded: scalar))
            } else {
                units.append(0xD800 | UInt16(truncatingIfNeeded: (scalar &- 0x1_0000) >> 10 & 0x3FF))
                units.append(0xDC00 | UInt16(truncatingIfNeeded: scalar & 0x3FF))
            }
        }
        self.units = units
    }

    /// Never less than the number of pieces.
    var count: Int { units.count }

    /// Calls the body with the number of each piece, in order, as often as it stands in the text.
    ///
    /// Different pieces have different numbers but for a chance of 2⁻⁶⁴ in each pair of them: among the 24 million pieces
    /// of 20,000 reports two are mixed up once in 60,000 runs, and then one count is wrong by one.
    @inline(__always)
    func forEachPiece(_ body: (UInt64) -> Void) {
        // The last three scalars, and the two before them.
        var last: UInt64 = 0
        var before: UInt64 = 0
        var run = 0
        var high: UInt64 = 0
        for unit in units {
            var scalar = UInt64(unit)
            if unit & 0xF800 == 0xD800 {
                if unit < 0xDC00 {
                    high = scalar & 0x3FF
                    continue
                }
                scalar = 0x1_0000 + (high << 10 | scalar & 0x3FF)
            }
            guard scalar != 0 else {
                run = 0
                continue
            }
            before = (before << 21 | last >> 42) & 0x3FF_FFFF_FFFF
            last = (last << 21 | scalar) & 0x7FFF_FFFF_FFFF_FFFF
            run += 1
            if run >= Self.length {
                body(Mixing.mixed(last &+ before &* 0x9E37_79B9_7F4A_7C15))
            }
        }
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
}
