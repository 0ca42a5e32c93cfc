/// A set of scalars of the basic plane, looked up without hashing.
@usableFromInline
package struct ScalarSet: Sendable {
    @usableFromInline private(set) var words = [UInt64](repeating: 0, count: 1024)

    /// The scalars of a text, as they stand there.
    package init(_ text: String) {
        for scalar in text.unicodeScalars { insert(scalar.value) }
    }

    private mutating func insert(_ scalar: UInt32) {
        if scalar < 0x10000 { words[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }
    }

    /// Whether a scalar is one of them.
    @inlinable
    package func contains(_ scalar: UInt32) -> Bool {
        scalar < 0x10000 && words[Int(scalar >> 6)] & 1 << UInt64(scalar & 63) != 0
    }
}
