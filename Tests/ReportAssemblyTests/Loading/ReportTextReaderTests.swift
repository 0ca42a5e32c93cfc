import ReportAssembly
import ReportModel
import Synchronization
import TestSupport
import Testing
import TextSupport

@Suite struct ReportTextReaderTests {
    private let folder: TemporaryFolder
    private let reports: [Report]

    init() throws {
        folder = try TemporaryFolder()
        for number in 0..<5 {
            let report = InventedReport(organ: "清河县\(number)镇人民政府")
            try folder.write("\(number).txt", ReportLayout.rowLines.text(report))
        }
        reports = try ReportLoader(folder.disk).read((0..<5).map { ReportFile("\($0).txt") }).map {
            try $0.get().report
        }
    }

    /// The sections of each text that is given, by report.
    private func sections(_ shares: [[Int]]) throws -> [Int: Int] {
        let found = Mutex<[Int: Int]>([:])
        try ReportTextReader(reports, from: folder.disk).visit(shares) { share, text in
            for report in share {
                if let text = text(report) { found.withLock { $0[report] = text.narrative.sections.count } }
            }
        }
        return found.withLock { $0 }
    }

    @Test func `every share gets the texts of its reports`() throws {
        #expect(try sections([[0, 1], [2], [3, 4]]) == [0: 6, 1: 6, 2: 6, 3: 6, 4: 6])
    }

    @Test func `a source that has changed or is gone has no text`() throws {
        try folder.write("1.txt", "另一份")
        try folder.remove("3.txt")
        #expect(try sections([[0, 1, 2, 3, 4]]) == [0: 6, 2: 6, 4: 6])
    }

    @Test func `an interruption ends the reading with its code`() throws {
        let error = #expect(throws: Diagnostic.self) {
            try ReportTextReader(reports, from: folder.disk).visit([[0]], isInterrupted: { true }) { _, _ in }
        }
        #expect(error?.code == .interrupted)
    }
}
