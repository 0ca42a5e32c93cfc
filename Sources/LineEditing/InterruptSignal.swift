internal import CEditLine

/// ^C while a command runs: a flag that the command looks at, instead of the end of the process.
///
/// A second ^C within a second or two ends the process with status 130. While a line is being read, ^C belongs to the
/// line editor.
package struct InterruptSignal: Sendable {
    /// Starts to catch the signal.
    package init() {
        line_interrupts_watch()
    }

    /// Whether ^C was pressed since the last `clear`; safe to ask from any thread, cheap enough for every row.
    package var isRaised: Bool { line_interrupts_raised() }

    /// Forgets a ^C that has been obeyed.
    package func clear() {
        line_interrupts_clear()
    }
}
