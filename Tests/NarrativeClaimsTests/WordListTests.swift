import Testing

@testable import NarrativeClaims

@Suite struct WordListTests {
    private let words = WordList("信息", "公开信息", "（甲）")

    @Test func `words are found folded, and only within the range`() throws {
        let prose = try Prose(lines: ["主动公开信息(甲)"])
        #expect(words.first(in: prose, 0..<9) == 2..<6)
        #expect(words.first(in: prose, 3..<9) == 4..<6)
        #expect(words.first(in: prose, 5..<9) == 6..<9)
        #expect(words.first(in: prose, 5..<8) == nil)
        #expect(words.occurs(in: prose, 0..<6))
        #expect(!words.occurs(in: prose, 0..<5))
    }

    @Test func `words are found at a position and right before one`() throws {
        let prose = try Prose(lines: ["主动公开信息"])
        #expect(words.begins(at: 4, in: prose) && words.begins(at: 2, in: prose))
        #expect(!words.begins(at: 3, in: prose) && !words.begins(at: 5, in: prose))
        #expect(words.start(before: 6, in: prose) == 2)
        #expect(words.start(before: 5, in: prose) == nil)
        #expect(words.start(before: 1, in: prose) == nil)
    }

    @Test func `the last word of a range is found, and none that goes beyond it`() throws {
        let prose = try Prose(lines: ["公开信息公开信"])
        let list = WordList("公开", "信息", "公开信")
        #expect(list.last(in: prose, 0..<7) == 4..<7)
        #expect(list.last(in: prose, 0..<6) == 4..<6)
        #expect(list.last(in: prose, 0..<5) == 2..<4)
        #expect(list.last(in: prose, 0..<1) == nil)
    }
}
