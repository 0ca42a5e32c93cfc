import DocumentModel
import TextSupport

extension PDFReader {
    static let program = ForeignProgram(
        name: "pdftotext", files: LocalizedText(zh: " PDF ", en: "PDF files"),
        installing: LocalizedText(
            zh: "Debian、Ubuntu：apt-get install poppler-utils；其他系统请安装 poppler",
            en: "on Debian and Ubuntu: apt-get install poppler-utils; elsewhere install poppler"),
        otherwise: again)

    static let encrypted = Diagnostic(
        .report, LocalizedText(zh: "PDF 已加密，没有密码不能打开", en: "the PDF is encrypted and needs a password"),
        hint: LocalizedText(zh: "请用密码打开，另存为不加密的 PDF", en: "open it with its password and save it without one"))

    static let damaged = Diagnostic(
        .report, LocalizedText(zh: "PDF 已损坏或不完整，无法打开", en: "the PDF is damaged or cut off and cannot be opened"),
        hint: again)

    static let noPages = Diagnostic(
        .report, LocalizedText(zh: "PDF 里没有一页可读", en: "the PDF has no page that can be read"), hint: again)

    static let imageOnly = Diagnostic(
        .report, LocalizedText(zh: "PDF 只有图片，没有文字层", en: "image only: the PDF has no text layer"),
        hint: LocalizedText(
            zh: "请向发布机关索取原始文档；用文字识别（OCR）得到的数字要逐一核对",
            en: "ask for the original document; numbers from character recognition must be checked one by one"))

    static let unknownOutput = Diagnostic(
        .file,
        LocalizedText(
            zh: "pdftotext 的输出不是预期的格式", en: "the output of pdftotext is not in the format that was expected"),
        hint: LocalizedText(
            zh: "需要 poppler 的 pdftotext（apt-get install poppler-utils），不是 xpdf 的",
            en: "poppler's pdftotext is needed (apt-get install poppler-utils), not that of xpdf"))

    static let longDocument = DocumentNote(
        .part,
        LocalizedText(zh: "只读了前 \(pageLimit) 页，后面还有", en: "only the first \(pageLimit) pages were read; there are more")
    )

    static let erroneous = DocumentNote(
        .part,
        LocalizedText(
            zh: "PDF 内部有错误，读出的文字可能不全", en: "the PDF has errors inside, so that some of its text may be missing"))

    static func stray(_ count: Int) -> DocumentNote {
        DocumentNote(
            .layout,
            LocalizedText(
                zh: "有 \(count) 处文字的位置无法确定，没有读入",
                en: count == 1
                    ? "one word has no place that can be told and was left out"
                    : "\(count) words have no place that can be told and were left out"))
    }

    static func blank(_ pages: [Int]) -> DocumentNote {
        let list = ranges(pages)
        return DocumentNote(
            .imageOnly,
            LocalizedText(
                zh: "第 \(list.joined(separator: "、")) 页没有文字（空白或只有图片）",
                en: (pages.count == 1 ? "page " : "pages ") + list.joined(separator: ", ")
                    + (pages.count == 1 ? " has" : " have") + " no text (blank, or image only)"))
    }

    /// Rising numbers, neighbours joined: `1`, `3–5`.
    private static func ranges(_ numbers: [Int]) -> [String] {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = ranges.last, last.upperBound + 1 == number {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)" }
    }

    private static let again = LocalizedText(
        zh: "请重新下载，或用别的软件打开后另存", en: "download it again, or open it in another program and save it anew")
}
