internal import NarrativeClaims
internal import ReportModel

/// The pieces of eight characters of a section, each told by a few bits: enough to see that a section is no copy of
/// another, never to say that it is one.
struct CopySketch: Sendable {
    /// For each piece a number below 2^14.
    private var pieces: [UInt16]
    /// A bit for each of these numbers: whether a piece has it.
    private var filter = [UInt64](repeating: 0, count: 1 << (digestBits - 6))

    /// As many pieces as there are.
    var count: Int { pieces.count }

    init(_ section: SectionNumber, of prose: Prose) {
        let all = prose.parts
        var parts: [Range<Int>] = []
        parts.reserveCapacity(all.count)
        for index in all.indices where all[index].kind == .sentence && all[index].section == section {
            parts.append(all[index].range)
        }
        let room = parts.reduce(0) { $0 + $1.count }
        pieces = [UInt16](repeating: 0, count: room)
        let count = Self.draw(parts, of: prose, &pieces, &filter)
        pieces.removeLast(room - count)
    }

    /// Writes the pieces of some parts; returns how many there are.
    private static func draw(
        _ parts: [Range<Int>], of prose: Prose, _ pieces: inout [UInt16], _ filter: inout [UInt64]
    ) -> Int {
        let scalars = prose.scalars.span
        var pieces = pieces.mutableSpan
        var filter = filter.mutableSpan
        // Each step moves the earlier characters a byte up, so that just the last eight of them count.
        var piece: UInt64 = 0
        var count = 1 - CopyableText.length
        for part in parts {
            var depth = 0
            for position in part {
                let scalar = scalars[position]
                guard CopyableText.isCopyable(scalar, &depth) else { continue }
                piece = piece << 8 ^ (UInt64(scalar) &* mixer) >> 24
                if count >= 0 {
                    let digest = (piece &* mixer) >> UInt64(64 - digestBits)
                    pieces[count] = UInt16(truncatingIfNeeded: digest)
                    filter[Int(truncatingIfNeeded: digest >> 6)] |= 1 << (digest & 63)
                }
                count &+= 1
            }
        }
        return max(0, count)
    }

    /// Whether so many percent of the pieces can stand in another section as well.
    func mayBe(_ share: Int, copiedFrom other: CopySketch) -> Bool {
        let (pieces, filter) = (pieces.span, other.filter.span)
        // As many may be missing there that the share is still reached.
        var missing = pieces.count - (share * pieces.count + 99) / 100
        for index in 0..<pieces.count {
            let digest = pieces[index]
            guard filter[Int(digest >> 6)] >> UInt64(digest & 63) & 1 == 0 else { continue }
            missing -= 1
            if missing < 0 { return false }
        }
        return missing >= 0
    }

    private static let digestBits = 14
    private static let mixer: UInt64 = 0x9E37_79B9_7F4A_7C15
}
