import CTerminalHarness
import Foundation

/// A program in a window of its own, with a person's fingers and eyes.
final class Terminal {
    struct CannotStart: Error {}

    private(set) var screen: Screen
    private let descriptor: Int32
    private let child: pid_t
    private var isOpen = true

    /// How long a person waits before calling the program hung. Never what a test measures.
    private static let patience: TimeInterval = 30

    init(
        _ program: String, _ arguments: [String] = [], environment: [String: String], folder: String, columns: Int = 80,
        rows: Int = 24
    ) throws {
        let words = CStrings([program] + arguments)
        let variables = CStrings(environment.map { "\($0.key)=\($0.value)" }.sorted())
        var child: pid_t = 0
        descriptor = unsafe harness_spawn(
            program, words.pointers, variables.pointers, folder, Int32(columns), Int32(rows), &child)
        self.child = child
        screen = Screen(columns: columns, rows: rows)
        if descriptor < 0 { throw CannotStart() }
    }

    deinit {
        if descriptor >= 0 { harness_close(descriptor, child) }
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = unsafe harness_write(descriptor, bytes, bytes.count)
    }

    func press(_ keys: Key...) {
        for key in keys { type(key.rawValue) }
    }

    /// As a terminal does it, with marks when the program asked for them.
    func paste(_ text: String) {
        let text = text.replacing("\n", with: "\r")
        type(screen.marksPastes ? "\u{1B}[200~\(text)\u{1B}[201~" : text)
    }

    func resize(columns: Int) {
        screen.resize(columns: columns)
        harness_resize(descriptor, Int32(columns), Int32(screen.height))
    }

    func signal(_ number: Int32) {
        harness_signal(child, number)
    }

    /// Waits until the screen is as wanted; false when it never is.
    func wait(until isWanted: (Screen) -> Bool) -> Bool {
        let deadline = Date(timeIntervalSinceNow: Self.patience)
        while isOpen, Date() < deadline {
            // Looked at only when the program has nothing more to say for now.
            if !readMore(milliseconds: 30), isWanted(screen) { return true }
        }
        return isWanted(screen)
    }

    /// Waits for a line of the screen.
    func waitForLine(_ line: String) -> Bool {
        wait { $0.lines.contains(line) }
    }

    /// Waits until the line with the cursor looks so; the cursor is drawn as `|`.
    func waitForCursorLine(_ line: String) -> Bool {
        wait { $0.cursorLine == line }
    }

    /// Waits for the end of the program: its status, 128 plus a signal, or -1 when it does not end.
    func exitStatus() -> Int32 {
        _ = wait { _ in false }
        return harness_wait(child, Int32(Self.patience * 1000))
    }

    private func readMore(milliseconds: Int32) -> Bool {
        var room = [UInt8](repeating: 0, count: 65_536)
        let count = unsafe harness_read(descriptor, &room, room.count, milliseconds)
        if count == 0 { isOpen = false }
        guard count > 0 else { return false }
        screen.feed(room[..<count])
        return true
    }
}

/// The keys of a keyboard as a terminal sends them.
enum Key: String {
    case enter = "\r"
    case tab = "\t"
    case backspace = "\u{7F}"
    case left = "\u{1B}[D"
    case right = "\u{1B}[C"
    case up = "\u{1B}[A"
    case home = "\u{1B}[H"
    case end = "\u{1B}[F"
    case delete = "\u{1B}[3~"
    case controlC = "\u{3}"
    case controlD = "\u{4}"
    case controlR = "\u{12}"
    case controlW = "\u{17}"
}

/// Words as C takes them, alive as long as this is.
@safe private final class CStrings {
    let pointers: [UnsafeMutablePointer<CChar>?]

    init(_ texts: [String]) {
        unsafe pointers = texts.map { unsafe strdup($0) } + [nil]
    }

    deinit {
        for index in unsafe pointers.indices { unsafe free(pointers[index]) }
    }
}
