import Dispatch
package import FileAccess
package import ReportModel
import Synchronization
package import TextSupport

/// Reads many files on all cores; what comes back is in the order of the files, whatever finished first.
package struct ReportLoader: Sendable {
    private let files: LocalFiles

    package init(_ files: LocalFiles) {
        self.files = files
    }

    /// What became of one file.
    package typealias Outcome = Result<ReadReport, Diagnostic>

    /// Reads each file.
    package func read(_ reports: [ReportFile]) -> [Outcome] {
        let chunks = stride(from: 0, to: reports.count, by: Self.chunkSize).map { start in
            start..<min(start + Self.chunkSize, reports.count)
        }
        let outcomes = Mutex([[Outcome]](repeating: [], count: chunks.count))
        DispatchQueue.concurrentPerform(iterations: chunks.count) { chunk in
            let read = reports[chunks[chunk]].map { report in
                Outcome { () throws(Diagnostic) in try report.read(from: files) }
            }
            outcomes.withLock { $0[chunk] = read }
        }
        return outcomes.withLock { $0.flatMap { $0 } }
    }

    /// Files that one core takes at a time: enough that handing them out costs nothing.
    private static let chunkSize = 64
}
