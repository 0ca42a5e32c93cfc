import TestSupport
import TextEncodings
import Testing

/// The fast check of UTF-8 says what the standard library's says.
@Suite struct UTF8CheckTests {
    @Test("Every character of Unicode is UTF-8, at any distance from the end")
    func everyCharacter() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else { continue }
            let bytes = Array(encoded)
            if !UTF8Check.isValid(bytes.span) { Issue.record("\(value)") }
            if !UTF8Check.isValid((bytes + Array("1234567".utf8)).span) { Issue.record("\(value) and seven bytes") }
        }
    }

    @Test("Every pair and triple of bytes at the bounds of the table is judged as the library judges it")
    func everyBound() {
        let bounds: [UInt8] = [
            0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF,
            0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
        ]
        for first in bounds {
            for second in bounds {
                for third in bounds {
                    for fourth in bounds {
                        let bytes = [first, second, third, fourth]
                        for padding in [0, 8] {
                            let text = bytes + [UInt8](repeating: 0x20, count: padding)
                            if UTF8Check.isValid(text.span) != Self.oracle(text) { Issue.record("\(text)") }
                        }
                    }
                }
            }
        }
    }

    @Test("Texts with a byte changed, cut or added are judged as the library judges them")
    func changedTexts() {
        var random = SeededRandom()
        let text = Array("第二十条第（一）项 <td>规章</td> 2024年é收到 🙂 12件𠮷。ab".utf8)
        for _ in 0..<60_000 {
            var bytes = text
            for _ in 0..<Int.random(in: 1...2, using: &random) {
                let index = Int.random(in: bytes.indices, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: bytes[index] = UInt8.random(in: 0...255, using: &random)
                case 1: bytes.remove(at: index)
                default: bytes.insert(UInt8.random(in: 0...255, using: &random), at: index)
                }
            }
            if UTF8Check.isValid(bytes.span) != Self.oracle(bytes) { Issue.record("\(bytes)") }
        }
    }

    private static func oracle(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }
}
