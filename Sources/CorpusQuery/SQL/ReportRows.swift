internal import RelationalQueries
package import ReportModel
internal import Synchronization
internal import TextSupport

/// The reports of a corpus as rows: each has a place in the corpus's order.
///
/// Holds no corpus, so that it can be kept beside one. Cost of making it: sorting the reports.
package struct ReportRows: Sendable {
    /// The reports' numbers by their places.
    let reports: [Int]
    let years: [Int]
    let revisions: [Int]
    /// Which of `Form.all` each follows.
    let forms: [UInt8]
    let areNewest: [Bool]
    private let names = NameIndex()

    /// The reports of a corpus, or some of them, in its order.
    package init(_ corpus: Corpus, only reports: [Int]? = nil) {
        let all = corpus.reports
        let order = corpus.sorted(reports ?? Array(all.indices))
        self.reports = order
        years = order.map { Int(corpus.years[$0]) }
        revisions = order.map { all[$0].revision }
        forms = order.map { corpus.formNumbers[$0] }
        areNewest = order.map(corpus.isNewest)
    }

    /// How many reports there are.
    package var count: Int { reports.count }

    /// The numbers of the reports that canonical paths name, in the order of the corpus.
    package func reports(named paths: Set<String>, in corpus: Corpus) -> [Int] {
        paths.flatMap { places(ofPath: $0, in: corpus) }.sorted().map { reports[$0] }
    }

    /// The canonical path of the report at a place.
    func path(_ place: Int, in corpus: Corpus) -> String {
        let report = reports[place]
        let name = corpus.reports[report].organ.name
        // Nearly every path is just this; the others are spelled out.
        guard areNewest[place], name.utf8.count > 4, !name.hasPrefix("county"), !corpus.isNameShared(name) else {
            return corpus.canonicalPath(of: report)
        }
        return "\(name)/\(years[place])"
    }

    /// The places of the reports that meet conditions, in an order; conditions on columns other than `ReportColumn`s with
    /// a lookup, and those that only the query can tell, are left out of account.
    func places(where conditions: [RowCondition], in order: [RowOrder], of corpus: Corpus) -> [Range<Int>] {
        ordered(places(where: conditions, in: corpus), by: order, of: corpus)
    }

    private func places(where conditions: [RowCondition], in corpus: Corpus) -> [Range<Int>] {
        var runs: [Range<Int>]?
        var rest: [(Int) -> Bool] = []
        for condition in conditions {
            switch ReportColumn(rawValue: condition.column) {
            case .report:
                guard let texts = condition.texts else { continue }
                runs = both(runs, Set(texts).flatMap { places(ofPath: $0, in: corpus) }.sorted().map { $0..<$0 + 1 })
            case .organ:
                guard let texts = condition.texts else { continue }
                let index = names.organs(self, corpus)
                runs = both(runs, Set(texts).flatMap { index[$0] ?? [] }.sorted { $0.lowerBound < $1.lowerBound })
            case .county:
                guard let texts = condition.texts else { continue }
                let wanted = Set(texts)
                rest.append { place in
                    corpus.reports[reports[place]].organ.county.map(wanted.contains) ?? false
                }
            case .year: rest.append { place in condition.allows(Int64(years[place])) ?? true }
            default: continue
            }
        }
        let found = runs ?? [0..<count]
        return rest.isEmpty ? found : filtered(found, by: rest)
    }

    private func places(ofPath path: String, in corpus: Corpus) -> [Int] {
        guard let slash = path.lastIndex(of: "/") else { return [] }
        var name = path[..<slash]
        if let before = name.lastIndex(of: "/") { name = name[name.index(after: before)...] }
        if name.hasPrefix("{"), name.hasSuffix("}") { name = name.dropFirst().dropLast() }
        let runs = names.organs(self, corpus)[String(name)] ?? []
        return runs.flatMap { $0.filter { self.path($0, in: corpus) == path } }
    }

    /// The places that are in both lists of runs.
    private func both(_ first: [Range<Int>]?, _ second: [Range<Int>]) -> [Range<Int>] {
        guard let first else { return second }
        return first.flatMap { run in second.map { run.clamped(to: $0) }.filter { !$0.isEmpty } }
    }

    private func filtered(_ runs: [Range<Int>], by conditions: [(Int) -> Bool]) -> [Range<Int>] {
        var kept: [Range<Int>] = []
        for place in runs.joined() where conditions.allSatisfy({ $0(place) }) { kept.append(run: place) }
        return kept
    }
}

/// Where the reports of each organ lie, told when first asked.
private final class NameIndex: Sendable {
    private let runs = Mutex<[String: [Range<Int>]]?>(nil)

    func organs(_ rows: ReportRows, _ corpus: Corpus) -> [String: [Range<Int>]] {
        runs.withLock { runs in
            let found = runs ?? Self.runs(rows, corpus)
            runs = found
            return found
        }
    }

    private static func runs(_ rows: ReportRows, _ corpus: Corpus) -> [String: [Range<Int>]] {
        var runs: [String: [Range<Int>]] = [:]
        var start = 0
        for place in 1..<(rows.count + 1) {
            let organ = corpus.reports[rows.reports[start]].organ
            if place < rows.count, corpus.reports[rows.reports[place]].organ == organ { continue }
            runs[organ.name, default: []].append(start..<place)
            start = place
            if start == rows.count { break }
        }
        return runs
    }
}
