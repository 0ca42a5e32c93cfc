/// Where each element stands in a sequence, as bits, 64 places to a word: what comparisons of 64 places at a time begin
/// with.
struct PlaceMasks<Element: Hashable & Sendable>: Sendable {
    /// How many elements the sequence has.
    let count: Int
    /// How many words of 64 places it takes.
    let blockCount: Int
    private let rows: [Element: Int]
    /// For each element, in its row, its places; the first row is that of all others.
    private let masks: [UInt64]

    init(_ sequence: some Collection<Element>) {
        count = sequence.count
        let blocks = (sequence.count + 63) / 64
        var rows: [Element: Int] = [:]
        var masks = [UInt64](repeating: 0, count: blocks)
        for (index, element) in sequence.enumerated() {
            let row = rows[element] ?? masks.count
            if row == masks.count {
                rows[element] = row
                masks.append(contentsOf: repeatElement(0, count: blocks))
            }
            masks[row + index / 64] |= 1 << UInt64(index % 64)
        }
        blockCount = blocks
        self.rows = rows
        self.masks = masks
    }

    /// The row of an element; that of an element that stands nowhere has no places.
    func row(of element: Element) -> Int { rows[element] ?? 0 }

    /// The places of a row's element in a block.
    subscript(row: Int, block: Int) -> UInt64 { masks[row + block] }
}
