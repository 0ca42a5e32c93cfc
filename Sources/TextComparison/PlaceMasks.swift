/// Where each element stands in a sequence, as bits, 64 places to a word: what comparisons of 64 places at a time begin
/// with.
struct PlaceMasks<Element: FixedWidthInteger & Sendable>: Sendable {
    /// How many elements the sequence has.
    let count: Int
    /// How many words of 64 places it takes.
    let blockCount: Int
    /// The row of each element, in an open table at most half full: looked up for every character of long texts.
    private var slots: [Slot]
    /// For each element, in its row, its places; the first row is that of all others.
    private var masks: [UInt64]

    private struct Slot: Sendable {
        var element: Element = 0
        /// 0 where the slot is free.
        var row = 0
    }

    init(_ sequence: some Collection<Element>) {
        count = sequence.count
        blockCount = (sequence.count + 63) / 64
        var size = 16
        while size < 2 * sequence.count { size *= 2 }
        slots = [Slot](repeating: Slot(), count: size)
        masks = [UInt64](repeating: 0, count: max(1, blockCount))
        for (index, element) in sequence.enumerated() {
            let slot = slot(of: element)
            if slots[slot].row == 0 {
                slots[slot] = Slot(element: element, row: masks.count)
                masks.append(contentsOf: repeatElement(0, count: blockCount))
            }
            masks[slots[slot].row + index / 64] |= 1 << UInt64(index % 64)
        }
    }

    /// The row of an element; that of an element that stands nowhere has no places.
    func row(of element: Element) -> Int { slots[slot(of: element)].row }

    /// The places of a row's element in a block.
    subscript(row: Int, block: Int) -> UInt64 { masks[row + block] }

    /// The slot of an element, or the free one where it would be.
    private func slot(of element: Element) -> Int {
        let slots = slots.span
        let digest = UInt64(truncatingIfNeeded: element) &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(digest >> 32) & (slots.count - 1)
        while slots[slot].row != 0, slots[slot].element != element { slot = (slot + 1) & (slots.count - 1) }
        return slot
    }
}
