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
    ///
    /// `onProgress` is told after each file how many are done, on whatever core that was, in no order; and once more
    /// at the end, however that came, that no more are to be waited for: then both numbers are the same.
    package func read(
        _ reports: [ReportFile], isInterrupted: @Sendable () -> Bool = { false },
        onProgress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in }
    ) throws(Diagnostic) -> [Outcome] {
        let size = Self.chunkSize(of: reports.count)
        let chunks = stride(from: 0, to: reports.count, by: size).map { start in
            start..<min(start + size, reports.count)
        }
        let outcomes = Mutex([[Outcome]](repeating: [], count: chunks.count))
        let done = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: chunks.count) { chunk in
            var reader = SourceReader(files)
            var read: [Outcome] = []
            for report in reports[chunks[chunk]] {
                guard !isInterrupted() else { return }
                read.append(Outcome { () throws(Diagnostic) in try report.read(by: &reader) })
                onProgress(done.add(1, ordering: .relaxed).newValue, reports.count)
            }
            outcomes.withLock { $0[chunk] = read }
        }
        onProgress(reports.count, reports.count)
        guard !isInterrupted() else { throw Self.interrupted }
        return outcomes.withLock { $0.flatMap { $0 } }
    }

    private static let interrupted = Diagnostic(
        .interrupted, LocalizedText(zh: "已取消，没有加载", en: "cancelled, nothing was loaded"))

    /// Files that one core takes at a time: enough that handing them out costs nothing, few enough that slow formats
    /// are spread over all cores.
    private static func chunkSize(of count: Int) -> Int { min(64, max(1, count / 64)) }
}
