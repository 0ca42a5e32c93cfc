import TestSupport
import TextSupport
import Testing

@Suite struct PhraseIndexTests {
    private func hits(_ phrases: [String], in text: String) -> [PhraseIndex.Hit] {
        var hits: [PhraseIndex.Hit] = []
        PhraseIndex(phrases).find(in: TextFolding.scalars(of: text).span) { hits.append($0) }
        return hits
    }

    /// Every phrase compared at every place.
    private func naive(_ phrases: [String], in text: String) -> [PhraseIndex.Hit] {
        let scalars = TextFolding.scalars(of: text)
        let folded = phrases.map(TextFolding.scalars)
        return scalars.indices.flatMap { start in
            folded.indices.compactMap { phrase in
                let end = start + folded[phrase].count
                guard folded[phrase].count > 1, end <= scalars.count, folded[phrase] == Array(scalars[start..<end])
                else { return nil }
                return PhraseIndex.Hit(phrase: phrase, range: start..<end)
            }
        }
    }

    @Test func `phrases at one place come in the order given, short and long`() {
        let found = hits(["公开信息", "公开", "公开信", "公开"], in: "公开信息")
        #expect(found.map(\.phrase) == [0, 1, 2, 3])
        #expect(found.map(\.range) == [0..<4, 0..<2, 0..<3, 0..<2])
    }

    @Test func `a phrase may end with the text, and one that would go beyond it is none`() {
        #expect(hits(["甲乙", "乙丙", "乙丙丁"], in: "甲乙丙").map(\.range) == [0..<2, 1..<3])
        #expect(hits(["甲乙"], in: "甲").isEmpty)
        #expect(hits(["甲乙"], in: "").isEmpty)
    }

    @Test func `hits are added behind those that are there`() {
        let earlier = PhraseIndex.Hit(phrase: 7, range: 0..<9)
        var hits = [earlier]
        PhraseIndex(["乙丙丁戊己"]).find(in: TextFolding.scalars(of: "甲乙丙丁戊己乙丙丁戊").span, into: &hits)
        #expect(hits == [earlier, PhraseIndex.Hit(phrase: 0, range: 1..<6)])
    }

    @Test func `phrases of less than two scalars are never found`() {
        #expect(hits(["甲", ""], in: "甲甲甲").isEmpty)
    }

    @Test func `what is found is what comparing every phrase at every place finds`() {
        var random = SeededRandom(seed: 5)
        let letters = ["甲", "乙", "丙", "😀", "a"]
        for _ in 0..<300 {
            let phrases = (0..<random.below(12)).map { _ in
                (0..<random.below(8)).map { _ in letters[random.below(letters.count)] }.joined()
            }
            let text = (0..<random.below(40)).map { _ in letters[random.below(letters.count)] }.joined()
            #expect(hits(phrases, in: text) == naive(phrases, in: text), "\(phrases) in \(text)")
        }
    }
}
