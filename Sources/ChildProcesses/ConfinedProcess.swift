internal import Subprocess
internal import Synchronization
internal import SystemPackage

/// A program that reads hostile input for us: run without a shell, with limits on what it may use up.
///
/// It gets a small environment that is always the same and no files but its three standard streams, leads a session
/// of its own without a terminal, and when it ends, in whatever way, so does every process that it has left in its
/// group. The limits are put on it by util-linux's `prlimit`, as nothing can be done between fork and exec here.
package struct ConfinedProcess: Sendable {
    /// The program's name, without folders.
    package var program: String
    /// Its arguments, as it gets them.
    package var arguments: [String]
    /// What it may use up.
    package var limits: ChildLimits
    /// Where programs are found.
    package var programs: Programs
    /// The folder in which it runs, and which it is given for its home and its temporary files: an absolute path. Nil
    /// for the root, and no such place.
    package var folder: String?

    /// What a program that ended well has written.
    package struct Output: Sendable, Hashable {
        /// Standard output, all of it.
        package var bytes: [UInt8]
        /// The beginning of standard error, at most 4 KiB.
        package var messages: String
    }

    /// Names a program, its arguments and its limits; nothing is run yet.
    package init(
        _ program: String, arguments: [String], limits: ChildLimits, programs: Programs = .ofThisProcess,
        folder: String? = nil
    ) {
        self.program = program
        self.arguments = arguments
        self.limits = limits
        self.programs = programs
        self.folder = folder
    }

    /// Runs it to its end with these bytes as standard input, and returns what it has written.
    ///
    /// May be called on any thread, several at once, those of the cooperative pool as well. Whatever is no success is
    /// thrown, so that output that is cut off is never taken for the whole.
    package func run(input: [UInt8] = []) throws(ChildFailure) -> Output {
        let input = try MemoryFile(input)
        let output = try MemoryFile()
        let messages = try MemoryFile()
        let end = try end(of: try configuration, input, output, messages)
        let said = String(decoding: try messages.bytes(Self.messageLimit), as: UTF8.self)
        if let failure = failure(end, said: said, isTooMuch: try output.count() > limits.outputBytes) { throw failure }
        return Output(bytes: try output.bytes(limits.outputBytes), messages: said)
    }

    private static let messageLimit = 4096

    private var configuration: Configuration {
        get throws(ChildFailure) {
            guard let path = programs.locate(program) else { throw .notInstalled(program: program) }
            // A search path that was made for one program need not hold the system's own.
            let system = Programs(searchPath: Self.systemPath)
            guard let prlimit = programs.locate("prlimit") ?? system.locate("prlimit") else {
                throw .notInstalled(program: "prlimit")
            }
            var options = PlatformOptions()
            options.createSession = true
            var environment: [Environment.Key: String] = ["LC_ALL": "C.UTF-8", "PATH": Self.systemPath]
            if let folder {
                environment["HOME"] = folder
                environment["TMPDIR"] = folder
            }
            return Configuration(
                executable: .path(FilePath(prlimit)),
                arguments: Arguments(limits.prlimitArguments + [path] + arguments),
                environment: .custom(environment), workingDirectory: FilePath(folder ?? "/"),
                platformOptions: options)
        }
    }

    private static let systemPath = "/usr/local/bin:/usr/bin:/bin"

    /// Starts the child and waits for its end, running all that has to be run for it on this thread.
    ///
    /// The library ends a run only after a task of the cooperative pool, which may have no thread for it, has looked
    /// whether the run was cancelled. So the answer is taken as soon as the child is reaped, which needs no pool, and
    /// the library's task is left to end when it can.
    private func end(
        of configuration: Configuration, _ input: borrowing MemoryFile, _ output: borrowing MemoryFile,
        _ messages: borrowing MemoryFile
    ) throws(ChildFailure) -> ChildWatch.End {
        let streams = [input.number, output.number, messages.number].map(FileDescriptor.init(rawValue:))
        let thread = WaitingThread()
        let progress = Progress()
        Task(executorPreference: thread) { [limits] in
            do {
                _ = try await Subprocess.run(
                    configuration,
                    input: .fileDescriptor(streams[0], closeAfterSpawningProcess: false),
                    output: .fileDescriptor(streams[1], closeAfterSpawningProcess: false),
                    error: .fileDescriptor(streams[2], closeAfterSpawningProcess: false)
                ) { execution in
                    let watch = ChildWatch(process: execution.processIdentifier)
                    let end = watch.end(after: limits.seconds)
                    progress.state.withLock { $0 = .ended(end, watch) }
                }
            } catch {
                progress.fail(String(describing: error))
            }
        }
        return try thread.run { progress.result }.get()
    }
}

/// How far a run has come, told between the thread that waits and the threads that tidy up after it.
private final class Progress: Sendable {
    enum State: Sendable {
        case running
        case ended(ChildWatch.End, ChildWatch)
        case failed(ChildFailure)
    }

    let state = Mutex(State.running)

    /// Keeps a failure to start the child; one that comes after the child's end changes nothing.
    func fail(_ reason: String) {
        state.withLock { state in
            if case .running = state { state = .failed(.failed(reason: reason)) }
        }
    }

    /// The child's end, once it has been reaped, or why it could not be started.
    var result: Result<ChildWatch.End, ChildFailure>? {
        switch state.withLock({ $0 }) {
        case .running: nil
        case .ended(let end, let watch): watch.isReaped ? .success(end) : nil
        case .failed(let failure): .failure(failure)
        }
    }
}
