import TextSupport

/// Finds the label of the form that a text is close to: what a slip of the pen, a missing or an added character leaves.
///
/// It is asked of every text in a page's tables that is no label, so what cannot be close is told from a few numbers.
struct NearLabels: Sendable {
    private var labels: [Label] = []

    private struct Label: Sendable {
        var key: [UInt32]
        var entry: Int
        var traits: Traits
    }

    /// What two texts have in common where they are close to each other.
    private struct Traits: Sendable {
        /// A bit for every scalar, of which a few share one.
        var scalars: UInt64 = 0
        /// The digits in their order: one that sticks to a label is a value, not a slip.
        var digits: UInt64 = 0
        /// Which of the characters stand in it that make another label of one: they are never a slip.
        var turns: UInt16 = 0

        init(_ key: [UInt32]) {
            for scalar in key {
                scalars |= 1 << UInt64(truncatingIfNeeded: scalar & 63)
                if scalar >= 0x30, scalar <= 0x39 { digits = digits &* 11 &+ UInt64(scalar - 0x2F) }
                if let turn = Self.turning.firstIndex(of: scalar) { turns |= 1 << UInt16(turn) }
            }
        }

        /// Whether a text with the other traits can become this one in as many steps, each of which replaces, adds or
        /// drops a scalar and so changes two bits at most.
        func allow(_ other: Traits, _ steps: Int) -> Bool {
            (scalars ^ other.scalars).nonzeroBitCount <= 2 * steps && digits == other.digits
                && turns == other.turns
        }

        /// 上年, 去年, 往年, 历年, 前年 and 累计 are not 本年; 不公开, 非商业, 未 and 无 say the opposite.
        private static let turning: [UInt32] = "上去往历前累不非未无".unicodeScalars.map(\.value)
    }

    /// The fewest scalars of which some can be wrong.
    private static let minimumLength = 4

    init() {}

    /// Keeps the keys of the index's entries, in their order.
    init(_ keys: [[UInt32]]) {
        labels = keys.enumerated().filter { $1.count >= Self.minimumLength }.map {
            Label(key: $1, entry: $0, traits: Traits($1))
        }
    }

    /// The entry whose key differs least from this one, by one scalar or, from nine on, by two; nil where there is none,
    /// or where several are as close and do not mean the same.
    func nearest(to key: [UInt32], isSame: (Int, Int) -> Bool) -> Int? {
        guard key.count >= Self.minimumLength else { return nil }
        let limit = key.count <= 8 ? 1 : 2
        let traits = Traits(key)
        var best: (distance: Int, entry: Int)?
        var isUnique = true
        for index in labels.indices where labels[index].traits.allow(traits, limit) {
            guard let distance = EditDistance.between(key, labels[index].key, limit: limit) else { continue }
            let entry = labels[index].entry
            if let nearest = best, distance >= nearest.distance {
                isUnique = isUnique && (distance > nearest.distance || isSame(entry, nearest.entry))
            } else {
                best = (distance, entry)
                isUnique = true
            }
        }
        return isUnique ? best?.entry : nil
    }
}
