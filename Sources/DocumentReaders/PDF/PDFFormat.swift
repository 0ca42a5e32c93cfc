import DocumentModel
import TextSupport

extension DocumentFormat {
    /// PDF (ISO 32000), its words and their places as poppler's `pdftotext` tells them.
    ///
    /// Its signature stands within the first 1024 bytes, not always at their start (ISO 32000-1, annex H, note 13).
    package static let pdf = DocumentFormat(
        name: LocalizedText(zh: "PDF", en: "PDF"), endings: ["pdf"],
        recognizes: { input in PDFReader.hasSignature(input.bytes) },
        read: { input throws(Diagnostic) in try PDFReader().read(input) })
}
