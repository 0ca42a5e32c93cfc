internal import TextSupport

/// The search for the place of one quote in a text.
///
/// Literal and similar passages are weighed together: a sentence that was edited where it stood must not lose to its
/// untouched twin in another section.
struct QuoteSearch {
    /// A place, in folded scalars, with how well it fits.
    struct Candidate {
        let range: Range<Int>
        let isLiteral: Bool
        let agreement: Double
        let score: Double
    }

    /// A passage with fewer folded scalars says little by itself: its surroundings must bear it out.
    static let tellingCount = 12

    let text: QuotedText
    let passage: [UInt32]
    /// The folded scalar at which the passage stood.
    let near: Int?
    let surroundings: QuoteSurroundings

    init(_ quote: TextQuote, _ passage: [UInt32], in text: QuotedText, near: Int?) {
        self.text = text
        self.passage = passage
        self.near = near
        surroundings = QuoteSurroundings(quote, in: text.folded)
    }

    /// The literal places and the similar ones.
    func candidates(literal: [Range<Int>]) -> [Candidate] {
        literal.map { candidate($0, distance: 0) } + similar(apartFrom: literal)
    }

    /// How well a place fits that is so many edits away from the passage.
    ///
    /// The passage counts 50, or less when it is short; its surroundings 40, the position 2.
    func candidate(_ range: Range<Int>, distance: Int) -> Candidate {
        let share = 50 * min(1, Double(passage.count) / Double(Self.tellingCount))
        let agreement = surroundings.agreement(around: range)
        let sum = share * likeness(distance, range.count) + 40 * agreement + 2 * position(range.lowerBound)
        return Candidate(range: range, isLiteral: distance == 0, agreement: agreement, score: sum / (share + 42))
    }

    private func likeness(_ distance: Int, _ length: Int) -> Double {
        1 - Double(distance) / Double(max(passage.count, length))
    }

    private func position(_ start: Int) -> Double {
        guard let near else { return 1 }
        return 1 - min(1, Double(abs(start - near)) / Double(text.folded.count))
    }
}

// MARK: Similar passages

extension QuoteSearch {
    /// A place at which a similar passage may end.
    private struct End {
        let index: Int
        let distance: Int
        /// The score if the passage kept its length.
        let estimate: Double
    }

    /// What a passage must share with the quote to be looked at.
    private static let leastLikeness = 1.0 / 3
    /// An estimate may miss one side wholly: less than this cannot become a fit.
    private static let leastEstimate = 0.3
    /// How many similar passages are looked at; fewer when the quote is long.
    private static let mostSimilar = 32
    /// How many steps looking at them may take.
    private static let similarSteps = 1_000_000

    private func similar(apartFrom literal: [Range<Int>]) -> [Candidate] {
        let (forwards, backwards) = (ApproximatePattern(passage), ApproximatePattern(passage.reversed()))
        return ends(forwards, literal).compactMap { fit($0, forwards, backwards) }
    }

    /// The ends of the most promising passages, no two of them within half a passage.
    private func ends(_ pattern: ApproximatePattern, _ literal: [Range<Int>]) -> [End] {
        let distances = pattern.distances(to: text.folded, isAnchored: false)
        let radius = max(1, passage.count / 2)
        var isTaken = [Bool](repeating: false, count: distances.count)
        for place in literal { isTaken[place.upperBound] = true }
        let mostDistance = Int(Double(passage.count) * (1 - Self.leastLikeness))
        let promising = distances.indices.dropFirst().compactMap { index -> End? in
            guard distances[index] <= mostDistance, !isTaken[index] else { return nil }
            let range = max(0, index - passage.count)..<index
            let estimate = candidate(range, distance: distances[index]).score
            return estimate < Self.leastEstimate
                ? nil : End(index: index, distance: distances[index], estimate: estimate)
        }.sorted { ($1.estimate, $0.index) < ($0.estimate, $1.index) }
        let affordable = Self.similarSteps / (3 * passage.count * pattern.blockCount)
        let most = min(Self.mostSimilar, max(4, affordable))
        var ends: [End] = []
        for end in promising where ends.allSatisfy({ abs($0.index - end.index) >= radius }) {
            ends.append(end)
            if ends.count == most { break }
        }
        return ends
    }

    /// The best fit of a passage about an end: first its start, then from there its end.
    private func fit(_ end: End, _ forwards: ApproximatePattern, _ backwards: ApproximatePattern) -> Candidate? {
        let reach = passage.count + end.distance + 4
        let head = text.folded[max(0, end.index - reach)..<end.index]
        let toStart = backwards.distances(to: head.reversed(), isAnchored: true)
        let start = end.index - bestLength(toStart) { surroundings.editsBefore(end.index - $0) }
        let tail = text.folded[start..<min(text.folded.count, start + reach)]
        let toEnd = forwards.distances(to: tail, isAnchored: true)
        let length = bestLength(toEnd) { surroundings.editsBehind(start + $0) }
        let (range, distance) = (start..<(start + length), toEnd[length])
        return distance == 0 || isNeighbour(range, distance) ? nil : candidate(range, distance: distance)
    }

    /// The length with the fewest edits of passage and surroundings together; of equal ones that nearest to the
    /// quote's.
    private func bestLength(_ distances: [Int], _ editsAround: (Int) -> Int) -> Int {
        var best = (edits: Int.max, difference: Int.max, length: 1)
        for length in distances.indices.dropFirst() {
            let fit = (distances[length] + editsAround(length), abs(length - passage.count), length)
            if fit < best { best = fit }
        }
        return best.length
    }

    /// Whether a place holds what stood beside the quote: in a list of similar sentences, the neighbour of one that was
    /// deleted looks like that one, changed.
    private func isNeighbour(_ range: Range<Int>, _ distance: Int) -> Bool {
        let likeness = likeness(distance, range.count)
        let behind = surroundings.behind(range.lowerBound)
        let before = surroundings.before(range.upperBound)
        return behind > max(likeness, surroundings.behind(range.upperBound))
            || before > max(likeness, surroundings.before(range.lowerBound))
    }
}
