/// Many phrases that are looked for in folded text at once, in one pass over the text.
///
/// The cost is a look at two bits a scalar; only where two or three scalars begin a phrase are phrases compared.
package struct PhraseIndex: Sendable {
    /// A phrase that was found.
    package struct Hit: Sendable, Hashable {
        /// The phrase's number in the order in which the phrases were given.
        package let phrase: Int
        /// Where it stands among the scalars.
        package let range: Range<Int>

        /// Makes a hit from a phrase's number and its place.
        package init(phrase: Int, range: Range<Int>) {
            self.phrase = phrase
            self.range = range
        }
    }

    /// The phrases of two scalars.
    private let pairs: PhraseTable
    /// The longer ones, by their first three scalars.
    private let longer: PhraseTable

    /// Makes an index of phrases, which are folded (`TextFolding`); those of less than two scalars are never found.
    package init(_ phrases: [String]) {
        let folded = phrases.enumerated().map { PhraseTable.Phrase(number: $0, scalars: TextFolding.scalars(of: $1)) }
        pairs = PhraseTable(folded.filter { $0.scalars.count == 2 })
        longer = PhraseTable(folded.filter { $0.scalars.count > 2 })
    }

    /// Reports every place of every phrase, by rising start; phrases that start at one place in the order given.
    package func find(in scalars: Span<UInt32>, _ report: (Hit) -> Void) {
        guard scalars.count >= 2 else { return }
        var (first, second) = (scalars[0], scalars[1])
        for start in 0..<(scalars.count - 1) {
            let third = start + 2 < scalars.count ? scalars[start + 2] : 0
            let two = PhraseTable.Start(first, second, 0)
            let three = PhraseTable.Start(first, second, third)
            let isPair = pairs.mayHold(two)
            if isPair || longer.mayHold(three) {
                let group = isPair ? pairs.group(of: two) : 0..<0
                merge(group, longer.group(of: three), at: start, in: scalars, report)
            }
            (first, second) = (second, third)
        }
    }

    /// Reports the phrases of a group of two scalars, and those of a group of longer ones that stand at a place.
    private func merge(
        _ two: Range<Int>, _ group: Range<Int>, at start: Int, in scalars: Span<UInt32>, _ report: (Hit) -> Void
    ) {
        var pair = two.lowerBound
        func reportPairs(before number: Int) {
            while pair < two.upperBound, pairs.number(of: pair) < number {
                report(Hit(phrase: pairs.number(of: pair), range: start..<start + 2))
                pair += 1
            }
        }
        for entry in group {
            guard let length = longer.length(of: entry, at: start, in: scalars) else { continue }
            reportPairs(before: longer.number(of: entry))
            report(Hit(phrase: longer.number(of: entry), range: start..<start + length))
        }
        reportPairs(before: .max)
    }
}

/// Phrases by their first scalars, in an open table behind a filter of bits.
private struct PhraseTable: Sendable {
    /// A bit for each digest of first scalars: whether a phrase may begin with them.
    private var filter = [UInt64](repeating: 0, count: 1 << (digestBits - 6))
    /// The phrases that begin alike, by the digest of how they begin; groups of none are free.
    private var groups: [Group]
    /// The phrases, those of a group together in the order given.
    private var entries: [Entry] = []
    /// The scalars of all phrases, one after the other.
    private var pool: [UInt32] = []

    struct Phrase {
        var number: Int
        var scalars: [UInt32]
    }

    /// The scalars that a phrase begins with; the third is 0 for phrases of two.
    struct Start: Hashable {
        let first: UInt32
        let second: UInt32
        let third: UInt32

        init(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
            self.first = first
            self.second = second
            self.third = third
        }

        var digest: Int {
            let mixed = (first &* 0x9E37_79B1) &+ (second &* 0x85EB_CA6B) &+ (third &* 0xC2B2_AE35)
            return Int(mixed >> UInt32(32 - digestBits))
        }
    }

    private struct Group: Sendable {
        var first: UInt32 = 0
        var second: UInt32 = 0
        var third: UInt32 = 0
        var entries: Range<Int> = 0..<0
    }

    private struct Entry: Sendable {
        var number: Int
        var start: Int
        var length: Int
    }

    private static let digestBits = 16

    init(_ phrases: [Phrase]) {
        var slots = 64
        while slots < 2 * phrases.count { slots *= 2 }
        groups = [Group](repeating: Group(), count: slots)
        let byStart = Dictionary(grouping: phrases) { phrase in
            Start(phrase.scalars[0], phrase.scalars[1], phrase.scalars.count > 2 ? phrase.scalars[2] : 0)
        }
        // By the numbers of their first phrases, lest the order of a dictionary be seen.
        for (start, group) in byStart.sorted(by: { $0.value[0].number < $1.value[0].number }) { add(group, start) }
    }

    private mutating func add(_ phrases: [Phrase], _ start: Start) {
        let first = entries.count
        for phrase in phrases {
            entries.append(Entry(number: phrase.number, start: pool.count, length: phrase.scalars.count))
            pool += phrase.scalars
        }
        let digest = start.digest
        filter[digest >> 6] |= 1 << UInt64(digest & 63)
        var slot = digest & (groups.count - 1)
        while !groups[slot].entries.isEmpty { slot = (slot + 1) & (groups.count - 1) }
        groups[slot] = Group(
            first: start.first, second: start.second, third: start.third, entries: first..<entries.count)
    }

    /// Whether a phrase may begin so.
    @inline(__always)
    func mayHold(_ start: Start) -> Bool {
        let digest = start.digest
        return filter[digest >> 6] & 1 << UInt64(digest & 63) != 0
    }

    /// The phrases that begin so.
    func group(of start: Start) -> Range<Int> {
        let groups = groups.span
        var slot = start.digest & (groups.count - 1)
        while !groups[slot].entries.isEmpty {
            if groups[slot].first == start.first, groups[slot].second == start.second,
                groups[slot].third == start.third
            {
                return groups[slot].entries
            }
            slot = (slot + 1) & (groups.count - 1)
        }
        return 0..<0
    }

    func number(of entry: Int) -> Int { entries[entry].number }

    /// The length of a phrase whose first scalars stand at a place; nil where the others do not.
    func length(of entry: Int, at start: Int, in scalars: Span<UInt32>) -> Int? {
        let (first, length) = (entries[entry].start, entries[entry].length)
        guard start + length <= scalars.count else { return nil }
        for offset in 3..<max(3, length) where scalars[start + offset] != pool[first + offset] { return nil }
        return length
    }
}
