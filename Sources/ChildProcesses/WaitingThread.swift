internal import Dispatch
internal import Synchronization

/// An executor whose jobs are run by the thread that waits for their result.
///
/// Synchronous code may wait for asynchronous code only where the two share no thread: with all threads of Swift's
/// cooperative pool waiting, a job in that pool would never be run. Here a thread that waits runs the jobs itself, and
/// structured child tasks inherit the executor (SE-0417). Once the thread has what it waited for it leaves, and what is
/// left to be tidied up is run by threads of Dispatch.
final class WaitingThread: TaskExecutor {
    private struct Jobs {
        var waiting: [UnownedJob] = []
        var isLeft = false
    }

    private let jobs = Mutex(Jobs())
    private let arrivals = DispatchSemaphore(value: 0)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        let isLeft = jobs.withLock { jobs in
            if !jobs.isLeft { jobs.waiting.append(job) }
            return jobs.isLeft
        }
        if isLeft { runElsewhere(job) } else { arrivals.signal() }
    }

    /// Runs jobs as they come until there is an answer.
    func run<Answer>(until answer: () -> Answer?) -> Answer {
        while true {
            if let found = answer() {
                leave()
                return found
            }
            arrivals.wait()
            let job = jobs.withLock { $0.waiting.removeFirst() }
            unsafe job.runSynchronously(on: asUnownedTaskExecutor())
        }
    }

    private func leave() {
        let rest = jobs.withLock { jobs in
            jobs.isLeft = true
            defer { jobs.waiting = [] }
            return jobs.waiting
        }
        for job in rest { runElsewhere(job) }
    }

    /// A queue of its own gets a thread even where those of the global queues are all waiting.
    private func runElsewhere(_ job: UnownedJob) {
        DispatchQueue(label: "gxaudit.child").async {
            unsafe job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }
}
