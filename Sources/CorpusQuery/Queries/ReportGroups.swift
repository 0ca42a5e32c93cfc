internal import ReportModel

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
        let years = corpus.years
        let numbers = KeyNumbers(reports) { years[$0] }
        self.init(reports, numbers.keys.map { .year(Int($0)) }, numbers.numbers, ordered: numbers.order(<))
    }

    init(counties reports: [Int], in corpus: Corpus) {
        let organs = corpus.organs.organs
        let counties = KeyNumbers(organs.indices) { organs[$0].county }
        let ofReports = reports.map { counties.numbers[Int(corpus.organNumbers[$0])] }
        let found = KeyNumbers(reports.indices) { ofReports[$0] }
        let keys = found.keys.map { counties.keys[$0] }
        let order = keys.indices.sorted { (keys[$0] ?? "") < (keys[$1] ?? "") }
        self.init(reports, keys.map(CellSummary.Key.county), found.numbers, ordered: order)
    }

    init(organs reports: [Int], in corpus: Corpus) {
        let organs = OrganNumbers(reports, in: corpus)
        self.reports = reports
        groups = organs.numbers
        groupCount = organs.organs.count
        keys = organs.organs.map(CellSummary.Key.organ)
    }

    /// Groups by their keys and the number of each report's key, to be shown in an order of these.
    private init(_ reports: [Int], _ keys: [CellSummary.Key], _ numbers: [Int], ordered order: [Int]) {
        var places = [Int](repeating: 0, count: keys.count)
        for (place, number) in order.enumerated() { places[number] = place }
        self.reports = reports
        groups = numbers.map { places[$0] }
        groupCount = keys.count
        self.keys = order.map { keys[$0] }
    }
}

/// The keys of some things, each once, numbered as they came.
private struct KeyNumbers<Key: Hashable> {
    private(set) var keys: [Key] = []
    /// For each of the things the number of its key.
    private(set) var numbers: [Int] = []

    init(_ things: some Collection<Int>, key: (Int) -> Key) {
        var known: [Key: Int] = [:]
        var last: (key: Key, number: Int)?
        numbers.reserveCapacity(things.count)
        for thing in things {
            let key = key(thing)
            // Things of one key mostly follow each other, and comparing is quicker than hashing.
            if last?.key != key {
                last = (key, known[key] ?? keys.count)
                if known[key] == nil {
                    known[key] = keys.count
                    keys.append(key)
                }
            }
            numbers.append(last?.number ?? 0)
        }
    }

    /// The numbers of the keys, the least key first.
    func order(_ precedes: (Key, Key) -> Bool) -> [Int] {
        keys.indices.sorted { precedes(keys[$0], keys[$1]) }
    }
}

extension Corpus {
    /// Whether the form of any of the reports has the cell.
    func hasCell(_ address: CellAddress, in indices: [Int]) -> Bool {
        let (has, forms) = (FormsWithCell(address), formNumbers)
        return indices.contains { has.contains(form: forms[$0]) }
    }
}
