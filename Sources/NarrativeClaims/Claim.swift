package import TextSupport

/// A quantity that the prose of a report states.
package struct Claim: Sendable, Hashable {
    /// The number that is stated.
    package let value: ExactDecimal
    /// Where the claim stands in the prose, number and unit.
    package let range: Range<Int>
}

/// Reads the claims of a report's prose.
package enum ClaimReader {
    /// The claims in the order of the prose.
    package static func read(_ prose: Prose) -> [Claim] { [] }
}
