internal import ReportModel

/// The keys of what reports hold, by rules, for all reports of a corpus.
struct SharedKeys: Sendable {
    private(set) var entries: [Entry] = []

    /// A key that a rule found in a report.
    struct Entry: Sendable {
        var key: UInt64
        var report: Int32
        /// The rule's number among the rules that look for what is shared.
        var rule: Int32
    }

    /// Adds the keys of reports.
    mutating func add(_ other: SharedKeys) {
        // The keys of a country would be there twice while they are copied.
        if entries.isEmpty { entries = other.entries } else { entries += other.entries }
    }

    mutating func add(_ key: UInt64, of report: Int, rule: Int) {
        entries.append(Entry(key: key, report: Int32(report), rule: Int32(rule)))
    }

    /// The keys with the numbers that their reports have now; nil for a report that is gone or is read again.
    func renumbered(_ number: (Int) -> Int?) -> SharedKeys {
        var renumbered = SharedKeys()
        renumbered.entries = entries.compactMap { entry in
            number(Int(entry.report)).map { Entry(key: entry.key, report: Int32($0), rule: entry.rule) }
        }
        return renumbered
    }

    /// For each rule and each report with keys that reports of other organs have too, these keys and reports.
    ///
    /// A key of more organs than `most` says of the rule is common wording and left out.
    func shared(_ organs: OrganChains, most: [Int]) -> [SharedInReport] {
        let sorted = entries.sorted { left, right in
            if left.key != right.key { return left.key < right.key }
            return left.rule != right.rule ? left.rule < right.rule : left.report < right.report
        }
        var shared: [SharedInReport.Place: [UInt64: [Int]]] = [:]
        var start = 0
        while start < sorted.count {
            var end = start + 1
            while end < sorted.count, sorted[end].key == sorted[start].key, sorted[end].rule == sorted[start].rule {
                end += 1
            }
            defer { start = end }
            // By far the most keys stand in one report only.
            guard end - start > 1 else { continue }
            let rule = Int(sorted[start].rule)
            let reports = sorted[start..<end].map { Int($0.report) }
            let chains = Set(reports.map(organs.chain))
            if chains.count > 1, chains.count <= most[rule] {
                for report in Set(reports) {
                    let others = Set(reports.filter { organs.chain(of: $0) != organs.chain(of: report) }).sorted()
                    shared[SharedInReport.Place(report: report, rule: rule), default: [:]][sorted[start].key] = others
                }
            }
        }
        return shared.map { SharedInReport(place: $0.key, others: $0.value) }.sorted { $0.place < $1.place }
    }
}

/// What a rule must judge in a report: its keys that reports of other organs have too.
struct SharedInReport: Sendable {
    let place: Place
    /// For each key the reports of other organs that have it, ascending.
    let others: [UInt64: [Int]]

    struct Place: Sendable, Hashable, Comparable {
        let report: Int
        let rule: Int

        static func < (left: Place, right: Place) -> Bool {
            (left.report, left.rule) < (right.report, right.rule)
        }
    }

    /// What the judgement goes by: which reports, of which organs, share which keys. The same digest means the same finding
    /// as long as the report is the same.
    func digest(_ organs: OrganChains, in corpus: Corpus) -> Int {
        var hasher = Hasher()
        for key in others.keys.sorted() {
            hasher.combine(key)
            for report in others[key] ?? [] {
                hasher.combine(ReportReference(report, in: corpus))
                hasher.combine(corpus.reports[report].source.hash)
                // Spellings of one organ may be taken for two once a third is loaded.
                let first = organs.reports(of: organs.chain(of: report)).first
                hasher.combine(first.map { corpus.reports[$0].source.path })
            }
        }
        return hasher.finalize()
    }
}
