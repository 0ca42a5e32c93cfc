internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// The characters of a section in which copying is looked for: no headings, no titles of laws, no digits and no marks.
struct CopyableText {
    /// The ideographs one after the other.
    private(set) var scalars: [UInt32] = []
    /// For each of them its position in the prose.
    private(set) var positions: [Int] = []

    /// For each piece of eight characters a number that hardly any other piece shares.
    private(set) var digests: [UInt64] = []

    init(_ section: SectionNumber, of prose: Prose) {
        let all = prose.scalars.span
        let parts = prose.parts.filter { $0.section == section && $0.kind == .sentence }
        let size = parts.reduce(0) { $0 + $1.range.count }
        scalars.reserveCapacity(size)
        positions.reserveCapacity(size)
        for part in parts {
            var depth = 0
            for position in part.range where Self.isCopyable(all[position], &depth) {
                scalars.append(all[position])
                positions.append(position)
            }
        }
        digests = Self.digests(of: scalars.span)
    }

    /// The digests of all pieces, each made of the one before it.
    private static func digests(of scalars: Span<UInt32>) -> [UInt64] {
        guard scalars.count >= length else { return [] }
        var digests: [UInt64] = []
        digests.reserveCapacity(scalars.count - length + 1)
        let first = (1..<length).reduce(UInt64(1)) { power, _ in power &* base }
        var digest: UInt64 = 0
        for index in 0..<scalars.count {
            digest = digest &* base &+ UInt64(scalars[index])
            guard index >= length - 1 else { continue }
            digests.append(digest)
            digest = digest &- UInt64(scalars[index + 1 - length]) &* first
        }
        return digests
    }

    private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// Whether a scalar is one of those in which copying is looked for; `depth` counts the title marks that are open.
    @inline(__always)
    static func isCopyable(_ scalar: UInt32, _ depth: inout Int) -> Bool {
        if scalar >= 0x3400, scalar <= 0x9FFF { return depth == 0 }
        if scalar == 0x300A {
            depth += 1
        } else if scalar == 0x300B {
            depth = max(0, depth - 1)
        }
        return false
    }

    /// As many pieces of eight characters there are.
    var count: Int { digests.count }

    /// The characters of a piece.
    static let length = 8
}

/// How much of a section also stands in the same section of another report, in pieces of eight characters.
struct CopiedText {
    /// The pieces of this year's section.
    let count: Int
    /// Those of them that stand in last year's, too.
    let copied: Int
    /// The longest passages that stand in both, this year's place and last year's.
    let passages: [(here: Range<Int>, there: Range<Int>)]

    /// The share of what is copied, in percent; 0 where there are no pieces.
    var percent: ExactDecimal { DecimalSum(copied).percent(of: DecimalSum(count)) ?? ExactDecimal(0) }

    /// Compares a section of two reports; nil where it has less than `minimum` pieces, or where not even `share` percent
    /// of them are copied.
    init?(_ section: SectionNumber, of prose: Prose, from other: Prose, minimum: Int, share: Int) {
        let here = CopyableText(section, of: prose)
        guard here.count >= max(1, minimum) else { return nil }
        let there = CopyableText(section, of: other)
        let runs = Self.runs(here, there)
        count = here.count
        copied = runs.reduce(0) { $0 + $1.here.count - CopyableText.length + 1 }
        guard 100 * copied >= share * count else { return nil }
        passages = Self.longest(runs.flatMap { Self.cut($0, here, there, prose) })
    }

    /// The runs of characters that stand in both, as indices of the two texts.
    private static func runs(_ here: CopyableText, _ there: CopyableText) -> [(here: Range<Int>, there: Range<Int>)] {
        let index = PieceIndex(there)
        let (own, others) = (here.scalars.span, there.scalars.span)
        var runs: [(here: Range<Int>, there: Range<Int>)] = []
        var next = 0
        while next < here.count {
            guard let place = index.place(of: here, next) else {
                next += 1
                continue
            }
            var end = next + CopyableText.length
            var behind = place + CopyableText.length
            while end < own.count, behind < others.count, own[end] == others[behind] {
                end += 1
                behind += 1
            }
            runs.append((next..<end, place..<behind))
            next = end - CopyableText.length + 1
        }
        return runs
    }

    /// A run of characters that stands in both cut where a sentence ends, as places of the two proses.
    private static func cut(
        _ run: (here: Range<Int>, there: Range<Int>), _ here: CopyableText, _ there: CopyableText, _ prose: Prose
    ) -> [(here: Range<Int>, there: Range<Int>)] {
        var cuts: [(here: Range<Int>, there: Range<Int>)] = []
        var start = run.here.lowerBound
        while start < run.here.upperBound {
            let part = prose.parts[prose.part(at: here.positions[start])].range
            var end = start
            while end < run.here.upperBound, here.positions[end] < part.upperBound { end += 1 }
            let offset = run.there.lowerBound - run.here.lowerBound
            cuts.append(
                (
                    here.positions[start]..<here.positions[end - 1] + 1,
                    there.positions[start + offset]..<there.positions[end - 1 + offset] + 1
                ))
            start = end
        }
        return cuts
    }

    /// The longest passages, the longest first.
    private static func longest(
        _ runs: [(here: Range<Int>, there: Range<Int>)]
    ) -> [(here: Range<Int>, there: Range<Int>)] {
        let order = runs.indices.sorted { (runs[$1].here.count, $0) < (runs[$0].here.count, $1) }
        return order.prefix(shown).map { runs[$0] }
    }

    /// As many passages are shown side by side.
    private static let shown = 3
}

/// Where the pieces of a text stand, by open addressing.
private struct PieceIndex {
    private let text: CopyableText
    /// For each slot the index of a piece and 1; 0 where it is free.
    private var slots: [Int32]
    private let mask: Int

    init(_ text: CopyableText) {
        self.text = text
        var size = 16
        while size < 2 * text.count { size *= 2 }
        mask = size - 1
        slots = [Int32](repeating: 0, count: size)
        let (digests, scalars) = (text.digests.span, text.scalars.span)
        for piece in 0..<digests.count {
            let slot = self.slot(of: piece, digests, scalars)
            if slots[slot] == 0 { slots[slot] = Int32(piece + 1) }
        }
    }

    /// The first place of a piece of another text; nil where it does not stand in this one.
    func place(of other: CopyableText, _ piece: Int) -> Int? {
        let found = slots[slot(of: piece, other.digests.span, other.scalars.span)]
        return found == 0 ? nil : Int(found) - 1
    }

    /// The slot of a piece, or the free one where it would be put.
    private func slot(of piece: Int, _ digests: Span<UInt64>, _ scalars: Span<UInt32>) -> Int {
        let (own, ownScalars) = (text.digests.span, text.scalars.span)
        let digest = digests[piece]
        var slot = Int(truncatingIfNeeded: digest >> 20 ^ digest >> 40) & mask
        while slots[slot] != 0 {
            let place = Int(slots[slot]) - 1
            if own[place] == digest, Self.isSame(ownScalars, place, scalars, piece) { break }
            slot = (slot + 1) & mask
        }
        return slot
    }

    private static func isSame(_ left: Span<UInt32>, _ a: Int, _ right: Span<UInt32>, _ b: Int) -> Bool {
        for offset in 0..<CopyableText.length where left[a + offset] != right[b + offset] { return false }
        return true
    }
}
