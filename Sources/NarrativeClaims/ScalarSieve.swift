/// Scalars of which some are looked for, told apart from nearly all others by one of 256 bits.
struct ScalarSieve: Sendable {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    init(_ scalars: some Sequence<UInt32>) {
        for scalar in scalars {
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
        let digest = Self.digest(scalar)
        let word =
            digest & 128 == 0
            ? (digest & 64 == 0 ? bits.0 : bits.1) : (digest & 64 == 0 ? bits.2 : bits.3)
        return word >> UInt64(digest & 63) & 1 != 0
    }

    @inline(__always)
    private static func digest(_ scalar: UInt32) -> UInt32 { (scalar &* 0x9E37_79B1) >> 24 }
}
