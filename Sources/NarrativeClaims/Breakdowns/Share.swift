/// A percentage that the prose states of a part and its whole: 45条，占75%; 办结率75%.
package struct Share: Sendable, Hashable {
    /// The percentage.
    package let percent: Quantity
    /// The part; nil where the prose does not state it.
    package let part: Quantity?
    /// What the whole can be, the likeliest first.
    package let wholes: [Whole]
    /// Whether it is a rate such as 办结率, not a share with 占.
    package let isRate: Bool
    /// What names the part, or the rate.
    package let label: Range<Int>

    /// A number that the share can be of.
    package struct Whole: Sendable, Hashable {
        /// The number.
        package let quantity: Quantity
        /// Whether the words leave no other: it is named behind 占, or is the total of the part's list.
        package let isCertain: Bool
    }
}

/// A change against an earlier number that the prose states: 50件，比上年40件增长25%.
package struct StatedChange: Sendable, Hashable {
    /// The change, a percentage or a count.
    package let change: Quantity
    /// Whether the words say that it rose.
    package let rises: Bool
    /// The number of now.
    package let current: Quantity
    /// The earlier number.
    package let base: Base

    /// How the earlier number is stated.
    package enum Base: Sendable, Hashable {
        /// By itself.
        case stated(Quantity)
        /// By how many it was less: 比上年增加10件，增长25%.
        case difference(Quantity, rises: Bool)
    }
}
