/// The pairs that were found, of which only the best of each text are kept; and which texts are connected by them all.
struct PairTally: Sendable {
    /// Two texts that are alike; the more alike comes first.
    struct Pair: Sendable, Comparable {
        /// What orders pairs: the share from above, then the number of shared pieces from above.
        private let rank: UInt64
        let left: Int32
        let right: Int32

        init(_ one: Int, _ other: Int, share: Int, shared: Int) {
            let (share, shared) = (UInt32(truncatingIfNeeded: share), UInt32(truncatingIfNeeded: shared))
            rank = ~(UInt64(share) << 32 | UInt64(shared))
            left = Int32(truncatingIfNeeded: min(one, other))
            right = Int32(truncatingIfNeeded: max(one, other))
        }

        /// In percent, of the one that has fewer pieces.
        var share: Int { Int(~rank >> 32) }
        /// Pieces of both.
        var shared: Int { Int(~rank & 0xFFFF_FFFF) }

        static func < (one: Pair, other: Pair) -> Bool {
            (one.rank, one.left, one.right) < (other.rank, other.left, other.right)
        }
    }

    /// The most pairs of a text that are kept; of two texts it is enough if one of them keeps their pair.
    private let most: Int
    /// The pairs that may be kept.
    private var pairs: [Pair] = []
    /// For each text the last pair that it keeps of those looked at so far, once it has as many as it keeps.
    private var last: [Pair?]
    /// For each text with how many larger ones it makes a pair, kept or not.
    private(set) var found: [Int]
    /// For each text another of its group; the first of a group stands for itself.
    private var links: [Int32]
    /// How many pairs may wait before those that are not kept are dropped.
    private var room: Int

    /// Makes a tally of no pairs.
    init(texts: Int, most: Int, room: Int) {
        self.most = most
        self.room = room
        last = [Pair?](repeating: nil, count: texts)
        found = [Int](repeating: 0, count: texts)
        links = (0..<Int32(texts)).map(\.self)
    }

    /// Adds a pair.
    mutating func add(_ pair: Pair) {
        found[Int(pair.left)] += 1
        connect(Int(pair.left), Int(pair.right))
        keep(pair)
    }

    /// Adds all that another tally has.
    mutating func add(_ other: PairTally) {
        for text in links.indices {
            found[text] += other.found[text]
            connect(text, Int(other.links[text]))
        }
        for pair in other.pairs { keep(pair) }
    }

    /// The pairs that are kept, the most alike first.
    mutating func kept() -> [Pair] {
        prune()
        return pairs
    }

    /// The first text of a text's group.
    mutating func group(of text: Int) -> Int {
        var first = text
        while Int(links[first]) != first {
            links[first] = links[Int(links[first])]
            first = Int(links[first])
        }
        return first
    }

    private mutating func connect(_ one: Int, _ other: Int) {
        let (one, other) = (group(of: one), group(of: other))
        links[max(one, other)] = Int32(truncatingIfNeeded: min(one, other))
    }

    private mutating func keep(_ pair: Pair) {
        if let left = last[Int(pair.left)], left < pair, let right = last[Int(pair.right)], right < pair { return }
        pairs.append(pair)
        if pairs.count >= room { prune() }
    }

    /// Drops the pairs that neither of their texts keeps. What is dropped would be later too: each of its texts has enough
    /// better ones, and those stay.
    private mutating func prune() {
        var counts = [Int](repeating: 0, count: links.count)
        pairs.sort()
        pairs.removeAll { pair in
            let (left, right) = (Int(pair.left), Int(pair.right))
            counts[left] += 1
            counts[right] += 1
            if counts[left] == most { last[left] = pair }
            if counts[right] == most { last[right] = pair }
            return counts[left] > most && counts[right] > most
        }
        room = max(room, 2 * pairs.count)
    }
}
