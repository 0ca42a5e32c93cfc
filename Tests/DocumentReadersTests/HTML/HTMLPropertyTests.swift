import Testing

@Suite struct HTMLPropertyTests {
    @Test(
        "Title, named meta elements with a text, and the first address",
        arguments: [
            ("<title> 年报\n&amp;</title><title>二</title>甲", ["title=年报 &"]), ("<title></title>甲", []),
            ("<meta name=PubDate content='2025-01-15'>", ["pubdate=2025-01-15"]),
            ("<meta name=a><meta content=b><meta name='' content=c><meta name=d content=''>", []),
            ("<meta name=a content='1&copy=2&amp;3'>", ["a=1&copy=2&3"]),
            ("<meta name=Address content=甲>", []), ("<svg><title>甲</title></svg>", []),
            ("<link rel=CANONICAL href='http://a/b'><base href='http://c/'>", ["address=http://a/b"]),
            ("<link rel=stylesheet href=a.css><meta property='og:url' content='http://a/'>", ["address=http://a/"]),
            ("<!-- saved from url=(0042)http://a.gov.cn/b.html --><base href=c>", ["address=http://a.gov.cn/b.html"]),
            ("<!--saved from url=--><base href=''><base href=c>", ["address=c"]),
        ])
    func properties(head: String, expected: [String]) throws {
        #expect(try HTMLSketch.properties(head) == expected)
    }

    @Test("At most 64 meta elements with at most 1,000 bytes each")
    func limits() throws {
        func meta(_ name: String, _ count: Int) -> String {
            "<meta name=\(name) content=\(String(repeating: "x", count: count))>"
        }
        #expect(try HTMLSketch.properties(meta("a", 1_000) + meta("b", 1_001)).map { $0.prefix(2) } == ["a="])
        let many = (0..<65).map { meta("n\($0)", 1) }.joined()
        #expect(try HTMLSketch.properties(many).count == 64)
        #expect(try HTMLSketch.properties(many).last == "n63=x")
    }
}
