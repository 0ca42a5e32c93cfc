/// One side of a comparison.
package enum Side: Sendable, Hashable, CaseIterable {
    case old
    case new
}
