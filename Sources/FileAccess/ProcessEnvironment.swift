internal import Glibc

/// What the process was started with: variables and the current folder.
package struct ProcessEnvironment: Sendable {
    /// Makes the view of this process; it reads a variable when it is asked for.
    package init() {}

    /// The value of an environment variable; nil when it is not set or not UTF-8.
    package subscript(name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(validatingCString: value)
    }

    /// The absolute path of the current folder; `/` where it is gone or not UTF-8.
    package var currentFolder: String {
        guard let path = unsafe getcwd(nil, 0) else { return "/" }
        defer { unsafe free(path) }
        return unsafe String(validatingCString: path) ?? "/"
    }

    /// The number by which the system knows this process.
    package var processNumber: Int { Int(getpid()) }

    /// The name that the system's accounts have for the user of this process; nil where they have none that is UTF-8.
    package var accountName: String? {
        var account = unsafe passwd()
        var found: UnsafeMutablePointer<passwd>?
        // More than any entry that systems write; a longer one is not found.
        var room = [CChar](repeating: 0, count: 16_384)
        guard unsafe getpwuid_r(geteuid(), &account, &room, room.count, &found) == 0, unsafe found != nil,
            let name = unsafe account.pw_name
        else { return nil }
        return unsafe String(validatingCString: name).flatMap { $0.isEmpty ? nil : $0 }
    }

    /// The machine's name; empty where it has none that is UTF-8.
    package var hostName: String {
        var name = [UInt8](repeating: 0, count: 256)
        let isKnown = unsafe name.withUnsafeMutableBytes { room in
            guard let start = room.baseAddress else { return false }
            return unsafe gethostname(start.assumingMemoryBound(to: CChar.self), room.count - 1) == 0
        }
        guard isKnown else { return "" }
        return String(validating: name.prefix { $0 != 0 }, as: UTF8.self) ?? ""
    }

    /// The time now, in the time zone of this machine, to the second: `2026-01-12T09:30:00+08:00` (RFC 3339).
    package var now: String {
        var seconds = time(nil)
        var local = unsafe tm()
        unsafe localtime_r(&seconds, &local)
        let (year, month, day) = unsafe (Int(local.tm_year) + 1900, Int(local.tm_mon) + 1, Int(local.tm_mday))
        let (hour, minute, second) = unsafe (Int(local.tm_hour), Int(local.tm_min), Int(local.tm_sec))
        let offset = unsafe local.tm_gmtoff / 60
        let zone = "\(offset < 0 ? "-" : "+")\(digits(abs(offset) / 60)):\(digits(abs(offset) % 60))"
        return "\(year)-\(digits(month))-\(digits(day))T\(digits(hour)):\(digits(minute)):\(digits(second))\(zone)"
    }

    private func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
