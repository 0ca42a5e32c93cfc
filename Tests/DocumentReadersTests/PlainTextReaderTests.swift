import DocumentModel
import Testing
import TextSupport

@testable import DocumentReaders

/// A document as one line a block: `P` for a paragraph, `T` for a table with its rows, each piece with its place.
private func sketch(_ text: String) throws -> [String] {
    let document = try DocumentFormats.read(DocumentInput(Array(text.utf8)))
    return document.blocks.map { block in
        switch block {
        case .paragraph(let piece): "P \(document.string(piece))@\(piece.anchor)"
        case .link(let piece): "L \(document.string(piece))@\(piece.anchor)"
        case .table(let grid):
            (grid.rowsAreMarked ? "T " : "t ")
                + (0..<grid.rowCount).map { row in
                    grid.row(row).map { "\(document.string(grid.cells[$0]))@\(grid.cells[$0].anchor)" }.joined(
                        separator: " ")
                }.joined(separator: " / ")
        }
    }
}

@Suite struct PlainTextReaderTests {
    @Test func paragraphs() throws {
        #expect(try sketch(" 标题\n\n正文 一\r\n") == ["P 标题@1:2", "P 正文 一@3:1"])
    }

    @Test func byteOrderMarkAndNoFinalNewline() throws {
        #expect(try sketch("\u{FEFF}标题\n正文") == ["P 标题@1:1", "P 正文@2:1"])
    }

    @Test("A cell a line: blank lines part rows, lines without a TAB go on with the cell above")
    func cellLines() throws {
        #expect(
            try sketch("\t规章\n\t0\n\t\u{3000}\n1\u{A0}\n\n\t商业\n企业\n\t\n\n四、后文\n")
                == ["T 规章@1:2 0@2:2 1@4:1 / 商业\n企业@6:2 @8:2", "P 四、后文@10:1"])
    }

    @Test("A chapter's heading right below a cell is not part of it")
    func headingBelowCell() throws {
        #expect(try sketch("\t0\n四、结转\n") == ["T 0@1:2", "P 四、结转@2:1"])
    }

    @Test("A full-width blank on a line of its own ends nothing")
    func blankBelowCell() throws {
        #expect(try sketch("\t处罚\n\t0\n\u{3000}\n\t1\n") == ["T 处罚@1:2 0@2:2 1@4:2"])
    }

    @Test func rowLines() throws {
        #expect(
            try sketch("规章\t0\t\t 2\n\t许可\t3\n\t9\n\n处罚\t1\n")
                == ["T 规章@1:1 0@1:4 @1:6 2@1:8 / @2:1 许可@2:2 3@2:5 / @3:1 9@3:2", "T 处罚@5:1 1@5:4"])
    }

    @Test("Bars end rows only where there are several of them")
    func barred() throws {
        #expect(
            try sketch("项 | |||\n规章 |\n0 |\n |\n2 | ||\n正文\n") == ["t 项@1:1 / 规章@2:1 0@3:1 @4:1 2@5:1", "P 正文@6:1"])
    }

    @Test("A line that begins with a bar is no cell of this layout")
    func leadingBar() throws {
        #expect(try sketch("| a | b |\n") == ["P | a | b |@1:1"])
    }
}

@Suite struct UnreadableFileTests {
    private func failure(_ bytes: [UInt8]) -> Diagnostic? {
        do throws(Diagnostic) {
            _ = try DocumentFormats.read(DocumentInput(bytes))
            return nil
        } catch {
            return error
        }
    }

    @Test func empty() {
        #expect(failure([])?.message == LocalizedText(zh: "文件是空的", en: "the file is empty"))
    }

    @Test func zeroByte() {
        let diagnostic = failure(Array("年报\u{0}".utf8))
        #expect(diagnostic?.code == .encoding)
        #expect(diagnostic?.message.zh == "不是文本文件（第 7 个字节为 0）")
    }

    @Test("Neither UTF-8 nor GB 18030: half of one and half of the other")
    func noEncoding() {
        let diagnostic = failure(Array("第一行\n第二行".utf8) + [0xC4, 0xEA])
        #expect(diagnostic?.code == .encoding)
        #expect(diagnostic?.message.en == "neither UTF-8 nor GB18030 (line 2, byte 20)")
    }

    @Test("A lone surrogate is not UTF-8")
    func surrogate() {
        #expect(failure([0xED, 0xA0, 0x80])?.code == .encoding)
    }

    @Test(arguments: [
        ("PK\u{3}\u{4}", "a zip archive or an OFD file"), ("Rar!", "a RAR archive"), ("GIF89a", "a picture"),
        ("<?xml version", "an XML file"),
    ])
    func foreign(head: String, name: String) {
        #expect(failure(Array(head.utf8))?.message.en == "this is \(name), which cannot be read")
    }

    @Test("As many lines as are allowed, and one more")
    func lineLimit() {
        let lines = [UInt8](repeating: 0x0A, count: TextLimits.lines)
        #expect(failure(lines) == nil)
        #expect(failure(lines + [0x0A])?.code == .limit)
    }

    @Test("A line as long as is allowed, and one longer")
    func columnLimit() {
        let line = Array(String(repeating: "字", count: TextLimits.columns).utf8)
        #expect(failure(line) == nil)
        #expect(failure(line + Array("字".utf8))?.code == .limit)
    }

    @Test(arguments: [
        ("a.txt", true), ("a.TXT", true), ("a.text", true), ("a.pdf", true), ("a.ofd", false), ("txt", false),
        ("a.", false),
    ])
    func endings(name: String, isKnown: Bool) {
        #expect(DocumentFormats.knowsEnding(of: name) == isKnown)
    }
}
