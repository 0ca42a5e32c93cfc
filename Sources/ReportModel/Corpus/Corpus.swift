import DocumentModel

/// All loaded reports: what each is, and their cells in columns.
///
/// Reports are numbered in the order of loading; `order` is the order in which they are shown.
package struct Corpus: Sendable {
    /// In the order of loading.
    package private(set) var reports: [Report] = []
    /// The cells of all reports, by the reports' numbers.
    package private(set) var cells = CellTable()
    private var indicesByKey: [ReportKey: [Int]] = [:]
    private var indexByPath: [String: Int] = [:]
    private var hashes: [ContentHash: Int] = [:]

    /// Makes a corpus without reports.
    package init() {}

    /// An organ and a year, which a report and its revisions share.
    package struct ReportKey: Sendable, Hashable {
        /// The organ, told from others of its name by its county.
        package var organ: Organ
        /// The fiscal year.
        package var year: Int

        /// Makes a key from an organ and a fiscal year.
        package init(organ: Organ, year: Int) {
            self.organ = organ
            self.year = year
        }
    }

    /// What became of a report that was to be added.
    package enum Admission: Sendable, Hashable {
        case added(Int)
        /// Added as a further report of the same organ and year.
        case revision(Int, number: Int)
        /// The file at this path was loaded before with other bytes; its report is replaced.
        case replaced(Int)
        /// The same bytes are loaded already.
        case identical(to: Int)

        /// The number of the report that is new or new in its place; nil where nothing changed.
        package var newReport: Int? {
            switch self {
            case .added(let index), .revision(let index, _), .replaced(let index): index
            case .identical: nil
            }
        }
    }

    /// Whether no report is loaded.
    package var isEmpty: Bool { reports.isEmpty }

    /// Adds reports with their cells, in order, and says what became of each.
    package mutating func add(_ batch: [(report: Report, cells: ReportCells)]) -> [Admission] {
        var fresh: [ReportCells] = []
        let admissions = batch.map { report, cells -> Admission in
            // The file at a known path first: what it says now goes before what other files say.
            if let old = indexByPath[report.source.path] {
                if reports[old].source.hash == report.source.hash, isSameReading(reports[old], report) {
                    return .identical(to: old)
                }
                // The cells of reports of this very batch are not in the table yet.
                if old >= self.cells.reportCount {
                    fresh[old - self.cells.reportCount] = cells
                } else {
                    self.cells.replace(old, with: cells)
                }
                replaceReport(old, with: report)
                return .replaced(old)
            }
            if let same = hashes[report.source.hash], isSameReading(reports[same], report) {
                return .identical(to: same)
            }
            fresh.append(cells)
            return append(report)
        }
        cells.append(fresh)
        return admissions
    }

    /// Takes reports out; the numbers of those behind them change.
    package mutating func remove(_ indices: Set<Int>) {
        let kept = reports.indices.filter { !indices.contains($0) }
        cells.keep(kept)
        reports = kept.map { reports[$0] }
        rebuildIndices()
    }

    /// A report of an arranged corpus: one that is loaded, or a fresh one with its cells.
    package enum Arranged: Sendable {
        case loaded(Int, revision: Int)
        case fresh(Report, ReportCells)
    }

    /// Makes the corpus hold exactly these reports, in this order and with these revisions; none of them twice.
    package mutating func arrange(_ items: [Arranged]) {
        var arranged: [Report] = []
        var places: [Int] = []
        var fresh: [ReportCells] = []
        for item in items {
            switch item {
            case .loaded(let index, let revision):
                arranged.append(reports[index])
                arranged[arranged.count - 1].revision = revision
                places.append(index)
            case .fresh(let report, let reportCells):
                arranged.append(report)
                places.append(cells.reportCount + fresh.count)
                fresh.append(reportCells)
            }
        }
        cells.append(fresh)
        if places != Array(0..<cells.reportCount) { cells.keep(places) }
        reports = arranged
        rebuildIndices()
    }

    /// The reports of one organ and year, the oldest revision first.
    package func revisions(of key: ReportKey) -> [Int] { indicesByKey[key] ?? [] }

    /// The newest report of an organ and year; nil where none is loaded.
    package func newest(of key: ReportKey) -> Int? { indicesByKey[key]?.last }

    /// Whether no newer revision of the report is loaded.
    package func isNewest(_ index: Int) -> Bool {
        newest(of: ReportKey(organ: reports[index].organ, year: reports[index].year)) == index
    }

    /// All report numbers in the order of county, organ, year and revision.
    package var order: [Int] {
        reports.indices.sorted { left, right in
            let (a, b) = (reports[left], reports[right])
            if a.organ.county != b.organ.county { return (a.organ.county ?? "") < (b.organ.county ?? "") }
            if a.organ.name != b.organ.name { return a.organ.name < b.organ.name }
            if a.year != b.year { return a.year < b.year }
            return a.revision < b.revision
        }
    }

    /// Whether organs of different counties share a name, so that only the county tells them apart.
    package func isNameShared(_ name: String) -> Bool { (countiesByName[name]?.count ?? 0) > 1 }

    private var countiesByName: [String: Set<String?>] = [:]

    private func isSameReading(_ old: Report, _ new: Report) -> Bool {
        old.organ == new.organ && old.year == new.year
    }

    private mutating func append(_ report: Report) -> Admission {
        let index = reports.count
        var report = report
        let earlier = revisions(of: ReportKey(organ: report.organ, year: report.year))
        report.revision = (earlier.map { reports[$0].revision }.max() ?? 0) + 1
        reports.append(report)
        enter(index)
        return earlier.isEmpty ? .added(index) : .revision(index, number: report.revision)
    }

    private mutating func replaceReport(_ index: Int, with report: Report) {
        let old = reports[index]
        var report = report
        if isSameReading(old, report) {
            report.revision = old.revision
        } else {
            let earlier = revisions(of: ReportKey(organ: report.organ, year: report.year))
            report.revision = (earlier.map { reports[$0].revision }.max() ?? 0) + 1
        }
        reports[index] = report
        rebuildIndices()
    }

    private mutating func enter(_ index: Int) {
        let report = reports[index]
        indicesByKey[ReportKey(organ: report.organ, year: report.year), default: []].append(index)
        indexByPath[report.source.path] = index
        hashes[report.source.hash] = index
        countiesByName[report.organ.name, default: []].insert(report.organ.county)
    }

    private mutating func rebuildIndices() {
        indicesByKey = [:]
        indexByPath = [:]
        hashes = [:]
        countiesByName = [:]
        for index in reports.indices {
            enter(index)
        }
    }
}
