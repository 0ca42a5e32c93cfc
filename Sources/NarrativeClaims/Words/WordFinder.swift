internal import TextSupport

/// The words of the vocabulary, looked up at a place of the folded prose: the longest that stands there.
struct WordFinder: Sendable {
    static let shared = WordFinder(ClaimVocabulary.words)

    /// For each scalar of the basic plane 0 where no word begins with it, 1 where one does, from 2 on the number of the
    /// word that is this scalar alone, less 2.
    private(set) var firsts = [UInt16](repeating: 0, count: 0x10000)
    /// A bit for each digest of two scalars: whether a word may begin with them.
    private(set) var pairs = [UInt64](repeating: 0, count: 1 << (pairBits - 6))
    /// The steps from the beginning of a word to one that is a scalar longer, in an open table by the hash of both.
    private(set) var steps = [Step](repeating: Step(), count: tableSize)
    /// How many beginnings of two scalars or more there are.
    private var beginnings: UInt32 = 0
    private(set) var words: [ClaimWord] = []

    /// A step from the beginning of a word to one that is a scalar longer.
    struct Step: Sendable {
        /// The number of the beginning, and the scalar behind it; a step of 0 is free.
        fileprivate var from: UInt32 = 0
        fileprivate var scalar: UInt32 = 0
        /// The number of the beginning that is reached; those of one scalar have its number.
        fileprivate var to: UInt32 = 0
        /// The index of the word that is just this beginning; -1 where none is.
        fileprivate var word: Int32 = -1
    }

    /// More than twice as many as there are beginnings of words.
    private static let tableSize = 8192
    private static let pairBits = 14

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
        let pair = Self.digest(scalars[0], scalars[1])
        pairs[pair >> 6] |= 1 << UInt64(pair & 63)
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
    private static func digest(_ first: UInt32, _ second: UInt32) -> Int {
        Int(((first &* 0x9E37_79B1 &+ second) &* 0x85EB_CA6B) >> UInt32(32 - pairBits))
    }

    /// Whether a word may begin with two scalars, by `pairs`; false only where none does.
    @inline(__always)
    static func mayBegin(_ first: UInt32, _ second: UInt32, _ pairs: Span<UInt64>) -> Bool {
        let digest = digest(first, second)
        return pairs[digest >> 6] >> UInt64(digest & 63) & 1 != 0
    }

    @inline(__always)
    private static func slot(_ from: UInt32, _ scalar: UInt32) -> Int {
        Int(((from &* 0x9E37_79B1 &+ scalar) &* 0x85EB_CA6B) >> 19)
    }

    /// The longest word at a position whose scalar begins one, as `firsts` tells, with its length; nil where none stands
    /// there. `steps` and `words` are the finder's: it is not copied for each word then.
    static func word(
        at position: Int, in scalars: Span<UInt32>, _ mark: UInt16, _ steps: Span<Step>, _ words: Span<ClaimWord>
    ) -> (word: ClaimWord, length: Int)? {
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
