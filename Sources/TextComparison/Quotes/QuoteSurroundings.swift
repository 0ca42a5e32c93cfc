internal import TextSupport

/// How well the surroundings of a quote agree with those of any place of a text.
struct QuoteSurroundings {
    /// What share of a side that agrees is no more than chance: unlike prose shares that much.
    private static let chance = 0.3

    private let prefix: Side
    private let suffix: Side
    private let textCount: Int

    /// Compares both sides with all places of a folded text.
    init(_ quote: TextQuote, in text: [UInt32]) {
        prefix = Side(TextFolding.scalars(of: quote.prefix).suffix(TextQuote.reach), text)
        suffix = Side(TextFolding.scalars(of: quote.suffix).prefix(TextQuote.reach).reversed(), text.reversed())
        textCount = text.count
    }

    /// The agreement of both sides, each weighted with its length, from 0, no more than chance, to 1; 1 when nothing is
    /// known of either side.
    func agreement(around range: Range<Int>) -> Double {
        let count = prefix.count + suffix.count
        guard count > 0 else { return 1 }
        let sum = before(range.lowerBound) * Double(prefix.count) + behind(range.upperBound) * Double(suffix.count)
        return sum / Double(count)
    }

    /// The best agreement of any place that holds nothing: high where the passage was taken out.
    func agreementOfGap() -> Double {
        (0...textCount).reduce(0) { max($0, agreement(around: $1..<$1)) }
    }

    /// The agreement of what ends at a place with what stood before the quote.
    func before(_ index: Int) -> Double { prefix.agreement(index, Self.chance) }

    /// The agreement of what begins at a place with what stood behind the quote.
    func behind(_ index: Int) -> Double { suffix.agreement(textCount - index, Self.chance) }

    /// The edits between what ends at a place and what stood before the quote.
    func editsBefore(_ index: Int) -> Int { prefix.edits(index) }

    /// The edits between what begins at a place and what stood behind the quote.
    func editsBehind(_ index: Int) -> Int { suffix.edits(textCount - index) }

    /// One side, read towards the quote.
    private struct Side {
        let count: Int
        private let distances: [Int]

        init(_ scalars: some Collection<UInt32>, _ text: some Collection<UInt32>) {
            count = scalars.count
            distances = scalars.isEmpty ? [] : ApproximatePattern(scalars).distances(to: text, isAnchored: false)
        }

        func edits(_ index: Int) -> Int { count > 0 ? distances[index] : 0 }

        func agreement(_ index: Int, _ chance: Double) -> Double {
            guard count > 0 else { return 0 }
            return max(0, 1 - Double(edits(index)) / (Double(count) * (1 - chance)))
        }
    }
}
