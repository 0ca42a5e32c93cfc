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
        var kept = KeptReadings(cells: readings.cells)
        for (file, place) in zip(files, readings.places(of: files, in: self.files)) {
            if let place { kept.reports[file.path] = (readings.reports[place], place) }
        }
        return kept
    }
}

/// Reports that need not be read.
struct KeptReadings {
    var cells = CellTable()
    /// By path, with their places in the table of cells.
    var reports: [String: (report: Report, place: Int)] = [:]
}
