package import TextSupport

/// A number that the prose states for a whole, with the parts that it lists for it: 共50条，其中甲类3条、乙类47条.
@usableFromInline
package struct Breakdown: Sendable, Hashable {
    /// The number of the whole.
    package let total: Quantity
    /// The words of the whole's clause before its number.
    package let totalLabel: Range<Int>
    /// The parts in their order; those of a part are a breakdown of their own.
    package let parts: [Part]
    /// What follows the parts and may belong to them or be about something else.
    package let tail: [Part]
    /// What stands among the parts or right behind them and may be one of them as well: numbers with another measure word,
    /// 征集3期 among 条, and numbers behind a verb, 处理投诉3条, the latter in the tail too.
    package let asides: [Part]
    /// How the parts are tied to the whole.
    package let tie: Tie
    /// What makes the reading doubtful, or beyond doubt.
    package let traits: Traits
    /// Other numbers before the list that its words allow to be the whole.
    package let otherTotals: [Quantity]
    /// 0, or more for the parts of a part.
    package let depth: Int

    /// A part of a whole.
    package struct Part: Sendable, Hashable {
        /// The number of the part.
        package let quantity: Quantity
        /// The words before the number that name the part.
        package let label: Range<Int>

        /// Name and number.
        package var range: Range<Int> { label.lowerBound..<quantity.range.upperBound }
    }

    /// How parts are tied to their whole.
    @usableFromInline
    package enum Tie: Sendable, Hashable {
        /// 分别为, 即, 具体包括, a colon or bare brackets: the list is all there is.
        case listed
        /// 其中, 包括, 含: the list may be a choice.
        case among
        /// 共计 behind the list.
        case summed
    }

    /// What is known of a list beside its numbers.
    @usableFromInline
    package struct Traits: OptionSet, Sendable, Hashable {
        /// A bit for each trait.
        @usableFromInline package let rawValue: UInt16

        /// Makes traits from their bits.
        @inlinable
        package init(rawValue: UInt16) { self.rawValue = rawValue }

        /// 等 behind a part, or 主要: more is there than is listed.
        @inlinable package static var open: Traits { Traits(rawValue: 1) }
        /// 其他 is one of the parts.
        @inlinable package static var residual: Traits { Traits(rawValue: 1 << 1) }
        /// The parts are the kinds of applicant, of which there are no others.
        @inlinable package static var exhaustive: Traits { Traits(rawValue: 1 << 2) }
        /// The parts are ways of publishing; the same may have been published in several.
        @inlinable package static var channels: Traits { Traits(rawValue: 1 << 3) }
        /// Between the parts stand numbers with other units.
        @inlinable package static var otherUnits: Traits { Traits(rawValue: 1 << 4) }
        /// A number of the list is no exact one.
        @inlinable package static var inexact: Traits { Traits(rawValue: 1 << 5) }
        /// The list begins a new sentence.
        @inlinable package static var newSentence: Traits { Traits(rawValue: 1 << 6) }
        /// Words stand between whole and list, or before the first part, that need not be its name.
        @inlinable package static var freeText: Traits { Traits(rawValue: 1 << 7) }
        /// Where the parts of a part end cannot be told.
        @inlinable package static var unclearEnd: Traits { Traits(rawValue: 1 << 8) }
        /// 共, 共计 or the like before the whole.
        @inlinable package static var marked: Traits { Traits(rawValue: 1 << 9) }
        /// The measure word counts things of any sort, 12个栏目 and 26个领域, so that those listed may be others.
        @inlinable package static var looseUnit: Traits { Traits(rawValue: 1 << 10) }
        /// A part begins with a verb or stands behind a long bracket, so that it need not be one.
        @inlinable package static var unevenParts: Traits { Traits(rawValue: 1 << 11) }
        /// The list takes up a whole sentence, and its parts have names and no parts of their own.
        @inlinable package static var fillsSentence: Traits { Traits(rawValue: 1 << 12) }
        /// The whole counts what was published, by 条 or 篇, not requests.
        @inlinable package static var published: Traits { Traits(rawValue: 1 << 13) }
        /// Some parts stand behind 、 and a later one behind a comma, so that the list may end before that.
        @inlinable package static var mixedMarks: Traits { Traits(rawValue: 1 << 14) }
        /// A part says that it is, or may be, of more than the year: 公众号开通以来累计3000条.
        @inlinable package static var otherYears: Traits { Traits(rawValue: 1 << 15) }
    }

    /// The sum of the parts.
    package var sum: DecimalSum { Self.sum(parts) }

    /// The sum of some parts.
    package static func sum(_ parts: some Sequence<Part>) -> DecimalSum {
        parts.reduce(DecimalSum.zero) { $0 + DecimalSum($1.quantity.value) }
    }
}
