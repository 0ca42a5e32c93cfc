import DocumentModel
import TextSupport

extension DocumentFormat {
    /// Workbooks: SpreadsheetML in a zip archive (ECMA-376 parts 1 and 2).
    package static let spreadsheet = DocumentFormat(
        name: LocalizedText(zh: "Excel 工作簿", en: "an Excel workbook"), endings: ["xlsm", "xlsx"],
        recognizes: { OfficePackage.isRecognized($0.bytes, folder: "xl") }
    ) { input throws(Diagnostic) in
        try Workbook.read(input)
    }
}
