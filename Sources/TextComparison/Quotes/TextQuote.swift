internal import TextSupport

/// A passage with what stood around it, as an annotation keeps it.
///
/// All that is kept is text: it finds its place again in a report that was corrected, by `QuotedText.place(of:near:)`.
package struct TextQuote: Sendable, Hashable {
    /// How many scalars with ink are kept of what stands on each side.
    package static let reach = 32

    /// The passage as it stood in the text.
    package var exact: String
    /// What stood before it, without white space; empty where nothing did or where it is not known.
    package var prefix: String
    /// What stood behind it, without white space; empty where nothing did or where it is not known.
    package var suffix: String
    /// How many other places held the same passage when it was quoted.
    ///
    /// Where there are such twins, the one place that is left may be a twin, and only surroundings can tell.
    package var twins: Int

    /// Makes a quote from its parts.
    package init(exact: String, prefix: String, suffix: String, twins: Int = 0) {
        self.exact = exact
        self.prefix = prefix
        self.suffix = suffix
        self.twins = twins
    }

    /// The quote of a range of a text, in raw Unicode scalars, with up to `reach` scalars on each side.
    ///
    /// What of the range lies outside the text is left out.
    package init(_ range: Range<Int>, of text: QuotedText) {
        let passage = text.foldedRange(range)
        let before = text.offsets[..<passage.lowerBound].suffix(Self.reach)
        let behind = text.offsets[passage.upperBound...].prefix(Self.reach)
        exact = text.string(range)
        prefix = text.string(at: before)
        suffix = text.string(at: behind)
        twins = max(0, text.foldedPlaces(of: Array(text.folded[passage])).count - 1)
    }
}
