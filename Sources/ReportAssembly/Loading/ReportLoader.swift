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
        var outcomes: [Outcome] = []
        try read(reports, isInterrupted: isInterrupted, onProgress: onProgress) { outcomes += $0 }
        return outcomes
    }

    /// Reads each file and hands on what became of them, some thousand at a time in their order, so that the cells of all
    /// are never kept twice; as `read` else. What `take` throws ends the reading. It is called on the caller's thread, while
    /// the next ones are read.
    package func read(
        _ reports: [ReportFile], isInterrupted: @Sendable () -> Bool = { false },
        onProgress: @Sendable (_ done: Int, _ all: Int) -> Void = { _, _ in },
        take: (_ outcomes: [Outcome]) throws(Diagnostic) -> Void
    ) throws(Diagnostic) {
        defer { onProgress(reports.count, reports.count) }
        var waiting: [Outcome] = []
        for batch in LoadPlan.batches(archives: reports.map { SourceReader.archive(of: $0.path, files) }) {
            let plan = LoadPlan(archives: batch.archives)
            let files = Array(reports[batch.range])
            // The batch before is handed on while this one is read.
            let (read, taken) = SideBySide.work { () -> Result<[Outcome], Diagnostic> in
                Result { () throws(Diagnostic) in
                    try self.read(files, plan, isInterrupted: isInterrupted) {
                        onProgress(batch.range.lowerBound + $0, reports.count)
                    }
                }
            } own: {
                Result { () throws(Diagnostic) in try waiting.isEmpty ? () : take(waiting) }
            }
            try taken.get()
            waiting = try read.get()
        }
        if !waiting.isEmpty { try take(waiting) }
    }

    private func read(
        _ reports: [ReportFile], _ plan: LoadPlan, isInterrupted: @Sendable () -> Bool,
        onProgress: @Sendable (_ done: Int) -> Void
    ) throws(Diagnostic) -> [Outcome] {
        let outcomes = Mutex([Outcome?](repeating: nil, count: reports.count))
        let done = Atomic(0)
        @Sendable func read(_ share: [Int], by reader: borrowing Mutex<SourceReader>) {
            var read: [(Int, Outcome)] = []
            for index in share {
                guard !isInterrupted() else { return }
                read.append((index, Outcome { () throws(Diagnostic) in try reports[index].read(by: reader) }))
                onProgress(done.add(1, ordering: .relaxed).newValue)
            }
            outcomes.withLock { outcomes in
                for (index, outcome) in read { outcomes[index] = outcome }
            }
        }
        for archive in plan.largeArchives {
            let reader = Mutex(SourceReader(files))
            let shares = LoadPlan.shares(of: archive)
            DispatchQueue.concurrentPerform(iterations: shares.count) { read(shares[$0], by: reader) }
        }
        DispatchQueue.concurrentPerform(iterations: plan.shares.count) { share in
            read(plan.shares[share], by: Mutex(SourceReader(files)))
        }
        guard !isInterrupted() else { throw Self.interrupted }
        return outcomes.withLock { $0.compactMap { $0 } }
    }

    private static let interrupted = Diagnostic(
        .interrupted, LocalizedText(zh: "已取消，没有加载", en: "cancelled, nothing was loaded"))
}
