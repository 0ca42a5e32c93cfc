internal import ReportModel

/// Reports parted into groups.
struct ReportGroups: Sendable {
    /// What each group stands for, in the order in which groups are shown; empty for one group of all.
    private(set) var keys: [CellSummary.Key] = []
    private(set) var groupCount: Int
    let reports: [Int]
    /// For each of `reports` its group; empty where all are in one group without a key.
    private(set) var groups: [Int32]

    /// The group of the report at a place.
    func group(at place: Int) -> Int { groups.isEmpty ? 0 : Int(groups[place]) }

    /// All in one group.
    init(whole reports: [Int]) {
        self.reports = reports
        groups = []
        groupCount = 1
    }

    init(years reports: [Int], in corpus: Corpus) {
        let years = corpus.years
        let (least, greatest) = Self.extremes(of: years.span)
        // Years of a century number themselves; a person may have given any other.
        if Int(greatest) - Int(least) < 1_000 {
            self.init(reports, codes: years, from: least, order: Array(0...(greatest - least))) {
                .year(Int($0 + least))
            }
        } else {
            let known = Set(years).sorted()
            let numbers = Dictionary(uniqueKeysWithValues: known.enumerated().map { ($1, Int32($0)) })
            self.init(
                reports, codes: years.map { numbers[$0] ?? 0 }, order: known.indices.map { Int32($0) }
            ) { .year(Int(known[Int($0)])) }
        }
    }

    init(counties reports: [Int], in corpus: Corpus) {
        let counties = CountyNumbers(of: corpus.organs)
        let numbers = counties.ofOrgans
        self.init(
            reports, codes: corpus.organNumbers.map { numbers[Int($0)] },
            order: counties.names.indices.map { Int32($0) }
        ) { .county(counties.names[Int($0)]) }
    }

    init(organs reports: [Int], in corpus: Corpus) {
        let organs = corpus.organs
        self.init(reports, codes: corpus.organNumbers, order: organs.order) { .organ(organs.organs[Int($0)]) }
    }

    /// The least and the greatest of some numbers; 0 where there is none.
    private static func extremes(of numbers: Span<Int32>) -> (Int32, Int32) {
        guard !numbers.isEmpty else { return (0, 0) }
        var (least, greatest) = (numbers[0], numbers[0])
        for index in numbers.indices {
            least = min(least, numbers[index])
            greatest = max(greatest, numbers[index])
        }
        return (least, greatest)
    }

    /// Groups by codes that all reports of the corpus have, in an order of the codes, which are counted from `least`; those
    /// that no report of the query has make no group.
    private init(
        _ reports: [Int], codes: [Int32], from least: Int32 = 0, order: [Int32], key: (Int32) -> CellSummary.Key
    ) {
        self.reports = reports
        groups = [Int32](repeating: 0, count: reports.count)
        var places = [Int32](repeating: -1, count: order.count)
        Self.enter(reports.span, codes.span, from: least, into: &groups, &places)
        groupCount = 0
        var isInPlace = true
        for code in order where places[Int(code)] == 0 {
            places[Int(code)] = Int32(groupCount)
            isInPlace = isInPlace && Int(code) == groupCount
            groupCount += 1
            keys.append(key(code))
        }
        guard !isInPlace else { return }
        for place in groups.indices { groups[place] = places[Int(groups[place])] }
    }

    /// Puts the code of each report into `groups`, and 0 at the place of each code that there is.
    private static func enter(
        _ reports: Span<Int>, _ codes: Span<Int32>, from least: Int32, into groups: inout [Int32],
        _ places: inout [Int32]
    ) {
        var groups = groups.mutableSpan
        var places = places.mutableSpan
        for place in reports.indices {
            let code = codes[reports[place]] - least
            groups[place] = code
            places[Int(code)] = 0
        }
    }
}

/// The counties of organs, numbered in the order in which they are shown.
private struct CountyNumbers {
    private(set) var names: [String?] = []
    /// For each organ the number of its county.
    private(set) var ofOrgans: [Int32]

    init(of organs: OrganBook) {
        ofOrgans = [Int32](repeating: 0, count: organs.count)
        // Organs in order follow each other by county: comparing is quicker than hashing.
        for organ in organs.order {
            let county = organs.organs[Int(organ)].county
            if names.isEmpty || names[names.count - 1] != county { names.append(county) }
            ofOrgans[Int(organ)] = Int32(names.count - 1)
        }
    }
}

extension Corpus {
    /// Whether the form of any of the reports has the cell.
    func hasCell(_ address: CellAddress, in indices: [Int]) -> Bool {
        let (has, forms) = (FormsWithCell(address), formNumbers)
        return indices.contains { has.contains(form: forms[$0]) }
    }
}
