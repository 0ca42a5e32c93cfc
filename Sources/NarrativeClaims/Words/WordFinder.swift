internal import TextSupport

/// The words of the vocabulary, looked up at a place of the folded prose: the longest that stands there.
struct WordFinder: Sendable {
    static let shared = WordFinder(ClaimVocabulary.words)

    /// For each scalar of the basic plane 0 where no word begins with it, 1 where one does, from 2 on the number of the
    /// word that is this scalar alone, less 2.
    private(set) var firsts = [UInt16](repeating: 0, count: 0x10000)
    /// The steps from the beginning of a word to one that is a scalar longer, in an open table by the hash of both.
    private var steps = [Step](repeating: Step(), count: tableSize)
    /// How many beginnings of two scalars or more there are.
    private var beginnings: UInt32 = 0
    private var words: [ClaimWord] = []

    private struct Step: Sendable {
        /// The number of the beginning, and the scalar behind it; a step of 0 is free.
        var from: UInt32 = 0
        var scalar: UInt32 = 0
        /// The number of the beginning that is reached; those of one scalar have its number.
        var to: UInt32 = 0
        /// The index of the word that is just this beginning; -1 where none is.
        var word: Int32 = -1
    }

    /// More than twice as many as there are beginnings of words.
    private static let tableSize = 8192

    init(_ vocabulary: [(word: ClaimWord, forms: String)]) {
        for (word, forms) in vocabulary {
            for form in forms.split(separator: " ") {
                let scalars = TextFolding.scalars(of: String(form))
                guard let first = scalars.first, first < 0x10000 else { continue }
                if scalars.count == 1 {
                    firsts[Int(first)] = UInt16(words.count + 2)
                } else {
                    firsts[Int(first)] = max(firsts[Int(first)], 1)
                    add(scalars, Int32(words.count))
                }
                words.append(word)
            }
        }
    }

    /// Adds a word of two scalars or more; one that is given twice counts as given first.
    private mutating func add(_ scalars: [UInt32], _ word: Int32) {
        var from = scalars[0]
        var last = 0
        for scalar in scalars.dropFirst() {
            last = Self.slot(from, scalar)
            while steps[last].from != 0, steps[last].from != from || steps[last].scalar != scalar {
                last = (last + 1) & (Self.tableSize - 1)
            }
            if steps[last].from == 0 {
                beginnings += 1
                steps[last] = Step(from: from, scalar: scalar, to: 0x10000 + beginnings)
            }
            from = steps[last].to
        }
        if steps[last].word < 0 { steps[last].word = word }
    }

    @inline(__always)
    private static func slot(_ from: UInt32, _ scalar: UInt32) -> Int {
        Int(((from &* 0x9E37_79B1 &+ scalar) &* 0x85EB_CA6B) >> 19)
    }

    /// The longest word at a position whose scalar begins one, as `firsts` tells, with its length; nil where none stands
    /// there.
    func word(at position: Int, in scalars: Span<UInt32>, _ mark: UInt16) -> (word: ClaimWord, length: Int)? {
        let steps = steps.span
        var word = Int(mark) - 2
        var length = 1
        var from = scalars[position]
        var next = position + 1
        while next < scalars.count {
            let scalar = scalars[next]
            var slot = Self.slot(from, scalar)
            while steps[slot].from != from || steps[slot].scalar != scalar {
                if steps[slot].from == 0 { return word < 0 ? nil : (words[word], length) }
                slot = (slot + 1) & (Self.tableSize - 1)
            }
            from = steps[slot].to
            next += 1
            if steps[slot].word >= 0 {
                word = Int(steps[slot].word)
                length = next - position
            }
        }
        return word < 0 ? nil : (words[word], length)
    }
}
