internal import TextSupport

/// The words of the vocabulary, looked up at a place of the folded prose: the longest that stands there.
struct WordFinder: Sendable {
    static let shared = WordFinder(ClaimVocabulary.words)

    /// For each scalar of the basic plane 0 where no word begins with it, 1 where one does, from 2 on the number of the
    /// word that is this scalar alone, less 2.
    private(set) var firsts = [UInt16](repeating: 0, count: 0x10000)
    /// The groups of words that share their first two scalars, in an open table by the hash of these.
    private var groups = [Group](repeating: Group(), count: tableSize)
    private var entries: [Entry] = []
    private var words: [ClaimWord] = []
    /// The scalars of all words behind their second, one word after the other.
    private var pool: [UInt32] = []

    private struct Group: Sendable {
        var first: UInt32 = 0
        var second: UInt32 = 0
        var entries: Range<Int> = 0..<0
    }

    private struct Entry: Sendable {
        var word: ClaimWord
        var start: Int
        /// Without the first two scalars.
        var length: Int
        /// The third scalar, which tells most words of a group apart; 0 for a word of two.
        var third: UInt32
    }

    private static let tableSize = 4096

    init(_ vocabulary: [(word: ClaimWord, forms: String)]) {
        var pairs: [[UInt32]: [(word: ClaimWord, scalars: [UInt32])]] = [:]
        for (word, forms) in vocabulary {
            for form in forms.split(separator: " ") {
                let scalars = TextFolding.scalars(of: String(form))
                guard let first = scalars.first, first < 0x10000 else { continue }
                if scalars.count == 1 {
                    firsts[Int(first)] = UInt16(words.count + 2)
                    words.append(word)
                } else {
                    firsts[Int(first)] = max(firsts[Int(first)], 1)
                    pairs[Array(scalars.prefix(2)), default: []].append((word, scalars))
                }
            }
        }
        for pair in pairs.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            add(pair, pairs[pair] ?? [])
        }
    }

    /// Adds the words that share their first two scalars: the longest first; one that is given twice counts as given
    /// first.
    private mutating func add(_ pair: [UInt32], _ words: [(word: ClaimWord, scalars: [UInt32])]) {
        let start = entries.count
        let sorted = words.enumerated().sorted {
            ($1.element.scalars.count, $0.offset) < ($0.element.scalars.count, $1.offset)
        }
        for (word, scalars) in sorted.map(\.element) {
            entries.append(
                Entry(
                    word: word, start: pool.count, length: scalars.count - 2, third: scalars.count > 2 ? scalars[2] : 0)
            )
            pool += scalars.dropFirst(2)
        }
        var slot = Self.slot(pair[0], pair[1])
        while !groups[slot].entries.isEmpty { slot = (slot + 1) % Self.tableSize }
        groups[slot] = Group(first: pair[0], second: pair[1], entries: start..<entries.count)
    }

    private static func slot(_ first: UInt32, _ second: UInt32) -> Int {
        Int((first &* 31 &+ second &* 17) % UInt32(tableSize))
    }

    /// The longest word at a position whose scalar begins one, as `firsts` tells, with its length; nil where none stands
    /// there.
    func word(at position: Int, in scalars: Span<UInt32>, _ mark: UInt16) -> (word: ClaimWord, length: Int)? {
        let first = scalars[position]
        if position + 1 < scalars.count {
            let second = scalars[position + 1]
            var slot = Self.slot(first, second)
            while !groups[slot].entries.isEmpty {
                if groups[slot].first == first, groups[slot].second == second {
                    if let found = longest(of: groups[slot].entries, behind: position + 2, in: scalars) { return found }
                    break
                }
                slot = (slot + 1) % Self.tableSize
            }
        }
        return mark < 2 ? nil : (words[Int(mark) - 2], 1)
    }

    private func longest(
        of group: Range<Int>, behind position: Int, in scalars: Span<UInt32>
    ) -> (word: ClaimWord, length: Int)? {
        let rest = scalars.count - position
        let third = rest > 0 ? scalars[position] : 0
        for index in group {
            let length = entries[index].length
            guard length == 0 || entries[index].third == third, length <= rest,
                stands(entries[index].start, length, position, scalars)
            else { continue }
            return (entries[index].word, length + 2)
        }
        return nil
    }

    /// Whether the scalars of a word stand at a position, the first of which are known to do.
    private func stands(_ start: Int, _ length: Int, _ position: Int, _ scalars: Span<UInt32>) -> Bool {
        var offset = 1
        while offset < length {
            if pool[start + offset] != scalars[position + offset] { return false }
            offset += 1
        }
        return true
    }
}
