internal import Glibc

extension ConfinedProcess {
    /// Why the way in which the child ended is no success; nil where it is one.
    func failure(_ end: ChildWatch.End, said messages: String, isTooMuch: Bool) -> ChildFailure? {
        if isTooMuch { return .tooMuchOutput(bytes: limits.outputBytes) }
        switch end {
        case .exited(0): return nil
        case .timedOut: return .timedOut(seconds: limits.seconds)
        case .signalled(SIGXCPU): return .timedOut(seconds: limits.cpuSeconds)
        case .signalled(SIGXFSZ): return .tooMuchOutput(bytes: limits.fileBytes)
        case .lost: return .failed(reason: "the child was reaped by somebody else")
        case .exited, .signalled: break
        }
        if tellsOfMemory(messages) { return .outOfMemory(bytes: limits.memoryBytes) }
        if case .exited(let status) = end {
            // So ends a program that could not be executed (prlimit(1), env(1)) or lacks a library (ld.so(8)).
            return status == 126 || status == 127
                ? .failed(reason: messages.split(separator: "\n").first.map(String.init) ?? "exit status \(status)")
                : .exited(status: status, message: messages)
        }
        guard case .signalled(let signal) = end else { return nil }
        return .killed(signal: signal)
    }

    /// Whether the child complained of memory: in the words of the C library, of C++, of
    /// poppler, or of GNU's programs.
    private func tellsOfMemory(_ messages: String) -> Bool {
        ["Cannot allocate memory", "std::bad_alloc", "Out of memory", "out of memory", "memory exhausted"].contains {
            messages.contains($0)
        }
    }
}
