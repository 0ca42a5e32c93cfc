import Dispatch
package import FileAccess
import ReportModel
import Synchronization
package import TextSupport

/// Reads many files on all cores; what comes back is in the order of the files, whatever finished first.
package struct ReportLoader: Sendable {
    private let files: LocalFiles

    /// Makes a loader from the disk that it reads.
    package init(_ files: LocalFiles) {
        self.files = files
    }

    /// What became of one file.
    package typealias Outcome = Result<ReadReport, Diagnostic>

    /// Reads each file; throws E-interrupted when `isInterrupted` says so meanwhile.
    package func read(
        _ reports: [ReportFile], isInterrupted: @Sendable () -> Bool = { false }
    ) throws(Diagnostic) -> [Outcome] {
        let chunks = stride(from: 0, to: reports.count, by: Self.chunkSize).map { start in
            start..<min(start + Self.chunkSize, reports.count)
        }
        let outcomes = Mutex([[Outcome]](repeating: [], count: chunks.count))
        DispatchQueue.concurrentPerform(iterations: chunks.count) { chunk in
            guard !isInterrupted() else { return }
            let read = reports[chunks[chunk]].map { report in
                Outcome { () throws(Diagnostic) in try report.read(from: files) }
            }
            outcomes.withLock { $0[chunk] = read }
        }
        guard !isInterrupted() else { throw Self.interrupted }
        return outcomes.withLock { $0.flatMap { $0 } }
    }

    private static let interrupted = Diagnostic(
        .interrupted, LocalizedText(zh: "已取消，没有加载", en: "cancelled, nothing was loaded"))

    /// Files that one core takes at a time: enough that handing them out costs nothing.
    private static let chunkSize = 64
}
