internal import TextSupport

/// A list as a text of lines whose fields are parted by tabs; `#` begins a comment, blank lines do not count.
enum ListText {
    /// The lines of a list, the blank ones too, so that their numbers are those of the file.
    static func lines(of text: String) -> [Substring] {
        // Most lists end their lines with LF alone; to look for other ends takes many times as long.
        guard !text.utf8.contains(0x0D) else {
            return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        }
        return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map(Substring.init)
    }

    /// The fields of a line without blanks at their ends; nil for a comment or a blank line.
    static func fields(of line: Substring) -> [String]? {
        let bytes = Array(line.utf8)
        guard UTF8Text.hasInk(bytes.span, bytes.indices) else { return nil }
        let fields = bytes.split(separator: 0x09, omittingEmptySubsequences: false).map { field in
            String(decoding: bytes[UTF8Text.trimmed(bytes.span, field.indices)], as: UTF8.self)
        }
        return fields.first?.utf8.first == UInt8(ascii: "#") ? nil : fields
    }
}
