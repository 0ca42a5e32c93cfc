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
}
