import Testing
import TestSupport
import TextSupport

@Suite struct IdeographSearchTests {
    private let search = IdeographSearch("期", "间")

    private func places(of text: String, in part: Range<Int>? = nil) -> [Int] {
        let bytes = Array(text.utf8)
        var places: [Int] = []
        let found = search.occurs(in: part ?? bytes.indices, of: bytes.span) { place in
            places.append(place)
            return false
        }
        #expect(!found)
        return places
    }

    @Test("finds an ideograph at any distance from the start and the end")
    func anywhere() {
        for before in 0..<40 {
            for behind in 0..<20 {
                let text = String(repeating: "a", count: before) + "间" + String(repeating: "b", count: behind)
                #expect(places(of: text) == [before])
            }
        }
    }

    @Test("names the places that looking at each character names")
    func oracle() {
        var random = SeededRandom(seed: 7)
        // 嗴 goes on as 间 does behind its first byte, 土 as 期 does.
        let characters = Array("期间土嗴公a 日3")
        for _ in 0..<300 {
            let text = String(
                (0..<Int.random(in: 0...60, using: &random)).map { _ in characters.randomElement(using: &random) ?? "a"
                })
            var offset = 0
            var expected: [Int] = []
            for character in text {
                if character == "期" || character == "间" { expected.append(offset) }
                offset += character.utf8.count
            }
            #expect(places(of: text) == expected)
        }
    }

    @Test("does not look before or behind its range")
    func range() {
        let text = "期a间"
        #expect(places(of: text, in: 1..<6) == [])
        #expect(places(of: text, in: 0..<3) == [0])
        #expect(places(of: text, in: 4..<7) == [4])
        #expect(places(of: text, in: 3..<3) == [])
    }
}
