internal import CEditLine
package import TextSupport

/// The line at the prompt: typed, edited, completed and remembered.
///
/// To be used only where standard input and output are both terminals, and on one thread. Between two lines the
/// terminal and the signals are as they were before.
@safe package struct LineEditor: ~Copyable {
    /// How the reading of a line ended.
    package enum Reading: Sendable, Hashable {
        case line(String)
        /// ^C: the line is dropped.
        case interrupted
        /// ^D on an empty line, or the terminal is gone.
        case end
    }

    /// The language of the few questions that the editor asks.
    package var language: Language {
        didSet { turn.language = language }
    }
    /// How wide the terminal draws characters of ambiguous width, for the lists of candidates.
    package var ambiguousWidth: AmbiguousWidth {
        didSet { turn.ambiguousWidth = ambiguousWidth }
    }

    private let box: OpaquePointer
    private let turn: CompletionTurn
    /// The lines behind the first of a paste, which were accepted with it.
    private var accepted: ArraySlice<String> = []

    /// Sets up the editor.
    ///
    /// `programName` is the word before the colon in a person's `.editrc`. `history` is in the order of typing.
    package init(
        programName: String, history: [String], language: Language, ambiguousWidth: AmbiguousWidth = .narrow
    ) throws(Diagnostic) {
        guard let box = unsafe line_box_open(programName, Int32(HistoryFile.limit)) else {
            throw Diagnostic(
                .file, LocalizedText(zh: "无法使用终端编辑行", en: "the terminal cannot be set up for editing lines"))
        }
        unsafe self.box = box
        self.language = language
        self.ambiguousWidth = ambiguousWidth
        unsafe turn = CompletionTurn(box: box, language: language, ambiguousWidth: ambiguousWidth)
        for entry in history {
            unsafe line_box_enter_history(box, WideText.encode(entry))
        }
    }

    deinit {
        unsafe line_box_close(box)
    }

    /// Reads the next line. Tab asks `completer`, which gets the line before and after the cursor.
    ///
    /// Of a paste of several lines, accepted with one Enter, each is returned by a call of its own.
    package mutating func readLine(
        prompt: Prompt, completer: (_ before: String, _ after: String) -> Completion
    ) -> Reading {
        if let next = accepted.popFirst() {
            display("\(prompt.text.safeForTerminal)\(next.safeForTerminal)\r\n")
            return .line(next)
        }
        let text = withoutActuallyEscaping(completer) { completer in
            turn.completer = completer
            defer { turn.completer = nil }
            return typedText(prompt)
        }
        switch text {
        case .line(let text):
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
            let first = lines.popFirst() ?? ""
            accepted = lines
            return .line(first)
        case .interrupted, .end:
            return text
        }
    }

    /// Forgets the lines of a paste that have not been returned yet, as an error or ^C in one of them asks for.
    package mutating func dropAcceptedLines() {
        accepted = []
    }

    /// Makes `command` the first that the Up key brings back; one typed twice in a row comes once.
    package mutating func remember(_ command: String) {
        guard HistoryFile.isKept(command) else { return }
        unsafe line_box_enter_history(box, WideText.encode(command))
    }

    private func typedText(_ prompt: Prompt) -> Reading {
        var start: UnsafePointer<wchar_t>?
        var count = 0
        let context = unsafe Unmanaged.passUnretained(turn).toOpaque()
        let outcome = unsafe line_box_read(
            box, WideText.encode(prompt.marked),
            { context in
                guard let context = unsafe context else { return Int32(LineBoxNothing.rawValue) }
                return unsafe Unmanaged<CompletionTurn>.fromOpaque(context).takeUnretainedValue().run()
            }, context, &start, &count)
        if outcome == Int32(LineBoxInterrupted.rawValue) { return .interrupted }
        guard outcome == Int32(LineBoxLine.rawValue), let start = unsafe start else { return .end }
        return unsafe .line(WideText.decode(start, count: count))
    }

    private func display(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe line_box_print(box, $0.baseAddress, $0.count) }
        }
    }
}
