import DocumentModel
import TextSupport

extension DocumentFormat {
    /// Text in UTF-8, with tables in one of three layouts:
    ///
    /// - a cell a line after a TAB, a blank line between rows, text broken over lines (saved from a word processor);
    /// - a row a line, cells parted by TABs (saved from a spreadsheet, or by character recognition);
    /// - a cell a line closed by ` |`, the last cell of a row by several (copied from a page): rows are not all marked.
    package static let plainText = DocumentFormat(
        name: LocalizedText(zh: "纯文本", en: "plain text"), endings: ["txt", "text"], recognizes: { _ in false }
    ) { input throws(Diagnostic) in
        try checkEncoding(of: input.bytes)
        var reader = PlainTextReader(input.bytes)
        return try reader.read()
    }

    private static func checkEncoding(of bytes: [UInt8]) throws(Diagnostic) {
        if let nul = bytes.firstIndex(of: 0) {
            throw Diagnostic(
                .encoding,
                LocalizedText(
                    zh: "不是文本文件（第 \(nul + 1) 个字节为 0）", en: "not a text file (byte \(nul + 1) is zero)"),
                hint: LocalizedText(
                    zh: "如果是 UTF-16 文本，请用 iconv -f UTF-16 -t UTF-8 转换",
                    en: "if it is UTF-16 text, convert it with iconv -f UTF-16 -t UTF-8"))
        }
        do {
            _ = try UTF8Span(validating: bytes.span)
        } catch {
            let offset = error.byteOffsets.lowerBound
            let line = 1 + bytes[..<offset].count { $0 == 0x0A }
            throw Diagnostic(
                .encoding,
                LocalizedText(
                    zh: "不是 UTF-8 编码（第 \(line) 行，第 \(offset + 1) 个字节）",
                    en: "not UTF-8 (line \(line), byte \(offset + 1))"),
                hint: LocalizedText(
                    zh: "如果是 GBK 或 GB18030，请用 iconv -f GB18030 -t UTF-8 转换",
                    en: "if it is GBK or GB18030, convert it with iconv -f GB18030 -t UTF-8"))
        }
    }
}
