/// Random numbers that are the same for the same seed on every machine (SplitMix64, Steele, Lea and Flood 2014); the
/// description, in the message of a failure, names the seed.
package struct SeededRandom: RandomNumberGenerator, Sendable, CustomStringConvertible {
    /// The seed that makes the same numbers again.
    package let seed: UInt64
    private var state: UInt64

    /// Makes numbers from a seed, a random one unless it is given.
    package init(seed: UInt64 = UInt64.random(in: 0...UInt64.max)) {
        self.seed = seed
        state = seed
    }

    /// The next number, any of 64 bits.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including a bound.
    package mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &self) }

    /// The seed, for the message of a failure.
    package var description: String { "seed \(seed)" }
}
