internal import TextSupport

/// A few words that are looked for in a stretch of folded prose, where it is worth looking; where several stand at a
/// place, the longest is meant.
///
/// Phrases that are looked for in every report belong into the `phrases` of a rule.
package struct WordList: Sendable, Hashable {
    /// The words by length, the longest first.
    private var words: [Word] = []
    /// The scalars of all words, one after the other.
    private var pool: [UInt32] = []
    private let firsts: ScalarSieve
    private let lasts: ScalarSieve

    private struct Word: Sendable, Hashable {
        var first: UInt32
        var last: UInt32
        var start: Int
        var length: Int
    }

    /// Makes a list of words, which are folded (`TextFolding`).
    package init(_ words: String...) {
        self.init(words)
    }

    /// Makes a list of words, which are folded (`TextFolding`).
    package init(_ words: [String]) {
        let folded = words.map(TextFolding.scalars(of:)).filter { !$0.isEmpty }.sorted { $0.count > $1.count }
        firsts = ScalarSieve(folded.map { $0[0] })
        lasts = ScalarSieve(folded.map { $0[$0.count - 1] })
        for word in folded {
            self.words.append(
                Word(first: word[0], last: word[word.count - 1], start: pool.count, length: word.count))
            pool += word
        }
    }

    /// The length of the word that begins at a position and ends before another; nil where none does.
    package func length(at position: Int, in scalars: [UInt32], before end: Int) -> Int? {
        guard position < end, firsts.mayHold(scalars[position]) else { return nil }
        return longest(at: position, in: scalars.span, before: end)
    }

    /// The length of the word that ends just before a position and begins no earlier than another.
    package func length(endingAt position: Int, in scalars: [UInt32], from start: Int) -> Int? {
        guard position > start, lasts.mayHold(scalars[position - 1]) else { return nil }
        let (scalars, words) = (scalars.span, words.span)
        for index in 0..<words.count where words[index].last == scalars[position - 1] {
            let length = words[index].length
            guard position - length >= start else { continue }
            if stands(words[index], at: position - length, in: scalars) { return length }
        }
        return nil
    }

    /// The first place in a range at which one of the words stands.
    package func first(in range: Range<Int>, of scalars: [UInt32]) -> Range<Int>? {
        let scalars = scalars.span
        let firsts = firsts
        var position = range.lowerBound
        while position < range.upperBound {
            if firsts.mayHold(scalars[position]),
                let length = longest(at: position, in: scalars, before: range.upperBound)
            {
                return position..<position + length
            }
            position += 1
        }
        return nil
    }

    /// Whether one of the words stands in a range.
    package func isFound(in range: Range<Int>, of scalars: [UInt32]) -> Bool { first(in: range, of: scalars) != nil }

    /// The length of the longest word at a position: seldom, so that the loops over many stay small.
    @inline(never)
    private func longest(at position: Int, in scalars: Span<UInt32>, before end: Int) -> Int? {
        let (first, words) = (scalars[position], words.span)
        for index in 0..<words.count where words[index].first == first {
            let length = words[index].length
            if position + length <= end, stands(words[index], at: position, in: scalars) { return length }
        }
        return nil
    }

    private func stands(_ word: Word, at position: Int, in scalars: Span<UInt32>) -> Bool {
        let pool = pool.span
        for offset in 0..<word.length where scalars[position + offset] != pool[word.start + offset] { return false }
        return true
    }
}

extension WordList {
    /// Whether both hold the same words; the sieves follow from them.
    package static func == (left: WordList, right: WordList) -> Bool {
        left.words == right.words && left.pool == right.pool
    }

    /// Hashes the words.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words)
        hasher.combine(pool)
    }

    /// Whether one of the words stands in a range of a prose.
    package func occurs(in prose: Prose, _ range: Range<Int>) -> Bool { isFound(in: range, of: prose.scalars) }

    /// The first place of any of the words in a range of a prose.
    package func first(in prose: Prose, _ range: Range<Int>) -> Range<Int>? { first(in: range, of: prose.scalars) }

    /// The last place of any of the words in a range of a prose.
    package func last(in prose: Prose, _ range: Range<Int>) -> Range<Int>? {
        let scalars = prose.scalars
        for position in range.reversed() where firsts.mayHold(scalars[position]) {
            if let length = length(at: position, in: scalars, before: range.upperBound) {
                return position..<position + length
            }
        }
        return nil
    }

    /// Whether one of the words stands at a position, before the end of a part.
    package func begins(at position: Int, in prose: Prose) -> Bool {
        length(at: position, in: prose.scalars, before: prose.scalars.count) != nil
    }

    /// Where the word begins that ends right before a position; nil where none does.
    package func start(before end: Int, in prose: Prose) -> Int? {
        length(endingAt: end, in: prose.scalars, from: 0).map { end - $0 }
    }
}
