import TextEncodings
import Testing

@Suite struct PageCharsetTests {
    @Test(arguments: [
        (#"<meta charset="utf-8">"#, "utf-8"),
        ("<META CHARSET=GB2312 />", "GB2312"),
        (#"<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk"/>"#, "gbk"),
        ("<meta content='text/html;charset = x-gbk' http-equiv=content-type>", "x-gbk"),
        (#"<?xml version="1.0" encoding="GB18030"?><html>"#, "GB18030"),
        (#"<?xml version="1.0"?><meta charset='big5'>"#, "big5"),
        (#"<!-- <meta charset="gbk"> --><meta charset="utf-8">"#, "utf-8"),
        (#"<meta name="keywords" content="charset"><meta charset="gbk">"#, "gbk"),
    ])
    func declared(page: String, label: String) {
        #expect(TextDecoding.declaredCharset(inPage: Array(page.utf8)) == label)
    }

    @Test(arguments: [
        "", "<", "<meta", "<meta>", "<meta charset>", "<meta charset=", #"<meta charset="">"#,
        "<!-- <meta charset=gbk>",
        #"<script charset="gbk"></script>"#, "<metadata charset=gbk>", "charset=gbk",
        "<meta charset=\(String(repeating: "x", count: 41))>",
    ])
    func undeclared(page: String) {
        #expect(TextDecoding.declaredCharset(inPage: Array(page.utf8)) == nil)
    }

    @Test("Looked for in the first 4,096 bytes")
    func limit() {
        let meta = Array("<meta charset=gbk>".utf8)
        for (blanks, expected) in [(4_096 - meta.count, "gbk"), (4_096, nil)] {
            let page = [UInt8](repeating: 0x20, count: blanks) + meta
            #expect(TextDecoding.declaredCharset(inPage: page) == expected)
        }
    }

    @Test("Comments that never close and tags without end take no longer than the page is long")
    func hostile() {
        let page = Array(String(repeating: "<!--<meta charset ", count: 10_000).utf8)
        #expect(TextDecoding.declaredCharset(inPage: page) == nil)
    }

    @Test(arguments: TextEncoding.allCases)
    func everyEncodingIsMeantByItsName(encoding: TextEncoding) {
        #expect(TextEncoding(label: encoding.name) == encoding)
        #expect(TextEncoding(label: encoding.name.lowercased()) == encoding)
    }
}
