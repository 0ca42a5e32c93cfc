/// A set of scalars of the basic plane, looked up without hashing.
struct ScalarSet: Sendable {
    private var words = [UInt64](repeating: 0, count: 1024)

    /// The scalars of a text.
    init(_ text: String) {
        for scalar in text.unicodeScalars { insert(scalar.value) }
    }

    mutating func insert(_ scalar: UInt32) {
        if scalar < 0x10000 { words[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    func contains(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && words[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0
    }
}
