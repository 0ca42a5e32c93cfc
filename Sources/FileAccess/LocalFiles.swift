internal import Glibc
internal import TextSupport

/// The files of this machine: the only place from which gxaudit reads and writes them.
///
/// A path is taken as it is, relative to the current folder. Every failure is thrown as a diagnostic that names the
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

    /// Makes the access to the disk; it holds nothing, so that all of them are alike.
    package init() {}

    /// What the path leads to, following links; nil where nothing is or may be seen.
    package func kind(_ path: String) -> Kind? {
        guard let path = try? PathName(path, code: .file) else { return nil }
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
        guard let path = try? PathName(path, code: .file) else { return nil }
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
