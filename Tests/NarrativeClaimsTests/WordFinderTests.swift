import TestSupport
import TextSupport
import Testing

@testable import NarrativeClaims

@Suite struct WordFinderTests {
    /// Every form compared at a place: the longest counts, of those that are the same the first, of single scalars the last.
    private func naive(
        _ vocabulary: [(word: ClaimWord, forms: String)], at position: Int, in scalars: [UInt32]
    ) -> (word: ClaimWord, length: Int)? {
        var found: (word: ClaimWord, length: Int)?
        for (word, forms) in vocabulary {
            for form in forms.split(separator: " ").map({ TextFolding.scalars(of: String($0)) })
            where scalars[position...].starts(with: form) {
                let isBetter = form.count > found?.length ?? 0 || (form.count == 1 && found?.length == 1)
                if isBetter { found = (word, form.count) }
            }
        }
        return found
    }

    private func expectAll(_ text: [UInt32], _ vocabulary: [(word: ClaimWord, forms: String)]) {
        let finder = WordFinder(vocabulary)
        for position in text.indices {
            let mark = finder.firsts[Int(text[position])]
            let found =
                mark == 0
                ? nil
                : WordFinder.word(at: position, in: text.span, mark, finder.steps.span, finder.words.span)
            let expected = naive(vocabulary, at: position, in: text)
            #expect(found?.length == expected?.length, "\(position) of \(UTF8Text.string(text))")
            #expect(found?.word == expected?.word, "\(position) of \(UTF8Text.string(text))")
            guard expected?.length ?? 0 > 1 else { continue }
            let mayBegin = WordFinder.mayBegin(text[position], text[position + 1], finder.pairs.span)
            #expect(mayBegin)
        }
    }

    @Test func `what is found at a place is what comparing every form finds`() {
        var random = SeededRandom(seed: 11)
        let letters = ["甲", "乙", "丙"]
        let words: [ClaimWord] = [.request, .receive, .close, .year(2024), .neutral]
        for _ in 0..<200 {
            let vocabulary = (0..<1 + random.below(6)).map { _ in
                let forms = (0..<1 + random.below(3)).map { _ in
                    (0..<1 + random.below(5)).map { _ in letters[random.below(letters.count)] }.joined()
                }
                return (words[random.below(words.count)], forms.joined(separator: " "))
            }
            let text = (0..<random.below(20)).map { _ in letters[random.below(letters.count)] }.joined()
            expectAll(TextFolding.scalars(of: text), vocabulary)
        }
    }

    @Test(arguments: [
        "全年收到政府信息公开申请3件，均已办结，其中予以公开（含部分公开）2件、不予公开1件。", "依申请公开政府信息", "未收到行政复议、行政诉讼申请，无结转", "政府", "信",
    ])
    func `the longest word of the vocabulary counts`(_ text: String) {
        expectAll(TextFolding.scalars(of: text), ClaimVocabulary.words)
    }
}
