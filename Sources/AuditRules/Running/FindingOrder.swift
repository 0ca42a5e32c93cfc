internal import DocumentModel
internal import NarrativeClaims
internal import ReportModel

/// The order in which findings are shown and exported: by county, organ, year, first cell, rule, further cells, place in
/// the prose and revision.
struct FindingOrder {
    /// For each report with findings the place of its organ and year, so that names are compared once a report only.
    private let ranks: [Int]

    /// Puts findings in order; `kept` are in order already.
    static func merged(_ kept: [FoundFinding], with fresh: [FoundFinding], in corpus: Corpus) -> [FoundFinding] {
        let order = FindingOrder(kept, fresh, in: corpus)
        let sorted = order.sorted(fresh)
        guard !kept.isEmpty else { return sorted }
        var merged: [FoundFinding] = []
        merged.reserveCapacity(kept.count + sorted.count)
        var rest = sorted[...]
        for found in kept {
            while let first = rest.first, order.precedes(first, found) { merged.append(rest.removeFirst()) }
            merged.append(found)
        }
        return merged + rest
    }

    private init(_ kept: [FoundFinding], _ fresh: [FoundFinding], in corpus: Corpus) {
        var ranks = [Int](repeating: -1, count: corpus.reports.count)
        for found in kept { ranks[found.report] = 0 }
        for found in fresh { ranks[found.report] = 0 }
        var rank = 0
        var last: Int?
        for report in corpus.sorted(ranks.indices.filter { ranks[$0] == 0 }) {
            let isAsBefore = last.map { corpus.isSameOrganAndYear($0, report) } ?? true
            if !isAsBefore { rank += 1 }
            ranks[report] = rank
            last = report
        }
        self.ranks = ranks
    }

    private func precedes(_ left: FoundFinding, _ right: FoundFinding) -> Bool {
        let (a, b) = (ranks[left.report], ranks[right.report])
        return a == b ? key(left) < key(right) : a < b
    }

    private func sorted(_ findings: [FoundFinding]) -> [FoundFinding] {
        let keys = findings.map(key)
        return findings.indices.sorted { keys[$0] < keys[$1] }.map { findings[$0] }
    }

    private func key(_ found: FoundFinding) -> Key {
        let finding = found.finding
        return Key(
            report: ranks[found.report], cells: finding.cells, rule: finding.rule,
            offset: finding.passages.first?.passage.offset ?? 0, revision: finding.reports[0].revision,
            identity: finding.fingerprint.identity)
    }

    private struct Key: Comparable {
        var report: Int
        var cells: [CellAddress]
        var rule: String
        var offset: Int
        var revision: Int
        var identity: ContentHash

        static func < (left: Key, right: Key) -> Bool {
            if left.report != right.report { return left.report < right.report }
            if left.cells.first != right.cells.first {
                guard let a = left.cells.first, let b = right.cells.first else { return left.cells.isEmpty }
                return a < b
            }
            if left.rule != right.rule { return left.rule < right.rule }
            if left.cells != right.cells { return left.cells.lexicographicallyPrecedes(right.cells) }
            if left.offset != right.offset { return left.offset < right.offset }
            if left.revision != right.revision { return left.revision < right.revision }
            return left.identity.hex < right.identity.hex
        }
    }
}
