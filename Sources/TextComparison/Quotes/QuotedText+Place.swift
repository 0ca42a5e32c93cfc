internal import TextSupport

extension QuotedText {
    /// How many steps the search for similar passages may take: the folded scalars of the text for each 64 of the
    /// quote.
    static let mostSteps = 4_000_000

    /// The place of a quote; `near` is the raw offset at which it stood.
    ///
    /// The one place with the same passage and the same surroundings is `exact`; of several the one at `near`, if there
    /// is one. Where a quote with twins stood less than 32 scalars from an end of its text, too little is known for
    /// that: away from `near` the place is weighed like any other.
    ///
    /// Else literal and similar passages are scored together: 50 for the passage (less when it has fewer than 12
    /// scalars), 40 for its surroundings, 2 for the position, of 92. The best is taken if it has 0.60 and is 0.08
    /// better than any that does not overlap it. None is taken when the surroundings fit better where they stand around
    /// nothing: the passage was taken out. Only a long literal passage without a twin, now and when it was quoted, is
    /// taken in whatever surroundings. A wrong place is worse than none.
    ///
    /// Cost: a step for each scalar of the text and each 64 of the quote. Where this is over four million steps only
    /// literal passages are looked at; what is not exact then is ambiguous or lost.
    package func place(of quote: TextQuote, near: Int? = nil) -> QuotePlace {
        let passage = TextFolding.scalars(of: quote.exact)
        guard !passage.isEmpty, !folded.isEmpty else { return .lost }
        let literal = foldedPlaces(of: passage)
        let near = near.map(foldedIndex)
        let prefix = TextFolding.scalars(of: quote.prefix)
        let suffix = TextFolding.scalars(of: quote.suffix)
        let same = literal.filter { place in
            folded[..<place.lowerBound].suffix(prefix.count).elementsEqual(prefix)
                && folded[place.upperBound...].prefix(suffix.count).elementsEqual(suffix)
        }
        if let place = same.first(where: { $0.lowerBound == near }) { return .exact(rawRange(place)) }
        // At an end of the text little may tell a passage from its twins: what was edited may be like it, too.
        let isTold = quote.twins == 0 || min(prefix.count, suffix.count) >= TextQuote.reach
        if let place = same.first, same.count == 1, isTold { return .exact(rawRange(place)) }

        let search = QuoteSearch(quote, passage, in: self, near: near)
        let canSearch = folded.count * ((passage.count + 63) / 64) <= Self.mostSteps
        guard same.count <= 1, canSearch else {
            let places = same.isEmpty ? literal : same
            return places.isEmpty
                ? .lost : QuoteChoice(places.map { search.candidate($0, distance: 0) }).ambiguous(self)
        }
        let choice = QuoteChoice(search.candidates(literal: literal), gap: search.surroundings.agreementOfGap())
        return choice.place(of: quote, same: same.first, in: self)
    }
}
