internal import CSQLite

/// Looks now and then whether a query has to stop, and keeps why.
final class QueryWatch {
    private let limits: QueryLimits
    private let isInterrupted: () -> Bool
    private let start = ContinuousClock.now
    /// What SQLite had taken before: what others take in this process is not the query's.
    private let memoryBefore = SQLMemoryUsed()
    private(set) var reason: QueryFailure?

    init(_ limits: QueryLimits, _ isInterrupted: @escaping () -> Bool) {
        self.limits = limits
        self.isInterrupted = isInterrupted
    }

    func shouldStop() -> Bool {
        if isInterrupted() {
            reason = .interrupted
        } else if let seconds = limits.seconds, start.duration(to: .now) > .seconds(seconds) {
            reason = .timedOut(seconds: seconds)
        } else if SQLMemoryUsed() - memoryBefore > limits.memory {
            reason = .memory(limit: limits.memory)
        }
        return reason != nil
    }

    static func of(_ context: UnsafeMutableRawPointer?) -> QueryWatch? {
        guard let context = unsafe context else { return nil }
        return unsafe Unmanaged<QueryWatch>.fromOpaque(context).takeUnretainedValue()
    }
}
