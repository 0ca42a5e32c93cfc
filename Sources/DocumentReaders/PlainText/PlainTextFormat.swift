import DocumentModel
import TextSupport

extension DocumentFormat {
    /// Text with tables in one of five layouts:
    ///
    /// - a cell a line after a TAB, a blank line between rows, text broken over lines (saved from a word processor);
    /// - a row a line, cells parted by TABs (saved from a spreadsheet, or by character recognition);
    /// - a cell a line closed by ` |`, the last cell of a row by several (copied from a page): rows are not all marked;
    /// - a row a line, cells parted by bars as in Markdown, as which such a text is read;
    /// - columns made of runs of spaces, labels broken over the lines around their values (taken out of a PDF).
    package static let plainText = DocumentFormat(
        name: LocalizedText(zh: "纯文本", en: "plain text"), endings: ["txt", "text"], byteLimit: TextLimits.bytes,
        recognizes: { _ in false }
    ) { input throws(Diagnostic) in
        let (bytes, notes) = try DocumentDecoding.decodeText(input.bytes)
        var document = try read(bytes, input.vocabulary)
        document.notes += notes
        return document
    }

    private static func read(_ bytes: [UInt8], _ vocabulary: Vocabulary) throws(Diagnostic) -> Document {
        if PipeScan.findsTable(in: bytes) {
            var reader = try MarkdownReader(bytes)
            return reader.read()
        }
        if SpacedTextReader.isSpaced(bytes) { return try SpacedTextReader.read(bytes, vocabulary: vocabulary) }
        return try PlainTextReader.read(bytes)
    }
}
