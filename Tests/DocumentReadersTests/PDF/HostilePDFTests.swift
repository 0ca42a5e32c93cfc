import ChildProcesses
import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

private func failure(_ bytes: [UInt8], _ reader: PDFReader = PDFReader()) -> Diagnostic? {
    do throws(Diagnostic) {
        _ = try reader.words(of: bytes)
        return nil
    } catch {
        return error
    }
}

/// A PDF of one page with this content and these objects behind it, from number 6; object 5 is a font.
private func page(_ content: String, resources: String = "", box: String = "0 0 595 842", objects: [String] = [])
    -> [UInt8]
{
    PaintedPDF.file(
        [
            "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [\(box)] /Contents 4 0 R"
                + " /Resources << /Font << /F1 5 0 R >> \(resources) >> >>",
            "<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream",
            "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        ] + objects)
}

/// A form that paints others, of which it has the names.
private func form(_ content: String, _ resources: String) -> String {
    "<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 5 0 R >> \(resources) >>"
        + " /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream"
}

@Suite(.enabled(if: InstalledProgram.pdftotext != nil)) struct HostilePDFTests {
    @Test("Only pictures: there is nothing to be read")
    func imageOnly() {
        let diagnostic = failure(page("0 0 100 100 re f"))
        #expect(diagnostic?.code == .report)
        #expect(diagnostic?.message == LocalizedText(zh: "PDF 只有图片，没有文字层", en: "image only: the PDF has no text layer"))
        #expect(diagnostic?.hint?.zh == "请向发布机关索取原始文档；用文字识别（OCR）得到的数字要逐一核对")
    }

    @Test func encrypted() {
        let zeros = String(repeating: "00", count: 32)
        let bytes = PaintedPDF.file(
            [
                "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
                "<< /Filter /Standard /V 1 /R 2 /O <\(zeros)> /U <\(zeros)> /P -4 >>",
            ], trailer: "/Encrypt 4 0 R /ID [<00><00>]")
        let diagnostic = failure(bytes)
        #expect(
            diagnostic?.message
                == LocalizedText(zh: "PDF 已加密，没有密码不能打开", en: "the PDF is encrypted and needs a password"))
        #expect(diagnostic?.hint?.en == "open it with its password and save it without one")
    }

    @Test("A PDF that is cut off anywhere is read without its lost part, or not at all")
    func cutOff() throws {
        var pdf = PaintedPDF()
        for number in 0..<20 { pdf.text("柳溪镇\(number)", x: 50, y: 30 + 20 * Double(number), size: 12) }
        let bytes = pdf.bytes
        let whole = try PDFReader().words(of: bytes).text
        for length in stride(from: 5, to: bytes.count, by: bytes.count / 30) {
            guard let reading = try? PDFReader().words(of: Array(bytes[..<length])) else { continue }
            let isWhole = reading.text.bytes == whole.bytes
            #expect(isWhole || reading.notes.contains { $0.kind == .part }, "cut at \(length)")
        }
        #expect(failure(Array("%PDF-1.4\n".utf8))?.message.en == "the PDF is damaged or cut off and cannot be opened")
    }

    @Test func noPages() {
        let bytes = PaintedPDF.file(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [] /Count 0 >>"])
        #expect(failure(bytes)?.message == LocalizedText(zh: "PDF 里没有一页可读", en: "the PDF has no page that can be read"))
    }

    @Test("A tree of pages that has itself for a branch")
    func loop() {
        let bytes = PaintedPDF.file(["<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"])
        #expect(failure(bytes) == PDFReader.damaged)
    }

    @Test("A page as large as a country, and words beyond all pages")
    func hugePage() throws {
        let text = "BT /F1 12 Tf 1 0 0 1 100 100 Tm (Hi) Tj ET"
        let far = "BT /F1 12 Tf 1 0 0 1 99999999 100 Tm (Far) Tj ET"
        #expect(failure(page(text, box: "0 0 1000000000 1000000000"))?.code == .report)
        #expect(failure(page(text)) == nil)
        #expect(failure(page(far)) != nil)
    }

    @Test("A form that paints itself")
    func recursion() throws {
        let bytes = page(
            "/X Do", resources: "/XObject << /X 6 0 R >>",
            objects: [form("BT /F1 9 Tf (a) Tj ET /X Do /X Do", "/XObject << /X 6 0 R >>")])
        #expect(failure(bytes) == nil)
    }

    @Test("Forms that paint two forms each, forty deep, would be painted for years")
    func doubling() {
        let forms = (6..<46).map { form("/X Do /X Do", "/XObject << /X \($0 + 1) 0 R >>") }
        let bytes = page("/X Do", resources: "/XObject << /X 6 0 R >>", objects: forms + [form("", "")])
        var reader = PDFReader()
        reader.limits.seconds = 1
        let diagnostic = failure(bytes, reader)
        #expect(diagnostic?.code == .limit)
        #expect(
            diagnostic?.message
                == LocalizedText(
                    zh: "pdftotext 读这个文件用了 1 秒仍未读完，已停止",
                    en: "pdftotext was stopped over this file: it had not finished after 1 seconds"))
    }

    @Test("A million saved states take more memory than there is")
    func memory() {
        let bytes = page(String(repeating: "q ", count: 1_000_000))
        var reader = PDFReader()
        reader.limits.memoryBytes = 128 << 20
        let diagnostic = failure(bytes, reader)
        #expect(diagnostic?.code == .limit)
        #expect(diagnostic?.message.zh == "pdftotext 读这个文件需要的内存超过 128 MiB，已停止")
    }
}
