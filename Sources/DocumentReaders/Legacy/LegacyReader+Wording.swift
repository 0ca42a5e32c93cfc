import DocumentModel
import TextSupport

extension LegacyReader {
    static let program = ForeignProgram(
        name: "soffice",
        files: LocalizedText(zh: "旧版 Office、WPS、RTF、ODF 文件", en: "old office files, RTF and ODF"),
        installing: LocalizedText(
            zh: "Debian、Ubuntu：apt-get install libreoffice-writer libreoffice-calc；也可以用 Word 或 WPS 另存为 .docx、.xlsx",
            en:
                "on Debian and Ubuntu: apt-get install libreoffice-writer libreoffice-calc; or save it as .docx or .xlsx"
        ),
        otherwise: again)

    static let damaged = Diagnostic(
        .report,
        LocalizedText(
            zh: "LibreOffice 打不开这个文件：可能已损坏，或设有密码",
            en: "LibreOffice cannot open the file: it may be damaged, or have a password"),
        hint: again)

    static let neither = Diagnostic(
        .report,
        LocalizedText(
            zh: "是旧版 Office 的文件格式，但既不是文档也不是表格",
            en: "in the file format of old office programs, but neither a text nor a workbook"),
        hint: LocalizedText(zh: "请确认这是年报文件", en: "check that it is a report"))

    static let converted = DocumentNote(
        .part,
        LocalizedText(
            zh: "经 LibreOffice 转换后读取，所标位置是转换后文档中的位置",
            en: "read as LibreOffice converted it: places are those of the converted document"))

    private static let again = LocalizedText(
        zh: "请用 Word 或 WPS 打开，另存为 .docx、.xlsx", en: "open it in an office program and save it as .docx or .xlsx")
}
