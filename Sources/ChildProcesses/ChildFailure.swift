internal import SystemPackage

/// Why a child process has no result.
package enum ChildFailure: Error, Sendable, Hashable {
    /// The program is in none of the folders in which programs are looked for.
    case notInstalled(program: String)
    /// It had not ended after so many seconds, of time or of work, and was killed.
    case timedOut(seconds: Int)
    /// It ended because it was given no more memory.
    case outOfMemory(bytes: Int)
    /// It wrote more than so many bytes.
    case tooMuchOutput(bytes: Int)
    /// A signal ended it.
    case killed(signal: Int32)
    /// It ended with another exit status than 0; `message` is the beginning of what it wrote to standard error.
    case exited(status: Int32, message: String)
    /// The system did not let it start or be waited for; `reason` is the system's own word.
    case failed(reason: String)
}

extension ChildFailure {
    /// The failure that a system call's error number tells.
    init(systemError number: Int32) {
        self = .failed(reason: Errno(rawValue: number).description)
    }
}
