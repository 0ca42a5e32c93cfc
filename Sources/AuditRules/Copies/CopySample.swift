internal import NarrativeClaims
internal import ReportModel
internal import TextSupport

/// A sample of the pieces of a section, one in eight by their last characters, enough to tell most pairs of reports
/// apart in a few microseconds.
enum CopySample {
    /// Whether so many percent of the pieces of a section can stand in that of another text as well; true as well where
    /// the section is too short for its sample to tell.
    static func mayBe(_ share: Int, of section: SectionNumber, of prose: Prose, copiedFrom other: Prose) -> Bool {
        var bits = [UInt64](repeating: 0, count: words)
        visit(section, of: other) { bit in bits[bit >> 6] |= 1 << UInt64(bit & 63) }
        var count = 0
        var found = 0
        visit(section, of: prose) { bit in
            count += 1
            found += Int(bits[bit >> 6] >> UInt64(bit & 63) & 1)
        }
        return count < telling || 100 * found >= (share - tolerance) * count
    }

    /// Calls the body with a number below 2^14 for every piece of the sample.
    @inline(__always)
    private static func visit(_ section: SectionNumber, of prose: Prose, _ body: (Int) -> Void) {
        let scalars = prose.scalars.span
        // Each step moves the earlier characters a byte up, so that just the last eight of them count.
        var piece: UInt64 = 0
        var depth = 0
        for part in prose.parts where part.section == section && part.kind == .sentence {
            for position in part.range {
                let scalar = scalars[position]
                guard CopyableText.isCopyable(scalar, &depth) else { continue }
                let mixed = UInt64(scalar) &* 0x9E37_79B9_7F4A_7C15
                piece = piece << 8 ^ mixed >> 24
                if mixed >> 61 == 0 { body(Int(truncatingIfNeeded: (piece &* 0x9E37_79B9_7F4A_7C15) >> 50)) }
            }
            depth = 0
        }
    }

    /// 2^14 bits.
    private static let words = 256
    /// With fewer pieces chance has too much of a say.
    private static let telling = 40
    /// By so many percent points the share of a sample may be off.
    private static let tolerance = 15
}
