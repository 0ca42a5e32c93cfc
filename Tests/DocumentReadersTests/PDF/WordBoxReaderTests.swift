import Testing

@testable import DocumentReaders

/// The pages of an output, each as its size and its words with their boxes; nil where the output is not known.
private func pages(_ body: String) -> [String]? {
    pages(Array("<!DOCTYPE html>\n<body>\n<doc>\n\(body)</doc>\n</body>\n".utf8))
}

private func pages(_ output: [UInt8]) -> [String]? {
    var reader = WordBoxReader()
    guard reader.read(output) else { return nil }
    return reader.text.pages.map { page in
        (["\(page.number): \(page.width)×\(page.height)"]
            + page.words.map { word in
                let text = String(decoding: reader.text.bytes[word.text], as: UTF8.self)
                return "\(text)@\(word.x.lowerBound),\(word.y.lowerBound),\(word.x.upperBound),\(word.y.upperBound)"
            }).joined(separator: " ")
    }
}

private func page(_ words: String) -> String {
    "  <page width=\"595.000000\" height=\"842.000000\">\n\(words)  </page>\n"
}

private func word(_ text: String, _ box: [String] = ["1.5", "2", "3", "4"]) -> String {
    "    <word xMin=\"\(box[0])\" yMin=\"\(box[1])\" xMax=\"\(box[2])\" yMax=\"\(box[3])\">\(text)</word>\n"
}

@Suite struct WordBoxReaderTests {
    @Test func words() {
        #expect(
            pages(page(word("规章", ["100.000000", "82.400000", "360.250000", "102.400000"]) + word("0")) + page(""))
                == ["1: 595.0×842.0 规章@100.0,82.4,360.25,102.4 0@1.5,2.0,3.0,4.0", "2: 595.0×842.0"])
    }

    @Test func noPages() {
        #expect(pages("") == [])
    }

    @Test func entities() {
        #expect(
            pages(page(word("&lt;a&amp;b&gt;&quot;&apos;&nbsp;&#x41;&")))
                == ["1: 595.0×842.0 <a&b>\"'&nbsp;&#x41;&@1.5,2.0,3.0,4.0"])
    }

    @Test("Radicals become the ideographs that look like them")
    func radicals() {
        #expect(
            pages(page(word("⼀⾏⽂⺠⻓⻚⼾⿕\u{2E80}\u{2E9A}“”①人")))
                == ["1: 595.0×842.0 一行文民长页户龠\u{2E80}\u{2E9A}“”①人@1.5,2.0,3.0,4.0"])
    }

    @Test("What a font does not tell stays what it is; control characters are unreadable")
    func unreadable() {
        #expect(
            pages(page(word("\u{FFFD}\u{E000}") + word("1\u{1}2\u{7F}")))
                == ["1: 595.0×842.0 \u{FFFD}\u{E000}@1.5,2.0,3.0,4.0 1\u{FFFD}2\u{FFFD}@1.5,2.0,3.0,4.0"])
    }

    @Test("Bytes that are no UTF-8, such as half a surrogate pair, are unreadable and not carried on")
    func invalidUTF8() {
        let output = Array("\n<doc>\n\(page(word("年|报")))</doc>".utf8).flatMap { byte in
            byte == UInt8(ascii: "|") ? [0xED, 0xA0, 0x80] : [byte]
        }
        let text = pages(output)?.first ?? ""
        #expect(text.contains("年\u{FFFD}") && text.contains("\u{FFFD}报"))
    }

    @Test("Boxes are put upright, those that are nowhere counted")
    func boxes() {
        var reader = WordBoxReader()
        let words =
            word("a", ["9", "8", "-7.25", "6"]) + word("b", ["nan", "2", "3", "4"])
            + word("c", ["1", "-inf", "3", "4"])
            + word("d", ["1", "2", "999999", "4"]) + word("e", ["1", "2", "1000000", "4"])
            + word("f", ["1", "2", String(repeating: "9", count: 400), "4"]) + word("", ["1", "2", "3", "4"])
        let isKnown = reader.read(Array("\n<doc>\n\(page(words))</doc>".utf8))
        #expect(isKnown)
        #expect(reader.text.pages.first?.words.map(\.x) == [-7.25...9, 1...999_999])
        #expect(reader.text.pages.first?.words.first?.y == 6...8)
        #expect(reader.strayWords == 4)
    }

    @Test("A page that is turned by a quarter has the size that its words have")
    func turned() {
        #expect(
            pages(page(word("a", ["800", "10", "820", "20"]))) == ["1: 842.0×595.0 a@800.0,10.0,820.0,20.0"])
        #expect(
            pages(page(word("a", ["800", "10", "820", "20"]) + word("b", ["0", "700", "9", "709"])))
                == ["1: 595.0×842.0 a@800.0,10.0,820.0,20.0 b@0.0,700.0,9.0,709.0"])
    }

    @Test(
        "Anything else is not known",
        arguments: [
            "<word xMin=\"1\"", page("<word>a</word>"), page(word("a")).replacing("</page>", with: ""),
            page("x"), page(word("a")).replacing("yMin", with: "top"), "<page width=\"1\">\n</page>\n",
            page(word("a<b")), page(word("a</word></page><page")),
        ])
    func unknown(body: String) {
        #expect(pages(body) == nil)
    }

    @Test("Output that is cut off anywhere is not taken for the whole")
    func cutOff() {
        let output = Array("<html>\n<doc>\n\(page(word("a&amp;") + word("b")))</doc>".utf8)
        #expect(pages(output) != nil)
        for length in 0..<output.count { #expect(pages(Array(output[..<length])) == nil) }
    }
}
