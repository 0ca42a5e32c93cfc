internal import NarrativeClaims
internal import ReportModel

/// How a rule looks for what reports of several organs have in common.
///
/// Each report is read by itself first, and only the numbers of what it holds are kept; reports that have one in common
/// with another organ's are read again and judged.
struct SharedCheck: Sendable {
    /// The phrases that are looked for in the prose of every report.
    let phrases: Rule.Phrases
    /// What of a report counts where another organ's has it too.
    let marks: @Sendable (_ reading: ReportReading, _ mark: (SharedMark) -> Void) -> Void
    /// From how many organs on a mark is everyone's.
    let commonness: @Sendable (RuleSettings) -> Commonness
    /// Judges a report by its marks that other organs' reports have too; `other` reads one of these.
    let judge:
        @Sendable (
            _ reading: ReportReading, _ hits: [SharedHit], _ other: (Int) -> ReportReading?,
            _ report: (Observation) -> Void
        ) -> Void

    /// How many organs may have a mark that is still no common wording.
    struct Commonness: Sendable {
        /// Percent of all organs.
        var percent: Int
        /// So many organs never make a wording common, however few there are.
        var floor: Int

        func most(of organs: Int) -> Int { max(floor, organs * percent / 100) }
    }
}

/// A place of a report's prose and the number that stands for its wording: with 64 bits two wordings among a million
/// share one by chance once in forty million corpora.
struct SharedMark {
    var key: UInt64
    var range: Range<Int>
}

/// A mark of a report that reports of other organs have too.
struct SharedHit {
    var mark: SharedMark
    /// The reports of other organs, ascending.
    var others: [Int]
}

extension SharedMark {
    /// Makes the number that stands for some folded scalars: FNV-1a, mixed at the end.
    struct Key {
        private var sum: UInt64 = 0xCBF2_9CE4_8422_2325

        @inline(__always)
        mutating func add(_ scalar: UInt32) { sum = (sum ^ UInt64(scalar)) &* 0x100_0000_01B3 }

        var value: UInt64 {
            let mixed = (sum ^ sum >> 30) &* 0xBF58_476D_1CE4_E5B9
            return mixed ^ mixed >> 31
        }
    }

    /// The number that stands for some folded scalars.
    static func key(_ scalars: some Sequence<UInt32>) -> UInt64 {
        var key = Key()
        for scalar in scalars { key.add(scalar) }
        return key.value
    }
}
