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

    @Test("Bytes at the bounds of the table are judged as the library judges them wherever a block begins and ends")
    func acrossBlocks() {
        let bounds: [UInt8] = [
            0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0,
            0xF3, 0xF4, 0xF5, 0xFF,
        ]
        var random = SeededRandom()
        for _ in 0..<40_000 {
            // Fillings of one, two and three bytes, so that blocks begin at every byte of a character.
            let filling = [["a"], ["é"], ["字"], ["第", "1", "é"]][random.below(4)]
            var bytes = Array((0..<40).map { filling[$0 % filling.count] }.joined().utf8)
            let place = random.below(min(bytes.count, 72))
            let count = 1 + random.below(4)
            let added = (0..<count).map { _ in bounds[random.below(bounds.count)] }
            bytes.replaceSubrange(place..<place + random.below(min(4, bytes.count - place)), with: added)
            if random.below(3) == 0 { bytes.removeLast(random.below(bytes.count)) }
            if UTF8Check.isValid(bytes.span) != Self.oracle(bytes) { Issue.record("\(random): \(bytes)") }
        }
    }

    @Test("Control characters are told wherever they stand; TAB, line ends and form feeds are none")
    func controls() {
        let text = Array("第二十条第（一）项 <td>规章</td> 2024年é收到 🙂 12件𠮷。第二十条第（五）项，行政许可".utf8)
        for control in UInt8(0)...0x21 {
            for place in [0, 1, 2, 27, 34, 66, text.count] {
                let whole = String(decoding: text[..<place], as: UTF8.self).unicodeScalars.last != "\u{FFFD}"
                guard place == 0 || whole else { continue }
                let bytes = text[..<place] + [control] + text[place...]
                let check = UTF8Check(Array(bytes).span)
                #expect(check.isValid)
                #expect(check.hasControls == (control < 0x20 && !(0x09...0x0D).contains(control)), "\(control)")
            }
        }
    }

    private static func oracle(_ bytes: [UInt8]) -> Bool { (try? UTF8Span(validating: bytes.span)) != nil }
}
