/// Where a quote stands in a text, in raw Unicode scalars, and how sure that is.
package enum QuotePlace: Sendable, Hashable {
    /// The same passage with the same surroundings, but for white space and the width of signs.
    case exact(Range<Int>)
    /// The same passage, but for white space and the width of signs, in surroundings that differ.
    case moved(Range<Int>)
    /// A passage that is like it.
    case changed(Range<Int>)
    /// Places that fit about equally well, the best first, at most 8, none over another; a single one where it fits but
    /// the text is too long to be sure that nothing fits better.
    case ambiguous([Range<Int>])
    /// Nothing that is enough like it.
    case lost
}
