package import ReportModel

/// The reports of each organ over the years, however the organ was called.
///
/// Reports keep the organs that they were read with; only here 清河县柳溪镇人民政府 and 柳溪镇 are one.
package struct OrganChains: Sendable {
    /// The reports of all chains one after the other: by year, on one year in the order of loading.
    private var members: [Int] = []
    /// Where each chain begins among the members, and where the last ends.
    private var starts: [Int] = [0]
    /// The place of each report among the members.
    private var places: [Int]
    /// For each report the number of its chain.
    private let chains: [Int]
    private let years: [Int]

    /// Chains in the order in which their first reports were loaded.
    package init(_ corpus: Corpus) {
        // By index: a report is large, and copying it for one of its fields would be felt.
        years = corpus.reports.indices.map { corpus.reports[$0].year }
        places = [Int](repeating: 0, count: years.count)
        chains = Self.chains(of: corpus)
        var counts: [Int] = []
        for chain in chains {
            if chain == counts.count { counts.append(0) }
            counts[chain] += 1
        }
        for count in counts { starts.append((starts.last ?? 0) + count) }
        members = [Int](repeating: 0, count: chains.count)
        var ends = starts
        for (report, chain) in chains.enumerated() {
            // Nearly always behind the others: reports are loaded by year.
            var place = ends[chain]
            while place > starts[chain], years[members[place - 1]] > years[report] {
                members[place] = members[place - 1]
                place -= 1
            }
            members[place] = report
            ends[chain] += 1
        }
        for (place, report) in members.enumerated() { places[report] = place }
    }

    /// How many chains there are.
    var count: Int { starts.count - 1 }

    /// The chain of a report.
    package func chain(of report: Int) -> Int { chains[report] }

    /// The reports of a chain, by year, on one year the older first.
    package func reports(of chain: Int) -> ArraySlice<Int> { members[starts[chain]..<starts[chain + 1]] }

    /// The place of a report in its chain, from 0.
    func place(of report: Int) -> Int { places[report] - starts[chains[report]] }

    /// Whether the report is the newest of its organ on its year.
    func isNewest(_ report: Int) -> Bool {
        let next = places[report] + 1
        return next == starts[chains[report] + 1] || years[members[next]] != years[report]
    }

    /// The newest report of the same organ on the nearest year before; nil for a report for which a newer one speaks.
    func earlier(than report: Int) -> Int? {
        guard isNewest(report) else { return nil }
        let first = starts[chains[report]]
        var place = places[report]
        while place > first, years[members[place]] == years[report] { place -= 1 }
        return years[members[place]] == years[report] ? nil : members[place]
    }

    /// The newest report of the same organ on the year right before; nil where none is loaded, and for a report for which a
    /// newer one speaks.
    package func yearBefore(_ report: Int, in corpus: Corpus) -> Int? {
        earlier(than: report).flatMap { corpus.reports[$0].year == corpus.reports[report].year - 1 ? $0 : nil }
    }

    /// The newest reports of the same organ on all years before, the latest first.
    func earlierYears(than report: Int) -> [Int] {
        reports(of: chains[report]).reversed().filter { years[$0] < years[report] && isNewest($0) }
    }

    /// The newest report of the same organ on the nearest year after; nil for a report for which a newer one speaks.
    func later(than report: Int) -> Int? {
        guard isNewest(report), places[report] + 1 < starts[chains[report] + 1] else { return nil }
        let year = years[members[places[report] + 1]]
        let end = starts[chains[report] + 1]
        var place = places[report] + 1
        while place + 1 < end, years[members[place + 1]] == year { place += 1 }
        return members[place]
    }

    /// The other reports of the same organ and year that were loaded before, the last of them first.
    func olderRevisions(of report: Int) -> ReversedCollection<ArraySlice<Int>> {
        let place = places[report]
        var first = place
        while first > starts[chains[report]], years[members[first - 1]] == years[report] { first -= 1 }
        return members[first..<place].reversed()
    }
}

extension OrganChains {
    /// For each report the number of its chain, by first coming.
    private static func chains(of corpus: Corpus) -> [Int] {
        let named = SpelledOrgans(corpus)
        let organs = OrganMatching(named.spellings).organs
        var numbers = [Int](repeating: -1, count: named.spellings.count)
        var count = 0
        return named.ofReports.map { spelling in
            let organ = organs[spelling]
            if numbers[organ] < 0 {
                numbers[organ] = count
                count += 1
            }
            return numbers[organ]
        }
    }
}

/// The organs of a corpus by what tells them apart wherever they are shown (`Organ.identity`).
private struct SpelledOrgans {
    private(set) var spellings: [OrganMatching.Spelling] = []
    /// For each report the number of its organ's spelling.
    private(set) var ofReports: [Int] = []

    init(_ corpus: Corpus) {
        // Names are not ASCII: hashing them as text would take longer than all else here.
        var numbers: [UInt64: Int] = [:]
        numbers.reserveCapacity(corpus.reports.count / 2)
        var firsts: [Int] = []
        ofReports.reserveCapacity(corpus.reports.count)
        for report in corpus.reports.indices {
            var digest = Self.digest(corpus.reports[report].organ)
            var number = numbers[digest]
            while let known = number,
                !Self.areSame(corpus.reports[firsts[known]].organ, corpus.reports[report].organ)
            {
                digest &+= 1
                number = numbers[digest]
            }
            if let number {
                spellings[number].years.insert(corpus.reports[report].year)
                ofReports.append(number)
            } else {
                numbers[digest] = spellings.count
                ofReports.append(spellings.count)
                firsts.append(report)
                spellings.append(
                    OrganMatching.Spelling(
                        name: OrganName(corpus.reports[report].organ), years: YearSet(corpus.reports[report].year)))
            }
        }
    }

    private static func areSame(_ organ: Organ, _ other: Organ) -> Bool {
        organ.name == other.name && tellingCounty(organ) == tellingCounty(other)
    }

    /// The county unless the name begins with it.
    private static func tellingCounty(_ organ: Organ) -> String? {
        organ.county.flatMap { organ.name.utf8.starts(with: $0.utf8) ? nil : $0 }
    }

    /// FNV-1a of the bytes of both names.
    private static func digest(_ organ: Organ) -> UInt64 {
        var digest: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in organ.name.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        if let county = tellingCounty(organ) {
            for byte in county.utf8 { digest = (digest ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        return digest
    }
}
