internal import Glibc
internal import Subprocess

/// Waits for a child that leads a group of processes, and sees to it that nothing of the group is left.
struct ChildWatch {
    /// How a child ended.
    enum End: Sendable, Hashable {
        case exited(Int32)
        case signalled(Int32)
        case timedOut
        /// The system knows no such child: it is reaped already.
        case lost
    }

    let process: ProcessIdentifier

    /// Waits until the child has ended, kills what is left of its group, and tells how it ended.
    ///
    /// The child stays a zombie for whoever reaps it, so that its number is nobody else's while it is used here.
    func end(after seconds: Int) -> End {
        let clock = ContinuousClock()
        let deadline = clock.now + .seconds(seconds)
        var end = peek()
        while end == nil, clock.now < deadline {
            let (seconds, attoseconds) = (deadline - clock.now).components
            sleep(milliseconds: Int32(clamping: seconds * 1000 + attoseconds / 1_000_000_000_000_000 + 1))
            end = peek()
        }
        if case .lost = end { return .lost }
        kill(-process.value, SIGKILL)
        if let end { return end }
        while peek() == nil { sleep(milliseconds: 1000) }
        return .timedOut
    }

    /// Whether somebody has reaped the child.
    var isReaped: Bool {
        peek() == .lost
    }

    /// How the child ended; nil where it has not. It stays as it is.
    private func peek() -> End? {
        var info = unsafe siginfo_t()
        while unsafe waitid(P_PID, id_t(process.value), &info, WEXITED | WNOWAIT | WNOHANG) != 0 {
            guard errno == EINTR else { return .lost }
        }
        let (number, status) = unsafe (info._sifields._sigchld.si_pid, info._sifields._sigchld.si_status)
        guard number != 0 else { return nil }
        return unsafe info.si_code == CLD_EXITED ? .exited(status) : .signalled(status)
    }

    /// Sleeps until the child has ended, or for some time; for a short one on kernels that cannot tell (before 5.3).
    private func sleep(milliseconds: Int32) {
        let canTell = process.processDescriptor >= 0
        var waiting = pollfd(fd: process.processDescriptor, events: Int16(POLLIN), revents: 0)
        unsafe poll(&waiting, 1, canTell ? milliseconds : 2)
    }
}
