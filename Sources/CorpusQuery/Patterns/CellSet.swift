package import ReportModel

/// A set of cell addresses, one bit each.
package struct CellSet: Sendable, Hashable {
    /// Room for 256 addresses; the editions have 226.
    private var words = SIMD4<UInt64>(repeating: 0)

    /// Makes an empty set.
    package init() {}

    /// Makes a set from addresses, in any order and as often as they come.
    package init(_ addresses: some Sequence<CellAddress>) {
        for address in addresses { insert(address) }
    }

    /// Whether no cell is in the set.
    package var isEmpty: Bool { words == SIMD4(repeating: 0) }
    /// How many cells are in the set.
    package var count: Int { words.indices.reduce(0) { $0 + words[$1].nonzeroBitCount } }

    /// Whether the cell is in the set.
    package func contains(_ address: CellAddress) -> Bool {
        words[address.index >> 6] >> UInt64(address.index & 63) & 1 == 1
    }

    /// Puts a cell into the set.
    package mutating func insert(_ address: CellAddress) {
        words[address.index >> 6] |= 1 << UInt64(address.index & 63)
    }

    /// The cells of both sets.
    package func union(_ other: CellSet) -> CellSet {
        var union = self
        union.words |= other.words
        return union
    }

    /// The addresses in order.
    package var addresses: [CellAddress] { CellAddress.all.filter(contains) }
}
