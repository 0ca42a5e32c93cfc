/// Many phrases that are looked for in folded text at once, in one pass over the text.
///
/// The cost is a look at one bit a scalar; only where two scalars begin a phrase are phrases looked up by three.
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
    /// The phrases that begin alike, by how they begin, in an open table; those of two scalars stand with every third
    /// scalar of longer ones, and once more by themselves.
    private var groups: [Group]
    /// The phrases, those of a group together in the order given.
    private var entries: [Entry] = []
    /// The scalars of all phrases of more than four, one after the other.
    private var pool: [UInt32] = []

    private struct Group: Sendable {
        /// Free where it is empty.
        var start = PhraseStart()
        var first: Int32 = 0
        var end: Int32 = 0
    }

    private struct Entry: Sendable {
        /// The fourth scalar, which tells most phrases of a group apart; 0 for a shorter phrase.
        var fourth: UInt32
        var number: Int32
        /// Where its scalars begin in the pool.
        var start: Int32
        var length: Int32
    }

    private struct Phrase {
        var number: Int
        var scalars: [UInt32]
    }

    /// Makes an index of phrases, which are folded (`TextFolding`); those of less than two scalars are never found.
    package init(_ phrases: [String]) {
        let folded = phrases.enumerated().map { Phrase(number: $0, scalars: TextFolding.scalars(of: $1)) }
            .filter { $0.scalars.count > 1 }
        var slots = 64
        while slots < 4 * folded.count { slots *= 2 }
        groups = [Group](repeating: Group(), count: slots)
        let byPair = Dictionary(grouping: folded) { PhraseStart($0.scalars[0], $0.scalars[1], 0) }
        // By the numbers of their first phrases, lest the order of a dictionary be seen.
        for (start, group) in byPair.sorted(by: { $0.value[0].number < $1.value[0].number }) {
            let digest = PhraseStart.digest(PhraseStart.mixed(start.first) &+ start.second)
            starts[digest >> 6] |= 1 << UInt64(digest & 63)
            let short = group.filter { $0.scalars.count == 2 }
            if !short.isEmpty { add(short, start) }
            let thirds = group.filter { $0.scalars.count > 2 }.map { $0.scalars[2] }
            for third in Set(thirds).sorted() {
                let members = group.filter { $0.scalars.count == 2 || $0.scalars[2] == third }
                add(members, PhraseStart(start.first, start.second, third))
            }
        }
    }

    private mutating func add(_ phrases: [Phrase], _ start: PhraseStart) {
        let first = Int32(entries.count)
        for phrase in phrases {
            let scalars = phrase.scalars
            entries.append(
                Entry(
                    fourth: scalars.count > 3 ? scalars[3] : 0, number: Int32(phrase.number),
                    start: Int32(pool.count), length: Int32(scalars.count)))
            if scalars.count > 4 { pool += scalars }
        }
        var slot = start.slot & (groups.count - 1)
        while !groups[slot].start.isNone { slot = (slot + 1) & (groups.count - 1) }
        groups[slot] = Group(start: start, first: first, end: Int32(entries.count))
    }

    /// Adds every place of every phrase, by rising start; phrases that start at one place in the order given.
    package func find(in scalars: Span<UInt32>, into hits: inout [Hit]) {
        guard scalars.count >= 2 else { return }
        let starts = starts.span
        var mixed = PhraseStart.mixed(scalars[0])
        for position in 1..<scalars.count {
            let scalar = scalars[position]
            let digest = PhraseStart.digest(mixed &+ scalar)
            mixed = PhraseStart.mixed(scalar)
            if starts[digest >> 6] >> UInt64(digest & 63) & 1 != 0 { find(at: position &- 1, in: scalars, into: &hits) }
        }
    }

    /// Reports every place of every phrase, as `find(in:into:)` adds them.
    package func find(in scalars: Span<UInt32>, _ report: (Hit) -> Void) {
        var hits: [Hit] = []
        hits.reserveCapacity(16)
        find(in: scalars, into: &hits)
        for hit in hits { report(hit) }
    }

    /// Adds the phrases that stand at a place whose first two scalars may begin one: seldom, so that the loop over all
    /// places stays small.
    @inline(never)
    private func find(at start: Int, in scalars: Span<UInt32>, into hits: inout [Hit]) {
        let third = start &+ 2 < scalars.count ? scalars[start &+ 2] : 0
        let three = PhraseStart(scalars[start], scalars[start &+ 1], third)
        // No phrase of two is longer than that: where one stands, all of its group do.
        guard let group = group(of: three) ?? group(of: three.pair) else { return }
        let entries = entries.span
        let fourth = start &+ 3 < scalars.count ? scalars[start &+ 3] : 0
        for index in Int(group.first)..<Int(group.end) {
            let entry = entries[index]
            guard entry.fourth == fourth || entry.fourth == 0,
                entry.length <= 4 || stands(entry, at: start, in: scalars)
            else { continue }
            hits.append(Hit(phrase: Int(entry.number), range: start..<start + Int(entry.length)))
        }
    }

    /// Whether a phrase of more than four scalars stands at a place, where the first four do.
    private func stands(_ entry: Entry, at start: Int, in scalars: Span<UInt32>) -> Bool {
        let pool = pool.span
        let length = Int(entry.length)
        guard start + length <= scalars.count else { return false }
        for offset in 4..<length where scalars[start &+ offset] != pool[Int(entry.start) &+ offset] { return false }
        return true
    }

    /// The phrases that begin so; nil where none does.
    @inline(__always)
    private func group(of start: PhraseStart) -> Group? {
        let groups = groups.span
        let mask = groups.count &- 1
        var slot = start.slot & mask
        while true {
            let group = groups[slot]
            if group.start == start { return group }
            if group.start.isNone { return nil }
            slot = (slot &+ 1) & mask
        }
    }
}

/// The scalars that a phrase begins with; the third is 0 for phrases of two.
private struct PhraseStart: Sendable, Hashable {
    /// 21 bits of each scalar.
    private var bits: UInt64 = 0

    /// What no phrase begins with.
    init() {}

    @inline(__always)
    init(_ first: UInt32, _ second: UInt32, _ third: UInt32) {
        bits = UInt64(first) << 42 | UInt64(second) << 21 | UInt64(third)
    }

    var first: UInt32 { UInt32(truncatingIfNeeded: bits >> 42) }
    var second: UInt32 { UInt32(truncatingIfNeeded: bits >> 21 & 0x1F_FFFF) }
    /// The start of two scalars.
    var pair: PhraseStart {
        @inline(__always) get {
            var pair = self
            pair.bits &= ~0x1F_FFFF
            return pair
        }
    }
    var isNone: Bool {
        @inline(__always) get { bits == 0 }
    }

    /// Where a table of less than 2^32 slots is looked into.
    var slot: Int {
        @inline(__always) get { Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32) }
    }

    static let digestBits = 16

    @inline(__always)
    static func mixed(_ first: UInt32) -> UInt32 { first &* 0x9E37_79B1 }

    /// A number of a few bits that hardly two pairs share.
    @inline(__always)
    static func digest(_ mixed: UInt32) -> Int { Int((mixed &* 0x85EB_CA6B) >> UInt32(32 - digestBits)) }
}
