extension HostileFile {
    /// Files that would keep the programs of others busy, or that are other than they are called.
    static let programs: [HostileFile] = [
        HostileFile("吃内存.pdf", .refused(saying: "it needs more than 1024 MiB of memory")) {
            // Each `q` keeps a state until its `Q` (ISO 32000-1, 8.4.2).
            paintedBy(String(repeating: "q ", count: 8_000_000))
        },
        HostileFile("改名.docx", .loaded(noting: "called .docx (a Word document) but is plain text")) { plain },
        HostileFile("改名.pdf", .loaded(noting: "called .pdf (PDF) but is a Word document")) {
            file("docx-merged")
        },
        HostileFile("改名.xlsx", .loaded(noting: "called .xlsx (an Excel workbook) but is a web page")) { page("<p>完") },
        HostileFile("改名.zip", .loaded(noting: nil)) { file("docx-merged") },
        HostileFile("图片.txt", .refused(saying: "this is a picture, which cannot be read")) {
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
        },
        HostileFile("压缩.html", .refused(saying: "this is a gzip file, which cannot be read")) {
            [0x1F, 0x8B, 0x08, 0]
        },
    ]

    /// The report as plain text.
    static var plain: [UInt8] { Array(ReportLayout.rowLines.text(report).utf8) }

    /// A PDF of one page with this content.
    private static func paintedBy(_ content: String) -> [UInt8] {
        PaintedPDF.file([
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
        ])
    }
}
