import Dispatch
package import FileAccess
package import ReportModel
import Synchronization
import TextSupport

/// What was read of files, kept so that a session opens without reading them again.
///
/// A folder of shelves that may be deleted at any moment. A reading is taken only where path, what the person said of the
/// file, and the file's stamp (size, times of change to the nanosecond, node) are the same, and where this very program
/// had read it; whatever else is there counts as nothing.
package struct ReadingCache: Sendable {
    private let folder: String
    private let files: LocalFiles
    /// What reads files: the program by its own file's stamp, so that no other version's readings are taken.
    private let reader: UInt64
    /// The stamps of the readings on the shelves, by path.
    private var kept: [String: UInt64] = [:]
    private var shelfNumbers: [Int] = []

    /// The largest shelf: four thousand reports have about 10 MB.
    private static let limit = 256 << 20

    /// Makes the cache of a folder, which need not be there; nil where the program's own file cannot be seen.
    package init?(_ folder: String, in files: LocalFiles) {
        guard let reader = files.stamp("/proc/self/exe") else { return nil }
        self.folder = folder
        self.files = files
        self.reader = reader
    }

    /// Readings with their cells, whether they still hold or not.
    package struct Readings: Sendable {
        /// What was read, the later of two readings of one path behind the earlier.
        package fileprivate(set) var reports: [Report] = []
        /// The cells of the reports, by their places among them.
        package fileprivate(set) var cells = CellTable()
        private let places: [String: Int]

        fileprivate init(_ shelves: [ReadingShelf]) {
            for shelf in shelves {
                reports += shelf.reports
                cells.append(shelf.cells)
            }
            places = Dictionary(reports.enumerated().map { ($1.source.path, $0) }) { _, last in last }
        }

        /// The places of the readings of some sources that still hold; nil for a source that has to be read.
        package func places(of sources: [Source], in files: LocalFiles) -> [Int?] {
            let found = sources.map { source in
                places[source.path].flatMap { reports[$0].source == source ? $0 : nil }
            }
            let holding = Mutex([Int?](repeating: nil, count: sources.count))
            let share = 1_024
            DispatchQueue.concurrentPerform(iterations: (sources.count + share - 1) / share) { turn in
                let range = turn * share..<min((turn + 1) * share, sources.count)
                let reader = SourceReader(files)
                let checked = range.map { index in
                    found[index].flatMap { place in
                        reports[place].fileStamp.flatMap { $0 == reader.stamp(of: sources[index].path) ? place : nil }
                    }
                }
                holding.withLock { $0.replaceSubrange(range, with: checked) }
            }
            return holding.withLock { $0 }
        }
    }

    /// Reads all shelves, on all cores.
    package mutating func readings() -> Readings {
        let numbers = numbersOnDisk()
        let shelves = shelves(numbers)
        shelfNumbers = zip(numbers, shelves).compactMap { $1 == nil ? nil : $0 }
        let readings = Readings(shelves.compactMap { $0 })
        kept = Dictionary(readings.reports.compactMap { report in report.fileStamp.map { (report.source.path, $0) } }) {
            $1
        }
        return readings
    }

    /// Puts on shelves what a corpus has and the shelves have not; all of it anew where most of what is on them is not
    /// wanted any more. Says whether all could be written; what could not is merely read again the next time.
    @discardableResult
    package mutating func keep(_ corpus: Corpus) -> Bool {
        let reports = corpus.reports
        let known = reports.indices.filter { reports[$0].fileStamp != nil }
        let fresh = known.filter { kept[reports[$0].source.path] != reports[$0].fileStamp }
        let isWorn = kept.count > 2 * (known.count - fresh.count) || shelfNumbers.count > reports.count / 1_000 + 16
        let old = numbersOnDisk().filter { isWorn || !shelfNumbers.contains($0) }
        let wanted = isWorn ? known : fresh
        guard !wanted.isEmpty || !old.isEmpty else { return true }
        let first = (numbersOnDisk().max() ?? 0) + 1
        let shelves = stride(from: 0, to: wanted.count, by: ReadingShelf.capacity).map {
            Array(wanted[$0..<min($0 + ReadingShelf.capacity, wanted.count)])
        }
        guard write(shelves, of: corpus, from: first) else { return false }
        for number in old { try? files.remove(path(number)) }
        if isWorn {
            kept = [:]
            shelfNumbers = []
        }
        shelfNumbers += shelves.indices.map { first + $0 }
        for report in wanted { kept[reports[report].source.path] = reports[report].fileStamp }
        return true
    }

    /// Writes shelves, on all cores; false where one could not be.
    private func write(_ shelves: [[Int]], of corpus: Corpus, from first: Int) -> Bool {
        guard (try? files.makeFolder(folder)) != nil else { return false }
        let failed = Atomic(false)
        DispatchQueue.concurrentPerform(iterations: shelves.count) { index in
            let bytes = ReadingShelf.bytes(of: shelves[index], in: corpus, readBy: reader)
            let draft = "\(folder)/.\(name(first + index)).tmp"
            do throws(Diagnostic) {
                // Not waiting for the disk: a shelf that is not whole is known by its sum.
                try files.create(draft, bytes)
                try files.rename(draft, to: path(first + index))
            } catch {
                failed.store(true, ordering: .relaxed)
            }
        }
        return !failed.load(ordering: .relaxed)
    }

    /// The shelves of some numbers; nil for what is none, or is another reader's.
    private func shelves(_ numbers: [Int]) -> [ReadingShelf?] {
        let read = Mutex([ReadingShelf?](repeating: nil, count: numbers.count))
        DispatchQueue.concurrentPerform(iterations: numbers.count) { index in
            let shelf = (try? files.read(path(numbers[index]), limit: Self.limit))
                .flatMap { ReadingShelf($0, readBy: reader) }
            read.withLock { $0[index] = shelf }
        }
        return read.withLock { $0 }
    }

    private func numbersOnDisk() -> [Int] {
        ((try? files.list(folder))?.entries ?? []).compactMap { Self.number(of: $0.name) }.sorted()
    }

    private func path(_ number: Int) -> String { "\(folder)/\(name(number))" }

    private func name(_ number: Int) -> String { "\(Self.prefix)\(number)" }

    private static func number(of name: String) -> Int? {
        name.hasPrefix(prefix) ? Int(name.dropFirst(prefix.count)) : nil
    }

    private static let prefix = "readings-"
}
