import DocumentModel
import Testing

@Suite struct UnbrokenTextTests {
    @Test(arguments: [
        ("发布信息\n三条", "发布信息三条"), ("发布信息 \r\n\u{3000}三条", "发布信息三条"), (" 发布 信息 ", " 发布 信息 "), (" 甲\n乙\n丙 ", " 甲乙丙 "),
        ("", ""),
        ("\n", ""),
    ])
    func line(text: String, unbroken: String) {
        let document = Document(text: Array(text.utf8), blocks: [])
        #expect(document.unbroken(0..<text.utf8.count) == unbroken)
    }

    @Test func `a place moves to a line further down`() {
        let bytes = Array("发布\n\n信息a条".utf8)
        let start = SourceAnchor.text(line: 4, column: 7)
        #expect(start.moved(over: 0..<3, of: bytes.span) == .text(line: 4, column: 8))
        #expect(start.moved(over: 0..<7, of: bytes.span) == .text(line: 5, column: 1))
        #expect(start.moved(over: 0..<8, of: bytes.span) == .text(line: 6, column: 1))
        #expect(start.moved(over: 0..<15, of: bytes.span) == .text(line: 6, column: 4))
        let cell = SourceAnchor.grid(table: 1, row: 2, column: 3)
        #expect(cell.moved(over: 0..<15, of: bytes.span) == cell)
    }
}
