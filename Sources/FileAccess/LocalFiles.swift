internal import Glibc
internal import TextSupport

/// The files of this machine: the only place from which gxaudit reads and writes them.
///
/// A relative path starts at the folder that these files are seen from, the current one by default. Every failure is thrown as a diagnostic that names the
/// path, what is wrong in the person's language, and its stable code: `E-file` where something cannot be read,
/// `E-write` where something cannot be written, `E-limit` where a file is too large.
package struct LocalFiles: Sendable {
    /// What a path leads to.
    package enum Kind: Sendable, Hashable {
        case file
        case folder
        /// A device, a pipe, a socket: never read, never replaced.
        case other
    }

    /// The folder at which relative paths start; empty for the current one.
    package let folder: String

    /// Makes the access to the disk as it is seen from a folder; without one from the current folder.
    package init(in folder: String = "") {
        self.folder = folder
    }

    /// The path for the system's calls; messages keep the one that the person knows.
    func located(_ path: String, _ code: ErrorCode) throws(Diagnostic) -> PathName {
        let name = try PathName(path, code: code)
        return folder.isEmpty ? name : try PathName(PathText.joined(folder, name.text), code: code)
    }

    /// What the path leads to, following links; nil where nothing is or may be seen.
    package func kind(_ path: String) -> Kind? {
        guard let path = try? located(path, .file) else { return nil }
        var status = stat()
        guard unsafe path.withPointer({ unsafe stat($0, &status) }) == 0 else { return nil }
        return Kind(mode: status.st_mode)
    }

    /// What tells a file or folder from any other, whatever path leads to it.
    package struct Identity: Sendable, Hashable {
        fileprivate let device: UInt64
        fileprivate let node: UInt64
    }

    /// The identity of what a path leads to, following links; nil where nothing is or may be seen.
    package func identity(_ path: String) -> Identity? {
        guard let path = try? located(path, .file) else { return nil }
        var status = stat()
        guard unsafe path.withPointer({ unsafe stat($0, &status) }) == 0 else { return nil }
        return Identity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
    }
}

extension LocalFiles.Kind {
    init(mode: mode_t) {
        switch mode & S_IFMT {
        case S_IFREG: self = .file
        case S_IFDIR: self = .folder
        default: self = .other
        }
    }
}
