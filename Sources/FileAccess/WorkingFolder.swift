internal import Glibc
package import TextSupport

/// An empty folder among the system's temporary files that nobody else may enter, removed with all that has come into
/// it when its owner lets it go.
package struct WorkingFolder: ~Copyable {
    /// Its absolute path.
    package let path: String

    /// Makes the folder, below `TMPDIR` where that is an absolute path, else below `/tmp`. Throws E-write where it
    /// cannot be made.
    package init() throws(Diagnostic) {
        let parent = ProcessEnvironment()["TMPDIR"].flatMap { PathText.isAbsolute($0) ? $0 : nil } ?? "/tmp"
        var template = Array(PathText.joined(parent, "gxaudit-XXXXXX").utf8CString)
        let path: String? = unsafe template.withUnsafeMutableBufferPointer { room in
            guard let start = room.baseAddress, let made = unsafe mkdtemp(start) else { return nil }
            return unsafe String(validatingCString: made)
        }
        guard let path else { throw SystemFailure.last.writing(parent) }
        self.path = path
    }

    /// The absolute path of something in the folder.
    package func callAsFunction(_ name: String) -> String { "\(path)/\(name)" }

    deinit {
        let folder = unsafe path.withCString { unsafe open($0, Self.asFolder) }
        guard folder >= 0 else { return }
        Self.empty(folder)
        _ = unsafe path.withCString { unsafe rmdir($0) }
    }

    /// A link is never followed: what it leads to is somebody else's.
    private static var asFolder: Int32 { O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC }

    /// Removes all that is in an open folder, as far as it can be, and closes it.
    private static func empty(_ folder: Int32) {
        guard let stream = unsafe fdopendir(folder) else {
            close(folder)
            return
        }
        defer { unsafe closedir(stream) }
        while let entry = unsafe readdir(stream) {
            guard let offset = MemoryLayout<dirent>.offset(of: \.d_name) else { return }
            let name = unsafe (UnsafeRawPointer(entry) + offset).assumingMemoryBound(to: CChar.self)
            guard unsafe strcmp(name, ".") != 0, unsafe strcmp(name, "..") != 0 else { continue }
            if unsafe unlinkat(folder, name, 0) == 0 { continue }
            let inner = unsafe openat(folder, name, asFolder)
            guard inner >= 0 else { continue }
            empty(inner)
            unsafe unlinkat(folder, name, AT_REMOVEDIR)
        }
    }
}
