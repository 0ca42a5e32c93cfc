internal import Dispatch
internal import Synchronization

/// Work that the cores share among them.
enum AllCores {
    /// Calls the body with each number below `count`, in no order, on each core with a state of its own; returns the
    /// states, in no order.
    static func work<State: Sendable>(
        _ count: Int, _ state: @Sendable () -> State, _ body: @Sendable (inout State, Int) -> Void
    ) -> [State] {
        let next = Atomic(0)
        let states = Mutex([State]())
        // More turns than there are cores: those that come too late find nothing left to do and make no state.
        DispatchQueue.concurrentPerform(iterations: min(count, turns)) { _ in
            var number = next.add(1, ordering: .relaxed).oldValue
            guard number < count else { return }
            var own = state()
            while number < count {
                body(&own, number)
                number = next.add(1, ordering: .relaxed).oldValue
            }
            let done = own
            states.withLock { $0.append(done) }
        }
        return states.withLock { $0 }
    }

    /// What the body makes of each number below `count`, in order.
    static func map<Result: Sendable>(_ count: Int, _ body: @Sendable (Int) -> Result) -> [Result] {
        let parts = work(count, { [(Int, Result)]() }) { done, number in done.append((number, body(number))) }
        return parts.flatMap(\.self).sorted { $0.0 < $1.0 }.map(\.1)
    }

    private static let turns = 64
}
