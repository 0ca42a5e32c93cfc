import DocumentModel
import TextSupport

extension DocumentFormat {
    /// The formats that are read as LibreOffice converts them: Word and Excel before 2007 and those of WPS, which are
    /// compound files (MS-CFB); RTF; OpenDocument text and spreadsheets.
    package static let legacy = DocumentFormat(
        name: LocalizedText(zh: "旧版 Office、RTF 或 ODF 文件", en: "an old office file, RTF or ODF"),
        endings: ["doc", "dot", "et", "ods", "odt", "rtf", "wps", "xls"],
        recognizes: { input in LegacyKind.hasSignature(input.bytes) },
        read: { input throws(Diagnostic) in try LegacyReader().read(input) })
}
