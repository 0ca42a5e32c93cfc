import Dispatch
import Synchronization

/// Work on other cores beside that of the caller.
enum SideBySide {
    /// Does some work on other cores while the caller does its own, and gives what came of both when both are done.
    static func work<Made: Sendable, Own>(_ others: @Sendable () -> Made, own: () -> Own) -> (made: Made, own: Own) {
        let made = Handover<Made>()
        let group = DispatchGroup()
        return withoutActuallyEscaping(others) { others in
            DispatchQueue.global(qos: .userInitiated).async(group: group) { made.value.withLock { $0 = others() } }
            let own = own()
            group.wait()
            // The group is done when the work has put its value there; without one it is done here.
            return (made.value.withLock { $0 } ?? others(), own)
        }
    }

    /// Where one thread leaves a value for another.
    private final class Handover<Value: Sendable>: Sendable {
        let value = Mutex<Value?>(nil)
    }
}
