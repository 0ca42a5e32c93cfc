internal import CEditLine
internal import TextSupport

/// The completion of the line that is being read: what the C side calls when Tab is pressed.
@safe final class CompletionTurn {
    var completer: ((_ before: String, _ after: String) -> Completion)?
    var language: Language
    var ambiguousWidth: AmbiguousWidth
    private let box: OpaquePointer

    init(box: OpaquePointer, language: Language, ambiguousWidth: AmbiguousWidth) {
        unsafe self.box = box
        self.language = language
        self.ambiguousWidth = ambiguousWidth
    }

    func run() -> Int32 {
        guard let completer else { return Int32(LineBoxNothing.rawValue) }
        let (before, after) = currentLine()
        switch CompletionStep(completer(before, after), before: before, after: after) {
        case .beep:
            return Int32(LineBoxNothing.rawValue)
        case .insert(let text, let dropping):
            unsafe line_box_replace(box, Int32(dropping), WideText.encode(text))
            return Int32(LineBoxChanged.rawValue)
        case .list(let candidates):
            show(candidates)
            return Int32(LineBoxPrinted.rawValue)
        }
    }

    private func currentLine() -> (before: String, after: String) {
        var start: UnsafePointer<wchar_t>?
        var before = 0
        var after = 0
        unsafe line_box_current(box, &start, &before, &after)
        guard let start = unsafe start else { return ("", "") }
        return unsafe (WideText.decode(start, count: before), WideText.decode(start + before, count: after))
    }

    private func show(_ candidates: [Completion.Candidate]) {
        unsafe line_box_leave_line(box)
        if candidates.count > CandidateColumns.unasked, !isWanted(Self.listAll(candidates.count)) { return }
        let layout = unsafe CandidateColumns(
            candidates, columns: Int(line_box_columns(box)), rows: Int(line_box_rows(box)),
            ambiguous: ambiguousWidth)
        let pages = layout.pages
        for (number, page) in pages.enumerated() {
            display(page.map { $0 + "\r\n" }.joined())
            if number + 1 < pages.count, !goesOn() { return }
        }
    }

    private func isWanted(_ question: LocalizedText) -> Bool {
        display(question[language])
        let key = unsafe line_box_key(box)
        let isYes = ["y", "Y", "ｙ", "Ｙ"].contains(Unicode.Scalar(UInt32(bitPattern: key)))
        display(isYes ? "y\r\n" : "\r\n")
        return isYes
    }

    private func goesOn() -> Bool {
        let question = Self.more[language]
        display(question)
        let key = unsafe line_box_key(box)
        display("\r" + String(repeating: " ", count: question.displayWidth(ambiguous: ambiguousWidth)) + "\r")
        return key != 0 && !["q", "Q", "n", "N", "\u{1B}", "ｑ"].contains(Unicode.Scalar(UInt32(bitPattern: key)))
    }

    private func display(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            unsafe bytes.withMemoryRebound(to: CChar.self) { unsafe line_box_print(box, $0.baseAddress, $0.count) }
        }
    }

    private static func listAll(_ count: Int) -> LocalizedText {
        LocalizedText(zh: "列出全部 \(count) 项? (y/N) ", en: "list all \(count) items? (y/N) ")
    }

    private static let more = LocalizedText(zh: "-- 更多: 空格继续, q 停止 --", en: "-- more: space goes on, q stops --")
}
