import ReportModel
import TextSupport

/// The labels of the forms by the bytes with which they are printed: most labels of most reports are looked up here,
/// without folding them.
struct PrintedLabels: Sendable {
    /// An open table, half of it free.
    private var slots = [Slot](repeating: Slot(), count: 64)
    private var count = 0
    /// The bytes of all wordings, one after the other.
    private var pool: [UInt8] = []

    private struct Slot: Sendable {
        var range: Range<Int> = 0..<0
        var label: LabelMatch?
    }

    init() {}

    /// Keeps a wording and what it means; the first that is given holds.
    mutating func add(_ wording: String, _ label: LabelMatch) {
        let bytes = Array(wording.utf8)
        guard self.label(bytes.span, bytes.indices) == nil else { return }
        if 2 * count >= slots.count { grow() }
        enter(Slot(range: pool.count..<pool.count + bytes.count, label: label), Self.hash(bytes.span, bytes.indices))
        pool += bytes
        count += 1
    }

    /// The label that is printed just so; nil where there is none.
    func label(_ bytes: Span<UInt8>, _ range: Range<Int>) -> LabelMatch? {
        let slots = slots.span
        var slot = Self.hash(bytes, range) & (slots.count - 1)
        while let label = slots[slot].label {
            if isPrinted(slots[slot].range, bytes, range) { return label }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    private func isPrinted(_ printed: Range<Int>, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
        guard printed.count == range.count else { return false }
        let pool = pool.span
        let shift = printed.lowerBound - range.lowerBound
        var position = range.lowerBound
        while position <= range.upperBound - 8 {
            guard bytes.eightBytes(at: position) == pool.eightBytes(at: position + shift) else { return false }
            position += 8
        }
        while position < range.upperBound {
            guard bytes[position] == pool[position + shift] else { return false }
            position += 1
        }
        return true
    }

    private mutating func enter(_ entry: Slot, _ hash: Int) {
        var slot = hash & (slots.count - 1)
        while slots[slot].label != nil { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = entry
    }

    private mutating func grow() {
        let old = slots
        slots = [Slot](repeating: Slot(), count: 2 * old.count)
        for entry in old where entry.label != nil { enter(entry, Self.hash(pool.span, entry.range)) }
    }

    /// A digest of the first and the last eight bytes and the length, which hardly two wordings share.
    private static func hash(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
        var digest = UInt64(range.count)
        if range.count >= 8, let first = bytes.eightBytes(at: range.lowerBound),
            let last = bytes.eightBytes(at: range.upperBound - 8)
        {
            digest = (digest ^ first &* 0x9E37_79B9_7F4A_7C15) &+ last
        } else {
            for index in range { digest = digest << 8 ^ UInt64(bytes[index]) }
        }
        return Int(truncatingIfNeeded: (digest &* 0x9E37_79B9_7F4A_7C15) >> 32)
    }
}

extension Form {
    /// Every wording of every label, with and without its enumerator.
    var wordings: [String] {
        let labels =
            headings
            + blocks.flatMap { block in
                block.rows.flatMap { $0.groups + [$0.label] } + block.columns.map(\.label)
            }
        return labels.flatMap { label in
            ([label.text] + label.aliases + label.variants).flatMap { [$0, label.enumerator + $0] }
        }
    }
}
