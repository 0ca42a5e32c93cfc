internal import FileAccess
internal import Glibc

/// The folders in which programs are looked for.
package struct Programs: Sendable, Hashable {
    /// Absolute paths, the first of which to hold a program gives it.
    package var folders: [String]

    /// Makes it of the absolute folders of a search path such as `/usr/local/bin:/usr/bin`; what is given by a
    /// relative path could be anybody's.
    package init(searchPath: String) {
        folders = searchPath.split(separator: ":").map(String.init).filter(PathText.isAbsolute)
    }

    /// The folders that the variable `PATH` names for this process.
    package static var ofThisProcess: Programs { Programs(searchPath: ProcessEnvironment()["PATH"] ?? "/usr/bin:/bin") }

    /// The absolute path of a program by its name; nil where there is none that can be run.
    package func locate(_ program: String) -> String? {
        guard !program.isEmpty, !program.utf8.contains(UInt8(ascii: "/")) else { return nil }
        return folders.lazy.map { PathText.joined($0, program) }.first { path in
            guard LocalFiles().kind(path) == .file else { return false }
            return unsafe path.withCString { unsafe access($0, X_OK) } == 0
        }
    }
}
