/// A value that is never changed and too large to be handed on: one for all who look at it.
final class Shared<Value: Sendable>: Sendable {
    let value: Value

    init(_ value: Value) {
        self.value = value
    }
}
