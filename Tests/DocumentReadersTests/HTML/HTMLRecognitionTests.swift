import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

@Suite struct HTMLRecognitionTests {
    private func recognizes(_ bytes: [UInt8], name: String = "") -> Bool {
        DocumentFormat.webPage.recognizes(DocumentInput(bytes, name: name))
    }

    @Test(arguments: [
        "<!DOCTYPE html>", "\u{FEFF}\r\n <HTML>", "<head>", "<body>", "<meta charset=gbk>", "<title>", "<div class=a>",
        "<table>",
        "<p>", "<p class=a>", "<span>", "<!-- a -->", "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\">",
        "<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'>", "<?xml version='1.0'?>\n<html>",
        String(repeating: "\r\n", count: 2_000) + "<html>",
    ])
    func pages(head: String) {
        #expect(recognizes(Array(head.utf8)))
        #expect(recognizes([0xFF, 0xFE] + head.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }))
    }

    @Test(arguments: [
        "", "年报<p>", "标题\n<table>", "<pre", "<?xml version='1.0'?><w:document>", "%PDF-1.7<html>", "<第一>",
    ])
    func others(head: String) {
        #expect(!recognizes(Array(head.utf8)))
    }

    @Test func anyTagInAFileThatIsCalledAPage() {
        #expect(recognizes(Array("<font>甲".utf8), name: "a.HTM"))
        #expect(!recognizes(Array("<font>甲".utf8), name: "a.txt"))
        #expect(!recognizes(Array("甲<font>".utf8), name: "a.html"))
    }

    @Test("A Markdown text may begin with a tag")
    func markdown() {
        #expect(!recognizes(Array("<!-- a -->\n# 年报".utf8), name: "a.md"))
        #expect(!recognizes(Array("<div align=center>".utf8), name: "a.md"))
        #expect(recognizes(Array("<html>".utf8), name: "a.md"))
    }

    @Test func decodesByTheDeclaredCharset() throws {
        // 年报 in GBK.
        let page = Array("<html><meta charset=gb2312><p>".utf8) + [0xC4, 0xEA, 0xB1, 0xA8] + Array("</p>".utf8)
        let document = try DocumentFormat.webPage.read(DocumentInput(page))
        #expect(document.blocks.count == 1)
        #expect(String(decoding: document.text, as: UTF8.self) == "年报\n")
    }

    @Test("A page declared as GBK that is UTF-8 is read as what it is, with a note")
    func wrongCharset() throws {
        let document = try HTMLSketch.read("<html><meta charset=gbk><p>年报</p>")
        #expect(String(decoding: document.text, as: UTF8.self) == "年报\n")
        #expect(document.notes.map(\.kind) == [.encoding])
    }
}
