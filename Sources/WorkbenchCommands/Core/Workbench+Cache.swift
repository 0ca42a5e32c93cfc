import AuditSession
import FileAccess
import ReportAssembly
import ReportModel

extension Workbench {
    /// Opens the cache of the session that is open; nil where none is kept, or the person wants none.
    mutating func openedCache() -> ReadingCache? {
        guard keepsReadings, let folder = session.folder else { return nil }
        if readingCache == nil { readingCache = ReadingCache("\(folder.path)/cache", in: files) }
        return readingCache
    }

    /// Keeps what was read of the session's files, so that the next opening need not read them. That it cannot be kept
    /// harms nothing: then they are read.
    package mutating func saveReadings() {
        guard session.obstacle == nil, var cache = openedCache() else { return }
        cache.keep(corpus)
        readingCache = cache
    }

    /// For some sources the reports that were kept of them and are still right, with the table of the cells of all that was
    /// kept. Nothing where most of the session is loaded: then reading the rest is quicker than the cache.
    mutating func keptReadings(of sources: [SessionSource]) -> KeptReadings {
        guard sources.count > corpus.reports.count / 8, var cache = openedCache() else { return KeptReadings() }
        let readings = cache.readings()
        readingCache = cache
        let files = sources.map(\.file)
        var kept = KeptReadings(reports: readings.reports, cells: readings.cells)
        for (file, place) in zip(files, readings.places(of: files, in: self.files)) {
            kept.places[file.path] = place
        }
        return kept
    }
}

/// Reports that need not be read.
struct KeptReadings {
    /// All that was kept, whether it still holds or not.
    var reports: [Report] = []
    /// Their cells.
    var cells = CellTable()
    /// The places of those that hold, by path.
    var places: [String: Int] = [:]

    /// The report of a source, as a revision, to be put into a corpus; nil where it has to be read.
    func arranged(_ source: SessionSource) -> Corpus.Arranged? {
        places[source.file.path].map { place in
            var report = reports[place]
            report.revision = source.revision
            return .kept(report, place: place)
        }
    }
}
