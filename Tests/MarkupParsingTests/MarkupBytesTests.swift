import MarkupParsing
import Testing

@Suite struct MarkupBytesTests {
    private let bytes = Array("abcabc".utf8)

    @Test(arguments: [
        ("a", 0..<6, 0), ("a", 1..<6, 3), ("a", 1..<3, 3), ("c", 0..<3, 2), ("x", 0..<6, 6), ("a", 6..<6, 6),
    ])
    func findsTheFirstByteOfARange(letter: String, range: Range<Int>, index: Int) throws {
        let byte = try #require(letter.utf8.first)
        let found = MarkupBytes.first(byte, in: bytes.span, range)
        #expect(found == index)
    }

    @Test func findsNothingInNothing() {
        let nothing: [UInt8] = []
        let found = MarkupBytes.first(0, in: nothing.span, 0..<0)
        let areSame = MarkupBytes.areSame(nothing.span, 0..<0, 0..<0)
        #expect(found == 0)
        #expect(areSame)
    }

    @Test(arguments: [(0..<3, 3..<6, true), (0..<2, 3..<6, false), (0..<3, 2..<5, false), (2..<2, 4..<4, true)])
    func comparesRanges(left: Range<Int>, right: Range<Int>, areSame: Bool) {
        let isSame = MarkupBytes.areSame(bytes.span, left, right)
        #expect(isSame == areSame)
    }
}
