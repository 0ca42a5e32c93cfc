internal import TextSupport

/// What stands before the line that is being typed.
///
/// Control characters in the text are shown, not sent: libedit draws no newline in a prompt and would count the
/// letters of an escape sequence as columns.
package struct Prompt: Sendable, Hashable {
    /// What is seen, with the blank that sets it off from the line.
    package var text: String
    /// Whether the prompt stands out from what is typed.
    package var isEmphasized: Bool

    /// Makes a prompt from what is seen.
    package init(_ text: String, isEmphasized: Bool = false) {
        self.text = text
        self.isEmphasized = isEmphasized
    }

    /// The prompt with its escape sequences between U+0001 marks, as libedit wants them.
    ///
    /// libedit loses a sequence at the very end and breaks on two in a row, so the last character stays outside.
    var marked: String {
        var visible = text.safeForTerminal
        guard isEmphasized, let last = visible.popLast(), !visible.isEmpty else {
            return text.safeForTerminal
        }
        return "\u{1}\u{1B}[1m\u{1}\(visible)\u{1}\u{1B}[0m\u{1}\(last)"
    }
}
