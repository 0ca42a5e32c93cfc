import TestSupport
import TextEncodings
import Testing

/// What was encoded comes out as it went in, whatever it says.
@Suite struct RoundTripTests {
    @Test func randomTextsInEveryEncoding() {
        var random = SeededRandom()
        for _ in 0..<400 {
            let text = Self.text(&random)
            for (bytes, encoding) in [
                (Array(text.utf8), "UTF-8"), (EncodedText.gb18030(text), "GB18030"),
                (EncodedText.utf16(text, isMarked: true), "UTF-16LE"),
                (EncodedText.utf16(text, isBigEndian: true, isMarked: true), "UTF-16BE"),
                (EncodedText.utf16(text), "UTF-16LE"),
                (EncodedText.utf16(text, isBigEndian: true), "UTF-16BE"),
            ] {
                #expect(EncodedText.sketch(bytes) == "\(encoding) \(text)", "\(random)")
            }
        }
    }

    @Test("A text cut anywhere, or with a byte changed, is read as itself or refused, but never as another")
    func damagedTexts() throws {
        var random = SeededRandom()
        for _ in 0..<300 {
            let text = Self.text(&random)
            for (bytes, encoding) in [(Array(text.utf8), TextEncoding.utf8), (EncodedText.gb18030(text), .gb18030)] {
                var damaged = Array(bytes.prefix(1 + random.below(bytes.count)))
                if random.below(2) == 0 { damaged[random.below(damaged.count)] = UInt8(0x20 + random.below(0xE0)) }
                guard let decoded = try? TextDecoding.decode(damaged) else { continue }
                let isASCII = damaged.allSatisfy { $0 < 0x80 }
                #expect(decoded.encoding == encoding || isASCII || damaged.count < 40, "\(random)")
                #expect(String(validating: decoded.bytes, as: UTF8.self) != nil, "\(random)")
            }
        }
    }

    /// Text of a report's characters: a few lines of ideographs, digits and punctuation.
    private static func text(_ random: inout SeededRandom) -> String {
        let common = Array(EncodedText.prose.filter { !$0.isWhitespace })
        let rare = Array("溧浠濉鄢郯镕㐂𠮷㎡①Ⅳ—…“”《》￥％ａ１　\u{A0}")
        var text = ""
        for _ in 0..<1 + random.below(20) {
            for _ in 0..<1 + random.below(60) {
                text.append(random.below(20) == 0 ? rare[random.below(rare.count)] : common[random.below(common.count)])
            }
            text += random.below(4) == 0 ? "\r\n" : "\n"
        }
        return "柳溪镇年报" + text
    }
}
