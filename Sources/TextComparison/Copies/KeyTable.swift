/// Numbers for 64-bit keys that are spread evenly: 0 for the first key, 1 for the next that is new, and so on.
struct KeyTable: Sendable {
    private struct Slot: Sendable {
        var key: UInt64 = 0
        /// The key's number; negative in an empty slot.
        var number: Int32 = -1
    }

    private var slots = [Slot](repeating: Slot(), count: 64)
    /// How many keys there are.
    private var count = 0

    /// The number of a key, which is the number of keys before if it is new.
    mutating func number(of key: UInt64) -> Int {
        if 2 * count >= slots.count { grow() }
        let index = place(of: key)
        if slots[index].number < 0 {
            slots[index] = Slot(key: key, number: Int32(truncatingIfNeeded: count))
            count += 1
        }
        return Int(slots[index].number)
    }

    /// Where a key is, or else the empty slot in which it belongs.
    private func place(of key: UInt64) -> Int {
        let mask = slots.count - 1
        // The high bits are those by which keys were dealt out before.
        var index = Int(truncatingIfNeeded: key) & mask
        while slots[index].number >= 0, slots[index].key != key { index = (index + 1) & mask }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: 2 * old.count)
        for slot in old where slot.number >= 0 { slots[place(of: slot.key)] = slot }
    }
}
