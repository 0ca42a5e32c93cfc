import TextSupport

/// A name as one number, so that names are compared without a string for each: those of up to eight bytes are told
/// apart for certain, longer ones by their last eight bytes and their length.
struct PackedName {
    private var bytes: UInt64 = 0
    private var count: UInt64 = 0

    /// The name of no bytes.
    init() {}

    /// The name that some text writes.
    init(_ text: String) {
        for byte in text.utf8 { append(byte) }
    }

    /// Adds a byte.
    mutating func append(_ byte: UInt8) {
        bytes = bytes << 8 | UInt64(byte)
        count += 1
    }

    /// Adds a byte, a capital letter as a small one; bytes that names have none of may change too.
    mutating func appendSmall(_ byte: UInt8) { append(byte | 0x20) }

    /// The name that begins at an index and what ends it, read at one go: letters and then a byte below `@` that is no
    /// part of a name. Nil for any other, which is read byte by byte.
    static func short(_ bytes: Span<UInt8>, _ position: Int) -> (name: PackedName, end: Int)? {
        guard let word = bytes.eightBytes(at: position) else { return nil }
        // The highest two bits of a byte below 0x40 are 0.
        let ends = ~word & (~word >> 1) & 0x4040_4040_4040_4040
        guard ends != 0 else { return nil }
        let count = ends.trailingZeroBitCount / 8
        guard count > 0, endsName(UInt8(truncatingIfNeeded: word >> UInt64(8 * count))) else { return nil }
        var name = PackedName()
        name.bytes = (word | 0x2020_2020_2020_2020).byteSwapped >> UInt64(64 - 8 * count)
        name.count = UInt64(count)
        return (name, position + count)
    }

    /// Whether a byte ends the name of an element or an attribute: `>`, `/`, `=` or white space.
    private static func endsName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "="), 0x20, 0x0A, 0x09, 0x0D, 0x0C: true
        default: false
        }
    }

    /// The number of the name.
    var bits: UInt64 { count <= 8 ? bytes : bytes ^ count << 56 }
}

/// What known names stand for: open addressing over a power of two of slots, at least half of them empty.
struct NameTable<Value: Sendable>: Sendable {
    private var slots: [(bits: UInt64, value: Value?)]
    private let shift: UInt64

    /// Makes a table of names, each given once.
    init(_ entries: [(name: String, value: Value)]) {
        var room: UInt64 = 16
        while room < entries.count * 2 { room *= 2 }
        shift = UInt64(64 - room.trailingZeroBitCount)
        slots = Array(repeating: (0, nil), count: Int(room))
        for entry in entries {
            let bits = PackedName(entry.name).bits
            slots[slot(of: bits)] = (bits, entry.value)
        }
    }

    /// What a name stands for; nil where it is not known.
    subscript(name: PackedName) -> Value? { slots[slot(of: name.bits)].value }

    /// The slot in which a name stands or would stand.
    private func slot(of bits: UInt64) -> Int {
        var slot = Int(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> shift)
        while slots[slot].bits != bits, slots[slot].value != nil {
            slot = (slot + 1) % slots.count
        }
        return slot
    }
}
