import DocumentModel
import FileAccess
import ReportModel
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

@Suite("What was read is kept and taken again") struct ReadingCacheTests {
    /// Text as it is, a page with its date and address, a table that leaves out a row: cells, places, notes, publication.
    private static func folder() throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        var generator = ReportGenerator(seed: 7)
        for (number, report) in generator.reports(of: "清河县柳溪镇人民政府", years: 2019...2024).enumerated() {
            var report = report
            report.cells["t3.new.business"] = ["７", "", "/", "O", "1,234", "12345678901"][number]
            report.cells["t2.fees.amount"] = "0.1\(number)"
            report.published = "\(report.year + 1)-01-2\(number)"
            try folder.write("r/\(report.year).txt", ReportLayout.allCases[number % 3].text(report))
        }
        try folder.write("r/page.html", "<title>长桥镇2023年政府信息公开工作年度报告</title><p>长桥镇2023年政府信息公开工作年度报告</p><p>一、总体情况</p>")
        try folder.shell("touch -d '1 hour ago' r/*; sleep 2.1")
        return folder
    }

    private static func corpus(_ folder: TemporaryFolder) throws -> Corpus {
        let search = try FileSearch(["r"], in: folder.disk)
        let read = try ReportLoader(folder.disk).read(search.found.map { ReportFile($0.path) }).map { try $0.get() }
        var corpus = Corpus()
        _ = corpus.add(read.map { ($0.report, $0.cells) })
        return corpus
    }

    private static func cache(_ folder: TemporaryFolder) throws -> ReadingCache {
        try #require(ReadingCache("cache", in: folder.disk))
    }

    private static func keep(_ corpus: Corpus, in cache: inout ReadingCache, isPossible: Bool = true) {
        let isKept = cache.keep(corpus)
        #expect(isKept == isPossible)
    }

    private static func expectSame(_ readings: ReadingCache.Readings, _ places: [Int?], as corpus: Corpus) {
        for (report, place) in places.enumerated() {
            guard let place else {
                Issue.record("\(corpus.reports[report].source.path) is not kept")
                continue
            }
            #expect(readings.reports[place] == corpus.reports[report])
            for address in CellAddress.all {
                let (kept, own) = (readings.cells.cell(address, of: place), corpus.cells.cell(address, of: report))
                if kept != own { Issue.record("\(address) of \(corpus.reports[report].source.path): \(kept), \(own)") }
            }
        }
    }

    @Test("every report, cell, place and note comes back, in one portion and in several")
    func roundTrip() throws {
        let folder = try Self.folder()
        let whole = try Self.corpus(folder)
        #expect(whole.reports.count == 7 && whole.reports.allSatisfy { $0.fileStamp != nil })
        #expect(whole.reports.contains { !$0.notes.isEmpty } && whole.reports.contains { $0.publication != nil })
        var cache = try Self.cache(folder)
        for count in [2, 3, 7] {
            var part = whole
            part.remove(Set(count..<7))
            Self.keep(part, in: &cache)
        }
        Self.keep(whole, in: &cache)
        #expect(try folder.disk.list("cache").entries.map(\.name) == ["readings-1", "readings-2", "readings-3"])
        let readings = try {
            var other = try Self.cache(folder); return other.readings()
        }()
        Self.expectSame(readings, readings.places(of: whole.reports.map(\.source), in: folder.disk), as: whole)
    }

    @Test("what has changed, is gone or was said otherwise is read again")
    func stale() throws {
        let folder = try Self.folder()
        let corpus = try Self.corpus(folder)
        var cache = try Self.cache(folder)
        Self.keep(corpus, in: &cache)
        var sources = corpus.reports.map(\.source)
        // The same bytes and the same time of change: only that something was done to the file tells.
        try folder.shell("cp -p r/2019.txt copy; cat copy > r/2019.txt; touch -r copy r/2019.txt; rm r/2020.txt")
        sources[2].given = GivenIdentity(county: "清河县")
        sources[3].path = "r/../r/2022.txt"
        let places = cache.readings().places(of: sources, in: folder.disk)
        #expect(places.map { $0 != nil } == [false, false, false, false, true, true, true])
    }

    @Test("a file that has just been written has no stamp: it may change again unseen")
    func recent() throws {
        let folder = try TemporaryFolder()
        try folder.write("r/a.txt", ReportLayout.cellLines.text(InventedReport()))
        let corpus = try Self.corpus(folder)
        #expect(corpus.reports.map(\.fileStamp) == [nil])
        var cache = try Self.cache(folder)
        Self.keep(corpus, in: &cache)
        do {
            let kept = cache.readings().reports
            #expect(kept.isEmpty)
        }
    }

    @Test("a shelf in which a single byte is another, or that is cut off, is none")
    func damage() throws {
        let folder = try Self.folder()
        var cache = try Self.cache(folder)
        var corpus = try Self.corpus(folder)
        corpus.remove(Set(2..<7))
        Self.keep(corpus, in: &cache)
        let bytes = try folder.disk.read("cache/readings-1", limit: 1 << 20)
        #expect(ReadingShelf(bytes, readBy: try #require(folder.disk.stamp("/proc/self/exe"))) != nil)
        for index in stride(from: 0, to: bytes.count, by: 97) {
            var damaged = bytes
            damaged[index] ^= 1
            #expect(ReadingShelf(damaged, readBy: try #require(folder.disk.stamp("/proc/self/exe"))) == nil)
            #expect(ReadingShelf(Array(bytes[..<index]), readBy: 0) == nil)
        }
        try folder.write("cache/readings-1", bytes: Array(bytes.dropLast()))
        try folder.write("cache/readings-x", "no shelf")
        do {
            let kept = cache.readings().reports
            #expect(kept.isEmpty)
        }
        // What is worthless makes room for what is not.
        Self.keep(corpus, in: &cache)
        #expect(try folder.disk.list("cache").entries.map(\.name) == ["readings-2", "readings-x"])
        do {
            let kept = cache.readings().reports
            #expect(kept.count == 2)
        }
    }

    @Test("another program's readings are none, and a sum that is right does not make bytes a shelf")
    func otherReader() throws {
        let folder = try Self.folder()
        let corpus = try Self.corpus(folder)
        let bytes = ReadingShelf.bytes(of: [0, 1], in: corpus, readBy: 7)
        #expect(ReadingShelf(bytes, readBy: 7)?.reports.count == 2)
        #expect(ReadingShelf(bytes, readBy: 8) == nil)
        for count in stride(from: 32, to: bytes.count, by: 61) {
            var cut = PackedWriter()
            let hash = ContentHash(of: Array(bytes[32..<count])).words
            for word in [hash.0, hash.1, hash.2, hash.3] { cut.add(word) }
            cut.add(bytes[32..<count])
            #expect(ReadingShelf(cut.bytes, readBy: 7) == nil)
        }
    }

    @Test("where most of what is kept is not wanted any more, it is kept anew")
    func wear() throws {
        let folder = try Self.folder()
        var corpus = try Self.corpus(folder)
        var cache = try Self.cache(folder)
        Self.keep(corpus, in: &cache)
        corpus.remove([0, 1, 2])
        Self.keep(corpus, in: &cache)
        #expect(try folder.disk.list("cache").entries.map(\.name) == ["readings-1"])
        corpus.remove([0])
        Self.keep(corpus, in: &cache)
        #expect(try folder.disk.list("cache").entries.map(\.name) == ["readings-2"])
        do {
            let kept = cache.readings().reports
            #expect(kept == corpus.reports)
        }
    }

    @Test("a folder that cannot be written, or goes away meanwhile, harms nothing")
    func unwritable() throws {
        let folder = try Self.folder()
        let corpus = try Self.corpus(folder)
        try folder.write("cache", "in the way")
        var cache = try Self.cache(folder)
        Self.keep(corpus, in: &cache, isPossible: false)
        do {
            let kept = cache.readings().reports
            #expect(kept.isEmpty)
        }
        try folder.remove("cache")
        Self.keep(corpus, in: &cache)
        try folder.shell("rm -r cache")
        do {
            let kept = cache.readings().reports
            #expect(kept.isEmpty)
        }
        Self.keep(corpus, in: &cache)
        do {
            let kept = cache.readings().reports
            #expect(kept.count == 7)
        }
    }
}
