internal import Glibc
package import TextSupport

/// What the process was started with: variables and the current folder.
package struct ProcessEnvironment: Sendable {
    /// Makes the view of this process; it reads a variable when it is asked for.
    package init() {}

    /// The value of an environment variable; nil when it is not set or not UTF-8.
    package subscript(name: String) -> String? {
        guard let value = unsafe getenv(name) else { return nil }
        return unsafe String(validatingCString: value)
    }

    /// The absolute path from which relative ones start.
    package func currentFolder() throws(Diagnostic) -> String {
        guard let path = unsafe getcwd(nil, 0) else { throw SystemFailure.last.reading(".") }
        defer { unsafe free(path) }
        guard let text = unsafe String(validatingCString: path) else {
            throw SystemFailure(number: EILSEQ).reading(".")
        }
        return text
    }
}
