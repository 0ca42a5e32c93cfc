import Testing
import TestSupport

@testable import CorpusQuery

/// Looking through bytes many at a time finds what a look at each one finds.
struct SpanSearchTests {
    @Test(arguments: [0, 1, 7, 8, 9, 15, 16, 17, 40])
    func placesThatAreNotZero(count: Int) {
        var generator = SeededRandom(seed: UInt64(count))
        for oneIn in [1, 3, 20, 1000] {
            let bytes = (0..<count).map { _ in
                Int.random(in: 0..<oneIn, using: &generator) == 0 ? UInt8.random(in: 1...255, using: &generator) : 0
            }
            for start in 0...count {
                #expect(bytes.span.firstNonzero(from: start) == (start..<count).first { bytes[$0] != 0 })
            }
        }
    }
}
