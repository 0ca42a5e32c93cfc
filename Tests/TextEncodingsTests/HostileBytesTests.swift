import TestSupport
import TextEncodings
import Testing

/// What is no text is told quickly, and never taken for Chinese.
@Suite struct HostileBytesTests {
    @Test("Zero bytes are in no text")
    func zero() {
        #expect(EncodedText.sketch(Array("年报\u{0}".utf8)) == "no text: 0 at 6")
        #expect(EncodedText.sketch([0]) == "no text: 0 at 0")
        #expect(EncodedText.sketch([0xEF, 0xBB, 0xBF, 0x41, 0]) == "no text: 0 at 4")
        #expect(EncodedText.sketch(EncodedText.gb18030("年度报告") + [0]) == "no text: 0 at 8")
        #expect(EncodedText.sketch(EncodedText.utf16("年报\u{0}1\n", isMarked: true)) == "no text: 0 at 6")
    }

    @Test("A zero byte among ASCII does not make ideographs of its letters")
    func zeroInASCII() {
        for text in ["name,count\nliuxi\u{0},12\n", "name,count\nliuxi \u{0},12\n"] {
            #expect(EncodedText.sketch(Array(text.utf8)).hasPrefix("no text: 0 at"))
            #expect(EncodedText.sketch(Array(text.utf8) + EncodedText.gb18030("年")).hasPrefix("no text: 0 at"))
            #expect(EncodedText.sketch(Array((text + EncodedText.prose).utf8)).hasPrefix("no text: 0 at"))
        }
    }

    @Test("A control character in ten bytes is allowed, more are not")
    func controls() {
        #expect(EncodedText.sketch(Array("123456789\u{1}".utf8)) == "UTF-8 123456789\u{1}")
        #expect(EncodedText.sketch(Array("12345678\u{1}".utf8)) == "no text: 1 at 8")
        #expect(EncodedText.sketch(EncodedText.utf16("\u{1}\u{1}年\n", isMarked: true)) == "no text: 1 at 2")
    }

    @Test("A picture that is called a text")
    func picture() {
        let head: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0, 0x48]
        #expect(EncodedText.sketch(head) == "no text: 0 at 4")
        #expect(EncodedText.sketch(head, declared: "gbk") == "no text: 0 at 4")
    }

    @Test("Random bytes are never text, whatever is declared", arguments: [nil, "gbk", "big5", "utf-16le", "nonsense"])
    func randomBytes(declared: String?) {
        var random = SeededRandom()
        for _ in 0..<300 {
            let bytes = (0..<200 + random.below(400)).map { _ in UInt8(random.below(256)) }
            #expect(EncodedText.sketch(bytes, declared: declared).hasPrefix("no "), "\(random)")
        }
    }

    @Test("Random bytes without control characters are never text either")
    func randomPrintableBytes() {
        var random = SeededRandom()
        for _ in 0..<300 {
            let bytes = (0..<200 + random.below(400)).map { _ in UInt8(0x20 + random.below(0xE0)) }
            #expect(EncodedText.sketch(bytes).hasPrefix("no "), "\(random)")
        }
    }

    @Test("Sixteen MiB of random bytes fail at once, marked as UTF-16 or not")
    func large() {
        var random = SeededRandom()
        var bytes: [UInt8] = []
        while bytes.count < 16 << 20 {
            let word = random.next()
            for shift in 0..<8 { bytes.append(UInt8(truncatingIfNeeded: word >> (8 * UInt64(shift)))) }
        }
        let clock = ContinuousClock()
        let time = clock.measure {
            #expect(EncodedText.sketch(bytes).hasPrefix("no text: 0"), "\(random)")
            #expect(EncodedText.sketch([0xFF, 0xFE] + bytes.prefix(2 << 20)).hasPrefix("no "), "\(random)")
            let printable = bytes.prefix(2 << 20).map { $0 < 0x20 ? $0 + 0x20 : $0 }
            #expect(EncodedText.sketch(printable, declared: "gbk").hasPrefix("no "), "\(random)")
        }
        #expect(time < .seconds(30))
    }

    @Test("Bytes that are all bad, or bad in turn, end in bounded time")
    func allBad() {
        #expect(EncodedText.sketch([UInt8](repeating: 0xFF, count: 1 << 20)) == "no UTF-8 at 0")
        #expect(EncodedText.sketch([UInt8](repeating: 0x80, count: 1 << 20), declared: "gbk") == "no UTF-8 at 0")
        let alternating = (0..<1 << 20).map { UInt8($0.isMultiple(of: 2) ? 0xB0 : 0x0A) }
        #expect(EncodedText.sketch(alternating) == "no UTF-8 at 0")
        #expect(EncodedText.sketch([0xFF, 0xFE] + [UInt8](repeating: 0xDC, count: 1 << 20)) == "no UTF-16LE at 2")
    }

    @Test("Latin letters of one byte are not taken for Chinese")
    func latin() {
        let text: [UInt8] = Array("Caf".utf8) + [0xE9] + Array(" d".utf8) + [0xE9] + Array("j".utf8) + [0xE0, 0x0A]
        #expect(EncodedText.sketch(text).hasPrefix("no "))
    }
}
