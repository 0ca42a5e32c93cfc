import TestSupport
import TextEncodings
import Testing

/// Texts with some bytes that fit nothing: read, with U+FFFD, and said.
@Suite struct DamagedTextTests {
    private static let utf8 = Array(EncodedText.prose.utf8)
    private static let chinese = EncodedText.gb18030(EncodedText.prose)

    @Test("A text whose last character is cut off")
    func cutOff() {
        let cut = Array(Self.utf8.dropLast(2))
        #expect(EncodedText.sketch(cut).hasSuffix("东侧\u{FFFD} unfit \(cut.count - 2)+2"))
        let chineseCut = Array(Self.chinese.dropLast(2))
        #expect(EncodedText.sketch(chineseCut).hasSuffix("东侧\u{FFFD} unfit \(chineseCut.count - 1)+1"))
        let wide = EncodedText.utf16(EncodedText.prose, isMarked: true)
        #expect(EncodedText.sketch(wide.dropLast()).hasSuffix("东侧。\u{FFFD} unfit \(wide.count - 2)+1"))
        #expect(EncodedText.sketch(Array("年度报".utf8) + [0xE5, 0x91]) == "UTF-8 年度报\u{FFFD} unfit 9+2")
    }

    @Test("A bad byte inside, in either encoding")
    func badByte() {
        var bytes = Self.utf8
        bytes.insert(0xFF, at: 3)
        #expect(EncodedText.sketch(bytes).hasPrefix("UTF-8 清\u{FFFD}河县"))
        #expect(EncodedText.sketch(bytes).hasSuffix(" unfit 3+1"))
        bytes = Self.chinese
        bytes.insert(0xFF, at: 2)
        #expect(EncodedText.sketch(bytes).hasPrefix("GB18030 清\u{FFFD}河县"))
        #expect(EncodedText.sketch(bytes).hasSuffix(" unfit 2+1"))
    }

    @Test("A code point of GB 18030 that is none is left out whole: nothing behind it is read askew")
    func unassigned() {
        for code in [[0xFE, 0x39, 0xFE, 0x39], [0x81, 0x35, 0xF4, 0x38]] as [[UInt8]] {
            let bytes = Array(Self.chinese[..<4]) + code + Array(Self.chinese[4...]) + Self.chinese
            let text = EncodedText.sketch(bytes)
            #expect(text.hasPrefix("GB18030 清河") && text.contains("县柳溪镇人民政府2024年"), "\(text)")
        }
    }

    @Test("An encoded surrogate in UTF-8 is one bad place of three bytes")
    func encodedSurrogate() {
        let text = EncodedText.sketch(Self.utf8 + [0xED, 0xA0, 0x80])
        #expect(text.hasSuffix("\n\u{FFFD} unfit \(Self.utf8.count)+3"))
        #expect(EncodedText.sketch([0xED, 0xA0, 0x80]) == "no UTF-8 at 0")
    }

    @Test("Lone surrogates in UTF-16", arguments: [0xD800, 0xDC00] as [UInt16])
    func loneSurrogate(unit: UInt16) {
        let text = EncodedText.utf16(EncodedText.prose, isMarked: true)
        let bytes = text + [UInt8(unit & 0xFF), UInt8(unit >> 8)] + EncodedText.utf16("完")
        #expect(EncodedText.sketch(bytes).hasSuffix("\n\u{FFFD}完 unfit \(text.count)+2"))
    }

    @Test("Characters beyond the first plane in UTF-16")
    func surrogatePairs() {
        #expect(EncodedText.sketch(EncodedText.utf16("𠮷1😀\n", isMarked: true)) == "UTF-16LE 𠮷1😀\n")
    }

    @Test("As many bad places as are allowed, and one more", arguments: [63, 64])
    func places(count: Int) throws {
        let good = Array(String(repeating: "年度报告", count: 50).utf8)
        let bytes = [[UInt8]](repeating: good + [0xFF], count: count).flatMap { $0 }
        let isRead = EncodedText.sketch(bytes).hasPrefix("UTF-8")
        #expect(isRead == (count == 63))
        let chinese = EncodedText.gb18030(String(repeating: "年度报告", count: 50))
        let chineseBytes = [[UInt8]](repeating: chinese + [0xFF], count: count).flatMap { $0 }
        #expect(EncodedText.sketch(chineseBytes).hasPrefix("GB18030") == (count == 63))
    }

    @Test("One bad byte in a hundred is allowed, more is not")
    func share() {
        let good = Array(String(repeating: "年", count: 33).utf8)
        #expect(EncodedText.sketch(good + [0xFF, 0x0A]).hasPrefix("UTF-8"))
        #expect(EncodedText.sketch(good + [0xFF, 0x0A, 0xFF, 0x0A]).hasPrefix("no "))
    }

    @Test("UTF-8 with a tail in GBK is neither")
    func mixed() {
        #expect(EncodedText.sketch(Array("第一行\n第二行".utf8) + [0xC4, 0xEA]) == "no UTF-8 at 19")
        let mixed = Self.utf8 + Self.chinese
        #expect(EncodedText.sketch(mixed).hasPrefix("no "))
    }
}
