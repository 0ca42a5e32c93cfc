/// A value that is kept beside what holds it: so that something of which there are very many, and of which few have the
/// value, stays small, or that copying it copies a reference only.
@usableFromInline
package indirect enum Indirect<Value: Sendable & Hashable>: Sendable, Hashable {
    /// The value, which `value` gives.
    case kept(Value)

    /// Keeps a value.
    @inlinable package init(_ value: Value) {
        self = .kept(value)
    }

    /// The value.
    @inlinable package var value: Value {
        switch self {
        case .kept(let value): value
        }
    }
}
