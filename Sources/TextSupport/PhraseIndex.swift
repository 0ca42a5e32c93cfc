/// Many phrases that are looked for in folded text at once, in one pass over the text.
///
/// The cost is a look at one bit a scalar; only where two and then three scalars begin a phrase are phrases compared.
@usableFromInline
package struct PhraseIndex: Sendable {
    /// A phrase that was found.
    @usableFromInline
    package struct Hit: Sendable, Hashable {
        /// The phrase's number in the order in which the phrases were given.
        @usableFromInline package let phrase: Int
        /// Where it stands among the scalars.
        @usableFromInline package let range: Range<Int>

        /// Makes a hit from a phrase's number and its place.
        @inlinable
        package init(phrase: Int, range: Range<Int>) {
            self.phrase = phrase
            self.range = range
        }
    }

    /// A bit for each digest of two scalars: whether a phrase may begin with them.
    private var starts = [UInt64](repeating: 0, count: 1 << (PhraseStart.digestBits - 6))
    /// The phrases by their first three scalars, together with those of two that are no more than their beginning.
    private let longer: PhraseTable
    /// The phrases of two scalars.
    private let pairs: PhraseTable

    /// Makes an index of phrases, which are folded (`TextFolding`); those of less than two scalars are never found.
    package init(_ phrases: [String]) {
        let folded = phrases.enumerated().map { PhraseTable.Phrase(number: $0, scalars: TextFolding.scalars(of: $1)) }
            .filter { $0.scalars.count > 1 }
        let byPair = Dictionary(grouping: folded) { PhraseStart($0.scalars[0], $0.scalars[1], 0) }
        var (pairs, longer) = (PhraseTable(room: folded.count), PhraseTable(room: folded.count))
        // By the numbers of their first phrases, lest the order of a dictionary be seen.
        for (start, group) in byPair.sorted(by: { $0.value[0].number < $1.value[0].number }) {
            starts[start.digest >> 6] |= 1 << UInt64(start.digest & 63)
            let short = group.filter { $0.scalars.count == 2 }
            if !short.isEmpty { pairs.add(short, start) }
            let thirds = group.filter { $0.scalars.count > 2 }.map { $0.scalars[2] }
            for third in Set(thirds).sorted() {
                let members = group.filter { $0.scalars.count == 2 || $0.scalars[2] == third }
                longer.add(members, PhraseStart(start.first, start.second, third))
            }
        }
        self.pairs = pairs
        self.longer = longer
    }

    /// Reports every place of every phrase, by rising start; phrases that start at one place in the order given.
    package func find(in scalars: Span<UInt32>, _ report: (Hit) -> Void) {
        guard scalars.count >= 2 else { return }
        let starts = starts.span
        var mixed = PhraseStart.mixed(scalars[0])
        for position in 1..<scalars.count {
            let scalar = scalars[position]
            let digest = PhraseStart.digest(mixed &+ scalar)
            mixed = PhraseStart.mixed(scalar)
            if starts[digest >> 6] >> UInt64(digest & 63) & 1 != 0 { find(at: position - 1, in: scalars, report) }
        }
    }

    /// Reports the phrases that stand at a place whose first two scalars may begin one: seldom, so that the loop over
    /// all places stays small.
    @inline(never)
    private func find(at start: Int, in scalars: Span<UInt32>, _ report: (Hit) -> Void) {
        let (first, second) = (scalars[start], scalars[start + 1])
        let three = PhraseStart(first, second, start + 2 < scalars.count ? scalars[start + 2] : 0)
        let group = longer.mayHold(three) ? longer.group(of: three) : 0..<0
        if !group.isEmpty { return longer.find(group, at: start, in: scalars, report) }
        let two = PhraseStart(first, second, 0)
        // No phrase of two is longer than that: where one stands, all of its group do.
        if pairs.mayHold(two) { pairs.report(pairs.group(of: two), at: start, report) }
    }
}

/// The scalars that a phrase begins with; the third is 0 for phrases of two.
private struct PhraseStart: Sendable, Hashable {
    var first: UInt32 = 0
    var second: UInt32 = 0
    var third: UInt32 = 0

