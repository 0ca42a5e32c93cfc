import TestSupport
import Testing
import TextComparison

/// Quotes of invented prose looked up after random edits: lost or ambiguous is bearable, wrong is not.
@Suite struct QuotePropertyTests {
    private struct Tally {
        var right = 0
        var unsure = 0
        var wrong: [String] = []
    }

    @Test(
        "hardly any quote is found in a wrong place",
        arguments: [(2, 0.003), (5, 0.003), (10, 0.01), (20, 0.025)])
    func edits(_ percent: Int, _ bound: Double) {
        var numbers = SeededRandom()
        var tally = Tally()
        for _ in 0..<4 {
            let old = QuoteProse.text(sentences: 50, &numbers)
            let edited = QuoteProse.edited(old, percent: percent, &numbers)
            let (text, corrected) = (QuotedText(old), QuotedText(edited.text))
            for _ in 0..<25 {
                let start = numbers.below(old.unicodeScalars.count - 60)
                let range = start..<(start + 10 + numbers.below(50))
                let truth = edited.offsets[range.lowerBound]..<edited.offsets[range.upperBound]
                let place = corrected.place(of: TextQuote(range, of: text))
                count(place, truth, "\(text.string(range)) → \(place), not \(truth)", &tally)
            }
        }
        let total = tally.right + tally.unsure + tally.wrong.count
        // One is within the chances of so few quotes.
        #expect(tally.wrong.count <= max(1, Int(bound * Double(total))), "\(numbers): \(tally.wrong)")
        #expect(tally.right * 10 >= total * 9, "\(numbers): \(tally)")
    }

    @Test("a sentence that was taken out is not found in its like")
    func deletions() {
        var numbers = SeededRandom()
        var tally = Tally()
        for _ in 0..<60 {
            let sentences = Sentences.split(QuoteProse.text(sentences: 30, &numbers))
            let index = numbers.below(sentences.count)
            let start = sentences[..<index].joined().unicodeScalars.count
            let end = start + sentences[index].unicodeScalars.count
            let quote = TextQuote(start..<end, of: QuotedText(sentences.joined()))
            let rest = QuotedText((sentences[..<index] + sentences[(index + 1)...]).joined())
            let place = rest.place(of: quote)
            count(place, start..<start, "\(quote.exact) → \(place)", &tally)
        }
        #expect(tally.wrong.count <= 2, "\(numbers): \(tally.wrong)")
    }

    private func count(_ place: QuotePlace, _ truth: Range<Int>, _ description: String, _ tally: inout Tally) {
        switch place {
        case .ambiguous, .lost: tally.unsure += 1
        case .exact(let range), .moved(let range), .changed(let range):
            let shared = range.overlaps(truth) ? range.clamped(to: truth).count : 0
            if shared * 2 >= max(range.count, truth.count) {
                tally.right += 1
            } else {
                tally.wrong.append(description)
            }
        }
    }
}
