/// Scalars of which some are looked for, told apart from most others by one of 64 bits and from nearly all by one of 256.
struct ScalarSieve: Sendable {
    /// A bit for the last six bits of each.
    private var lows: UInt64 = 0
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init(_ scalars: some Sequence<UInt32>) {
        for scalar in scalars {
            lows |= 1 << UInt64(scalar & 63)
            let digest = Self.digest(scalar)
            let bit: UInt64 = 1 << UInt64(digest & 63)
            switch digest >> 6 {
            case 0: bits.0 |= bit
            case 1: bits.1 |= bit
            case 2: bits.2 |= bit
            default: bits.3 |= bit
            }
        }
    }

    /// Whether a scalar may be one of those that are looked for; false only where it is none.
    @inline(__always)
    func mayHold(_ scalar: UInt32) -> Bool {
        guard lows >> UInt64(scalar & 63) & 1 != 0 else { return false }
        let digest = Self.digest(scalar)
        let word =
            digest & 128 == 0
            ? (digest & 64 == 0 ? bits.0 : bits.1) : (digest & 64 == 0 ? bits.2 : bits.3)
        return word >> UInt64(digest & 63) & 1 != 0
    }

    @inline(__always)
    private static func digest(_ scalar: UInt32) -> UInt32 { (scalar &* 0x9E37_79B1) >> 24 }
}
