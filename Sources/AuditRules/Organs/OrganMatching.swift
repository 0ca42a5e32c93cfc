/// Tells which spellings mean one organ, in one pass over all of them.
///
/// Nothing is matched on a guess: where two organs would fit a name, it stays by itself.
struct OrganMatching {
    /// A name with the years that are reported on under it.
    struct Spelling {
        var name: OrganName
        var years: YearSet
    }

    /// For each spelling the number of its organ; not every number is used.
    private(set) var organs: [Int]
    private let spellings: [Spelling]

    init(_ spellings: [Spelling]) {
        self.spellings = spellings
        organs = Array(spellings.indices)
        uniteNamesakes()
        followTownships()
    }

    /// What names have in common that can mean one organ.
    private struct Bucket: Hashable {
        var local: String
        var isOffice: Bool
    }

    private mutating func uniteNamesakes() {
        var buckets: [Bucket: [Int]] = [:]
        buckets.reserveCapacity(spellings.count)
        for (index, spelling) in spellings.enumerated() {
            buckets[Bucket(local: spelling.name.local, isOffice: spelling.name.isOffice), default: []].append(index)
        }
        for bucket in buckets.values where bucket.count > 1 {
            for group in Namesakes(bucket, of: spellings).organs {
                for member in group { organs[member] = group[0] }
            }
        }
    }
}

extension OrganMatching {
    /// What townships have in common that can have become each other: 清河县's 柳溪, as 乡, 镇 or 街道.
    private struct Stem: Hashable {
        var stem: String
        var county: String
        var isOffice: Bool
    }

    private struct Stage {
        var rank: OrganName.Township.Rank
        var name: OrganName
        var organ: Int
        var years: YearSet
    }

    /// Joins townships of which one became the other: of the next kind, from the year after, in the same county.
    private mutating func followTownships() {
        let likely = spellingsOfLikeStems()
        guard !likely.isEmpty else { return }
        var years = [YearSet](repeating: YearSet(), count: spellings.count)
        for (index, spelling) in spellings.enumerated() { years[organs[index]].formUnion(spelling.years) }
        var stems: [Stem: [Stage]] = [:]
        for index in likely {
            let name = spellings[index].name
            guard let county = name.county, let township = name.township else { continue }
            let stem = Stem(stem: township.stem, county: county, isOffice: name.isOffice)
            let organ = organs[index]
            if stems[stem]?.contains(where: { $0.organ == organ }) ?? false { continue }
            stems[stem, default: []].append(
                Stage(rank: township.rank, name: name, organ: organ, years: years[organ]))
        }
        var earlier: [Int: Int] = [:]
        for stages in stems.values where stages.count > 1 && Self.canFollow(stages) {
            let ordered = stages.sorted { $0.rank < $1.rank }
            for (before, after) in zip(ordered, ordered.dropFirst()) where before.years.isFollowed(by: after.years) {
                earlier[after.organ] = before.organ
            }
        }
        guard !earlier.isEmpty else { return }
        for index in organs.indices {
            while let before = earlier[organs[index]] { organs[index] = before }
        }
    }

    /// The spellings whose stem and county another organ seems to have too: few, so that only they are looked at.
    private func spellingsOfLikeStems() -> [Int] {
        var firsts: [UInt64: Int] = [:]
        firsts.reserveCapacity(spellings.count)
        var likely: Set<Int> = []
        for (index, spelling) in spellings.enumerated() {
            guard let digest = spelling.name.stemDigest else { continue }
            if let first = firsts[digest] {
                guard organs[first] != organs[index] else { continue }
                likely.insert(first)
                likely.insert(index)
            } else {
                firsts[digest] = index
            }
        }
        return likely.sorted()
    }

    /// Whether no two of the townships are of one kind or lie in different places.
    private static func canFollow(_ stages: [Stage]) -> Bool {
        Set(stages.map(\.rank)).count == stages.count
            && stages.allSatisfy { one in !stages.contains { $0.name.isElsewhere(than: one.name) } }
    }
}

/// Some fiscal years.
struct YearSet: Hashable {
    private var bits: UInt128 = 0

    init() {}

    init(_ year: Int) { insert(year) }

    mutating func insert(_ year: Int) { bits |= 1 << UInt128(min(max(year - Self.first, 0), Self.last - Self.first)) }

    mutating func formUnion(_ other: YearSet) { bits |= other.bits }

    /// Whether both hold a year.
    func overlaps(_ other: YearSet) -> Bool { bits & other.bits != 0 }

    /// Whether the first year of another set is the year after the last of this one.
    func isFollowed(by other: YearSet) -> Bool {
        bits != 0 && other.bits != 0 && 128 - bits.leadingZeroBitCount == other.bits.trailingZeroBitCount
    }

    /// No report is on an earlier or a later year (`ReportTitle`); what a person says beyond is taken for these.
    private static let first = 1990
    private static let last = 1990 + 127
}
