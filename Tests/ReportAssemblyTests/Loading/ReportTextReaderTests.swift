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

    @Test func `a source that was put in another's place has no text, even with its size and time`() throws {
        // Only what has not been changed for two seconds is known by its stamp.
        try folder.shell("touch -d '1 hour ago' *; sleep 2.1")
        let old = try ReportLoader(folder.disk).read((0..<3).map { ReportFile("\($0).txt") }).map {
            try $0.get().report
        }
        #expect(old.allSatisfy { $0.fileStamp != nil })
        try folder.shell("sed 's/2024/2023/; s/0镇/1镇/' 0.txt > other; touch -r 1.txt other; mv other 1.txt; sleep 2.1")
        let found = Mutex<[Int]>([])
        try ReportTextReader(old, from: folder.disk).visit([[0, 1, 2]]) { share, text in
            for report in share where text(report) != nil { found.withLock { $0.append(report) } }
        }
        #expect(found.withLock { $0 } == [0, 2])
    }

    @Test func `an interruption ends the reading with its code`() throws {
        let error = #expect(throws: Diagnostic.self) {
            try ReportTextReader(reports, from: folder.disk).visit([[0]], isInterrupted: { true }) { _, _ in }
        }
        #expect(error?.code == .interrupted)
    }
}
