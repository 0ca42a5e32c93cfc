import TestSupport
import TextSupport
import Testing

@Suite struct EightBytesTests {
    /// Marks of the bytes that are 7, reckoned one by one.
    private func marks(_ word: UInt64) -> UInt64 {
        (0..<8).reduce(0) { marks, index in
            word >> UInt64(8 * index) & 0xFF == 7 ? marks | 0x80 << UInt64(8 * index) : marks
        }
    }

    @Test func `every place of a byte in a range is looked at, in order`() {
        var random = SeededRandom(seed: 21)
        for count in 0..<40 {
            let bytes = (0..<count).map { _ in UInt8(random.below(9)) }
            let start = random.below(count + 1)
            let range = start..<start + random.below(count - start + 1)
            var places: [Int] = []
            let isFound = bytes.span.contains(in: range, marks: marks) { place in
                if bytes[place] == 7 { places.append(place) }
                return false
            }
            #expect(!isFound)
            #expect(places == range.filter { bytes[$0] == 7 })
        }
    }

    @Test func `the first place that is meant ends the search`() {
        let bytes: [UInt8] = [7, 0, 7, 0, 0, 0, 0, 0, 0, 7]
        var places: [Int] = []
        let isFound = bytes.span.contains(in: 0..<10, marks: marks) { place in
            places.append(place)
            return place == 2
        }
        #expect(isFound && places == [0, 2])
    }
}
