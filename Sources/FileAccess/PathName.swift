internal import TextSupport

/// A path that the system reads to its end: one without a NUL, at which the system would cut it off.
struct PathName {
    let text: String

    init(_ text: String, code: ErrorCode) throws(Diagnostic) {
        guard !text.isEmpty, !text.utf8.contains(0) else {
            throw Diagnostic(
                code,
                LocalizedText(zh: "不是有效的文件名：“\(text)”", en: "not a valid file name: \"\(text)\""),
                word: text)
        }
        self.text = text
    }

    /// Lends the path to one system call.
    func withPointer<Answer>(_ body: (UnsafePointer<CChar>) -> Answer) -> Answer {
        unsafe text.withCString(body)
    }

    /// The folder in which the path's last part lies; `.` for a bare name.
    var folder: String { PathText.folder(of: text) }
}