    init() {}

    init(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
        self.first = first
        self.second = second
        self.third = third
    }

    static let digestBits = 16

    /// A number of a few bits that hardly two starts share.
    var digest: Int {
        @inline(__always) get { Self.digest(Self.mixed(first) &+ second &+ third &* 0xC2B2_AE35) }
    }

    @inline(__always)
    static func mixed(_ first: UInt32) -> UInt32 { first &* 0x9E37_79B1 }

    @inline(__always)
    static func digest(_ mixed: UInt32) -> Int { Int((mixed &* 0x85EB_CA6B) >> UInt32(32 - digestBits)) }
}

/// Phrases by their first scalars, in an open table behind a filter of bits.
private struct PhraseTable: Sendable {
    /// A bit for each digest of first scalars: whether a phrase may begin with them.
    private var filter = [UInt64](repeating: 0, count: 1 << (PhraseStart.digestBits - 6))
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

    private struct Group: Sendable {
        var start = PhraseStart()
        var entries: Range<Int32> = 0..<0
    }

    private struct Entry: Sendable {
        /// The fourth scalar, which tells most phrases of a group apart; 0 for a shorter phrase.
        var fourth: UInt32
        var number: Int32
        var start: Int32
        var length: Int32
    }

    /// A table for at most so many groups.
    init(room: Int) {
        var slots = 64
        while slots < 2 * room { slots *= 2 }
        groups = [Group](repeating: Group(), count: slots)
    }

    mutating func add(_ phrases: [Phrase], _ start: PhraseStart) {
        let first = Int32(entries.count)
        for phrase in phrases {
            entries.append(
                Entry(
                    fourth: phrase.scalars.count > 3 ? phrase.scalars[3] : 0, number: Int32(phrase.number),
                    start: Int32(pool.count), length: Int32(phrase.scalars.count)))
            pool += phrase.scalars
        }
        let digest = start.digest
        filter[digest >> 6] |= 1 << UInt64(digest & 63)
        var slot = digest & (groups.count - 1)
        while !groups[slot].entries.isEmpty { slot = (slot + 1) & (groups.count - 1) }
        groups[slot] = Group(start: start, entries: first..<Int32(entries.count))
    }

    /// Whether a phrase may begin so.
    @inline(__always)
    func mayHold(_ start: PhraseStart) -> Bool {
        let digest = start.digest
        return filter.span[digest >> 6] >> UInt64(digest & 63) & 1 != 0
    }

    /// The phrases that begin so.
    @inline(__always)
    func group(of start: PhraseStart) -> Range<Int32> {
        let groups = groups.span
        var slot = start.digest & (groups.count - 1)
        while !groups[slot].entries.isEmpty {
            if groups[slot].start == start { return groups[slot].entries }
            slot = (slot + 1) & (groups.count - 1)
        }
        return 0..<0
    }

    /// Reports the phrases of two scalars of a group, which stand at a place.
    @inline(__always)
    func report(_ group: Range<Int32>, at start: Int, _ report: (PhraseIndex.Hit) -> Void) {
        for index in group {
            report(PhraseIndex.Hit(phrase: Int(entries[Int(index)].number), range: start..<start + 2))
        }
    }

    /// Reports the phrases of a group that stand at a place, where their first scalars do.
    @inline(__always)
    func find(_ group: Range<Int32>, at start: Int, in scalars: Span<UInt32>, _ report: (PhraseIndex.Hit) -> Void) {
        let (entries, pool) = (entries.span, pool.span)
        let fourth = start + 3 < scalars.count ? scalars[start + 3] : 0
        for index in group {
            let entry = entries[Int(index)]
            guard entry.fourth == fourth || entry.fourth == 0 else { continue }
            let end = start + Int(entry.length)
            guard end <= scalars.count else { continue }
            var position = start + 3
            var expected = Int(entry.start) + 3
            while position < end, scalars[position] == pool[expected] {
                position += 1
                expected += 1
            }
            if position >= end { report(PhraseIndex.Hit(phrase: Int(entry.number), range: start..<end)) }
        }
    }
}
