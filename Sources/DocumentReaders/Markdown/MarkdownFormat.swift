import DocumentModel
import TextSupport

extension DocumentFormat {
    /// Markdown with the tables of GitHub Flavored Markdown (0.29, 4.10). A text that only its tables show to be Markdown
    /// is plain text with tables in one more layout.
    package static let markdown = DocumentFormat(
        name: LocalizedText(zh: "Markdown 文本", en: "Markdown"), endings: ["markdown", "md"],
        byteLimit: TextLimits.bytes, recognizes: { ["markdown", "md"].contains($0.ending) && $0.mayBePlainText }
    ) { input throws(Diagnostic) in
        let (bytes, notes) = try DocumentDecoding.decodeText(input.bytes)
        var reader = try MarkdownReader(bytes)
        var document = reader.read()
        document.notes += notes
        return document
    }
}
