import Dispatch
package import FileAccess
package import ReportModel
import Synchronization
package import TextSupport

/// Reads the texts of loaded reports again, on all cores, one share of reports at a time.
package struct ReportTextReader: Sendable {
    private let reports: [Report]
    private let files: LocalFiles
    private let sections: Set<SectionNumber>?

    /// Makes a reader of the texts of some reports from the disk that they were read from: of the whole narrative, or of
    /// some sections of it only.
    package init(_ reports: [Report], from files: LocalFiles, sections: Set<SectionNumber>? = nil) {
        self.reports = reports
        self.files = files
        self.sections = sections
    }

    /// Calls the body once for each share, on whatever core, with a function that gives the text of a report.
    ///
    /// A report whose source is gone or has changed has no text. Throws E-interrupted when `isInterrupted` says so
    /// meanwhile.
    package func visit(
        _ shares: [[Int]], isInterrupted: @Sendable () -> Bool = { false },
        _ body: @Sendable (_ share: [Int], _ text: (Int) -> ReportText?) -> Void
    ) throws(Diagnostic) {
        let next = Atomic(0)
        // More turns than there are cores: those that come too late find nothing left to do.
        DispatchQueue.concurrentPerform(iterations: min(shares.count, Self.turns)) { _ in
            var reader = SourceReader(files)
            while case let share = next.add(1, ordering: .relaxed).oldValue, share < shares.count, !isInterrupted() {
                body(shares[share]) { report in
                    guard let document = try? ReportFile.document(of: reports[report], by: &reader) else { return nil }
                    return ReportText(
                        document, narrative: NarrativeSplitter.split(document, of: reports[report], only: sections))
                }
            }
        }
        guard !isInterrupted() else { throw Self.interrupted }
    }

    private static let turns = 64

    private static let interrupted = Diagnostic(.interrupted, LocalizedText(zh: "已取消", en: "cancelled"))
}
