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

    /// True of a 7 with an 8 behind it.
    private func pairs(_ here: SIMD16<UInt8>, _ next: SIMD16<UInt8>) -> SIMDMask<SIMD16<Int8>> {
        (here .== SIMD16(repeating: 7)) .& (next .== SIMD16(repeating: 8))
    }

    @Test func `every place of a pair in a range is looked at, in order, and none behind the range`() {
        var random = SeededRandom(seed: 22)
        for count in 0..<100 {
            let bytes = (0..<count).map { _ in UInt8(6 + random.below(3)) }
            let start = random.below(count + 1)
            let range = start..<start + random.below(count - start + 1)
            func isPair(_ place: Int) -> Bool { place + 1 < count && bytes[place] == 7 && bytes[place + 1] == 8 }
            var places: [Int] = []
            let isFound = bytes.span.contains(in: range, pairs: pairs) { place in
                #expect(range.contains(place))
                if isPair(place) { places.append(place) }
                return false
            }
            #expect(!isFound)
            #expect(places == range.filter(isPair))
        }
    }

    @Test(arguments: [0, 15, 16, 17, 33]) func `the first pair that is meant ends the search`(_ first: Int) {
        var bytes = [UInt8](repeating: 0, count: 64)
        for place in [first, first + 2, first + 20] { bytes.replaceSubrange(place..<place + 2, with: [7, 8]) }
        var places: [Int] = []
        let isFound = bytes.span.contains(in: 0..<64, pairs: pairs) { place in
            places.append(place)
            return place == first + 2
        }
        #expect(isFound && places == [first, first + 2])
    }
}
