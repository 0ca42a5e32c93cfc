/// A few measure words, looked up without hashing.
package struct UnitSet: Sendable {
    /// Those of one scalar.
    private let single: ScalarSet
    private let pairs: [Quantity.Unit]
    private let hasNone: Bool

    /// The units of texts of one or two scalars; an empty text is `none`.
    package init(_ texts: String...) {
        let units = texts.map { Quantity.Unit($0) }
        single = ScalarSet(texts.filter { $0.unicodeScalars.count == 1 }.joined())
        pairs = units.filter { $0.second != 0 }
        hasNone = units.contains(.none)
    }

    /// Whether a unit is one of them.
    package func contains(_ unit: Quantity.Unit) -> Bool {
        if unit.second == 0 { return unit.first == 0 ? hasNone : single.contains(unit.first) }
        return pairs.contains(unit)
    }
}
