import TestSupport
import TextSupport
import Testing

@Suite struct ByteSearchTests {
    @Test func `the first of several bytes is found at any distance and in any place of a word`() {
        var random = SeededRandom(seed: 6)
        let search = ByteSearch(0x97, 0xE3, 0x00)
        for _ in 0..<2000 {
            // Neighbours in value, above all of zero: what the arithmetic on eight bytes might take for each other.
            let choice: [UInt8] = [0x01, 0x80, 0x96, 0x98, 0xE2, 0xE4, 0xFF, 0x17, 0x41]
            var bytes = (0..<random.below(40)).map { _ in choice[random.below(choice.count)] }
            for _ in 0..<random.below(3) where !bytes.isEmpty {
                bytes[random.below(bytes.count)] = [0x97, 0xE3, 0x00][random.below(3)]
            }
            let start = random.below(bytes.count + 1)
            let range = start..<(start + random.below(bytes.count - start + 1))
            let naive = range.first { [0x97, 0xE3, 0x00].contains(bytes[$0]) }
            #expect(search.first(in: range, of: bytes.span) == naive, "\(bytes) \(range)")
        }
    }
}
