import FileAccess
import Synchronization
import TextSupport

/// A bar on standard error that shows how much of a long loading is done; gone when it is.
///
/// Drawn only where standard error is a terminal that can go back to the start of a line, and only when the loading
/// takes longer than a person notices.
final class ProgressBar: Sendable {
    private let language: Language
    private let state = Mutex(State())

    private struct State {
        var start: ContinuousClock.Instant?
        var drawnAt: ContinuousClock.Instant?
        var isDrawn = false
    }

    private static let patience = Duration.milliseconds(400)
    private static let interval = Duration.milliseconds(100)
    /// The most columns of the bar itself.
    private static let width = 30
    /// Fewer columns show nothing.
    private static let leastWidth = 5

    init(_ language: Language) {
        self.language = language
    }

    /// Whether standard error can show a bar.
    static func isPossible(_ environment: ProcessEnvironment) -> Bool {
        StandardStream.error.isTerminal && environment["TERM"] != "dumb"
    }

    /// Shows that `done` of `all` files are read; may be called from any thread, in no order.
    func show(_ done: Int, of all: Int) {
        state.withLock { state in
            let now = ContinuousClock.now
            guard done < all else {
                if state.isDrawn { Self.write("\r\u{1B}[K") }
                state = State()
                return
            }
            guard let start = state.start else {
                state.start = now
                return
            }
            let last = state.drawnAt ?? start
            guard now - start > Self.patience, now - last > Self.interval else { return }
            state.drawnAt = now
            state.isDrawn = true
            // The cursor waits at the start of the line, where the next message overwrites the bar.
            let columns = StandardStream.error.windowSize?.columns ?? 80
            Self.write("\r\(Self.line(done, of: all, columns: columns, language))\u{1B}[K\r")
        }
    }

    /// What fits into a line of the terminal: one that ran over would not go away again.
    private static func line(_ done: Int, of all: Int, columns: Int, _ language: Language) -> String {
        let label = LocalizedText(zh: "读取", en: "reading")[language]
        let count = "\(done)/\(all)"
        let width = min(width, columns - label.displayWidth() - count.displayWidth() - 3)
        guard width >= leastWidth else { return count.displayWidth() < columns ? count : "" }
        let filled = done * width / all
        return
            "\(label) \(String(repeating: "█", count: filled))\(String(repeating: "░", count: width - filled)) \(count)"
    }

    private static func write(_ text: String) {
        // Where standard error is gone there is nobody to show it to.
        _ = try? StandardStream.error.write(Array(text.utf8))
    }
}
