import TestSupport
import TextSupport
import Testing

@Suite struct SixteenBytesTests {
    private func holds(_ byte: UInt8, _ bytes: [UInt8]) -> Bool { bytes.span.holds(byte) }

    @Test func `sixteen bytes are there from any place but those too near the end`() {
        let bytes = [UInt8](0..<20)
        let last = bytes.span.sixteenBytes(at: 4)
        let behind = bytes.span.sixteenBytes(at: 5)
        let before = bytes.span.sixteenBytes(at: -1)
        #expect(last?[0] == 4 && last?[15] == 19 && behind == nil && before == nil)
        let few = [UInt8](0..<15)
        let ofFew = few.span.sixteenBytes(at: 0)
        #expect(ofFew == nil)
    }

    @Test func `each of the sixteen has its bit`() {
        let bytes = [UInt8](0..<16)
        for place in 0..<16 {
            let mask = bytes.span.sixteenBytes(at: 0).map { $0 .== SIMD16<UInt8>(repeating: UInt8(place)) }
            #expect(mask?.bits == 1 << UInt64(place))
            #expect(mask?.isSomewhere == true)
        }
        let none = bytes.span.sixteenBytes(at: 0).map { $0 .== SIMD16<UInt8>(repeating: 16) }
        #expect(none?.bits == 0 && none?.isSomewhere == false)
    }

    @Test func `a byte is held wherever it stands, in texts shorter and longer than a block`() {
        for count in [0, 1, 7, 8, 15, 16, 63, 64, 65, 127, 128, 130] {
            #expect(!holds(7, [UInt8](repeating: 6, count: count)))
            for place in 0..<count {
                var bytes = [UInt8](repeating: 6, count: count)
                bytes[place] = 7
                #expect(holds(7, bytes), "\(place) of \(count)")
            }
        }
    }
}

@Suite struct BytePlacesTests {
    private func places(of first: UInt8, _ second: UInt8, in bytes: [UInt8]) -> [Int] {
        var places = BytePlaces(of: first, second)
        var found: [Int] = []
        while let place = places.next(in: bytes.span) { found.append(place) }
        let behind = places.next(in: bytes.span)
        #expect(behind == nil)
        return found
    }

    @Test func `every place of two bytes is told once, in order`() {
        var random = SeededRandom()
        for count in Array(0..<140) + [640, 641] {
            let kinds = [3, 9, 200][random.below(3)]
            let bytes = (0..<count).map { _ in UInt8(random.below(kinds)) }
            #expect(
                places(of: 1, 2, in: bytes) == bytes.indices.filter { bytes[$0] == 1 || bytes[$0] == 2 }, "\(random)")
            #expect(places(of: 2, 2, in: bytes) == bytes.indices.filter { bytes[$0] == 2 }, "\(random)")
        }
    }

    @Test func `a block full of them, at its limits and one past them`() {
        for count in [63, 64, 65, 128] {
            #expect(places(of: 10, 9, in: [UInt8](repeating: 9, count: count)) == Array(0..<count))
        }
    }
}
