/// The choice among the candidates for the place of a quote.
struct QuoteChoice {
    /// The least score of a place that is taken.
    private static let leastScore = 0.60
    /// By how much a place must be better than all others that do not overlap it.
    private static let leastMargin = 0.08
    /// How well the surroundings of a short passage must agree.
    private static let leastAgreement = 0.5
    /// By how much the surroundings must agree better about nothing to say that the passage was taken out.
    private static let leastLead = 0.1
    /// How many places an ambiguous quote names.
    private static let mostPlaces = 8

    /// The best first.
    private let candidates: [QuoteSearch.Candidate]
    /// How well the surroundings of the quote agree where they stand around nothing.
    private let gap: Double

    init(_ candidates: [QuoteSearch.Candidate], gap: Double = 0) {
        self.gap = gap
        self.candidates = candidates.sorted {
            ($1.score, $0.range.lowerBound, $0.range.upperBound) < ($0.score, $1.range.lowerBound, $1.range.upperBound)
        }
    }

    /// The best place, if it is good enough and none rivals it; `same` is the one with the same surroundings.
    func place(of quote: TextQuote, same: Range<Int>?, in text: QuotedText) -> QuotePlace {
        let literalCount = candidates.count { $0.isLiteral }
        let best = candidates.first { candidate in
            isBorneOut(candidate) || (candidate.isLiteral && literalCount == 1 && isTelling(candidate, quote))
        }
        guard let best else { return .lost }
        let rivals = candidates.filter {
            !$0.range.overlaps(best.range) && $0.score > best.score - Self.leastMargin
        }
        guard rivals.isEmpty else { return QuoteChoice([best] + rivals).ambiguous(text) }
        let range = text.rawRange(best.range)
        return best.range == same ? .exact(range) : best.isLiteral ? .moved(range) : .changed(range)
    }

    /// The best places, none over another.
    func ambiguous(_ text: QuotedText) -> QuotePlace {
        var places: [Range<Int>] = []
        for candidate in candidates where !places.contains(where: { $0.overlaps(candidate.range) }) {
            places.append(candidate.range)
            if places.count == Self.mostPlaces { break }
        }
        return .ambiguous(places.map(text.rawRange))
    }

    private func isBorneOut(_ candidate: QuoteSearch.Candidate) -> Bool {
        candidate.score >= Self.leastScore && gap <= candidate.agreement + Self.leastLead
            && (candidate.range.count >= QuoteSearch.tellingCount || candidate.agreement >= Self.leastAgreement)
    }

    /// Whether the one literal place can be taken for the passage without regard to its surroundings.
    private func isTelling(_ candidate: QuoteSearch.Candidate, _ quote: TextQuote) -> Bool {
        candidate.range.count >= QuoteSearch.tellingCount && quote.twins == 0
    }
}
