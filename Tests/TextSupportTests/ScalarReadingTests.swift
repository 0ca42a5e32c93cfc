import TestSupport
import TextSupport
import Testing

/// What is told of the ends of a text by a look at its bytes is what a look at its scalars tells.
@Suite struct ScalarReadingTests {
    /// The text without blank scalars at either end.
    private func trimmed(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        let start = scalars.drop { UTF8Text.isBlank($0.value) }
        return Array(start.reversed().drop { UTF8Text.isBlank($0.value) }.reversed())
    }

    private func utf8(_ scalars: [Unicode.Scalar]) -> [UInt8] {
        Array(String(String.UnicodeScalarView(scalars)).utf8)
    }

    private func check(_ scalars: [Unicode.Scalar]) {
        let bytes = utf8(scalars)
        let ink = utf8(trimmed(scalars))
        let range = UTF8Text.trimmed(bytes.span, bytes.indices)
        if Array(bytes[range]) != ink { Issue.record("\(scalars)") }
        if UTF8Text.hasInk(bytes.span, bytes.indices) != !ink.isEmpty { Issue.record("\(scalars)") }
        if UTF8Text.isTrimmed(bytes.span, bytes.indices), ink != bytes { Issue.record("\(scalars)") }
        if UTF8Text.scalarCount(bytes.span, bytes.indices) != scalars.count { Issue.record("\(scalars)") }
    }

    @Test func `scalars alone, and those at the bounds of their lengths beside others`() {
        for value in Array(0...0x3100) + Array(stride(from: 0x3101, through: 0x10FFFF, by: 61)) {
            if let scalar = Unicode.Scalar(UInt32(value)) { check([scalar]) }
        }
        let others: [Unicode.Scalar] = ["a", " ", "字", "\u{3000}", "\u{A0}", "\u{200B}", "\u{FEFF}", "𠮷"]
        for value in Array(0...0x20FF) + Array(0x2FF0...0x3010) + Array(0x3FF0...0x4010) + Array(0xEFF0...0xF010)
            + Array(0xFEF0...0xFF10) + Array(0xFFF0...0x10010)
        {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            for other in others {
                check([scalar, other])
                check([other, scalar])
            }
        }
    }

    @Test func `random texts`() {
        var random = SeededRandom(seed: 5)
        let scalars: [Unicode.Scalar] = ["a", "1", " ", "\t", "字", "。", "\u{3000}", "\u{A0}", "é", "\u{2028}", "𠮷"]
        for _ in 0..<3_000 {
            check((0..<random.below(24)).map { _ in scalars[random.below(scalars.count)] })
        }
    }
}
