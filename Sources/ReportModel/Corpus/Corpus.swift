import DocumentModel

/// All loaded reports: what each is, and their cells in columns.
///
/// Reports are numbered in the order of loading; `order` is the order in which they are shown.
package struct Corpus: Sendable {
    /// In the order of loading.
    package private(set) var reports: [Report] = []
    /// The cells of all reports, by the reports' numbers.
    package private(set) var cells = CellTable()
    /// The organs that report, each once.
    package private(set) var organs = OrganBook()
    /// For each report the number of its organ.
    package private(set) var organNumbers: [Int32] = []
    /// For each report the fiscal year.
    package private(set) var years: [Int32] = []
    /// For each report the number of its form, as `Form.number` tells it.
    package private(set) var formNumbers: [UInt8] = []
    /// For each report whether a newer revision is loaded.
    package private(set) var areOutdated: [Bool] = []
    /// The reports of which no newer revision is loaded, in the order of loading.
    package private(set) var newestReports: [Int] = []
    private var outdatedCount = 0
    private var revisions = RevisionIndex()
    private var indexByPath: [String: Int32] = [:]
    private var hashes: [UInt64: Int32] = [:]

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
        var admissions: [Admission] = []
        admissions.reserveCapacity(batch.count)
        for (report, cells) in batch { admissions.append(admit(report, cells, &fresh)) }
        cells.append(fresh)
        settle()
        return admissions
    }

    /// Takes in a report; the cells of new ones wait in `fresh`.
    private mutating func admit(_ report: Report, _ cells: ReportCells, _ fresh: inout [ReportCells]) -> Admission {
        // The file at a known path first: what it says now goes before what other files say.
        if let known = indexByPath[report.source.path] {
            let old = Int(known)
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
        if let same = sameBytes(report), isSameReading(reports[same], report) {
            return .identical(to: same)
        }
        fresh.append(cells)
        return append(report)
    }

    /// Takes reports out; the numbers of those behind them change.
    package mutating func remove(_ indices: Set<Int>) {
        let kept = reports.indices.filter { !indices.contains($0) }
        cells.keep(kept)
        reports = kept.map { reports[$0] }
        rebuildIndices()
    }

    /// A report of an arranged corpus: one that is loaded, one whose cells are in a table at some place, or a fresh one
    /// with its cells.
    package enum Arranged: Sendable {
        case loaded(Int, revision: Int)
        case kept(Report, place: Int)
        case fresh(Report, ReportCells)
    }

    /// Makes the corpus hold exactly these reports, in this order and with these revisions; none of them twice. Places are
    /// those of a table of kept cells.
    package mutating func arrange(_ items: [Arranged], kept: CellTable = CellTable()) {
        let firstKept = cells.reportCount
        cells.append(kept)
        var arranged: [Report] = []
        var places: [Int] = []
        var fresh: [ReportCells] = []
        for item in items {
            switch item {
            case .loaded(let index, let revision):
                arranged.append(reports[index])
                arranged[arranged.count - 1].revision = revision
                places.append(index)
            case .kept(let report, let place):
                arranged.append(report)
                places.append(firstKept + place)
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
    package func revisions(of key: ReportKey) -> [Int] {
        guard let organ = organs.number(of: key.organ) else { return [] }
        return revisions.all(of: Int32(organ), Int32(clamping: key.year))
    }

    /// The newest report of an organ and year; nil where none is loaded.
    package func newest(of key: ReportKey) -> Int? {
        organs.number(of: key.organ).flatMap { revisions.newest(of: Int32($0), Int32(clamping: key.year)) }
    }

    /// The newest report of a report's organ on some year; nil where none is loaded.
    package func newest(ofOrganOf report: Int, on year: Int) -> Int? {
        revisions.newest(of: organNumbers[report], Int32(clamping: year))
    }

    /// Whether no newer revision of the report is loaded.
    package func isNewest(_ index: Int) -> Bool {
        !areOutdated[index]
    }

    /// All report numbers in the order of county, organ, year and revision.
    package var order: [Int] { sorted(Array(reports.indices)) }

    /// Reports in the order of county, organ, year and revision.
    ///
    /// Cost: a pass over the reports and one over the organs.
    package func sorted(_ indices: [Int]) -> [Int] {
        guard indices.count > 1 else { return indices }
        var ends = [Int](repeating: 0, count: organs.count + 1)
        for index in indices { ends[Int(organs.ranks[Int(organNumbers[index])]) + 1] += 1 }
        for rank in 1..<ends.count { ends[rank] += ends[rank - 1] }
        let starts = ends
        var sorted = [Int](repeating: 0, count: indices.count)
        for index in indices {
            let rank = Int(organs.ranks[Int(organNumbers[index])])
            // Nearly always behind the others of its organ: reports are loaded by year.
            var place = ends[rank]
            while place > starts[rank], precedes(index, sorted[place - 1]) {
                sorted[place] = sorted[place - 1]
                place -= 1
            }
            sorted[place] = index
            ends[rank] += 1
        }
        return sorted
    }

    /// Whether two reports are of one organ and year, so that one of them is a revision of the other.
    package func isSameOrganAndYear(_ report: Int, _ other: Int) -> Bool {
        organNumbers[report] == organNumbers[other] && years[report] == years[other]
    }

    /// Whether a report of an organ comes before another one of it.
    private func precedes(_ report: Int, _ other: Int) -> Bool {
        years[report] == years[other]
            ? reports[report].revision < reports[other].revision : years[report] < years[other]
    }

    /// Whether organs of different counties share a name, so that only the county tells them apart.
    package func isNameShared(_ name: String) -> Bool { organs.isNameShared(name) }

    /// A report of the same bytes as another; nil where none is loaded.
    private func sameBytes(_ report: Report) -> Int? {
        // Without a closure: one would hold a copy of the corpus.
        guard let index = hashes[report.source.hash.beginning] else { return nil }
        return reports[Int(index)].source.hash == report.source.hash ? Int(index) : nil
    }

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

    /// Enters a report, which is the next one, into the indices; its organ is kept once for all its reports.
    private mutating func enter(_ index: Int) {
        let number = organs.enter(reports[index].organ)
        reports[index].organ = organs.organs[number]
        let year = Int32(clamping: reports[index].year)
        organNumbers.append(Int32(number))
        years.append(year)
        formNumbers.append(UInt8(Form.number(of: reports[index].edition, isShortened: reports[index].isShortened)))
        areOutdated.append(false)
        newestReports.append(index)
        if let older = revisions.enter(index, of: Int32(number), year) {
            areOutdated[older] = true
            outdatedCount += 1
        }
        indexByPath[reports[index].source.path] = Int32(index)
        hashes[reports[index].source.hash.beginning] = Int32(index)
    }

    private mutating func rebuildIndices() {
        organs = OrganBook()
        organNumbers = []
        years = []
        formNumbers = []
        areOutdated = []
        newestReports = []
        outdatedCount = 0
        revisions = RevisionIndex()
        indexByPath = [:]
        hashes = [:]
        for index in reports.indices { enter(index) }
        settle()
    }

    /// To be called when reports were entered: takes those that are outdated from the newest, and puts the organs in order.
    private mutating func settle() {
        if newestReports.count + outdatedCount > reports.count { newestReports.removeAll { areOutdated[$0] } }
        organs.settle()
    }
}
