internal import ReportModel
internal import TextSupport

/// Reports parted into groups.
struct ReportGroups: Sendable {
    /// What each group stands for, in the order in which groups are shown; empty for one group of all.
    private(set) var keys: [CellSummary.Key] = []
    private(set) var groupCount: Int
    let reports: [Int]
    /// For each of `reports` its group.
    private(set) var groups: [Int]

    /// All in one group.
    init(whole reports: [Int]) {
        self.reports = reports
        groups = [Int](repeating: 0, count: reports.count)
        groupCount = 1
    }

    init(years reports: [Int], in corpus: Corpus) {
        let known = corpus.reports
        self.init(reports, key: { known[$0].year }, precedes: <, name: CellSummary.Key.year)
    }

    init(counties reports: [Int], in corpus: Corpus) {
        let known = corpus.reports
        self.init(
            reports, key: { known[$0].organ.county }, precedes: { ($0 ?? "") < ($1 ?? "") },
            name: CellSummary.Key.county)
    }

    init(organs reports: [Int], in corpus: Corpus) {
        let organs = OrganNumbers(reports, in: corpus)
        self.reports = reports
        groups = organs.numbers
        groupCount = organs.organs.count
        keys = organs.organs.map(CellSummary.Key.organ)
    }

    private init<Key: Hashable>(
        _ reports: [Int], key: (Int) -> Key, precedes: (Key, Key) -> Bool, name: (Key) -> CellSummary.Key
    ) {
        var numbers: [Key: Int] = [:]
        var found: [Key] = []
        var last: (key: Key, number: Int)?
        let unsorted = reports.map { report -> Int in
            let key = key(report)
            // Reports of one key mostly follow each other, and comparing is quicker than hashing.
            if let last, last.key == key { return last.number }
            let number = numbers[key] ?? found.count
            if number == found.count {
                numbers[key] = number
                found.append(key)
            }
            last = (key, number)
            return number
        }
        let order = found.indices.sorted { precedes(found[$0], found[$1]) }
        var places = [Int](repeating: 0, count: found.count)
        for (place, number) in order.enumerated() { places[number] = place }
        self.reports = reports
        groups = unsorted.map { places[$0] }
        groupCount = found.count
        keys = order.map { name(found[$0]) }
    }
}

extension Corpus {
    /// What a cell comes to in each group.
    func tallies(of address: CellAddress, in groups: ReportGroups) -> [CellTally] {
        var tallies = [CellTally](repeating: CellTally(), count: groups.groupCount)
        let (cells, reports) = (cells, reports)
        let has = FormCells(CellPattern(address))
        for (report, group) in zip(groups.reports, groups.groups) {
            if let number = cells.number(address, of: report) {
                tallies[group].sum += DecimalSum(number)
                tallies[group].numbers += 1
            } else if cells.state(address, of: report) != .absent || !has.addresses(of: reports[report]).isEmpty {
                tallies[group].others += 1
            }
        }
        return tallies
    }

    /// Whether the form of any of the reports has the cell.
    func hasCell(_ address: CellAddress, in indices: [Int]) -> Bool {
        let has = FormCells(CellPattern(address))
        let reports = reports
        return indices.contains { !has.addresses(of: reports[$0]).isEmpty }
    }
}
