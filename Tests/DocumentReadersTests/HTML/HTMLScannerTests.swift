import Testing

@testable import DocumentReaders

@Suite struct HTMLScannerTests {
    /// The tokens as one line: `<name attribute=value>`, text, `</name>`.
    private func line(_ page: String, isXML: Bool = false) -> String {
        let bytes = Array(page.utf8)
        func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
        var scanner = HTMLScanner(isXML: isXML)
        var line = ""
        while let token = scanner.next(bytes.span) {
            switch token {
            case .text(let range): line += text(range)
            case .end(let element): line += "</\(element)>"
            case .comment(let range): line += "{\(text(range))}"
            case .start(let element):
                line += "<\(element)"
                while let attribute = scanner.nextAttribute(bytes.span) {
                    line += " \(attribute.name)=\(text(attribute.value))"
                }
                line += scanner.isSelfClosing ? "/>" : ">"
            }
        }
        return line
    }

    @Test(arguments: [
        ("<P>甲</p >乙", "<p>甲</p>乙"), ("<td colspan=2 ROWSPAN = '3'nowrap>", "<td colspan=2 rowspan=3 other=>"),
        ("<td colspan=2/><br/><br / >", "<td colspan=2/><br/><br>"), ("<a href=\"a>b\" =c>", "<a href=a>b other=>"),
        ("<o:p><blockquote><xblockquote>", "<other><blockquote><other>"), ("a<b<c", "a<other>"),
        ("<!DOCTYPE html><!---->1<!-->2<!--->3<!--a-->4<!--b--!>5<!--c- ->", "{}1{}2{}3{a}4{b}5{c- ->}"),
        ("<![if a]>1<![endif]></>2</ x>3<?xml a?>4", "1234"), ("<>1<1", "<>1<1"), ("<p", "<p>"),
        ("<p a='", "<p other=>"),
        ("<title>a<b>&amp;</title>", "<title>a<b>&amp;</title>"),
        ("<script>a</scriptx></script>b", "<script></script>b"),
        ("<script><!--<script></script>--></script>b", "<script></script>b"),
        ("<script><!--</script>b", "<script></script>b"),
        ("<style>", "<style>"), ("<title>a", "<title>a"), ("<plaintext></plaintext>", "<plaintext>"), ("<", "<"),
        ("</", "</"),
    ])
    func tokens(page: String, expected: String) {
        #expect(line(page) == expected)
    }

    @Test("In XML an element can end with its start tag")
    func emptyElements() {
        #expect(line("<script/>甲", isXML: true) == "<script/>甲")
        #expect(line("<script/>甲") == "<script/>")
    }

    @Test("No cut through a page, and no byte changed in it, stops the scanner")
    func anyBytes() {
        let page = Array("<!--a--><p a='b' c=d>甲&#1;<script><!--<script>x</script>--></script><![x]></p><?y?>".utf8)
        for end in page.indices {
            for byte in [0x00, 0x21, 0x22, 0x27, 0x2D, 0x2F, 0x3C, 0x3D, 0x3E, 0x3F] as [UInt8] {
                var scanner = HTMLScanner()
                let cut = Array(page[..<end]) + [byte]
                while scanner.next(cut.span) != nil {}
                var changed = page
                changed[end] = byte
                scanner = HTMLScanner()
                while let token = scanner.next(changed.span) {
                    if case .start = token { while scanner.nextAttribute(changed.span) != nil {} }
                }
            }
        }
    }
}
