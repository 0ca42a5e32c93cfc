import ReportModel
import Synchronization
import TestSupport
import Testing
import TextSupport

@testable import ReportAssembly

@Suite struct ReportLoaderTests {
    @Test("Each archive is read once, by however many cores", .timeLimit(.minutes(1)), arguments: [100, 400])
    func readsAnArchiveOnce(count: Int) throws {
        let folder = try TemporaryFolder()
        var archive = StoredArchive()
        for number in 0..<count { archive.add("\(number).txt", "清河县柳溪镇人民政府2024年政府信息公开工作年度报告\n\(number)") }
        try folder.write("a.zip", bytes: archive.bytes)
        try folder.write("b.zip", bytes: archive.bytes)
        let paths = (0..<count).flatMap { ["a.zip/\($0).txt", "b.zip/\($0).txt"] }
        // Whoever reads a second time finds nothing: the first file is done when its archive has been read.
        let isGone = Mutex(false)
        let outcomes = try ReportLoader(folder.disk).read(
            paths.map { ReportFile($0) },
            onProgress: { _, _ in
                isGone.withLock { isGone in
                    if !isGone { try? folder.write("a.zip", "") }
                    isGone = true
                }
            })
        #expect(outcomes.count == paths.count)
        #expect(try outcomes.map { try $0.get().report.source.path } == paths)
    }

    @Test("many files are handed on in batches, in their order, and progress is told of all")
    func batches() throws {
        let folder = try TemporaryFolder()
        let count = LoadPlan.batchSize + 3
        let files = (0..<count).map { ReportFile("\($0).txt") }
        let seen = Mutex((most: 0, calls: 0))
        var sizes: [Int] = []
        var missing: [String?] = []
        try ReportLoader(folder.disk).read(
            files,
            onProgress: { done, all in seen.withLock { $0 = (max($0.most, all == count ? done : 0), $0.calls + 1) } }
        ) { outcomes in
            sizes.append(outcomes.count)
            for outcome in outcomes { if case .failure(let diagnostic) = outcome { missing.append(diagnostic.word) } }
        }
        #expect(sizes == [LoadPlan.batchSize, 3])
        #expect(missing == files.map(\.path))
        #expect(seen.withLock { $0 } == (count, count + 1))
    }

    @Test("an archive is in one batch, however many files it has")
    func archivesStayTogether() {
        let size = LoadPlan.batchSize
        let archives: [String?] =
            [String?](repeating: nil, count: size - 1) + [String?](repeating: "a.zip", count: size)
            + [String?](repeating: "b.zip", count: 2)
        #expect(LoadPlan.batches(archives: archives).map(\.range) == [0..<2 * size - 1, 2 * size - 1..<2 * size + 1])
        #expect(LoadPlan.batches(archives: []).isEmpty)
        #expect(LoadPlan.batches(archives: [nil]).map(\.range) == [0..<1])
    }
}
