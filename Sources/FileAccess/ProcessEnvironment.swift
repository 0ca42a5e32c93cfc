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
}
