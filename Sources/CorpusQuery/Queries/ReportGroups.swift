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
        let organs = corpus.organs
        self.init(
            reports, codes: corpus.organNumbers, numbers: organs.countyNumbers,
            order: organs.counties.indices.map { Int32($0) }
        ) { .county(organs.counties[Int($0)]) }
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

    /// Groups by codes that all reports of the corpus have, or by the numbers that a list has for these, in an order of
    /// them, counted from `least`; those that no report of the query has make no group.
    private init(
        _ reports: [Int], codes: [Int32], numbers: [Int32]? = nil, from least: Int32 = 0, order: [Int32],
        key: (Int32) -> CellSummary.Key
    ) {
        self.reports = reports
        groups = [Int32](repeating: 0, count: reports.count)
        var places = [Int32](repeating: -1, count: order.count)
        if let numbers {
            let numbers = numbers.span
            Self.enter(reports.span, codes.span, into: &groups, &places) { numbers[Int($0)] }
        } else {
            Self.enter(reports.span, codes.span, into: &groups, &places) { $0 - least }
        }
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

    /// Puts the number of each report's code into `groups`, and 0 at the place of each number that there is.
    @inline(__always)
    private static func enter(
        _ reports: Span<Int>, _ codes: Span<Int32>, into groups: inout [Int32], _ places: inout [Int32],
        number: (Int32) -> Int32
    ) {
        var groups = groups.mutableSpan
        var places = places.mutableSpan
        for place in reports.indices {
            let number = number(codes[reports[place]])
            groups[place] = number
            places[Int(number)] = 0
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
