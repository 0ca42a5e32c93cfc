/// Why an operation did not happen: what is wrong, with which word, and what to do next.
///
/// Diagnostics are thrown; what an audit says is a finding and what a reader could not place is a note. The loop that
/// runs a command draws a diagnostic with the line it came from and a caret under `word`.
package struct Diagnostic: Error, Sendable, Hashable {
    /// The stable code, by which scripts expect it.
    package var code: ErrorCode
    /// What is wrong, for people.
    package var message: LocalizedText
    /// What the person can do about it; nil where the message says it all.
    package var hint: LocalizedText?
    /// The word of the command line, or the file, that is at fault; nil where none is.
    package var word: String?

    /// Makes a diagnostic from its code and what is wrong.
    package init(_ code: ErrorCode, _ message: LocalizedText, hint: LocalizedText? = nil, word: String? = nil) {
        self.code = code
        self.message = message
        self.hint = hint
        self.word = word
    }

    /// The same diagnostic, said of a file.
    package func about(_ file: String) -> Diagnostic {
        Diagnostic(
            code, LocalizedText(zh: "\(file)：\(message.zh)", en: "\(file): \(message.en)"), hint: hint, word: file)
    }
}

/// The stable codes of all diagnostics, as scripts name them in `expect-error` (DESIGN §4).
///
/// The table is complete: a code that is not here cannot be thrown, and a code never changes its meaning.
package enum ErrorCode: String, Sendable, Hashable, CaseIterable {
    /// An address or pattern names no cell of any form.
    case address = "E-address"
    /// An annotation's name fits no annotation.
    case annotation = "E-annotation"
    /// A word fits several reports, cells, findings or verbs.
    case ambiguous = "E-ambiguous"
    /// A source file is not what it was when it was loaded.
    case changed = "E-changed"
    /// A file's bytes are text in no known encoding.
    case encoding = "E-encoding"
    /// A file or folder does not exist or cannot be read.
    case file = "E-file"
    /// A finding's name fits no finding.
    case finding = "E-finding"
    /// An output or export format is unknown.
    case format = "E-format"
    /// The person stopped the command.
    case interrupted = "E-interrupted"
    /// An input is larger than its limit.
    case limit = "E-limit"
    /// A path is malformed or names no loaded report.
    case path = "E-path"
    /// A passage to be quoted is not in the text, or more than once.
    case quote = "E-quote"
    /// A file holds no report, or the report's organ or year is not known.
    case report = "E-report"
    /// A rule's id fits no rule.
    case rule = "E-rule"
    /// A script says something that it cannot mean: an unknown variable, a missing author or date.
    case script = "E-script"
    /// A session cannot be opened or changed.
    case session = "E-session"
    /// A setting or its value is unknown.
    case setting = "E-setting"
    /// A query in SQL is wrong or asks for what is not allowed.
    case sql = "E-sql"
    /// There is nothing to undo or to do again.
    case undo = "E-undo"
    /// A command's options or operands are wrong.
    case usage = "E-usage"
    /// A verb is unknown.
    case verb = "E-verb"
    /// An output file cannot be written.
    case write = "E-write"
}
