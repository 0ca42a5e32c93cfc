import ChildProcesses
import DocumentModel
import TestSupport
import Testing
import TextSupport

@testable import DocumentReaders

@Suite(.enabled(if: InstalledProgram.pdftotext != nil)) struct PDFReaderTests {
    /// The words of each page with their boxes in whole points.
    private func words(_ pdf: PaintedPDF) throws -> [[String]] {
        let text = try PDFReader().words(of: pdf.bytes).text
        return text.pages.map { page in
            page.words.map { word in
                let box = [word.x.lowerBound, word.y.lowerBound, word.x.upperBound, word.y.upperBound]
                return String(decoding: text.bytes[word.text], as: UTF8.self) + "@"
                    + box.map { String(Int($0.rounded())) }.joined(separator: ",")
            }.sorted()
        }
    }

    @Test func wordsWithTheirBoxes() throws {
        var pdf = PaintedPDF()
        pdf.newPage()
        pdf.text("清河县2024年", x: 100, y: 100, size: 20)
        pdf.text("12", x: 200, y: 200, size: 12)
        pdf.text("A&<b", x: 300, y: 200, size: 12)
        pdf.rule(x0: 90, y0: 210, x1: 400, y1: 210)
        pdf.newPage()
        pdf.text("⾏⽂", x: 100, y: 200, size: 10)
        #expect(
            try words(pdf) == [
                ["12@200,189,212,201", "A&<b@300,189,324,201", "清河县2024年@100,82,220,102"], ["行文@100,191,120,201"],
            ])
    }

    @Test func sizeOfPages() throws {
        var pdf = PaintedPDF(width: 420, height: 297)
        pdf.text("年报", x: 20, y: 20, size: 10)
        let pages = try PDFReader().words(of: pdf.bytes).text.pages
        #expect(pages.map(\.width) == [420] && pages.map(\.height) == [297])
    }

    @Test("Read through the registry's format, a word has a place on its page")
    func document() throws {
        var pdf = PaintedPDF()
        // So high that the box, too, lies at whole points.
        pdf.text("清河县柳溪镇人民政府", x: 100, y: 100, size: 25)
        let document = try DocumentFormat.pdf.read(DocumentInput(pdf.bytes, name: "a.pdf"))
        let pieces = document.blocks.compactMap { block -> TextPiece? in
            if case .paragraph(let piece) = block { piece } else { nil }
        }
        #expect(pieces.map(document.string) == ["清河县柳溪镇人民政府"])
        guard case .box(page: 1, x: 100, y: 78, width: 250, height: 25) = pieces.first?.anchor else {
            Issue.record("\(String(describing: pieces.first?.anchor))")
            return
        }
    }

    @Test("Pages without words in between are told")
    func blankPages() throws {
        var pdf = PaintedPDF()
        for number in 1...7 {
            pdf.newPage()
            if number % 3 == 1 { pdf.text("年报", x: 20, y: 20, size: 10) }
            if number == 6 { pdf.text("六", x: 20, y: 20, size: 10) }
        }
        let notes = try PDFReader().words(of: pdf.bytes).notes
        #expect(
            notes == [
                DocumentNote(
                    .imageOnly,
                    LocalizedText(
                        zh: "第 2–3、5 页没有文字（空白或只有图片）", en: "pages 2–3, 5 have no text (blank, or image only)"))
            ])
    }

    @Test("As many pages as are read, and one more")
    func pageLimit() throws {
        var pdf = PaintedPDF()
        for _ in 0..<PDFReader.pageLimit {
            pdf.newPage()
            pdf.text("页", x: 20, y: 20, size: 10)
        }
        #expect(try PDFReader().words(of: pdf.bytes).notes.isEmpty)
        pdf.newPage()
        let reading = try PDFReader().words(of: pdf.bytes)
        #expect(reading.text.pages.count == 200)
        #expect(reading.notes.map(\.text.en) == ["only the first 200 pages were read; there are more"])
    }

    @Test("The signature stands within the first 1024 bytes")
    func signature() {
        let blanks = { (count: Int) in [UInt8](repeating: 0x20, count: count) }
        #expect(PDFReader.hasSignature(Array("%PDF-1.4".utf8)))
        #expect(PDFReader.hasSignature(blanks(1019) + Array("%PDF-1.4".utf8)))
        #expect(!PDFReader.hasSignature(blanks(1020) + Array("%PDF-1.4".utf8)))
        #expect(!PDFReader.hasSignature(Array("%PDF".utf8)))
    }

    @Test("A page turned for reading has its words upright and its size turned")
    func turnedPage() throws {
        var pdf = PaintedPDF()
        pdf.text("年报", x: 50, y: 100, size: 10, rotated: true)
        let turned = String(decoding: pdf.bytes, as: UTF8.self).replacing(
            "[0 0 595 842]", with: "[0 0 595 842]/Rotate 90")
        let text = try PDFReader().words(of: Array(turned.utf8)).text
        #expect(text.pages.map(\.width) == [842] && text.pages.map(\.height) == [595])
        #expect(text.pages.first?.words.map(\.x) == [742.0...762.0])
    }
}
